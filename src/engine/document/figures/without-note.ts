/** Leaves out the mark of a note behind the brackets of a label: `Operating profit (£m)1`, `Fleet (vehicles)*`. */
export const withoutNote = (label: string): string => label.replace(/(?<=[)\]])\s?(?:\d{1,2}|[*†‡]+)$/, '')
