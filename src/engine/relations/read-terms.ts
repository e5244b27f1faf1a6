/** The words of a piece of a sentence that tell a subject or a measure. */
import { functionWords } from '../lexicon/function-words.ts'
import type { Span } from '../sentence.ts'
import { foldWord } from './fold-word.ts'
import type { Term } from './statement.ts'

const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.'’&+/-][\p{L}\p{N}\p{M}]+)*\+?/gu
const weights = { name: 3, measure: 2, noun: 1, verb: 0.4 }

const prepositions = new Set(
  'of on for in from by with among to at between against under over through during into'.split(' '),
)
const articles = new Set('the a an its their his her our this that these those all some any'.split(' '))

/** A word of a text with its place. */
export interface Word extends Span {
  raw: string
}

/** All words of a text but those within `blocked` spans. A hyphen in small letters parts words: `brain-inspired`. */
export function wordsOf(text: string, blocked: readonly Span[] = []): Word[] {
  const found: Word[] = []
  for (const { 0: raw, index } of text.matchAll(words)) {
    if (blocked.some(({ start, end }) => index < end && index + raw.length > start)) continue
    if (/^[\p{Ll}-]+$/u.test(raw) && raw.includes('-') && !/\d/.test(raw)) {
      let at = index
      for (const part of raw.split('-')) {
        if (part) found.push({ raw: part, start: at, end: at + part.length })
        at += part.length + 1
      }
    } else found.push({ raw, start: index, end: index + raw.length })
  }
  return found
}

/** The terms among words, in order; function words and words that say nothing are left out. */
export function readTerms(list: readonly Word[]): Term[] {
  const found: Term[] = []
  let narrowing: string[] = []
  let preposition: string | null = null
  let last = -1
  for (const { raw, start, end } of list) {
    const bare = raw.replace(/['’]s?$/, '')
    const isName =
      /\p{Lu}|\d/u.test(bare) && (start > 0 || /\p{L}.*[\p{Lu}\d]/u.test(bare)) && !/^\d[\d.,]*$/.test(bare)
    if (!isName && functionWords.has(bare.toLowerCase())) {
      narrowing = []
      if (!articles.has(bare.toLowerCase()))
        preposition = prepositions.has(bare.toLowerCase()) ? bare.toLowerCase() : null
      continue
    }
    const { word, measures, isWeak, isPlain } = foldWord(bare)
    if (start > last + 1) [narrowing, preposition] = [[], last < 0 ? null : preposition]
    last = end
    const weight = weightOf(bare, isName, measures.length > 0 && !isWeak, isPlain || (isWeak && !isName))
    found.push({
      word,
      raw: bare,
      measures: isWeak || isName ? [] : measures,
      isName,
      weight,
      narrowed: narrowing,
      preposition,
    })
    narrowing = /['’]s$/.test(raw) ? [] : [...narrowing, word].slice(-3)
  }
  return found
}

function weightOf(bare: string, isName: boolean, isMeasure: boolean, isPlain: boolean): number {
  if (isName) return weights.name
  if (isMeasure) return weights.measure
  if (isPlain) return 0
  return /(?:ed|ing)$/.test(bare) ? weights.verb : weights.noun
}
