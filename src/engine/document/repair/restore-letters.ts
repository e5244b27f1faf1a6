/**
 * Puts back the letters that were lost with a ligature, in documents that show such damage: `bil ion` becomes
 * `billion`, `Smal` `Small`, `e ciency` `efficiency`, ` rst` `first`.
 */
import type { Loss } from '../../lexicon/repair-losses.ts'
import {
  endings,
  neverMended,
  openers,
  particles,
  prefixes,
  standAlone,
  unitLike,
  unlikely,
} from '../../lexicon/repair-words.ts'
import type { Edit } from './edit.ts'
import { areNeighbours, isLowerCase, type Token, tokensOf } from './tokens.ts'
import { mendTight, type WordTest } from './word-test.ts'

/** A word put together from pieces, with the letters missing between them. */
interface Join {
  word: string
  missing: string[]
}

const shortestPiece = 3 // Two letters with a ligature at their end or start make too many words.
const mostPieces = 5
const mostUnknown = 3 // Pieces without a word among them; more would multiply the guesses.

/** The edits that restore lost letters; none in a document without such damage. */
export function restoreLetters(text: string, words: WordTest): Edit[] {
  if (!words.joinLosses.length && !words.tightLosses.length) return []
  const tokens = tokensOf(text)
  const edits: Edit[] = []
  let free = 0 // The first run of letters that no join has taken.
  for (let index = 0; index < tokens.length; index++) {
    const join = joinAt(text, tokens, index, words)
    const isDoubtful = join !== null && isBetterWithout(text, tokens, index, words)
    if (join && !isDoubtful) {
      join.missing.forEach((missing, gap) => {
        edits.push({
          start: tokens[index + gap]!.end,
          end: tokens[index + gap + 1]!.start,
          text: missing,
          kind: 'lost-letters',
        })
      })
      index += join.missing.length
      free = index + 1
      continue
    }
    if (isDoubtful && !joinAt(text, tokens, index + 1, words)) {
      index++ // `in nite` is `infinite`, `in eld` is `in field`: nobody can tell.
      continue
    }
    const edit = mendAlone(
      text,
      { before: index > free ? tokens[index - 1] : undefined, token: tokens[index]!, after: tokens[index + 1] },
      words,
    )
    if (edit) edits.push(edit)
  }
  return edits
}

/** The longest word that the pieces from `index` on make: `intel ectual y` is one word of three pieces. */
function joinAt(text: string, tokens: readonly Token[], index: number, words: WordTest): Join | null {
  let best: Join | null = null
  let open: Join[] = [{ word: tokens[index]!.value, missing: [] }]
  let broken = words.isWhole(tokens[index]!.value) ? 0 : 1
  for (let next = index + 1; next < tokens.length && next - index < mostPieces; next++) {
    const piece = tokens[next]!
    if (!isLowerCase(piece.value) || !areNeighbours(text, tokens[next - 1], piece) || isPrefix(text, piece)) break
    broken += isPiece(piece.value, words) ? 1 : 0
    const pieces = next - index + 1
    // A word among the pieces is let in once: `al owing`. More pieces must all be broken but one.
    if (broken < pieces - 1 || (pieces > mostUnknown && !best)) break
    open = extend(open, piece.value, words.joinLosses)
    const found = chosen(open, words)
    if (found && !isTwoWords(tokens[index]!.value, piece.value, found, words)) {
      best = found
      open = [found]
      broken = pieces
    }
  }
  return best
}

const isPiece = (value: string, words: WordTest) => !words.isWhole(value) || endings.has(value)

/** `re-evaluation` does not begin with a piece. */
const isPrefix = (text: string, { value, end }: Token) => text[end] === '-' && prefixes.includes(value)

/** In `an arti cial` the first word is whole, and the rest makes a word without it. */
function isBetterWithout(text: string, tokens: readonly Token[], index: number, words: WordTest): boolean {
  const next = tokens[index + 1]!
  if (!openers.has(tokens[index]!.value.toLowerCase()) || words.isWhole(next.value)) return false
  return joinAt(text, tokens, index + 1, words) !== null || mendStart(text, next, words) !== null
}

function extend(open: readonly Join[], piece: string, losses: readonly Loss[]): Join[] {
  return open.flatMap(({ word, missing }) =>
    losses
      .filter(({ kept, left = '' }) => word.endsWith(kept) && piece.startsWith(left))
      .map(({ letters, kept }) => {
        const put = letters.slice(kept.length)
        return { word: word + put + piece, missing: [...missing, put] }
      }),
  )
}

