/** Footnotes: small print at the foot of a column, or a last list that points back, whose labels stand raised in the text. */
import type { Line, Piece } from './page.ts'

/** The text of a note. */
export interface Note {
  identifier: string
  label: string
  page: number
  lines: Piece[][]
}

/** The notes of a document, and the lines that are left. */
export interface TakenNotes {
  notes: Note[]
  rest: Line[]
}

const smaller = 0.93 // Of the body's size.
const label = /^(\d{1,3}|[*†‡§])[.)]?(?=\s|$)/
const wayBack = /\s*[↩⏎]\uFE0E?\s*$/u

/** Takes the notes out of the lines. What is labelled as a note and marked nowhere stays in the text. */
export function takeNotes(lines: readonly Line[], bodySize: number): TakenNotes {
  const marked = new Set(
    lines.flatMap(({ segments, page }) =>
      marksOf(
        segments.flatMap(({ pieces }) => pieces),
        page,
      ),
    ),
  )
  const notes: Note[] = []
  const rest: Line[] = []
  const taken = new Map<string, number>()
  let note: Note | null = null
  let last: Line | null = null
  const returns = backLinks(lines)
  for (const line of lines) {
    const isBelow = last && line.column === last.column && line.y - last.y < 1.6 * Math.max(line.size, last.size)
    const goesOn = note && (isBelow || returns.has(line))
    const found = labelOf(line, bodySize, returns.has(line))
    if (found && (marked.has(`${found} ${line.page}`) || (returns.has(line) && marked.has(found)))) {
      const times = (taken.get(found) ?? 0) + 1
      taken.set(found, times)
      const own = times > 1 ? `${found}/${line.page}` : found // Notes that are numbered anew on each page.
      note = { identifier: own, label: own, page: line.page, lines: [withoutLabel(line, found)] }
      notes.push(note)
    } else if (goesOn && !found) note!.lines.push(withoutReturn(piecesOf(line)))
    else {
      note = null
      rest.push(line)
    }
    last = line
  }
  return { notes, rest }
}

/** The labels that stand raised behind words, by themselves and with their page. */
function marksOf(pieces: readonly Piece[], page: number): string[] {
  return pieces.flatMap((piece, index) => {
    if (piece.shift !== 'up' || index === 0) return []
    return piece.text.split(/\s?[,–-]\s?/).flatMap((one) => [one, `${one} ${page}`])
  })
}

const piecesOf = ({ segments }: Line) => segments.flatMap(({ pieces }) => pieces)

/** The lines of lists whose items end with an arrow back into the text, as web pages print their notes. */
function backLinks(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>()
  let block: Line[] = []
  for (const line of lines) {
    if (label.test(line.value)) block = [line]
    else if (block.length) block.push(line)
    if (wayBack.test(line.value) && block.length > 0) for (const one of block) found.add(one)
    if (wayBack.test(line.value) || block.length > 12) block = []
  }
  return found
}

function labelOf(line: Line, bodySize: number, isReturn: boolean): string | null {
  if (line.row) return null
  const first = line.segments[0]!.pieces[0]!
  const isRaised = first.shift === 'up' && label.test(first.text)
  const isSmall = line.size <= smaller * bodySize
  return isRaised || isSmall || isReturn ? (label.exec(line.value)?.[1] ?? null) : null
}

function withoutLabel(line: Line, found: string): Piece[] {
  const [first, ...others] = piecesOf(line)
  const length = (/^\S+\s*/.exec(first!.text)?.[0] ?? found).length
  const text = first!.text.slice(length)
  return withoutReturn([...(text ? [{ ...first!, text, start: first!.start + length }] : []), ...others])
}

const withoutReturn = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => {
    const text = piece.text.replace(wayBack, '')
    return text ? [{ ...piece, text }] : []
  })
