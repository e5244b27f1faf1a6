/** Changes to a text that leave a trail: every character knows its place in the words of the document. */
import type { RepairKind } from '../../lexicon/repair-kinds.ts'

/** Replaces the characters from `start` to `end` by `text`. */
export interface Edit {
  start: number
  end: number
  text: string
  kind: RepairKind
}

/** A change of whatever cause. */
export type Change = Omit<Edit, 'kind'>

/** A text with the place of each character, and of its end, in the quote it was made from. */
export interface Draft {
  text: string
  toQuote: number[]
}

/** A stretch of the quote that was changed. */
export interface Scar {
  start: number
  end: number
  kind: RepairKind
}

/**
 * Makes the edits, which are in order and do not overlap. New characters take the places of those that they replace,
 * one by one as far as they go; one put in between takes the place of the letter before it, or at the start of a word
 * of the letter behind it.
 */
export function applyEdits({ text, toQuote }: Draft, edits: readonly Change[]): Draft {
  if (!edits.length) return { text, toQuote }
  const parts: string[] = []
  const places: number[] = []
  let done = 0
  for (const edit of edits) {
    parts.push(text.slice(done, edit.start), edit.text)
    for (let index = done; index < edit.start; index++) places.push(toQuote[index]!)
    for (let index = 0; index < edit.text.length; index++) places.push(toQuote[placeOf(text, edit, index)]!)
    done = edit.end
  }
  parts.push(text.slice(done))
  for (let index = done; index <= text.length; index++) places.push(toQuote[index]!)
  return { text: parts.join(''), toQuote: places }
}

function placeOf(text: string, { start, end }: Change, index: number): number {
  if (end > start) return Math.min(start + index, end - 1)
  return /[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, start - 2), start)) ? start - 1 : start
}

/** The stretch of the quote that an edit changes. */
export function editToScar({ toQuote }: Draft, { start, end, kind }: Edit): Scar {
  return { start: toQuote[start]!, end: toQuote[end]!, kind }
}
