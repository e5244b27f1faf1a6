/** Points out the typed parts of a claim in its own quote, without changing a character of it. */
import type { Claim } from '../engine/schema.ts'
import { type Bit, cutFigure } from './cut-figure.ts'
import { dateSpellings } from './date-words.ts'

export type PartKind = 'figure' | 'date' | 'source'

/** A run of a quote; all runs joined are the quote. */
export interface Run {
  text: string
  kind?: PartKind
  /** The letter that ties it to its row in the list of parts. */
  letter?: string
  /** The parts of a figure's words. */
  bits?: Bit[]
}

/** The quote in runs, and the letter of each part that it holds. */
export interface MarkedParts {
  runs: Run[]
  figures: (string | undefined)[]
  date: string | undefined
  sources: (string | undefined)[]
}

interface Part {
  kind: PartKind
  /** Which of its kind it is. */
  index: number
  start: number
  end: number
}

type Readable = Pick<Claim, 'quote' | 'figures' | 'sources' | 'date'>

/**
 * Letters follow the order of reading. A part that the quote does not hold in so many words (an inherited date, a tag
 * behind the sentence), or that overlaps an earlier one, gets neither run nor letter.
 */
export function markParts({ quote, figures, sources, date }: Readable): MarkedParts {
  const parts: Part[] = []
  figures.forEach(({ raw }, index) => place(quote, [raw], parts, 'figure', index))
  if (date?.role === 'stated') place(quote, dateSpellings(date.edtf), parts, 'date', 0)
  sources.forEach(({ cited }, index) => place(quote, [cited], parts, 'source', index))
  parts.sort((a, b) => a.start - b.start)
  const letterOf = (kind: PartKind, index: number): string | undefined => {
    const at = parts.findIndex((part) => part.kind === kind && part.index === index)
    return at < 0 ? undefined : letter(at)
  }
  return {
    runs: cut(quote, parts, figures),
    figures: figures.map((_, index) => letterOf('figure', index)),
    date: letterOf('date', 0),
    sources: sources.map((_, index) => letterOf('source', index)),
  }
}

function place(quote: string, spellings: string[], parts: Part[], kind: PartKind, index: number): void {
  for (const spelling of spellings) {
    for (let start = quote.indexOf(spelling); start >= 0; start = quote.indexOf(spelling, start + 1)) {
      const end = start + spelling.length
      const isFree = parts.every((part) => end <= part.start || start >= part.end)
      if (isFree && !isInsideWord(quote, start) && !isInsideWord(quote, end)) {
        parts.push({ kind, index, start, end })
        return
      }
    }
  }
}

/** Whether letters or digits stand on both sides of a place: `80%` is no part of `180%`. */
const isInsideWord = (quote: string, at: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(quote.slice(Math.max(0, at - 1), at + 1))

function cut(quote: string, parts: Part[], figures: Readable['figures']): Run[] {
  const runs: Run[] = []
  let at = 0
  parts.forEach(({ kind, index, start, end }, i) => {
    const figure = kind === 'figure' ? figures[index] : undefined
    if (start > at) runs.push({ text: quote.slice(at, start) })
    runs.push({ text: quote.slice(start, end), kind, letter: letter(i), ...(figure && { bits: cutFigure(figure) }) })
    at = end
  })
  if (at < quote.length) runs.push({ text: quote.slice(at) })
  return runs
}

/** The letter of the nth part: a, b … z, aa, ab. */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}
