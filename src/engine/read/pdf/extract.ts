/** From the bytes of a PDF to the runs of its pages. It runs apart (see `extract-apart.ts`), since a file can keep it busy for ever. */
import { getDocumentProxy } from 'unpdf'
import { measurePitch, type FontRun } from './measure-pitch.ts'
import { type LinkBox, linkRuns } from './link-runs.ts'
import type { Extract, Page, Refusal } from './page.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Document['getPage']>>
type Content = Awaited<ReturnType<PdfPage['getTextContent']>>
type Item = Content['items'][number]
type TextOf<T> = T extends { str: string } ? T : never
type TextItem = TextOf<Item>

const mostPages = 5000
const mostCharacters = 10_000_000
const mostRuns = 2_000_000
const mostItems = 100_000 // Pieces of one page; a page that is set letter by letter has 5000.
const transform = 12 // The operator that puts a picture in its place; the one that paints it goes with the picture.

/** Fonts by the name that items have for them. */
type Fonts = Map<string, { isBold: boolean; isItalic: boolean }>

/** Takes out all text with its places. Any bytes give an answer. `onPage` is called behind each page, to tell of life. */
export async function extract(bytes: Uint8Array, onPage: () => void): Promise<Extract | Refusal> {
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
  try {
    return await readPages(document, onPage)
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

async function readPages(document: Document, onPage: () => void): Promise<Extract | Refusal> {
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
    onPage()
  }
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> }
  const said = (key: string) => (typeof info[key] === 'string' ? info[key].toWellFormed() : '')
  return { pages, title: said('Title'), author: said('Author'), created: said('CreationDate') }
}

async function readPage(page: PdfPage, fonts: Fonts): Promise<Page> {
  const view = page.getViewport({ scale: 1 })
  const items = await readItems(page)
  await nameFonts(page, items, fonts)
  const all = measurePitch(toRuns(items, view.transform, fonts))
  const upright = all.filter(({ isTurned }) => !isTurned)
  const runs = [...linkRuns(upright, await linksOf(page, view.transform)), ...all.filter(({ isTurned }) => isTurned)]
  const hasPicture = runs.length === 0 && (await operators(page)).includes(transform)
  page.cleanup()
  return { width: view.width, height: view.height, runs, hasPicture }
}

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

/** Only the list of operators tells the names of fonts, so it is asked for where a font comes for the first time. */
async function nameFonts(page: PdfPage, items: Item[], fonts: Fonts): Promise<void> {
  const names = new Set(items.flatMap((item) => ('fontName' in item && item.str.trim() ? [item.fontName] : [])))
  if ([...names].every((name) => fonts.has(name))) return
  await operators(page)
  for (const id of names) {
    const font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as { name?: string } | null) : null
    const name = (font?.name ?? '').replace(/^[A-Z]{6}\+/, '')
    fonts.set(id, { isBold: boldName.test(name), isItalic: italicName.test(name) })
  }
}

// `Arial-BoldMT`, `CMBX10`, `NimbusRomNo9L-Medi`; `Roboto-Medium` is as good as bold where the text is Regular.
const boldName = /bold|black|heavy|demi|medi(?!cal)|^cmbx|^cmb\d|^sfbx/i
const italicName = /ital|obli|slant|^cmti|^cmsl|^cmmi|^sfti|-It\b/i

/** The links of a page, as boxes from the top left. */
async function linksOf(page: PdfPage, view: number[]): Promise<LinkBox[]> {
  const found = (await page.getAnnotations().catch(() => [])) as { subtype?: string; url?: unknown; rect?: number[] }[]
  return found.flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || typeof url !== 'string' || !/^https?:/i.test(url) || rect?.length !== 4) return []
    const [left, top] = product(view, [1, 0, 0, 1, rect[0]!, rect[3]!]).slice(4) as [number, number]
    const [right, bottom] = product(view, [1, 0, 0, 1, rect[2]!, rect[1]!]).slice(4) as [number, number]
    return [{ url, left, right, top, bottom }]
  })
}

const operators = async (page: PdfPage): Promise<number[]> =>
  page.getOperatorList().then(
    ({ fnArray }) => fnArray,
    () => [],
  )

function toRuns(items: Item[], view: number[], fonts: Fonts): FontRun[] {
  const runs: FontRun[] = []
  const seen = new Set<string>()
  const marked: boolean[] = []
  let isApart = false
  for (const item of items) {
    if (!('str' in item)) {
      const mark = item as { type: string; tag?: string }
      if (mark.type.startsWith('begin')) marked.push(mark.tag === 'Artifact')
      else marked.pop()
      continue
    }
    const run = toRun(item, view, fonts)
    if (!run) {
      isApart ||= item.str !== '' || item.hasEOL
      continue
    }
    // Bold that a printer driver fakes is the same words set twice, a hair apart.
    const key = `${run.text} ${Math.round(run.x / 2)} ${Math.round(run.y / 2)}`
    if (!seen.has(key))
      runs.push({ ...run, isApart: isApart || /^\s/.test(item.str), isArtifact: marked.includes(true) })
    seen.add(key)
    isApart = item.hasEOL || /\s$/.test(item.str)
  }
  return runs
}

/** An item in points from the top left; null for white space, and for places that are no numbers. */
function toRun(item: TextItem, view: number[], fonts: Fonts): FontRun | null {
  const text = item.str
    .toWellFormed()
    .replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]/g, ' ')
    .replace(privateBullet, '•')
    .trim()
  const [a, b, c, d, e, f] = product(view, item.transform as number[]) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const size = Math.hypot(c, d)
  const isTurned = Math.abs(b) > Math.abs(a) / 4 || a < 0
  if (text === '' || ![size, e, f, item.width].every(Number.isFinite) || size <= 0) return null
  const font = fonts.get(item.fontName)
  return {
    text,
    x: e,
    y: f,
    width: item.width,
    size,
    isBold: font?.isBold === true,
    isItalic: font?.isItalic === true,
    isApart: false,
    isArtifact: false,
    isTurned,
    pitch: 0,
    font: item.fontName,
  }
}

const privateBullet = /[\uf0a7\uf0b7\uf0d8\uf0fc\uf02d]/g // Symbol and Wingdings, as word processors set them.

function product(m: number[], n: number[]): number[] {
  const [a, b, c, d, e, f] = m as [number, number, number, number, number, number]
  const [p, q, r, s, t, u] = n as [number, number, number, number, number, number]
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}
