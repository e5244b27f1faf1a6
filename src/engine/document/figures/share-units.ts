/** Gives a bare number the unit of its neighbour (`500 watts versus 5,000`), types it as a score, or drops it. */
import { changeWords, reachingWords, scoreWords } from '../../lexicon/change-words.ts'
import { followingVerbs } from '../../lexicon/function-words.ts'
import type { Draft, Reading } from './draft.ts'
import { readNoun } from './read-noun.ts'
import { isSign, wordsOf } from './token.ts'

/** A draft whose unit is settled; null is a bare score's. */
export type Settled = Draft & { unit: string | null }

const widest = 90 // Characters between two numbers that share a unit.
const forward =
  /^,? ?(?:and|or|to|of|out of|versus|vs\.?|against|compared (?:with|to)|rather than|,|\/|–|-)?,? ?(?:just|only|about|around|nearly|almost|over|approximately|up to|even|some|roughly|the|its|their|all|all the|these|those)?[\s$€£]*$/i
const backward =
  /(?:\b(?:to|from|versus|vs\.?|than|against|only|just|with|and|or|of which|then|another|about|around|nearly|almost|over|by|at|as|models?|was|were|while|the|in [\p{L}]+)|[,(:;–-])\s*$/iu

const comparison = /\b(?:to|from|versus|vs\.?|than|against|only|just)\s*(?:a|about|around|nearly|almost|over)?\s*$/i

/** Settles the units of a sentence's drafts, in order; a number that no unit, neighbour or cue explains is left out. */
export function shareUnits(reading: Reading, drafts: readonly Draft[]): Settled[] {
  const settled: (Settled | null)[] = drafts.map((draft) => (draft.unit === undefined ? null : (draft as Settled)))
  for (let at = drafts.length - 1; at >= 0; at--)
    settled[at] ??= fromNext(reading, drafts[at] as Draft, settled[at + 1])
  for (let at = 0; at < drafts.length; at++)
    settled[at] ??=
      fromPrevious(reading, drafts[at] as Draft, lastSettled(settled, at)) ?? asBare(reading, drafts[at] as Draft)
  return settled.filter((draft) => draft !== null)
}

const take = (draft: Draft, giver: Settled): Settled => ({
  ...draft,
  kind: giver.kind,
  unit: giver.unit,
  scale: giver.scale,
})

/** `8.3, 3.9 and 2.7 million inhabitants`: the last number's magnitude is the others' too. */
function takeAhead(draft: Draft, giver: Settled): Settled {
  const isShared = draft.magnitude === 1 && giver.magnitude > 1 && draft.shape !== 'grouped' && draft.max < 1000
  const times = (value: number) => (isShared ? Number((value * giver.magnitude).toPrecision(12)) : value)
  return {
    ...take(draft, giver),
    min: times(draft.min),
    max: times(draft.max),
    magnitude: isShared ? giver.magnitude : draft.magnitude,
  }
}

/** The nearest figure before with a unit; bare scores between, such as `(n = 45)`, do not count. */
function lastSettled(settled: readonly (Settled | null)[], at: number): Settled | null {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--)
    if (settled[back]?.unit != null) return settled[back] ?? null
  return null
}

/** `from 120 in 2010 to 145 cases`, `12 or 13 cases`, `between 20 and 30%`. */
function fromNext(reading: Reading, draft: Draft, next: Settled | null | undefined): Settled | null {
  if (!next || next.unit === null || next.kind === 'multiple') return null
  const gap = reading.text.slice(draft.end, next.start)
  if (draft.spelled && !/^ of (?:the|its|their|these|all)? ?$/.test(gap)) return null
  const isPaired = /\b(?:from|between|of|either|both)$/i.test(
    reading.text.slice(Math.max(0, draft.start - 12), draft.start).trimEnd(),
  )
  if (gap.length > widest / 2) return null
  const isFrom = /\bfrom$/i.test(reading.text.slice(Math.max(0, draft.start - 6), draft.start).trimEnd())
  if (isFrom && /\bto\b/.test(gap)) return takeAhead(draft, next)
  // `at 3, 6 and 12 months`, but `the 45 and three years later`
  const isListed = /(?:\b(?:at|after|within|every|for|of)|\d,)\s*$/i.test(
    reading.text.slice(Math.max(0, draft.start - 8), draft.start),
  )
  if (next.kind === 'duration' && draft.shape === 'plain')
    return isListed && /^(?:,| and| or) $/.test(gap) ? take(draft, next) : null
  if (
    next.kind === 'count' &&
    /^ [a-z-]+ (?:and|or) $/.test(gap) &&
    /(?:ect|al|ive|ic|ed|ing|y|le|ern|ar|ous|t) /.test(gap)
  )
    return take(draft, next) // `1,200 direct and 3,500 indirect jobs`
  return forward.test(gap) && (isPaired || draft.shape === 'decimal' || /\bor\b|\bof\b|versus|vs|,/.test(gap))
    ? /\bof\b/.test(gap)
      ? take(draft, next)
      : takeAhead(draft, next)
    : null
}

