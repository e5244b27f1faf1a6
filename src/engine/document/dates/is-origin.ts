/** Whether a year only tells how far back something goes: `the most since records began in 1976`, `founded in 1921`. */
import type { Span } from '../../sentence.ts'

const origin =
  /\b(?:since|began|started|begun|dat(?:es|ing) (?:back )?(?:from|to)|founded|established|built|born|opened|introduced|created) (?:records began |it opened )?(?:in |on |back in )?(?:the )?$/i
const window = 40 // Characters before the year.

/** Whether the words in front of a date make it an origin, by which no other date of its paragraph can be counted. */
export const isOrigin = (text: string, { start }: Span): boolean =>
  origin.test(text.slice(Math.max(0, start - window), start))
