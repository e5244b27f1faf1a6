/** The plural that a noun phrase behind a number is about: `models` in `notable AI models`. */
import { reachingWords } from '../../lexicon/change-words.ts'
import { followingVerbs } from '../../lexicon/function-words.ts'
import { particlePlurals } from '../../lexicon/nouns.ts'
import { isHyphen, isSign, type Token } from './token.ts'
import { isPlural } from './to-singular.ts'

/** The head: the first plural, and the plurals right behind it (`sales representatives`); null where there is none. */
export function pluralHead(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start; at < end; at++) {
    if (!isHead(tokens, at, end) || isInName(tokens, at, start, end)) continue
    let head = at
    while (head + 1 < end && isHead(tokens, head + 1, end) && !isVerbBehind(tokens, head + 1)) head += 1
    return head
  }
  return null
}

/** `17 Los Angeles elementary schools`, `12 United States senators`: the end of a name, and a plural behind it. */
function isInName(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  if (at === start || ![at - 1, at].every((one) => /^\p{Lu}\p{Ll}/u.test(tokens[one]!.text))) return false
  return tokens
    .slice(at + 1, end)
    .some(({ text }, index) => text === text.toLowerCase() && isHead(tokens, at + 1 + index, end))
}

/** `20 homes stand`, `31 professional forecasters stands at 3.9`: what could be another plural is a verb. */
const isVerbBehind = (tokens: readonly Token[], at: number): boolean =>
  followingVerbs.has(tokens[at]!.lower) || (reachingWords.has(tokens[at]!.lower) && tokens[at + 1]?.lower === 'at')

function isHead(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]
  if (isParticlePlural(tokens, at)) return true
  if (token?.kind !== 'word' || !isPlural(token.text)) return false
  const hyphen = at + 1 < end && isSign(tokens[at + 1], '-‑') && tokens[at + 1]?.glued
  return !hyphen // `sports-related injuries`
}

/** `start-ups`, `check-ins` */
export const isParticlePlural = (tokens: readonly Token[], at: number): boolean =>
  particlePlurals.has(tokens[at]?.lower ?? '') && isHyphen(tokens, at - 1) && tokens[at - 2]?.kind === 'word'
