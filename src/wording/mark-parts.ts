/** Points out the typed parts of a claim in its own quote, without changing a character of it. */
import type { Claim } from '../engine/schema.ts'
import type { Span } from '../engine/sentence.ts'
import { type Bit, cutFigure } from './cut-figure.ts'
import { dateSpellings } from './date-words.ts'
import { strikeRuns } from './strike-runs.ts'

export type PartKind = 'figure' | 'date' | 'source'

/** A run of a quote; all runs joined are the quote. */
export interface Run {
  text: string
  kind?: PartKind
  /** The letter that ties it to its row in the list of parts. */
  letter?: string
  /** The parts of a figure's words. */
  bits?: Bit[]
  /** Whether its words are struck out in the document. */
  isStruck?: true
}

/** The quote in runs, and the letter of each part that it holds. */
export interface MarkedParts {
  runs: Run[]
  figures: (string | undefined)[]
  date: string | undefined
  sources: (string | undefined)[]
}

interface Part extends Span {
  kind: PartKind
  /** Which of its kind it is. */
  index: number
}

type Readable = Pick<Claim, 'quote' | 'struck' | 'figures' | 'sources' | 'date'>

/**
 * Letters follow the order of reading. A part that the quote does not hold in so many words (an inherited date, a tag
 * behind the sentence), or that overlaps an earlier one or what is struck out, gets neither run nor letter.
 */
export function markParts({ quote, struck, figures, sources, date }: Readable): MarkedParts {
  const parts: Part[] = []
  const placeFree = (spellings: string[], kind: PartKind, index: number) => {
    const part = place(quote, spellings, [...struck, ...parts])
    if (part) parts.push({ kind, index, ...part })
  }
  figures.forEach(({ raw }, index) => placeFree([raw], 'figure', index))
  if (date?.role === 'stated') placeFree(dateSpellings(date.edtf), 'date', 0)
  sources.forEach(({ cited }, index) => placeFree([cited], 'source', index))
  parts.sort((a, b) => a.start - b.start)
  const letterOf = (kind: PartKind, index: number): string | undefined => {
    const at = parts.findIndex((part) => part.kind === kind && part.index === index)
    return at < 0 ? undefined : letter(at)
  }
  return {
    runs: cut({ quote, struck, figures }, parts),
    figures: figures.map((_, index) => letterOf('figure', index)),
    date: letterOf('date', 0),
    sources: sources.map((_, index) => letterOf('source', index)),
  }
}

/** The first place of one of the spellings that no part takes; null where there is none. */
function place(quote: string, spellings: string[], taken: readonly Span[]): Span | null {
  for (const spelling of spellings) {
    for (let start = quote.indexOf(spelling); start >= 0; start = quote.indexOf(spelling, start + 1)) {
      const end = start + spelling.length
      const isFree = taken.every((part) => end <= part.start || start >= part.end)
      if (isFree && !isInsideWord(quote, start) && !isInsideWord(quote, end)) return { start, end }
    }
  }
  return null
}

/** Whether letters or digits stand on both sides of a place: `80%` is no part of `180%`. */
const isInsideWord = (quote: string, at: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(quote.slice(Math.max(0, at - 1), at + 1))

function cut({ quote, struck, figures }: Pick<Readable, 'quote' | 'struck' | 'figures'>, parts: Part[]): Run[] {
  const runs: Run[] = []
  let at = 0
  parts.forEach(({ kind, index, start, end }, i) => {
    const figure = kind === 'figure' ? figures[index] : undefined
    runs.push(...strikeRuns(quote, struck, { start: at, end: start }))
    runs.push({ text: quote.slice(start, end), kind, letter: letter(i), ...(figure && { bits: cutFigure(figure) }) })
    at = end
  })
  return [...runs, ...strikeRuns(quote, struck, { start: at, end: quote.length })]
}

/** The letter of the nth part: a, b … z, aa, ab. */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}
