/**
 * Links to words: `#:~:text=` directives that a browser follows to exactly the words of a claim, the first that fit on the page.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
import type { PageWords, Word } from './read-words.ts'

const whole = 12 // A quote of so many words is given in full, a longer one by its first and last words.
const ends = 5
const mostContext = 12 // Words before it that tell it from others like it.
const longestStart = 20 // Words of a claim's beginning, where fewer stand earlier on the page too.

/** A run of words of a page. */
interface Run {
  from: number
  to: number
}

/**
 * The directive of each claim of a page, as it stands in an address behind `#ID`: `:~:text=Up%20to%2080%25`. Claims whose words
 * nothing tells from earlier ones on the page are left out.
 */
export function textFragments(page: PageWords): Map<string, string> {
  const places = Map.groupBy(page.words.keys(), (index) => page.words[index]!.folded)
  const found = new Map<string, string>()
  for (const [id, { from, to }] of page.spans) {
    const directive = direct(page, places, { from, to })
    if (directive !== null) found.set(id, `:~:text=${directive}`)
  }
  return found
}

function direct(page: PageWords, places: Map<string, number[]>, claim: Run): string | null {
  const { words } = page
  const isShort = claim.to - claim.from <= whole && isOneBlock(words, claim)
  const start = isShort ? claim : firstWords(words, places, claim)
  const end = isShort ? null : lastWords(words, claim, start)
  if (!isShort && !end) return null
  const rivals = rivalsOf(words, places, start)
  const behindStart = end ? `,${encode(page, end)}` : ''
  const text = `${encode(page, start)}${behindStart}`
  if (rivals.length === 0) return text
  const prefix = before(words, rivals, start)
  if (prefix) return `${encodeBefore(page, prefix, start)}-,${encodeAfter(page, prefix, start)}${behindStart}`
  const suffix = isShort ? behind(words, rivals, start) : null
  return suffix && `${text},-${encodeBehind(page, start, suffix)}`
}

/** The places before a run where the same words stand; a browser would stop at the first of them. */
const rivalsOf = (words: Word[], places: Map<string, number[]>, run: Run): number[] =>
  (places.get(words[run.from]!.folded) ?? []).filter((at) => at < run.from && isAlike(words, at, run))

/** The first words of a claim, as many as it takes for none like them to stand before. */
function firstWords(words: Word[], places: Map<string, number[]>, { from, to }: Run): Run {
  const few = trim(words, { from, to: Math.min(to, from + ends) }, 'end')
  for (
    let run = few;
    run.to - from <= longestStart && run.to < to && isOneBlock(words, run);
    run = { from, to: run.to + 1 }
  )
    if (rivalsOf(words, places, run).length === 0) return run
  return few
}

/** The words before a run that its rivals do not have before them; null where none tell them apart. */
function before(words: Word[], rivals: number[], run: Run): Run | null {
  for (let count = 1; count <= mostContext && count <= run.from; count++) {
    const prefix = { from: run.from - count, to: run.from }
    if (!isOneBlock(words, prefix)) return null
    if (!rivals.some((at) => at >= count && isAlike(words, at - count, prefix))) return prefix
  }
  return null
}

/** The words behind a run that its rivals do not have behind them; null where none tell them apart. */
function behind(words: Word[], rivals: number[], run: Run): Run | null {
  for (let count = 1; count <= mostContext && run.to + count <= words.length; count++) {
    const suffix = { from: run.to, to: run.to + count }
    if (!isOneBlock(words, suffix)) return null
    if (!rivals.some((at) => isAlike(words, at + run.to - run.from, suffix))) return suffix
  }
  return null
}

/** The last words of a claim, as many as it takes for nothing like them to stand between them and its first words. */
function lastWords(words: Word[], claim: Run, start: Run): Run | null {
  for (let count = Math.min(ends, claim.to - start.to); count <= claim.to - start.to; count++) {
    const run = trim(words, { from: claim.to - count, to: claim.to }, 'start')
    if (run.from >= run.to) return null
    let isFirst = true
    for (let at = start.to; at < run.from && isFirst; at++) isFirst = !isAlike(words, at, run)
    if (isFirst) return run
  }
  return null
}

/** Cuts a run to the block that its kept end stands in, since a browser looks for its words within one block. */
function trim(words: Word[], { from, to }: Run, cut: 'start' | 'end'): Run {
  while (from < to && words[from]!.block !== words[to - 1]!.block) {
    if (cut === 'end') to--
    else from++
  }
  return { from, to }
}

const isOneBlock = (words: Word[], { from, to }: Run): boolean => words[from]?.block === words[to - 1]?.block

/** Whether the words from a place on are those of a run. */
function isAlike(words: Word[], at: number, { from, to }: Run): boolean {
  for (let i = 0; i < to - from; i++) if (words[at + i]?.folded !== words[from + i]!.folded) return false
  return true
}

function encode({ blocks, words }: PageWords, { from, to }: Run): string {
  const [first, last] = [words[from]!, words[to - 1]!]
  return escape(blocks[first.block]!.slice(first.start, last.end))
}

/** Context must touch its run, so it takes the punctuation between them along: `9.`, not `9`. */
function encodeBefore({ blocks, words }: PageWords, { from, to }: Run, run: Run): string {
  const [first, last, next] = [words[from]!, words[to - 1]!, words[run.from]!]
  return escape(blocks[first.block]!.slice(first.start, next.block === last.block ? next.start : undefined))
}

/** A run behind its context: where it begins a block, with the signs before its first word, `“They`, since nothing but space may part the two. */
function encodeAfter(page: PageWords, context: Run, run: Run): string {
  const { blocks, words } = page
  const [before, first, last] = [words[context.to - 1]!, words[run.from]!, words[run.to - 1]!]
  return before.block === first.block ? encode(page, run) : escape(blocks[first.block]!.slice(0, last.end))
}

function encodeBehind({ blocks, words }: PageWords, run: Run, { from, to }: Run): string {
  const [before, first, last] = [words[run.to - 1]!, words[from]!, words[to - 1]!]
  return escape(blocks[last.block]!.slice(before.block === first.block ? before.end : 0, last.end))
}

const escape = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D')
