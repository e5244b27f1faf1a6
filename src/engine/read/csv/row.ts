/** What the rows of a CSV are made of. */

/** A cell with the offset of each character of its value, and of its end. */
export interface Cell {
  value: string
  origin: number[]
}

/** A line of a file, or several where a cell in quotation marks goes on. At least one cell is not empty. */
export interface Row {
  cells: Cell[]
  /** Whether a blank line, or one of empty cells, parts it from the row before. */
  isApart: boolean
  /** Whether it is a line of words as a whole: `# Released in May, revised`. */
  isComment: boolean
}

/** How many of a row's cells hold something. */
export const filledOf = ({ cells }: Row): number => cells.reduce((sum, { value }) => sum + (value === '' ? 0 : 1), 0)
