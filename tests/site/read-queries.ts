/** Reads a table of queries: `asked => words of the claim | other words`; `#` begins a comment. */
import { readFileSync } from 'node:fs'

export interface QueryRow {
  words: string
  /** Any of these must be in the first claim; none where nothing may be found. */
  expected: string[]
}

/** The rows of `tests/site/tables/NAME.txt`. */
export const readQueries = (name: string): QueryRow[] =>
  readFileSync(new URL(`tables/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '))
    .map((line) => {
      const [words = '', expected = ''] = line.split(' => ')
      return {
        words: words.replace(/ =>$/, ''),
        expected: expected
          .split('|')
          .map((one) => one.trim())
          .filter(Boolean),
      }
    })
