/** What our readers put on the nodes of their trees. */
import type {} from 'mdast'

/** A node whose characters know their place. */
interface Traced {
  /** Offset in the file's text of each character of the node's value, and of its end. */
  origin?: number[]
}

declare module 'mdast' {
  interface TextData extends Traced {}
  interface InlineCodeData extends Traced {}
  interface TableCellData {
    /** What its column is taken for, whatever its name: `column 2` where it has none, `year` where it holds years. */
    header?: string
  }
  interface ListData {
    /** Whether its items are the notes of printed pages. */
    isNotes?: boolean
  }
  interface ListItemData {
    /** The number or letter of an item, as written. */
    label?: string
  }
}
