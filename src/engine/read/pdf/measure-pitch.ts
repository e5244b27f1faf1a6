/** Fonts whose characters are all equally wide, as those of a typewriter: there a space is as wide as a letter. */
import type { Run } from './page.ts'

/** A run with the name of its font on its page. */
export interface FontRun extends Run {
  font: string
}

const fewestLetters = 12 // Different ones, so that digits alone, which are equally wide in most fonts, tell nothing.
const slack = 0.02 // Of the width of a character.

/** The runs of a page, each with the pitch of its font. */
export function measurePitch(runs: readonly FontRun[]): Run[] {
  const pitches = new Map([...Map.groupBy(runs, ({ font }) => font)].map(([font, own]) => [font, pitchOf(own)]))
  return runs.map(({ font, ...run }) => ({ ...run, pitch: pitches.get(font)! * run.size }))
}

/** Of a font, as a part of its size; 0 where its characters differ. */
function pitchOf(runs: readonly Run[]): number {
  const widths = runs.map(({ text, width, size }) => width / text.length / size)
  const [least, most] = [lowest(widths), highest(widths)]
  const letters = new Set(runs.flatMap(({ text }) => [...text.toLowerCase()].filter((sign) => /\p{L}/u.test(sign))))
  return letters.size >= fewestLetters && most - least <= slack * least ? most : 0
}

const lowest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity)
const highest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity)
