/** Figures in pieces of code: nobody says them in a sentence, so they are no claims, but they are not lost either. */
import type { Code, Nodes, Root } from 'mdast'
import { eachNode } from '../each-node.ts'
import type { Miss } from '../schema.ts'
import { findDates } from './find-dates.ts'
import { findFigures } from './find-figures.ts'

const longestQuote = 300 // Characters of a line of code.

/** The lines of code that hold a figure with a unit; of a piece of code without any, the first that holds a bare number. */
export function findCode(tree: Root, language: string): Miss[] {
  const misses: Miss[] = []
  eachNode<Nodes>(tree, (node) => {
    if (node.type === 'code' && /\d/.test(node.value)) misses.push(...linesOf(node, language))
  })
  return misses
}

function linesOf(node: Code, language: string): Miss[] {
  const first = (node.position?.start.line ?? 1) + Number(isFenced(node))
  const lines = node.value.split(/\r\n?|\n/).map((words, index) => ({ quote: words.trim(), line: first + index }))
  const found = lines.flatMap(({ quote, line }) => {
    if (!/\d/.test(quote) || quote.length > longestQuote) return []
    const figures = findFigures(quote, {
      dates: findDates(quote, { published: null, cells: [] }),
      language,
      cells: [],
    })
    const miss: Miss = { quote, line, reason: 'code' }
    return figures.length > 0 ? [{ miss, hasUnit: figures.some(({ unit }) => unit !== null) }] : []
  })
  const withUnit = found.filter(({ hasUnit }) => hasUnit)
  return (withUnit.length > 0 ? withUnit : found.slice(0, 1)).map(({ miss }) => miss)
}

/** Whether a line stands above the first of the code: its fence. */
function isFenced({ value, position }: Code): boolean {
  const lines = value.split(/\r\n?|\n/).length
  return position !== undefined && position.end.line - position.start.line + 1 > lines
}
