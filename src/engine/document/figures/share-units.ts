/** Gives each bare number the unit of its neighbour (`500 watts versus 5,000`), types it as a score, or drops it. */
import { reasonBy } from '../../reason.ts'
import { type Draft, type Reading, reasonOver } from './draft.ts'
import { settleBare, settlePersons } from './settle-bare.ts'
import { takeBehindCue } from './take-behind-cue.ts'
import {
  takeAsLike,
  takeFromFall,
  takeFromPoints,
  takeFromScore,
  takeFromSize,
  takeFromTimes,
  takeToShare,
  takeUpFrom,
} from './take-compared.ts'
import { takeAsSubject, takeFromClause, takeFromGap } from './take-from-clause.ts'
import { takeFromHolder } from './take-from-holder.ts'
import { takeFromLabel } from './take-from-label.ts'
import { takeFromSubject } from './take-from-subject.ts'
import {
  takeFromPart,
  takeFromThem,
  takeInAll,
  takeOfWhole,
  takeNamedPart,
  takePart,
  takeWithShare,
} from './take-of-whole.ts'
import { takeBesideBrackets } from './take-beside-brackets.ts'
import { takeFromEstimate } from './take-from-estimate.ts'
import { takeInBrackets } from './take-in-brackets.ts'
import { takeMultiplied } from './take-multiplied.ts'
import { takeAgainst } from './take-against.ts'
import { takePrice } from './take-price.ts'
import { takeFromNext } from './take-from-next.ts'
import { takeFromPrevious } from './take-from-previous.ts'
import { multiplied, take } from './take.ts'
import { isSign, type Token } from './token.ts'

/** A draft whose unit is settled; null is a bare score's. */
export type Settled = Draft & { unit: string | null }

const cueWords = 3 // Tokens before a bare number that are shown as its cue.
const mostTimes = 100 // A duration is seldom set against one so many times as long.
const nearby = 3 // Figures before a number that it may share a unit with.
const reach = 12 // Figures; a subject further back is forgotten by any reader.

/** Settles the units of a sentence's drafts, in order; a number that no unit, neighbour or cue explains is left out. */
export function shareUnits(reading: Reading, drafts: readonly Draft[]): Settled[] {
  const settled = drafts.map((draft) => (hasUnit(draft) ? draft : null))
  for (const [at, draft] of settled.entries())
    settled[at] =
      draft && takePrice(reading, inMillions(reading, draft, settled[at - 1] ?? null), settled[at - 1] ?? null)
  // Backwards first: of `8.3, 3.9 and 2.7 million people` each takes from the one behind it.
  for (const [at, draft] of [...drafts.entries()].reverse())
    settled[at] ??= because('unit of the next figure', takeFromNext(reading, draft, settled[at + 1] ?? null))
  for (const [at, draft] of drafts.entries())
    settled[at] ??=
      because('persons of a group', settlePersons(reading, draft)) ??
      because('another of the figure before', takeBehindCue(reading, draft, before(settled, at, nearby))) ??
      because('level of a score', takeFromPoints(reading, draft, settled[at - 1] ?? null)) ??
      because('size another way', takeFromSize(reading, draft, settled[at - 1] ?? null)) ??
      because('unit of its estimate', takeFromEstimate(reading, draft, before(settled, at, nearby))) ??
      because('change of the same', takeFromFall(reading, draft, before(settled, at, nearby))) ??
      because('part by its own name', takeNamedPart(reading, draft)) ??
      because('part of what was counted', takeFromThem(reading, draft, lastWhole(settled, at, draft))) ??
      because('part of a whole', takeOfWhole(reading, draft, settled[at + 2] ?? null, lastCount(settled, at))) ??
      because('change of a count', takeUpFrom(reading, draft, settled[at - 1] ?? null, lastCount(settled, at))) ??
      because('whole of what each is', takeInAll(reading, draft)) ??
      because('part of the figure before', takeFromPart(reading, draft, settled[at - 1] ?? null)) ??
      because('noun beside brackets', takeBesideBrackets(reading, draft)) ??
      because('value of the period before', takeInBrackets(reading, draft, settled[at - 1] ?? null)) ??
      because('what a multiple came to', takeMultiplied(reading, draft, settled[at - 1] ?? null)) ??
      because('multiple compared with', takeFromTimes(reading, draft, settled[at - 1] ?? null)) ??
      because('score compared with', takeFromScore(reading, draft, settled[at - 1] ?? null)) ??
      because('label in front', takeFromLabel(reading, draft)) ??
      because('subject counted before', takeAsSubject(reading, draft, lastWhole(settled, at, draft))) ??
      because('subject of its verb', takeFromSubject(reading, draft)) ??
      because('as many of the same', takeAsLike(reading, draft, settled[at - 1] ?? null, lastCount(settled, at))) ??
      because('what is held', takeFromHolder(reading, draft, lastCounted(settled, at), settled[at - 1] ?? null)) ??
      because('count with a share before', takeWithShare(reading, draft, lastCount(settled, at))) ??
      because('what was usual', takeAgainst(reading, draft, before(settled, at, nearby))) ??
      because('clause without a verb', takeFromGap(reading, draft, settled[at - 1] ?? null)) ??
      because(
        'unit of the figure before',
        takeFromPrevious(reading, draft, lastWithUnit(reading, settled, at, draft)),
      ) ??
      because('unit of the clause before', takeFromClause(reading, draft, lastGiver(settled, at))) ??
      withCue(reading, settleBare(reading, draft))
  for (const [at, draft] of drafts.entries())
    settled[at] ??= because('part of the next figure', takePart(reading, draft, settled[at + 1] ?? null))
  return settled.flatMap((draft, at) => (draft ? [takeToShare(reading, draft, settled[at + 1] ?? null)] : []))
}

