/** A bare number takes the unit of the figure before it, where the words between tie the two. */
import { changeWords, scoreWords } from '../../lexicon/change-words.ts'
import { closingWords, comparingWords, tyingWords } from '../../lexicon/figure-cues.ts'
import { functionWords } from '../../lexicon/function-words.ts'
import { irregularVerbs } from '../../lexicon/irregular-verbs.ts'
import type { Draft, Reading } from './draft.ts'
import { leavesNoun } from './ends-number.ts'
import { isStatistic } from './is-statistic.ts'
import type { Settled } from './share-units.ts'
import { alike, take, widest } from './take.ts'
import { isPlural } from './to-singular.ts'
import { isSign, type Token, wordsOf } from './token.ts'

/**
 * `from 17.5 percentage points in 2023 to just 0.3`, `10,000 materials, with 11 being sold`; null where the two are
 * not tied.
 */
export function takeFromPrevious(reading: Reading, draft: Draft, previous: Settled | null): Settled | null {
  const { text, tokens } = reading
  if (!previous || previous.unit === 'x' || (draft.spelled && draft.max < 3)) return null
  const gap = text.slice(previous.end, draft.start)
  if (/\b(?:numbers?|total|count) of\b/.test(gap)) return null // `9 wards and the number of beds was 45`
  if (/\bthere (?:was|were|are|have been)\b/.test(gap)) return null // `In six years there were over 20,000.`
  if (gap.length > widest || /[.!?]\s/.test(gap.replace(/\b(?:vs?|approx|ca)\./g, ''))) return null
  if (isSign(tokens[draft.from - 1], '=') || isStatistic(tokens, draft) || startsAnew(tokens, draft, previous))
    return null
  if (previous.kind === 'percentage' && draft.magnitude > 1) return null // `fell 3% in the north to 514 million`
  if (isMiddle(tokens, draft, previous)) return null
  if (isParallel(tokens, draft, previous) || isOtherGroup(tokens, draft, previous)) return take(draft, previous)
  const next = tokens[draft.to]
  const isShare = isSign(next, '(') && isSign(tokens[draft.to + 2], '%') // `38 (84%) met the standard`
  if (previous.kind === 'percentage' && (isShare || !isPercentageToo(reading, draft, previous))) return null
  const isMore = next?.lower === 'more' || next?.lower === 'fewer'
  if (isMore && draft.spelled) return null // `78 points from 33 games, four more than United`
  const isMoved = isMoveFrom(tokens, draft, previous) && (leavesNoun(next) || functionWords.has(next?.lower ?? ''))
  if (isMoved) return take(draft, previous)
  const isDown = /^(?:up|down) from$/.test(wordsOf(tokens, draft.from - 2, draft.from))
  const isAgainst = /^(?:against|versus|vs|vs \.|v|v \.|compared with|compared to|rather than)$/.test(
    wordsOf(tokens, previous.to, draft.from),
  )
  if (
    !(isTiedBack(tokens, draft) || isShare || isMore) ||
    !leavesNoun(next) ||
    !(isAgainst || isDown || isAlike(draft, previous))
  )
    return null
  return isDown && !isMore ? alike(draft, previous) : take(draft, previous)
}

/** `The median of 31 forecasters stands at 3.9`: what so many say, and not more of them. */
const isMiddle = (tokens: readonly Token[], draft: Draft, { kind, from }: Settled): boolean =>
  kind === 'count' &&
  draft.shape === 'decimal' &&
  draft.magnitude === 1 &&
  tokens[from - 1]?.lower === 'of' &&
  scoreWords.has(tokens[from - 2]?.lower ?? '')

/** `25 km were abandoned; the population fell from 1,900`: a clause with a subject of its own; counts go on through it. */
function startsAnew(tokens: readonly Token[], draft: Draft, previous: Settled): boolean {
  if (previous.kind === 'count') return false
  const between = tokens.slice(previous.to, draft.from)
  const verb = between.findLastIndex(({ lower }) => changeWords.has(lower) || closingWords.has(lower))
  const opening = between.findLastIndex(
    (token, index) =>
      index < verb &&
      (isSign(token, ';') ||
        conjunction.test(token.lower) ||
        (isSign(token, ',') && /^(?:and|but|while)$/.test(between[index + 1]?.lower ?? ''))),
  )
  const subject = isSign(between[opening], ',') ? opening + 2 : opening + 1
  return (
    opening >= 0 && between.slice(subject, verb).some(({ kind, lower }) => kind === 'word' && !functionWords.has(lower))
  )
}
const conjunction = /^(?:as|while|whilst|whereas|when)$/

