/** From the bytes of a PDF to the runs of its pages. It runs apart (see `extract-apart.ts`), since a file can keep it busy for ever. */
import { getDocumentProxy } from 'unpdf'
import { type Fonts, nameFonts, operatorsOf, type PdfPage } from './name-fonts.ts'
import { findRules } from './find-rules.ts'
import { type LinkBox, linkRuns } from './link-runs.ts'
import { measurePitch } from './measure-pitch.ts'
import type { Extract, Page, Refusal } from './page.ts'
import { mayHoldTable, ruleCells } from './rule-cells.ts'
import { tagCells } from './tag-cells.ts'
import { type Matrix, product, toRuns } from './to-runs.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Content = Awaited<ReturnType<PdfPage['getTextContent']>>
type Item = Content['items'][number]

const mostPages = 5000
const mostCharacters = 10_000_000
const mostRuns = 2_000_000
const mostItems = 100_000 // Pieces of one page; a page that is set letter by letter has 5000.
const transform = 12 // The operator that puts a picture in its place; the one that paints it goes with the picture.

/** Takes out all text with its places. Any bytes give an answer. `onStep` is called once it is open and behind each page. */
export async function extract(bytes: Uint8Array, onStep: () => void): Promise<Extract | Refusal> {
  let document: Document
  try {
    document = await getDocumentProxy(bytes, {
      verbosity: 0,
      useSystemFonts: false,
      isEvalSupported: false,
      disableFontFace: true,
      enableXfa: false,
      maxImageSize: 1, // No picture is ever unpacked.
    } as never)
  } catch (error) {
    return refusalOf(error as Error)
  }
  onStep()
  try {
    return await readPages(document, onStep)
  } catch (error) {
    return refusalOf(error as Error)
  } finally {
    await document.loadingTask.destroy().catch(() => undefined) // What is left of a broken file is of no use.
  }
}

const excess = `more than ${mostItems} pieces of text on one page`

function refusalOf({ name, message }: Error): Refusal {
  if (name === 'PasswordException') return { rule: 'file-locked', actual: '' }
  if (name === 'RangeError' && message === excess)
    return { rule: 'file-large', actual: excess, expected: String(mostItems) }
  return { rule: 'pdf-broken', actual: firstWords(message) }
}

const firstWords = (message: string) =>
  message
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .slice(0, 80) || 'no reason given'

async function readPages(document: Document, onStep: () => void): Promise<Extract | Refusal> {
  const { numPages } = document
  if (numPages > mostPages) return { rule: 'file-large', actual: `${numPages} pages`, expected: `${mostPages}` }
  const pages: Page[] = []
  const fonts: Fonts = new Map()
  let [characters, runs] = [0, 0]
  for (let number = 1; number <= numPages; number++) {
    const page = await readPage(await document.getPage(number), fonts)
    characters += page.runs.reduce((sum, { text }) => sum + text.length, 0)
    runs += page.runs.length
    if (characters > mostCharacters || runs > mostRuns)
      return {
        rule: 'file-large',
        actual: `more than ${characters > mostCharacters ? mostCharacters : mostRuns} characters`,
        expected: 'fewer',
      }
    pages.push(page)
    onStep()
  }
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> }
  const said = (key: string) => (typeof info[key] === 'string' ? info[key].toWellFormed() : '')
  return { pages, title: said('Title'), author: said('Author'), created: said('CreationDate') }
}

async function readPage(page: PdfPage, fonts: Fonts): Promise<Page> {
  const view = page.getViewport({ scale: 1 })
  const items = await readItems(page)
  await nameFonts(page, items, fonts)
  const matrix = view.transform as Matrix
  const isTagged = items.some((item) => 'id' in item && item.id)
  const cells = tagCells(isTagged ? await page.getStructTree().catch(() => null) : null)
  const all = measurePitch(toRuns(items, matrix, fonts, cells))
  const upright = all.filter(({ isTurned }) => !isTurned)
  const ruled = cells.size === 0 && mayHoldTable(upright) ? ruleCells(upright, await rulesOf(page, matrix)) : upright
  const runs = [...linkRuns(ruled, await linksOf(page, matrix)), ...all.filter(({ isTurned }) => isTurned)]
  const hasPicture = runs.length === 0 && (await operatorsOf(page)).fnArray.includes(transform)
  page.cleanup()
  return { width: view.width, height: view.height, runs, hasPicture }
}

const rulesOf = async (page: PdfPage, matrix: Matrix) => findRules(await operatorsOf(page), matrix)

/** The pieces of a page as they come, so that a page that is packed small and never ends is given up early. */
async function readItems(page: PdfPage): Promise<Item[]> {
  const reader = page
    .streamTextContent({ includeMarkedContent: true })
    .getReader() as ReadableStreamDefaultReader<Content>
  const items: Item[] = []
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return items
    for (const item of value.items) items.push(item)
    if (items.length <= mostItems) continue
    await reader.cancel(new Error(excess))
    throw new RangeError(excess)
  }
}

/** The links of a page, as boxes from the top left. */
async function linksOf(page: PdfPage, view: Matrix): Promise<LinkBox[]> {
  const found = (await page.getAnnotations().catch(() => [])) as { subtype?: string; url?: unknown; rect?: number[] }[]
  return found.flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || typeof url !== 'string' || !/^https?:/i.test(url) || rect?.length !== 4) return []
    const [, , , , left, top] = product(view, [1, 0, 0, 1, rect[0]!, rect[3]!])
    const [, , , , right, bottom] = product(view, [1, 0, 0, 1, rect[2]!, rect[1]!])
    return [{ url, left, right, top, bottom }]
  })
}
