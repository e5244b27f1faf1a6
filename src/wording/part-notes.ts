/** The small print below each part of a claim: how it was said, and how it was read. */
import type { Attribution, Claim, Figure } from '../engine/schema.ts'
import { figureKindWords, sourceKindWords } from './claim-words.ts'
import { dateWords } from './date-words.ts'
import { baseWords, fullNumber, isRescaled } from './figure-words.ts'

/** Sort of figure, every digit where its magnitude stands as a word, its own words, and the scale it is compared on. */
export function figureNote(figure: Figure): string {
  const base = figure.base && isRescaled(figure) && `compared as ${baseWords(figure.base)}`
  const words = `in the document “${figure.raw}”`
  return [figureKindWords[figure.kind], fullNumber(figure), words, base].filter(Boolean).join(' · ')
}

/** Sort of source, its name as written, those that the document counts without naming, and whether it is known. */
export function creditNote({ kind, cited, more, resolved }: Attribution): string {
  const others = more === undefined ? '' : `, with ${more} more that the document does not name`
  const unknown = kind === 'reference' ? '; the document does not list it' : '; not in the registry of sources'
  return `${sourceKindWords[kind].one}, cited as “${cited}”${others}${resolved ? '' : unknown}`
}

/** Where the date comes from, which others the claim names, and when a forecast falls due. */
export function dateNote({ date }: Pick<Claim, 'date'>): string {
  if (date === null) return 'Neither the claim nor its document says.'
  const origin =
    date.role === 'stated' ? 'Stated in the claim itself' : 'Not stated; the date of the document’s publication'
  const also = date.also ? `, which also names ${date.also.map(dateWords).join(', ')}` : ''
  const due = date.due ? `; falls due ${dateWords(date.due)}` : ''
  return `${origin}${also}${due}`
}
