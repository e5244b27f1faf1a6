/** Joins what a hyphen at a line's end divided: `environ- ment`, `cost- effective`, `0.1- 0.5%`. */
import { findAll } from '../../find-all.ts'
import { functionWords, hyphenHeads, suspending } from '../../lexicon/repair-words.ts'
import type { Edit } from './edit.ts'
import { isLowerCase } from './tokens.ts'
import type { WordTest } from './word-test.ts'

const tornRange = /(?<=\d%?)([-‐–]) (?=\d)/g
const tornWord =
  /(?<![\p{L}\p{M}\p{N}'’])((?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))+)([-‐]) (?=([\p{L}\p{M}]+|\d+)(-?))(?!\p{L}+[._]\p{L})/gu

/** The edits that close ranges torn over a line; the numbers stay as they are. */
export function joinRanges(text: string): Edit[] {
  return findAll(text, tornRange).map(({ 1: dash, index }) => ({
    start: index,
    end: index + 2,
    text: dash!,
    kind: 'torn-range' as const,
  }))
}

/**
 * The edits that join words divided over a line. The hyphen goes where the joined word is a word and either half is
 * none, or where the document writes it joined; it stays in `cost-effective` and `peer-to-peer`. A hanging hyphen
 * (`short- and long-term`) and a dash written as a hyphen are left alone.
 */
export function joinLines(text: string, words: WordTest): Edit[] {
  if (!/[-‐] /.test(text)) return []
  const edits: Edit[] = []
  for (const match of findAll(text, tornWord)) {
    const [, before, hyphen, after, next] = match
    const start = match.index + before!.length
    const isCompound = text[match.index - 1] === '-'
    const put = joint(
      { before: before!, after: after!, isCompound: isCompound || next === '-', isTail: isCompound },
      words,
    )
    if (put !== null) edits.push({ start, end: start + 2, text: put && hyphen!, kind: 'hyphen' })
  }
  return edits
}

/** The two halves of a divided word. */
interface Halves {
  before: string
  after: string
  /** Whether a further hyphen stands before or behind. */
  isCompound: boolean
  /** Whether a hyphen stands before. */
  isTail: boolean
}

/** What goes between the halves: a hyphen, nothing, or null to leave them. */
function joint({ before, after, isCompound, isTail }: Halves, words: WordTest): '-' | '' | null {
  if (/^\d/.test(after)) return /\d$|^\p{Lu}/u.test(before) || hyphenHeads.has(before.toLowerCase()) ? '-' : null
  if (isDash(after, isCompound, words)) return null
  const compound = `${before}-${after}`
  if (/\d/.test(before)) return isLowerCase(after) ? '-' : null
  if (!isLowerCase(after) && isLowerCase(before.slice(1)))
    return words.isWhole(after) || words.isOwn(compound) ? '-' : null
  const isBroken = !words.isWhole(before) || !words.isWhole(after)
  if (hyphenHeads.has(before.toLowerCase()) && !isBroken) return '-'
  if (words.isOwn(compound) && !words.isOwn(before + after)) return '-'
  if (words.isMended(before + after)) return isTail && !isBroken ? '-' : ''
  return !words.isWhole(before) && !words.isWhole(after) && !isTail ? '' : '-'
}

function isDash(after: string, isCompound: boolean, words: WordTest): boolean {
  const low = after.toLowerCase()
  return !isCompound && (suspending.has(low) || (functionWords.has(low) && words.isWhole(low)))
}