/** `from 17.5 percentage points in 2023 to just 0.3`, `10,000 materials, with 11 being sold`, `SLMs 100 tokens/s, LLMs 20`. */
function fromPrevious(reading: Reading, draft: Draft, previous: Settled | null): Settled | null {
  const { text, tokens } = reading
  if (!previous || previous.unit === null || previous.unit === 'x' || (draft.spelled && draft.max < 3)) return null
  const gap = text.slice(previous.end, draft.start)
  if (gap.length > widest || /[.!?]\s/.test(gap.replace(/\b(?:vs|approx|ca)\./g, ''))) return null
  if (isSign(tokens[draft.from - 1], '=')) return null
  const isRising =
    previous.kind === 'percentage' &&
    /^\s*to\s/.test(gap) &&
    !/\bfrom\b/.test(text.slice(Math.max(0, previous.start - 30), previous.start))
  if (isRising || (previous.kind === 'percentage' && (draft.shape === 'grouped' || draft.magnitude > 1))) return null // `rose 12% to 4,512`
  // `69% on MMLU and 8.38 on MT-bench`: a percentage says its sign again unless a comparison binds the two.
  const next = tokens[draft.to]?.lower ?? ''
  // `68 per cent in England, 71 in Wales` does so by its build.
  const isParallel = /^(?:in|for|among|at)$/.test(next) && gap.trimStart().startsWith(`${next} `)
  if (previous.kind === 'percentage' && !comparison.test(gap) && !isParallel) return null
  const isFollowed =
    /^(?:in|by|of|for|the|during|per|on|at|as|to|and|or|from|more|fewer|less|each|ones?|respectively|a|an|this|last)?$/.test(
      next,
    ) ||
    followingVerbs.has(next) ||
    /ed$/.test(next) ||
    /^[^\p{L}]/u.test(next)
  const isShare = isSign(tokens[draft.to], '(') && isSign(tokens[draft.to + 2], '%') // `38 (84%) met the standard`
  return (backward.test(gap) || isShare || /^(?:more|fewer)$/.test(next)) && isFollowed && isAlike(draft, previous)
    ? take(draft, previous)
    : null
}

/** A small whole number right behind money or a measure is seldom another of them unless a comparison says so. */
const isAlike = (draft: Draft, previous: Settled): boolean =>
  draft.min !== draft.max || draft.shape !== 'plain' || previous.kind === 'count' || draft.max > 9

/** A score or the value that something came to: `scored 0.47`, `r=256`, `totalled 4,512`; null where nothing says so. */
function asBare(reading: Reading, draft: Draft): Settled | null {
  const { tokens, text } = reading
  if (draft.spelled && draft.magnitude === 1) return null
  if (isOfPersons(reading, draft))
    return { ...draft, kind: 'count', unit: 'person', scale: { dimension: 'person', factor: 1 } }
  const bare = { ...draft, kind: 'score' as const, unit: null, scale: null }
  if (draft.magnitude > 1) return { ...bare, kind: 'count', ...totalOf(reading, draft) }
  const near = tokens.slice(Math.max(0, draft.from - 4), draft.from)
  const isEquated = isSign(near.at(-1), '=<>≤≥≈') && near.length > 1
  const before = near.at(-1)?.lower ?? ''
  if (isEquated || isSign(tokens[draft.from], '<>≤≥')) return bare
  const isSplit =
    (isSign(tokens[draft.to], '×/:') && tokens[draft.to]?.glued) ||
    (isSign(tokens[draft.from - 1], '×/:') && tokens[draft.from]?.glued)
  if (isSplit) return null
  if (draft.shape === 'plain' && isSign(tokens[draft.to], '(') && isSign(tokens[draft.to + 2], '%'))
    return { ...bare, kind: 'count' } // `23 (12%) died`
  if (draft.shape === 'decimal' || draft.shape === 'power')
    return { ...bare, ...(draft.shape === 'power' ? { kind: 'count' as const } : {}) }
  if (draft.shape === 'grouped') return { ...bare, kind: 'count', ...totalOf(reading, draft) }
  if (near.some(({ lower }) => reachingWords.has(lower)) && !/^(?:on|in)$/.test(before))
    return { ...bare, ...totalOf(reading, draft) }
  if (
    near.slice(-3).some(({ lower }) => scoreWords.has(lower) && lower.length > 2) &&
    /^(?:of|was|is|to|at|:|reached|from|about)$/.test(before)
  )
    return bare
  const earlier = tokens.slice(Math.max(0, draft.from - 10), draft.from)
  const isMoved = /^(?:to|from|at)$/.test(before) && earlier.some(({ lower }) => changeWords.has(lower))
  return isMoved &&
    !/^\p{L}/u.test(
      text
        .slice(draft.end)
        .trimStart()
        .replace(/^(?:in|by|from|to|and|over|on|after|during|at|last|this)\b/, '.'),
    )
    ? { ...bare, ...totalOf(reading, draft) }
    : null
}

/** `1,100 injured`, `killed more than 50,000`: whom it counts goes without saying. */
function isOfPersons({ tokens }: Reading, draft: Draft): boolean {
  const victims =
    /^(?:injured|missing|dead|wounded|killed|displaced|homeless|hospitali[sz]ed|unaccounted|infected|arrested|detained|evacuated)$/
  return (
    /^population of$/.test(wordsOf(tokens, draft.from - 2, draft.from)) ||
    victims.test(tokens[draft.to]?.lower ?? '') ||
    /^(?:killed|killing|injuring|injured|wounding|displacing|displaced|kills)$/.test(
      tokens[draft.from - 1]?.lower ?? '',
    )
  )
}

/** `The number of deaths rose to 4,512`: the unit stands in the subject. */
function totalOf(reading: Reading, draft: Draft): Partial<Settled> {
  const { tokens } = reading
  for (let at = draft.from - 2; at >= Math.max(0, draft.from - 20); at--) {
    if (tokens[at]?.lower !== 'of' || !/^(?:number|total|count|numbers)$/.test(tokens[at - 1]?.lower ?? '')) continue
    const noun = readNoun(tokens, at + 1, { attributive: false })
    if (noun) return { kind: 'count', unit: noun.noun, scale: { dimension: noun.noun.toLowerCase(), factor: 1 } }
  }
  return {}
}