/** `boats of 25 tons … boats of 15`, `to run for 4,000 hours … ran for 610`: the same words before both. */
function isParallel(tokens: readonly Token[], draft: Draft, previous: Settled): boolean {
  const words = wordsOf(tokens, draft.from - 2, draft.from)
  const last = tokens[draft.from - 1]?.lower
  const verbs = [draft, previous].map(
    ({ from }) => irregularVerbs.get(tokens[from - 2]?.lower ?? '') ?? tokens[from - 2]?.lower,
  )
  const isAgain = last === 'for' && tokens[previous.from - 1]?.lower === 'for' && verbs[0] === verbs[1]
  const next = tokens[draft.to]
  if (isAgain && (next === undefined || isSign(next, '.,;)'))) return true
  const isSame =
    /^\p{L}+ (?:of|to|at|with|in)$/u.test(words) && words === wordsOf(tokens, previous.from - 2, previous.from)
  return isSame && leavesNoun(tokens[draft.to]) && !functionWords.has(tokens[draft.from - 2]?.lower ?? '')
}

/** `304 participants received the drug and 308 placebo;`: as many again of what is counted, each with what befell it. */
const isOtherGroup = (tokens: readonly Token[], { from, to, spelled, shape }: Draft, previous: Settled): boolean =>
  previous.kind === 'count' &&
  !spelled &&
  shape === 'plain' &&
  /^(?:and|versus|against)$/.test(tokens[from - 1]?.lower ?? '') &&
  isDone(tokens, previous.to) &&
  tokens[to]?.kind === 'word' &&
  !isPlural(tokens[to].text) &&
  !functionWords.has(tokens[to].lower) &&
  isSign(tokens[to + 1], '.,;)')

const isDone = (tokens: readonly Token[], at: number): boolean =>
  /^(?:received|became|turned|got|took|had|chose|preferred|used|were|was|given|assigned|drank|ate|wore)$/.test(
    tokens[at]?.lower ?? '',
  )

/**
 * A percentage says its sign again unless a comparison or the build of the sentence binds the two.
 * Not `rose 12% to 4,512` or `69% on MMLU and 8.38 on MT-bench`, but `68% in England, 71 in Wales`.
 */
function isPercentageToo({ text, tokens }: Reading, draft: Draft, previous: Settled): boolean {
  if (draft.shape === 'grouped' || draft.magnitude > 1) return false
  const next = tokens[draft.to]?.lower ?? ''
  if (/^(?:in|for|among|at)$/.test(next) && tokens[previous.to]?.lower === next) return true
  const isFrom = /\bfrom\b/.test(text.slice(Math.max(0, previous.start - 30), previous.start))
  if (tokens[previous.to]?.lower === 'to' && !isFrom) return false
  const word = tokens[draft.from - 1]
  return comparingWords.has((isSign(word, '.') ? tokens[draft.from - 2] : word)?.lower ?? '')
}

/** Whether the word before a number, or an `in Japan` before it, ties it to what stands before. */
function isTiedBack(tokens: readonly Token[], draft: Draft): boolean {
  const word = tokens[draft.from - 1]
  if (tokens[draft.from - 2]?.lower === 'in' || isSign(word, ',(:;–-')) return true
  return tyingWords.has((isSign(word, '.') ? tokens[draft.from - 2] : word)?.lower ?? '')
}

/** A small whole number behind money or a measure is seldom another of them. */
const isAlike = (draft: Draft, previous: Settled): boolean =>
  draft.min !== draft.max || draft.shape !== 'plain' || previous.kind === 'count' || draft.max > 9

/** `from 31.8 to 31.1 with usual care`, `had taken eleven days, was cut to six`: what it came to is measured alike. */
const isMoveFrom = (tokens: readonly Token[], draft: Draft, previous: Settled): boolean =>
  tokens[draft.from - 1]?.lower === 'to' &&
  previous.kind !== 'percentage' &&
  ((previous.to === draft.from - 1 && tokens[previous.from - 1]?.lower === 'from') ||
    (previous.kind === 'duration' &&
      /^(?:cut|reduced|shortened|halved|extended|lengthened|trimmed)$/.test(tokens[draft.from - 2]?.lower ?? '')))
