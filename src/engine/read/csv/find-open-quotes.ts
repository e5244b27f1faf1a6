/**
 * Quotation marks that open a cell and are not closed: in `2,"Nord` the cell would go on to the next mark that stands anywhere,
 * and take the lines between with it.
 */

/**
 * The offsets of such marks. A mark is closed by one behind which the cell ends. One that is closed on its own line is left
 * alone, and one whose cell goes on over lines too, unless each of these has all the cells of a row, `width`, and together
 * they have not.
 */
export function findOpenQuotes(text: string, delimiter: string, width: number): number[] {
  const open: number[] = []
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length;) {
    if (text[at] !== '"') at = behindCell(text, at, delimiter)
    else {
      const close = closeOf(text, at)
      const isOpen = close < 0 || (/[\r\n]/.test(text.slice(at, close)) && !isCell(text, at, close, delimiter, width))
      if (isOpen) open.push(at)
      at = behindCell(text, isOpen ? at + 1 : close + 1, delimiter)
    }
  }
  return open
}

/** Where the next cell begins. */
function behindCell(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++
  return at + 1
}

/** The mark that ends what one opens, which is not doubled; -1 where none does. */
function closeOf(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

/** Whether what two marks enclose over several lines is one cell. */
function isCell(text: string, open: number, close: number, delimiter: string, width: number): boolean {
  const next = text[close + 1]
  if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r') return false
  const [start, end] = [startOfLine(text, open), endOfLine(text, close)]
  const cells = [text.slice(start, open), text.slice(close, end)].flatMap((part) => part.split(delimiter)).length - 1
  if (width < 2 || cells === width) return true
  const lines = text.slice(start, end).split(/\r\n?|\n/)
  return !lines.every((line) => line.split(delimiter).length === width)
}

const startOfLine = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1

function endOfLine(text: string, at: number): number {
  let end = at
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}
