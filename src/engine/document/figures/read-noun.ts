/** Reads the noun that a number counts: `notable AI models` counts `model`, `base pairs` counts `base pair`. */
import { functionWords } from '../../lexicon/function-words.ts'
import { compoundNouns, falsePlurals, measuringNouns, unmarkedPlurals } from '../../lexicon/nouns.ts'
import { leavesNoun } from './ends-number.ts'
import { phraseEnd } from './phrase-end.ts'
import { isParticlePlural, pluralHead } from './plural-head.ts'
import { skipGrade, skipOpening } from './skip-opening.ts'
import { isHyphen, isSign, type Token } from './token.ts'
import { isPlural, toSingular } from './to-singular.ts'

/** A counted noun in the singular, and the token behind it. */
export interface NounRead {
  noun: string
  to: number
  plural: boolean
}

/**
 * How a number stands before its noun: joined by a hyphen, or so that a singular may follow (`a 1 million token
 * window`).
 */
export interface NounContext {
  attributive: boolean
  /** Whether a hyphen joins the noun to it: `540-billion-parameter`. */
  hyphen?: boolean
}

const adjective =
  /(?<!anim|hospit|sign|me|capit|met|journ|g|d)al$|ous$|(?<!dr|arch|det)ive$|(?<!clin|top|mus|mech|fabr)ic$|[ai]ble$|ful$|less$|(?<!b|s|w|sh)ed$|ish$|^(?:new|old|big|small|large|high|low)$/
const adverb = /(?<!fami|assemb|supp|anoma|monopo|\bal|rep|f|jel|bel)ly$/

/** The noun that begins at a token or a few words behind it; null where none does. */
export function readNoun(tokens: readonly Token[], at: number, context: NounContext): NounRead | null {
  const opening = skipOpening(tokens, at)
  if (tokens[opening]?.lower === 'means' && tokens[opening + 1]?.lower !== 'of') return null // `a ratio of 0.48 means that`
  if (context.hyphen) return joinedNoun(tokens, opening)
  const same = tokens[opening]
  if (same && opening === at && unmarkedPlurals.has(same.lower) && leavesNoun(tokens[at + 1]))
    return { noun: same.lower, to: at + 1, plural: true }
  const start = skipGrade(tokens, opening)
  const end = phraseEnd(tokens, start)
  if (end === start) return null
  const named = behindName(tokens, start, end)
  if (named !== null) return readNoun(tokens, named, { attributive: false })
  if (end > start + 1 && measuringNouns.has(tokens[start]?.lower ?? '')) return singularHead(tokens, start, end)
  const head = pluralHead(tokens, start, end)
  if (head !== null) return nounRead(tokens, start, head, true)
  const joined = joinedPhrase(tokens, start, end)
  if (joined !== null) {
    const later = pluralHead(tokens, joined, phraseEnd(tokens, joined))
    if (later !== null) return nounRead(tokens, joined, later, true)
  }
  return context.attributive ? singularHead(tokens, start, end) : null
}

/** `1,152 Loihi 2 processors`: the noun stands behind a name that ends with a number of its own; null where none does. */
function behindName(tokens: readonly Token[], start: number, end: number): number | null {
  const [number, noun] = [tokens[end], tokens[end + 1]]
  const isName = tokens.slice(start, end).every(({ text }) => /^\p{L}?\p{Lu}/u.test(text))
  return isName && number?.kind === 'number' && number.value < 1000 && noun?.kind === 'word' && isPlural(noun.text)
    ? end + 1
    : null
}

/**
 * The noun of `7B-parameter models`, `7,249-base-pair genome`: the word behind the hyphen, or two that make one noun.
 */
function joinedNoun(tokens: readonly Token[], at: number): NounRead | null {
  const word = tokens[at]
  if (word?.kind !== 'word' || functionWords.has(word.lower)) return null // `2-for-1`
  const second = isSign(tokens[at + 1], '-‑') && tokens[at + 1]?.glued ? tokens[at + 2] : undefined
  const isPair = second?.kind === 'word' && compoundNouns.has(`${word.lower} ${second.lower}`)
  return isPair
    ? { noun: `${word.text} ${second.text}`, to: at + 3, plural: false }
    : { noun: toSingular(word.text), to: at + 1, plural: false }
}

/** Where an adjective's phrase goes on behind `and`, `or` or a comma: `12 rare and threatened species`. */
function joinedPhrase(tokens: readonly Token[], start: number, end: number): number | null {
  const last = tokens[end - 1]
  const isAdjective = last !== undefined && adjective.test(last.lower)
  // `1,200 hip and knee replacements`
  if (tokens[end]?.lower === 'and' || tokens[end]?.lower === 'or')
    return isAdjective || end - start < 3 ? end + 1 : null
  return isAdjective && isSign(tokens[end], ',') ? (tokens[end + 1]?.lower === 'and' ? end + 2 : end + 1) : null
}

/** The noun of `1.15 billion neuron processor`, `200-hour`, `a 500 seat hall`: the first word that is no adjective. */
function singularHead(tokens: readonly Token[], start: number, end: number): NounRead | null {
  for (let at = start; at < end; at++) {
    const token = tokens[at] as Token
    if (
      token.kind !== 'word' ||
      (adjective.test(token.lower) && at + 1 < end) ||
      falsePlurals.has(token.lower) ||
      adverb.test(token.lower)
    )
      continue
    if (isDone(tokens, at) || isGoingOn(tokens, at)) return null
    const pair =
      compoundNouns.has(`${token.lower} ${tokens[at + 1]?.lower ?? ''}`) ||
      compoundNouns.has(`${token.lower} ${tokens[at + 2]?.lower ?? ''}`)
    if (!pair || at + 1 >= end) return { noun: token.text, to: at + 1, plural: false }
    const to = isSign(tokens[at + 1], '-‑') ? at + 3 : at + 2
    return { noun: `${token.text} ${(tokens[to - 1] as Token).text}`, to, plural: false }
  }
  return null
}

/** `the 22.7bn carried in 2013`: a participle and no noun. */
const isDone = (tokens: readonly Token[], at: number): boolean =>
  /[^e]ed$/.test(tokens[at]!.lower) &&
  /^(?:in|by|on|at|from|since|during|last|for|to)$/.test(tokens[at + 1]?.lower ?? '')

/** `the 196 existing in total`: a participle and no noun. */
const isGoingOn = (tokens: readonly Token[], at: number): boolean =>
  /^(?:existing|remaining|surviving|participating|missing|living|working|operating|competing|voting|outstanding)$/.test(
    tokens[at]!.lower,
  ) && leavesNoun(tokens[at + 1])

function nounRead(tokens: readonly Token[], start: number, head: number, plural: boolean): NounRead {
  const last = (tokens[head] as Token).text
  const singular = isParticlePlural(tokens, head) ? last.replace(/s$/i, '') : toSingular(last)
  const before = tokens[head - 1]
  // `GPU-hours`, `co-founders`
  const joined = isHyphen(tokens, head - 1) && head - 2 >= start ? tokens[head - 2] : undefined
  if (joined?.kind === 'word') return { noun: `${joined.text}-${singular}`, to: head + 1, plural }
  const noun =
    before && head > start && compoundNouns.has(`${before.lower} ${singular.toLowerCase()}`)
      ? `${before.text} ${singular}`
      : singular
  return { noun, to: head + 1, plural }
}
