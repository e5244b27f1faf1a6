/** How far one word is from another that took its place in a claim: a form of it, a slip of the pen, or another word. */
import { distance } from 'fastest-levenshtein'
import { isDictionaryWord } from '../document/repair/dictionary.ts'
import { functionWords } from '../lexicon/function-words.ts'
import { scopeWords } from '../lexicon/scope-words.ts'
import { bearingWords, opposedPrefixes, oppositePrefixes, senseWords } from '../lexicon/sense-words.ts'
import { foldWord, stem } from '../relations/fold-word.ts'

/** What a change of one word counts, in words. What makes another claim of it costs without end, as another noun or verb does. */
export const costs = { slip: 0.34, small: 0.5, put: 1 }

const fewestLetters = 4 // Of a stem that words share: `port` and `portable`, not `not` and `notable`.
const ending = /(?:[ai]bl[ey]|ly)$/ // `folding` is `foldable`, `rapid` is `rapidly`; `employer` is not `employee`.

/** The cost of a word that was put in or left out; both in lower case. `next` is the word behind it. */
export function costOfPut(word: string, next = ''): number {
  if (senseWords.has(word) || scopeWords.has(word)) return Infinity
  if (bearingWords.has(word) && word !== 'by' && /^\p{N}/u.test(next)) return Infinity
  return functionWords.has(word) ? costs.small : costs.put
}

/** The cost of a word in the place of another, both in lower case. */
export function costOfSwap(a: string, b: string): number {
  if (a === b) return 0
  if (isOpposite(a, b)) return Infinity
  if (isForm(a, b) || isSlip(a, b)) return costs.slip
  if (senseWords.has(a) || senseWords.has(b)) return Infinity
  if (functionWords.has(a) && functionWords.has(b))
    return bearingWords.has(a) || bearingWords.has(b) ? Infinity : costs.small
  return foldWord(a).word === foldWord(b).word && !scopeWords.has(a) && !scopeWords.has(b) ? costs.put : Infinity
}

const isOpposite = (a: string, b: string): boolean =>
  oppositePrefixes.some((prefix) => a === prefix + b || b === prefix + a) ||
  opposedPrefixes.some(
    (pair) =>
      pair.every((prefix) => [a, b].some((word) => word.startsWith(prefix))) && restOf(a, pair) === restOf(b, pair),
  )

const restOf = (word: string, prefixes: readonly string[]) =>
  word.slice(prefixes.find((prefix) => word.startsWith(prefix))!.length)

/** Whether two words are forms of one, or spellings: `rises` and `rose`, `folding` and `foldable`, `labour` and `labor`. */
function isForm(a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => stem(bare(word)))
  if (one === other) return one!.length >= Math.min(fewestLetters, a.length, b.length)
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  const isShort = shorter.length === 3 && !functionWords.has(shorter) && !senseWords.has(shorter)
  return isShort && ['s', 'd', 'es', 'ed'].some((end) => longer === shorter + end) // `stem` leaves `used` as it is.
}

function bare(word: string): string {
  const spelt = word
    .replace(/our/, 'or')
    .replace(/mme(s?)$/, 'm$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/(?<=\w{3})([iy])s(e[sd]?|ing|ations?)$/, '$1z$2')
  const cut = spelt.replace(ending, '')
  return cut.length >= fewestLetters ? cut : spelt
}

/** Whether one word is the other with a slip of the pen; two words of the dictionary are two words: `oil` is no slip of `soil`. */
function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const isTurned = a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
  const most = isTurned ? 2 : Math.min(2, Math.floor(shorter / 4))
  return distance(a, b) <= most && !(isDictionaryWord(a) && isDictionaryWord(b))
}
