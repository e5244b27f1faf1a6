/** Tables whose lines part words into sides that exclude each other. */

/** From a word to the lines it takes part in, and on which side of each. */
export type SideIndex = ReadonlyMap<string, readonly (readonly [line: number, side: number])[]>

/**
 * Indexes a table of one contrast a line, given what parts its sides and the words of a side.
 * @example indexSides('won/wins lost/loses', ' ', '/').get('loses') // [[0, 1]]
 */
export function indexSides(table: string, betweenSides: string, betweenWords: string): SideIndex {
  const index = new Map<string, [number, number][]>()
  table
    .trim()
    .split('\n')
    .forEach((row, line) =>
      row
        .trim()
        .split(betweenSides)
        .forEach((words, side) => {
          for (const word of words.trim().split(betweenWords))
            index.set(word, [...(index.get(word) ?? []), [line, side]])
        }),
    )
  return index
}
