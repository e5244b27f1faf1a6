/** Where the letters of a run stand: a PDF gives the width of the whole, and letters are wide or narrow in every type. */

const widths: readonly [RegExp, number][] = [
  [/[ijltfrI.,;:'’!|()[\]{}/\\·-]/, 0.31],
  [/ /, 0.27],
  [/[mwMW@%—…]/, 0.83],
  [/[A-Z&€$]/, 0.67],
]
const usual = 0.5

/** The left edge of each letter, and the right edge of the last. */
export function letterEdges(text: string, x: number, width: number): number[] {
  const own = text.split('').map((letter) => widths.find(([pattern]) => pattern.test(letter))?.[1] ?? usual)
  const unit =
    width /
    Math.max(
      usual,
      own.reduce((sum, one) => sum + one, 0),
    )
  let at = x
  return [x, ...own.map((one) => (at += one * unit))]
}