/** The figure with the rule that settled its unit, before what bounds it. */
const because = (rule: string, draft: Settled | null): Settled | null =>
  draft && { ...draft, reasons: [reasonBy(rule, draft.unit ?? '', 'unit'), ...draft.reasons] }

/** A bare number with the words in front of it, which say what it is. */
const withCue = (reading: Reading, draft: Settled | null): Settled | null =>
  draft && {
    ...draft,
    reasons: [
      reasonOver(reading, Math.max(0, draft.from - cueWords), draft.to, `a bare ${draft.kind}`, 'unit'),
      ...draft.reasons,
    ],
  }

/** What is settled of so many figures before one. */
const before = (settled: readonly (Settled | null)[], at: number, most: number): Settled[] =>
  settled.slice(Math.max(0, at - most), at).filter((one) => one !== null)

const lastCount = (settled: readonly (Settled | null)[], at: number): Settled | null =>
  before(settled, at, reach).findLast(({ kind }) => kind === 'count') ?? null

/** The last count that a number can be a part of. */
const lastWhole = (settled: readonly (Settled | null)[], at: number, draft: Draft): Settled | null =>
  before(settled, at, reach).findLast(({ kind, max }) => kind === 'count' && max >= draft.max) ?? null

/** The last count, or rate of one: `0.5 particles per gram`. */
const lastCounted = (settled: readonly (Settled | null)[], at: number): Settled | null =>
  before(settled, at, reach).findLast(
    ({ kind, unit }) => kind === 'count' || (kind === 'measure' && unit?.includes('/')),
  ) ?? null

/** The nearest figure before with a unit that another number can share: no multiple. */
const lastGiver = (settled: readonly (Settled | null)[], at: number): Settled | null =>
  before(settled, at, nearby).findLast(({ kind, unit }) => unit !== null && kind !== 'multiple') ?? null

/** `planted 16.2m hectares; some 2.1m were abandoned`, `sold 3.1m meals, up from 2.9m`: no metres behind millions. */
function inMillions({ tokens }: Reading, draft: Settled, previous: Settled | null): Settled {
  const letter = tokens[draft.to - 1]
  const isMillions =
    draft.unit === 'm' &&
    letter?.text === 'm' &&
    letter.glued &&
    previous?.magnitude === 1e6 &&
    previous.kind !== 'money' &&
    previous.unit !== 'm'
  if (!isMillions) return draft
  return multiplied(take(draft, previous), previous.magnitude)
}

const hasUnit = (draft: Draft): draft is Settled => draft.unit !== undefined

/**
 * The nearest figure before with a unit; bare scores between, such as `(n = 45)`, do not count, nor does what brackets say again:
 * `612 million crowns ($60.7 million), up from 561 million`.
 */
function lastWithUnit({ tokens }: Reading, settled: readonly (Settled | null)[], at: number, draft: Draft) {
  // `466 earthquakes in the 24 hours to 5 a.m., up from 174`: the span in which so many were counted is nothing to compare.
  const isSpan = ({ kind, from }: Settled) =>
    kind === 'duration' &&
    /^(?:in|over|during|for|within)$/.test(tokens[from - 2]?.lower ?? '') &&
    /^(?:the|its|their)$/.test(tokens[from - 1]?.lower ?? '')
  const all = before(settled, at, nearby).filter(({ unit }) => unit !== null)
  const measured =
    all.length > 1 && /^(?:up|down) from$/.test(`${tokens[draft.from - 2]?.lower} ${tokens[draft.from - 1]?.lower}`)
      ? all.filter((one) => !isSpan(one))
      : all
  // `5,120 cases in the 12 months to June, down from 15,370`
  const apart = measured.filter(({ kind, max }) => kind !== 'duration' || draft.max < max * mostTimes)
  const givers = apart.length > 0 ? apart : measured
  const isSaidAgain = (one: Settled) => isBracketed(tokens, one) && !isBracketed(tokens, draft)
  return givers.findLast((one) => !isSaidAgain(one)) ?? givers.at(-1) ?? null
}

/** `($60.7 million)`: an amount of money alone in its brackets. */
const isBracketed = (tokens: readonly Token[], { kind, from, to }: Draft): boolean =>
  kind === 'money' && isSign(tokens[from - 1], '(') && isSign(tokens[to], ')')
