/** The sign that parts the cells of a CSV. */

const delimiters = ['\t', ';', '|', ','] // The rarer in a cell first: `3,204` holds a comma, and nothing a tab.
const sampled = 20 // Lines from which the delimiter is read.
const declared = /^\uFEFF?sep=([\t;|,])[ \t]*(?=[\r\n])/i // A spreadsheet's own line, no content.

/** The line `sep=;` that names the delimiter; null where there is none. */
export const declaredDelimiter = (source: string): { sign: string; length: number } | null => {
  const match = declared.exec(source)
  return match && { sign: match[1]!, length: match[0].length }
}

/** The sign that stands equally often in most lines, and how many cells it makes of them; a comma where there is none. */
export function findDelimiter(source: string): { delimiter: string; width: number } {
  const named = declaredDelimiter(source)
  const bare = firstLines(named ? source.slice(named.length) : source).map((line) => line.replace(/"[^"]*"/g, ''))
  const found = (named ? [named.sign] : delimiters).map((delimiter) => {
    const counts = bare.map((line) => line.split(delimiter).length).filter((count) => count > 1)
    const groups = [...Map.groupBy(counts, (count) => count)].map(([width, { length }]) => ({ width, length }))
    const most = groups.sort((a, b) => b.length - a.length || b.width - a.width)[0]
    return { delimiter, width: most?.width ?? 1, alike: most?.length ?? 0 }
  })
  const most = Math.max(1, ...found.map(({ alike }) => alike))
  return found.find(({ alike }) => alike === most) ?? { delimiter: named?.sign ?? ',', width: 1 }
}

function firstLines(source: string): string[] {
  const lines: string[] = []
  for (const [line] of source.matchAll(/[^\r\n]+/g)) {
    if (line.trim() !== '') lines.push(line)
    if (lines.length === sampled) break
  }
  return lines
}
