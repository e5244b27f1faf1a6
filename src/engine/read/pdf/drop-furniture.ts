/** Running heads, page numbers and what else a page carries around its text. They stay in the file's text and go from the tree. */
import type { Line, Page } from './page.ts'

const margin = 0.12 // Of the page's height at its top and bottom, where furniture stands.
const fewest = 2 // Pages on which the same words stand in the same place.
const outermost = 3 // Lines of a margin that are looked at.
const sameHeight = 4 // Points.
const smallPrint = 0.86 // Of the body's size.
const pageMark = /^(?:(?:page|seite|p\.)\s*)?(?:[-–—|•]\s*)?(\d{1,4})(?:\s*(?:of|\/|von)\s*\d{1,4})?(?:\s*[-–—|•])?$/i
const roman = /^[ivxl]{1,7}$/
const pageBehindGap = /\tpage \d{1,4}(?: of \d{1,4})?$|^page \d{1,4}(?: of \d{1,4})?\t/i // `Coastal Review   Page 12`
const leaders = /(?:\.\s?){4,}\s*\d{1,4}$/

/** Marks the lines that are furniture. `bodySize` is the font size of the text. */
export function dropFurniture(lines: readonly Line[], pages: readonly Page[], bodySize: number): void {
  for (const line of lines) if (!line.row && leaders.test(line.value)) line.isFurniture = true // An entry of a table of contents.
  const edges = [...Map.groupBy(lines, ({ page }) => page)].flatMap(([page, own]) =>
    edgeLines(own, pages[page - 1]!).filter(({ line }) => !line.row),
  )
  const alone = edges.filter(({ isAlone }) => isAlone) // The head of a table that goes on stands on its rows.
  for (const group of Map.groupBy(alone, ({ line }) => keyOf(line.value)).values()) {
    for (const { line } of group) {
      const alike = group.filter((other) => Math.abs(other.line.y - line.y) <= sameHeight)
      if (new Set(alike.map(({ line: { page } }) => page)).size >= fewest) line.isFurniture = true
    }
  }
  dropPageNumbers(
    edges.map(({ line }) => line),
    alone.map(({ line }) => line),
  )
  for (const { line } of alone) if (line.size <= smallPrint * bodySize && !startsNote(line)) line.isFurniture = true
}

interface Edge {
  line: Line
  /** Whether it and what is farther out stand clearly apart from the rest of the page. */
  isAlone: boolean
}

/** The outermost lines in the margins of a page. */
function edgeLines(lines: readonly Line[], { height }: Page): Edge[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y)
  const top = sorted.slice(0, outermost).filter(({ y }) => y < margin * height)
  const bottom = sorted.slice(-outermost).filter(({ y }) => y > (1 - margin) * height)
  const gapAt = (index: number) => (sorted[index]?.y ?? Infinity) - (sorted[index - 1]?.y ?? -Infinity)
  const isGap = (index: number) => gapAt(index) > 2.2 * (sorted[index]?.size ?? 0)
  return [
    ...top.map((line, index) => ({ line, isAlone: top.some((_, i) => i >= index && isGap(i + 1)) })),
    ...bottom.map((line) => {
      const at = sorted.indexOf(line)
      return { line, isAlone: bottom.some((other) => sorted.indexOf(other) <= at && isGap(sorted.indexOf(other))) }
    }),
  ]
}

const keyOf = (value: string) => value.replace(/\d+/g, '0').toLowerCase()
const startsNote = ({ segments, value }: Line) =>
  segments[0]!.pieces[0]!.shift === 'up' || /^(?:\d{1,3}[.)]?|[*†‡§])\s*\p{Lu}/u.test(value)

/** Page numbers count with the pages; lone ones and `3 of 10` are furniture even on a single page. */
function dropPageNumbers(edges: readonly Line[], alone: readonly Line[]): void {
  const numbered = alone.flatMap((line) => {
    const found = /^(\d{1,4})\b(?![.,]\d)|(?<![\d.,])\b(\d{1,4})$/.exec(line.value)
    return found ? [{ line, offset: Number(found[1] ?? found[2]) - line.page }] : []
  })
  for (const group of Map.groupBy(numbered, ({ offset }) => offset).values()) {
    if (new Set(group.map(({ line }) => line.page)).size < fewest) continue
    for (const { line } of group) if (line.value.length <= 100) line.isFurniture = true
  }
  for (const line of edges)
    if (pageMark.test(line.value) || roman.test(line.value) || pageBehindGap.test(line.value)) line.isFurniture = true
}
