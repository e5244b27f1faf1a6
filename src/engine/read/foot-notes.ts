/** Notes at the foot of a printed page, which a text export leaves between the paragraphs that they interrupt. */
import { findAll } from '../find-all.ts'
import type { Line } from './text-lines.ts'

/** A note and the lines that it takes. */
export interface FootNote {
  label: string
  lines: Line[]
}

// `4 Findings` is a heading.
const opening = /^(\d{1,3})[.)]?\s+(?=(?:[\p{Lu}“"‘(]|https?:).*[.,;:])/u
const fewest = 2 // One number that counts on by chance is no note.
// The marks of notes are glued to what they follow: `per cent.11`, `Leitholm12`, `2019/20.13`.
const mark = /(?<=\p{Ll}{2}|[\p{L}%)\]][.,;:!?]?[”’"')]?)(\d{1,3})(?=\s|$)|(?<=\d\d[.,;])(\d{2,3})(?=\s+\p{Lu})/gu

/**
 * The notes of a text: lines that open with a number which is glued to a word above, in ascending order. What follows a
 * note without a blank line belongs to it. Empty where there are fewer than two, none of them below a drawn line, since a list
 * is numbered as well.
 */
export function findFootNotes(lines: readonly Line[]): FootNote[] {
  const marks = marksOf(lines)
  const notes: FootNote[] = []
  let isOpen = false
  for (const line of lines) {
    const label = opening.exec(line.value)?.[1]
    const last = notes.at(-1)
    const isBelow: boolean = isOpen && line.blanks === 0
    const isNext = label !== undefined && (last === undefined || Number(label) > Number(last.label))
    const isNote: boolean =
      isNext && (isBelow ? Number(label) === Number(last!.label) + 1 : line.blanks > 0 && marks.has(label))
    if (isNote) notes.push({ label: label!, lines: [line] })
    else if (isBelow) last!.lines.push(line)
    isOpen = isNote || isBelow
  }
  const isSure = notes.some(({ lines: [first] }) => first?.isBelowRule)
  return isSure || notes.filter(({ label }) => marks.has(label)).length >= fewest ? notes : []
}

/** The numbers that stand glued to words. */
const marksOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ value }) => findAll(value, mark).map(([, word, number]) => word ?? number!)))
