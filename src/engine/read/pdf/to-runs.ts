/** The pieces of text of a page as runs, in points from the top left. */
import type { FontRun } from './measure-pitch.ts'
import type { Fonts, PdfPage } from './name-fonts.ts'
import type { CellTag } from './tag-cells.ts'

/** A matrix of PDF: the six numbers that it is written as. */
export type Matrix = [number, number, number, number, number, number]

type Item = Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number]
type TextOf<T> = T extends { str: string } ? T : never

/** How a PDF marks some words. */
interface Mark {
  isArtifact: boolean
  cell: CellTag | undefined
}

/**
 * The runs of a page in the order of the file. `view` is the matrix from its points to points from the top left, `cells`
 * are those of its tables by the id of the marked words in them.
 */
export function toRuns(
  items: readonly Item[],
  view: Matrix,
  fonts: Fonts,
  cells: ReadonlyMap<string, CellTag>,
): FontRun[] {
  const runs: FontRun[] = []
  const seen = new Set<string>()
  const marks: Mark[] = []
  let isApart = false
  for (const item of items) {
    if (!('str' in item)) {
      const { type, tag, id } = item as { type: string; tag?: string; id?: string | null }
      const around = marks.at(-1)
      if (!type.startsWith('begin')) marks.pop()
      else
        marks.push({
          isArtifact: around?.isArtifact === true || tag === 'Artifact',
          cell: cells.get(id ?? '') ?? around?.cell,
        })
      continue
    }
    const run = toRun(item, view, fonts)
    if (!run) {
      isApart ||= item.str !== '' || item.hasEOL
      continue
    }
    // Bold that a printer driver fakes is the same words set twice, a hair apart.
    const key = `${run.text} ${Math.round(run.x / 2)} ${Math.round(run.y / 2)}`
    if (!seen.has(key)) {
      const { isArtifact = false, cell } = marks.at(-1) ?? {}
      runs.push({ ...run, isApart: isApart || /^\s/.test(item.str), isArtifact, ...(cell && { cell }) })
    }
    seen.add(key)
    isApart = item.hasEOL || /\s$/.test(item.str)
  }
  return runs
}

/** An item in points from the top left; null for white space, and for places that are no numbers. */
function toRun(item: TextOf<Item>, view: Matrix, fonts: Fonts): FontRun | null {
  const text = item.str
    .toWellFormed()
    .replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]/g, ' ')
    .replace(privateBullet, '•')
    .trim()
  const [a, b, c, d, e, f] = product(view, item.transform as Matrix)
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

/** Two matrices of PDF, one behind the other. */
export function product([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}
