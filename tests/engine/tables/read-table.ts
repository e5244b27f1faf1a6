/** A row of a table of sentences: the sentence, and the indented lines below it. */
export interface TableRow {
  text: string
  expected: string[]
}

/** Reads a table: `#` begins a comment, a line with no indent a sentence, an indented one what is expected of it. */
export function readTable(source: string): TableRow[] {
  const rows: TableRow[] = []
  for (const line of source.split('\n'))
    if (line.startsWith('  ')) rows.at(-1)?.expected.push(line.trim())
    else if (line.trim() && !line.startsWith('# ')) rows.push({ text: line.trim(), expected: [] })
  return rows
}
