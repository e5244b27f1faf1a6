/** The words of a text, each with its place and what it means. */
import { findAll } from '../find-all.ts'
import { longForms } from '../lexicon/long-forms.ts'
import { rememberFor } from '../remember.ts'
import type { Span } from '../sentence.ts'
import { type Folded, foldWord } from './fold-word.ts'

const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.'’&+/-][\p{L}\p{N}\p{M}]+)*\+?/gu

/** A word of a text with its place. */
export interface Word extends Span {
  raw: string
  /** In small letters. */
  lower: string
  /** The same without `’s`. */
  bare: string
  sense: Folded
  /** The whole that it is a part of: `first-time`. */
  compound?: string
}

/** All words of a text. A hyphen in small letters parts words: `brain-inspired`. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  for (const { 0: raw, index } of findAll(text, words)) {
    if (raw.includes('-') && (index === 0 ? /^\p{L}[\p{Ll}-]+$/u : /^[\p{Ll}-]+$/u).test(raw)) {
      let at = index
      for (const part of raw.split('-')) {
        if (part) found.push({ ...wordAt(part, at), compound: raw.toLowerCase() })
        at += part.length + 1
      }
    } else found.push(wordAt(raw, index))
    shorten(found)
  }
  return found
}

/** Words in a row that an abbreviation stands for become it: `gross domestic product` is `GDP`. */
function shorten(found: Word[]): void {
  const last = found.at(-1)!
  const single = last.lower.replace(/s$/, '')
  for (const { words, short } of longForms.get(last.lower) ?? longForms.get(single) ?? []) {
    const from = found.length - words.length
    if (from < 0 || !words.slice(0, -1).every((word, at) => found[from + at]!.lower === word)) continue
    found.splice(from, words.length, { ...wordAt(short, found[from]!.start), end: last.end })
    return
  }
}

function wordAt(raw: string, start: number): Word {
  const lower = raw.toLowerCase()
  return { raw, lower, bare: lower.replace(/['’]s$/, ''), sense: foldWord(raw), start, end: start + raw.length }
}

/** Whether a word lies outside some spans. */
export const isFree = (word: Span, blocked: readonly Span[]): boolean =>
  !blocked.some(({ start, end }) => word.start < end && word.end > start)

/** All words of a sentence, cut once for all its figures. */
export const wordsOfSentence = rememberFor(({ text }: { text: string }): Word[] => wordsOf(text))

/** The words of a sentence between two places; where one reaches over them, what is left of it is cut anew. */
export function wordsWithin(sentence: { text: string }, from: number, to: number): Word[] {
  const within = wordsOfSentence(sentence).filter(({ start, end }) => start < to && end > from)
  const isWhole = (within[0]?.start ?? from) >= from && (within.at(-1)?.end ?? to) <= to
  if (isWhole) return within
  const shift = ({ start, end, ...word }: Word): Word => ({ ...word, start: start + from, end: end + from })
  return wordsOf(sentence.text.slice(from, to)).map(shift)
}
