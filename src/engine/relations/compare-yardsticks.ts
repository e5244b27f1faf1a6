/** By what a thing is measured: another baseline, poverty line, definition or index gives another figure. */
import { functionWords } from '../lexicon/function-words.ts'
import { findAll } from '../find-all.ts'
import { rememberFor } from '../remember.ts'
import { tellsOnly } from './compare-narrowing.ts'
import { type Condition, list, none } from './condition.ts'
import { foldWord } from './fold-word.ts'
import type { Passage, Statement } from './statement.ts'

/** `than the 1850–1900 average` against `than the 1991–2020 average`, `the national poverty line` against `the international poverty line`. */
export function compareYardsticks(a: Statement, b: Statement): readonly Condition[] {
  const [one, other] = [baselineIn(a.passage.sentence), baselineIn(b.passage.sentence)]
  if (one !== null && other !== null && one !== other)
    return [{ difference: 'scope', words: () => `measured against ${one}, and against ${other}`, narrower: 0 }]
  const first = yardsticksIn(a.passage.sentence)
  const second = first.size === 0 ? first : yardsticksIn(b.passage.sentence)
  for (const [noun, words] of first) {
    const others = second.get(noun)
    if (!others || words.size === 0 || others.size === 0) continue
    const [onlyA, onlyB] = [words.difference(others), others.difference(words)]
    if (onlyA.size > 0 && onlyB.size > 0)
      return [{ difference: 'scope', words: () => `by ${list(onlyA)}, and by ${list(onlyB)}`, narrower: 0 }]
  }
  return none
}

const year = String.raw`((?:1[5-9]|20)\d\d(?:\s?[–-]\s?\d{2,4})?)`
const articles = String.raw`(?:in |the |its |their |those of |that of )*`
const baseline = new RegExp(
  String.raw`\b(?:(?:than|compared (?:with|to)|relative to) ${articles}(?:average of |levels? (?:of|in) )?${year}(?![\d,.]*\d)|(?:above|below|over|from|under|on|against|at|in) ${articles}${year} (?:average|levels?|baseline|mean|norm|prices|dollars|euros|pounds)\b)`,
  'iu',
)

/** The years that a figure is measured against; null for none. */
const baselineIn = rememberFor(({ text }: Passage['sentence']): string | null => {
  const match = baseline.exec(text)
  return match ? (match[1] ?? match[2])!.replace(/\s?[–-]\s?/, '–') : null
})

const nouns = 'line|definition|standard|measure|method|methodology|criterion|criteria|threshold|yardstick|basis|formula'
const yardstick = new RegExp(
  String.raw`\b(?:by|under|on|against|using|below|beneath|above|according to) (?:the |its |a |an )?((?:[\p{L}\p{N}’'-]+ ){1,4}?)(${nouns})s?\b`,
  'giu',
)
const isPlain = (word: string): boolean => tellsOnly(word) || foldWord(word).isPlain
/** Plain words that tell whose a yardstick is. */
const sides = new Set('national international domestic global european federal regional'.split(' '))
const index = /((?:\p{Lu}[\p{L}-]+ (?:of |and )?){1,5})(Index|Ranking|Barometer|Scoreboard)\b/gu

/** From the noun of a yardstick to the words that tell which it is, in small letters. */
const yardsticksIn = rememberFor(({ text }: Passage['sentence']): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { 1: words = '', 2: noun = '' } of [...findAll(text, yardstick), ...findAll(text, index)]) {
    const telling = words
      .toLowerCase()
      .split(' ')
      .map((word) => word.replace(/['’]s?$/, ''))
      .filter((word) => word !== '' && !functionWords.has(word) && (sides.has(word) || !isPlain(word)))
    found.set(noun.toLowerCase(), new Set([...(found.get(noun.toLowerCase()) ?? []), ...telling]))
  }
  return found
})
