/** Which words English has, every answer kept. */
import { prefixes, shortWords, spellings } from '../../lexicon/repair-words.ts'
import { makeSpeller } from './speller.ts'

const longestShort = 3
const longestWord = 40 // Looking up takes more than linear time in the length.
const shortestStem = 5 // Shorter stems make words of anything: `in` + `form`.
const answers = new Map<string, boolean>()
const builtAnswers = new Map<string, boolean>()
let speller: ReturnType<typeof makeSpeller> | undefined

/**
 * Whether somebody writing English could have meant this word: `Collective`, `organisation`, `we’ll`, `model's`.
 * In lower case the shortest words count only where they are common, so `fol` and `ion` are pieces, not words.
 */
export function isDictionaryWord(word: string): boolean {
  if (word.length > longestWord) return false
  const known = answers.get(word)
  if (known !== undefined) return known
  const answer = lookUp(word.replaceAll('’', "'"))
  answers.set(word, answer)
  return answer
}

/** The same, and words built on a known one: `superintelligent`. */
export function isBuiltWord(word: string): boolean {
  if (isDictionaryWord(word)) return true
  if (word.length > longestWord) return false
  const known = builtAnswers.get(word)
  if (known !== undefined) return known
  const low = word.toLowerCase()
  const stems = prefixes.filter((prefix) => low.startsWith(prefix)).map((prefix) => low.slice(prefix.length))
  const answer = stems.some((stem) => stem.length >= shortestStem && isDictionaryWord(stem))
  builtAnswers.set(word, answer)
  return answer
}

function lookUp(word: string): boolean {
  const stem = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word
  if (stem.length <= longestShort && stem === stem.toLowerCase()) return shortWords.has(stem)
  if (isSpelled(word) || isSpelled(stem)) return true
  return spellings.some(([pattern, american]) => pattern.test(stem) && isSpelled(stem.replace(pattern, american)))
}

function isSpelled(word: string): boolean {
  speller ??= makeSpeller()
  return speller(word)
}
