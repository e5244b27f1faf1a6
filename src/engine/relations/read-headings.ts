/** What headings add where sentences name no subject: `The context window is 32,000 tokens` under `Falke 2` and under `Otter 3`. */
import { functionWords } from '../lexicon/function-words.ts'
import { denominators } from '../lexicon/number-words.ts'
import type { Matched } from './match-terms.ts'
import { remember } from '../remember.ts'
import type { Statement, Term } from './statement.ts'
import { wordsOf } from './words-of.ts'

/** Whether two statements share no more than a pointing word or a measure, and stand under headings of two things. */
export function areUnlike(a: Statement, b: Statement, { names, shared, measures: alike }: Matched): boolean {
  if (names > 0 || !a.places.isDisjointFrom(b.places)) return false
  const subject = shared.filter(
    ({ word, weight, measures }) => weight >= 1 && measures.length === 0 && word !== a.counted && word !== b.counted,
  )
  if (subject.length === 0 && alike.length > 1) return false // `Smoking kills 8 million people`
  if (subject.length > 1 || subject.some((term) => !isPointed(term, a) || !isPointed(term, b))) return false
  return areHeadingsUnlike(a.passage.headings, b.passage.headings)
}

const pointer = /\b(?:the|this|that|its|their|our|his|her)\s+(?:[\p{Ll}-]+\s+){0,2}$/iu
/** Words of sorts and rows of documents, which name nothing that these are about. */
const genre: ReadonlySet<string> = new Set([
  'second',
  ...denominators.keys(),
  ...(
    'annual yearly monthly weekly quarterly interim final brief briefing fact sheet note notes newsletter bulletin digest overview ' +
    'summary facts statistics figures key results outlook update news profile guide factsheet document series volume issue'
  ).split(' '),
])
const reach = 40 // Characters before a noun in which its article stands.

/** `the museum`, `its window`; not `smoking`. */
const isPointed = ({ start }: Term, { passage: { sentence } }: Statement): boolean =>
  start < 0 || pointer.test(sentence.text.slice(Math.max(0, start - reach), start))

/** Whether two paths of headings, what they share apart, name different things. */
function areHeadingsUnlike(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [
    wordsIn(a.filter((heading) => !b.includes(heading))),
    wordsIn(b.filter((heading) => !a.includes(heading))),
  ]
  return one.size > 0 && other.size > 0 && one.isDisjointFrom(other)
}

const wordsIn = (headings: readonly string[]): ReadonlySet<string> => namesIn(headings.join(' '))

const namesIn = remember(
  (text): ReadonlySet<string> =>
    new Set(
      wordsOf(text).flatMap(({ lower, sense }) =>
        sense.isPlain || functionWords.has(lower) || genre.has(lower) || /^\d+$/.test(lower) ? [] : sense.word,
      ),
    ),
)
