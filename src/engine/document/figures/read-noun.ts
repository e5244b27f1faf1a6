/** Reads the noun that a number counts: `notable AI models` counts `model`, `base pairs` counts `base pair`. */
import { reachingWords } from '../../lexicon/change-words.ts'
import { followingVerbs, functionWords } from '../../lexicon/function-words.ts'
import { looseMagnitudes } from '../../lexicon/magnitudes.ts'
import { compoundNouns, falsePlurals, measuringNouns, particlePlurals } from '../../lexicon/nouns.ts'
import { numberWords } from '../../lexicon/number-words.ts'
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

const longest = 7 // Words between a number and the head of its noun phrase, the head included.
const adjective =
  /(?<!anim|hospit|sign|me|capit|met|journ|g|d)al$|ous$|(?<!dr|arch|det)ive$|(?<!clin|top|mus|mech|fabr)ic$|[ai]ble$|ful$|less$|(?<!b|s|w|sh)ed$|ish$|^(?:new|old|big|small|large|high|low)$/
const adverb = /(?<!fami|assemb|supp|anoma|monopo|al|rep|f|jel|bel)ly$/

/** The noun that begins at a token or a few words behind it; null where none does. */
export function readNoun(tokens: readonly Token[], at: number, context: NounContext): NounRead | null {
  const start = skipOpening(tokens, at)
  if (context.hyphen) return joinedNoun(tokens, start)
  if (isGraded(tokens, start)) return readNoun(tokens, start + 3, context)
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

/** `1.9 billion age-1 fish`, `340,000 type-2 diabetics`: a grade of what is counted. */
const isGraded = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  isSign(tokens[at + 1], '-‑') &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 2]?.kind === 'number' &&
  tokens[at + 2]?.glued === true &&
  tokens[at + 3]?.kind === 'word' &&
  tokens[at + 3]?.glued === false

/** `1,152 Loihi 2 processors`: the noun stands behind a name that ends with a number of its own; null where none does. */
function behindName(tokens: readonly Token[], start: number, end: number): number | null {
  const [number, noun] = [tokens[end], tokens[end + 1]]
  const isName = tokens.slice(start, end).every(({ text }) => /^\p{L}?\p{Lu}/u.test(text))
  return isName && number?.kind === 'number' && number.value < 1000 && noun?.kind === 'word' && isPlural(noun.text)
    ? end + 1
    : null
}

/** Skips `of the world's` in `100 of the world's largest firms`, and an opening quotation mark. */
function skipOpening(tokens: readonly Token[], at: number): number {
  let next = at
  if (
    tokens[next]?.lower === 'of' &&
    /^(?:the|its|their|our|these|those|his|her|all)$/.test(tokens[next + 1]?.lower ?? '')
  )
    next += 2
  else if (tokens[next]?.lower === 'of') next += 1
  if (
    /^(?:such|other|more|further|additional|different|new|another)$/.test(tokens[next]?.lower ?? '') &&
    tokens[next + 1]?.kind === 'word'
  )
    next += 1
  if (isSuspended(tokens, next)) next += 3
  return isSign(tokens[next], '"“‘\'') ? next + 1 : next
}

/** `18 low- and middle-income countries`: half a compound, whose rest stands behind `and`. */
const isSuspended = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  isSign(tokens[at + 1], '-‑') &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 2]?.glued === false &&
  /^(?:and|or|to)$/.test(tokens[at + 2]?.lower ?? '')

/** The end of the run of words that can belong to one noun phrase. */
function phraseEnd(tokens: readonly Token[], start: number): number {
  let at = start
  let words = 0
  while (words < longest) {
    const token = tokens[at]
    if (!token) break
    if (isSign(token, '-‑–') && token.glued && tokens[at + 1]?.glued && at > start) at += 1
    else if (isSign(token, '/') && token.glued && tokens[at + 1]?.glued && at > start) at += 1
    else if (endsPhrase(token, tokens[at - 1], tokens[at + 1], at === start)) break
    else {
      at += 1
      words += 1
    }
  }
  return isSign(tokens[at - 1], '-‑–/') ? at - 1 : at
}

function endsPhrase(token: Token, before: Token | undefined, next: Token | undefined, first: boolean): boolean {
  if (token.kind !== 'word' && token.kind !== 'code') return true
  if (isSign(before, '-‑–/') && token.glued) return false
  if (numberWords.has(token.lower) || looseMagnitudes.has(token.lower)) return true
  if (isSign(next, '-‑') && next?.glued && token.lower === token.text) return false // `start-ups`, `would-be tenants`
  if (functionWords.has(token.lower)) return !first || !/^(?:more|other|such|another|down|less)$/.test(token.lower)
  if (first && next?.kind === 'word' && isPlural(next.text) && !functionWords.has(next.lower)) return false // `15M lost jobs`
  if (!followingVerbs.has(token.lower) || token.lower !== token.text) return false
  // `42 home runs`: what could be a plural is none of the verbs, since a plural number needs a plural.
  return !isPlural(token.text) && !(first && /(?:ed|ing)$/.test(token.lower))
}

/** The head: the first plural, and the plurals right behind it (`sales representatives`). */
function pluralHead(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start; at < end; at++) {
    if (!isHead(tokens, at, end)) continue
    let head = at
    while (head + 1 < end && isHead(tokens, head + 1, end) && !isVerbBehind(tokens, head + 1)) head += 1
    return head
  }
  return null
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
const isParticlePlural = (tokens: readonly Token[], at: number): boolean =>
  particlePlurals.has(tokens[at]?.lower ?? '') && isHyphen(tokens, at - 1) && tokens[at - 2]?.kind === 'word'

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
    if (isDone(tokens, at)) return null
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