/** The join that makes a word, if there is but one; of several the one that the document writes itself. */
function chosen(open: readonly Join[], words: WordTest): Join | null {
  const made = new Map<string, Join>()
  for (const join of open) if (!made.has(join.word) && words.isMended(join.word)) made.set(join.word, join)
  if (made.size <= 1) return [...made.values()][0] ?? null
  const own = [...made.values()].filter(({ word }) => words.isOwn(word))
  return own.length === 1 ? own[0]! : null
}

/** `wil power` is `will power`, `cal out` is `call out`, though `willpower` and `callout` are words. */
function isTwoWords(before: string, after: string, { missing }: Join, words: WordTest): boolean {
  if (missing.length > 1) return false
  const alone = before + missing[0]!
  if (!words.isWhole(alone) || !words.isWhole(after)) return false
  return particles.has(after) || standAlone.has(alone.toLowerCase())
}

/** A piece with the runs of letters around it. */
interface Surroundings {
  before: Token | undefined
  token: Token
  after: Token | undefined
}

/** Mends a piece whose loss left no second half: `Smal`, `sta`, ` rst`, `signicant`. */
function mendAlone(text: string, { before, token, after }: Surroundings, words: WordTest): Edit | null {
  if (words.isWhole(token.value) || isAbbreviation(text, token, before)) return null
  const isBroken = (other: Token | undefined) => other && isLowerCase(other.value) && !words.isWhole(other.value)
  // In `Emi er` both are pieces of one unknown word, so neither is mended for itself.
  const endsThere = !(areNeighbours(text, token, after) && isBroken(after))
  const beginsThere = !(areNeighbours(text, before, token) && before && !words.isWhole(before.value))
  return (
    mendEnd(text, token, endsThere, words) ??
    (beginsThere && (endsThere || token.value.length > shortestPiece) ? mendStart(text, token, words) : null) ??
    mendInside(token, words)
  )
}

function isAbbreviation(text: string, token: Token, before: Token | undefined): boolean {
  const { value, start, end } = token
  if (isPrefix(text, token)) return true
  if (neverMended.has(value.toLowerCase()) || before?.value === 'et' || value === 'Al') return true
  if (value !== value.toLowerCase() && value.slice(1) !== value.slice(1).toLowerCase()) return true // `eTel`, `XML`
  if (unitLike.has(value) && /\d\s?$/.test(text.slice(Math.max(0, start - 2), start))) return true
  return value.length <= shortestPiece && /^\.\s?[\d\p{Ll}]/u.test(text.slice(end, end + 3)) // `fol. 12`
}

function mendEnd(text: string, { value, end }: Token, endsThere: boolean, words: WordTest): Edit | null {
  const found = new Map<string, string>()
  for (const { letters, kept, left } of [...words.losses, ...words.tightLosses]) {
    if (left || !value.endsWith(kept) || (!kept && (!endsThere || (value.length < shortestPiece && value !== 'o'))))
      continue
    const put = letters.slice(kept.length)
    if (isLikely(value + put, words)) found.set(value + put, put)
  }
  if (found.size !== 1) return null
  // The space of `kil -switch` stands for the letter.
  const last = /^\s(?:[-‐,.;:!?)\]”’]|"(?!\p{L}))/u.test(text.slice(end, end + 3)) ? end + 1 : end
  return { start: end, end: last, text: [...found.values()][0]!, kind: 'lost-letters' }
}

const isLikely = (word: string, words: WordTest) => words.isWhole(word) && !unlikely.has(word)

function mendStart(text: string, { value, start }: Token, words: WordTest): Edit | null {
  if (value.length < 2 || !isLowerCase(value) || !/^$|[\s([“"‘-]/.test(text.slice(Math.max(0, start - 1), start)))
    return null
  const fitting = [...words.losses, ...words.tightLosses].filter(
    ({ kept, left = '', letters }) => !kept && value.startsWith(left) && isLikely(letters + value, words),
  )
  const put = new Set(fitting.map(({ letters }) => letters))
  if (put.size !== 1) return null
  const first = /[([“"‘-]\s$/.test(text.slice(Math.max(0, start - 2), start)) ? start - 1 : start
  return { start: first, end: start, text: [...put][0]!, kind: 'lost-letters' }
}

function mendInside({ value, start }: Token, words: WordTest): Edit | null {
  if (!words.tightLosses.length) return null
  // A name may look damaged, so a capital is mended only to a common word: `Modied`.
  const mend = mendTight(value.toLowerCase(), words.tightLosses, words.isWhole)
  return mend && { start: start + mend.at, end: start + mend.at, text: mend.letters, kind: 'lost-letters' }
}
