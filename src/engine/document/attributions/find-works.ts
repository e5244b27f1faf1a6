/** Works by their titles and names: `the paper "What Changed?" found`, `ranked 13th in the World Happiness Report`. */
import { findAll } from '../../find-all.ts'
import { workHeads } from '../../lexicon/names.ts'
import {
  affiliateNouns,
  calendarWords,
  evidenceNouns,
  transparentWords,
  workNouns,
} from '../../lexicon/source-nouns.ts'
import { reasonAt } from '../../reason.ts'
import type { AttributionSpan } from '../../sentence.ts'
import type { Name } from './find-names.ts'
import { creditName, type NamedClause, reasonOver, verbAt } from './named-clause.ts'
import { showsSomething } from './shows-something.ts'

const titleCues = new Set(['titled', 'entitled', 'called', 'named', 'headlined'])
const inertWorks = new Set([
  'act',
  'directive',
  'regulation',
  'treaty',
  'constitution',
  'convention',
  'code',
  'charter',
  'trial',
  'study',
  'cohort',
  'card',
  'guide',
  'manual',
  'agreement',
  'protocol',
  'manifesto',
  'dashboard',
])

/** Credits of works by their quoted titles, and of named works that something stands in. */
export function findWorks(clause: NamedClause): AttributionSpan[] {
  return [...quotedTitles(clause), ...worksAsPlace(clause), ...worksByYear(clause)]
}

/** `the paper "What Changed?" found`, `the 2022 "Emergent Order" paper`, `a report titled "…"`, `the "Model 4 Card" shows`. */
function quotedTitles(clause: NamedClause): AttributionSpan[] {
  return quotedRanges(clause).flatMap(({ first, last }) => {
    const words = clause.tokens.slice(first, last + 1).filter(({ kind }) => kind !== 'punctuation')
    if (!words.length || !isTitle(words) || !isCredited(clause, first, last, words.at(-1)!.lower)) return []
    const [start, end] = [words[0]!.start, endOfTitle(clause, words.at(-1)!.end)]
    return [
      {
        start,
        end,
        cited: clause.text.slice(start, end),
        kind: 'work',
        reason: reasonAt(clause.text, start, end, 'a work by its title'),
      },
    ]
  })
}

/** The first and the last token of each quotation. */
function quotedRanges({ tokens }: NamedClause): { first: number; last: number }[] {
  const ranges = new Map<number, { first: number; last: number }>()
  tokens.forEach(({ quotation }, index) => {
    if (quotation >= 0) ranges.set(quotation, { first: ranges.get(quotation)?.first ?? index, last: index })
  })
  return [...ranges.values()]
}

/** Whether the words around a title make it a source: evidence in front or behind, or something that stands in it. */
function isCredited(clause: NamedClause, first: number, last: number, head: string): boolean {
  const [before, behind] = [clause.tokens[first - 1]?.lower ?? '', clause.tokens[last + 1]?.lower ?? '']
  if (workNouns.has(behind) || behind === 'index') return true
  if (evidenceNouns.has(before) || titleCues.has(before))
    return showsSomething(clause, last + 1, 4) || madeBySomebody(clause, first)
  return workHeads.has(head) && (verbAt(clause, last + 1) !== undefined || standsIn(clause, first))
}

const longestTitle = 25

/** A title begins with a capital and, but for a long one, capitalises most of its longer words. */
function isTitle(words: readonly { text: string; lower: string; capital: boolean; kind: string }[]): boolean {
  if (words.length > longestTitle || !words[0]!.capital) return false
  const long = words.filter(({ text, kind }) => kind === 'word' && text.length > 4)
  return (
    words.length > 8 ||
    long.filter(({ capital }) => capital).length * 2 > long.length ||
    (words.length === 1 && words[0]!.capital)
  )
}

/** A question mark or an exclamation mark belongs to the title, a comma or a full stop does not. */
const endOfTitle = (clause: NamedClause, end: number) => (/[?!]/.test(clause.text[end] ?? '') ? end + 1 : end)

function madeBySomebody(clause: NamedClause, before: number): boolean {
  const window = clause.tokens.slice(Math.max(0, before - 12), before)
  return (
    window.some(({ lower }) => lower === 'by' || lower === 'from') &&
    window.some(({ lower }) => evidenceNouns.has(lower))
  )
}

/** Whether something is in, from or by the work: `findings in the "Model 4 Card"`. */
function standsIn(clause: NamedClause, first: number): boolean {
  let at = first - 1
  while (
    at >= 0 &&
    (['the', 'its', 'their', 'a', 'his', 'her', 'latest', 'annual', 'new'].includes(clause.tokens[at]!.lower) ||
      clause.tokens[at]!.kind === 'number')
  )
    at--
  return ['in', 'from', 'by'].includes(clause.tokens[at]?.lower ?? '')
}

/** `ranked 13th in the World Happiness Report`; not `enrolled in the Valley Heart Study`, not `in the Clean Air Act`. */
function worksAsPlace(clause: NamedClause): AttributionSpan[] {
  return clause.names
    .filter(
      (name) =>
        name.form === 'work' &&
        standsIn(clause, name.first) &&
        !inertWorks.has(name.cited.toLowerCase().split(/\s+/).at(-1)!),
    )
    .filter((name) => !isOwnedByAnother(clause, name))
    .filter(
      (name) =>
        clause.tokens[name.last + 1]?.kind !== 'possessive' &&
        !affiliateNouns.has(clause.tokens[name.last + 1]?.lower ?? ''),
    )
    .map((name) => creditName(name, reasonOver(clause, name.first, name.last, 'a work that something stands in')))
}

const kinds =
  'report|review|survey|study|paper|audit|inquiry|assessment|analysis|census|forecast|outlook|briefing|statement|evaluation'
const cards = 'model card|system card|safety card|technical report|white paper|whitepaper|release notes'
const byYear = new RegExp(
  [
    String.raw`(?:[Tt]he )?(\p{Lu}[\p{L}-]+['’]s (?:19|20)\d\d (?:\p{Ll}+ )?(?:${kinds}))`,
    String.raw`[Tt]he ((?:1[6-9]|20)\d\d(?: national| federal| population)? census)`,
    String.raw`[Tt]he ((?:\p{Lu}[\p{L}\d.-]{0,30} ){1,4}?(?:\d[\d.]{0,5} )?(?:${cards}))`,
  ]
    .map((form) => String.raw`(?<![\p{L}\p{N}])${form}(?!['’\p{L}\p{N}-])`)
    .join('|'),
  'gu',
)
// Each form holds one of these, and few sentences do: a year alone let half of them through, at 1 % of the time of reading.
const yearOrCard = /['’]s (?:19|20)\d\d|\d\d(?: national| federal| population)? census|(?:card|paper|report|notes)\b/

/**
 * `the 1911 census`, `the Commission's 2024 white paper`: the year says which one it is, though nobody it names is known.
 * Only where it tells something: `the 2021 census cost £906m` credits nobody.
 */
function worksByYear(clause: NamedClause): AttributionSpan[] {
  if (!yearOrCard.test(clause.text)) return []
  return findAll(clause.text, byYear).flatMap((match) => {
    const cited = match[1] ?? match[2] ?? match[3]!
    const start = match.index + match[0].lastIndexOf(cited)
    const end = start + cited.length
    const first = clause.tokens.findIndex((token) => token.start >= start)
    const last = clause.tokens.findLastIndex((token) => token.end <= end)
    const owner = clause.names.find((name) => name.first <= first && name.last >= first)
    if (first < 0 || last < first || (owner && match[1] !== undefined) || clause.tokens[first]!.quotation >= 0)
      return []
    return tells(clause, last + 1) || stoodIn(clause, first)
      ? [{ start, end, cited, kind: 'work' as const, reason: reasonAt(clause.text, start, end, 'a work by its year') }]
      : []
  })
}

/** `… expects members to`, `… has recorded`: a verb of saying or showing at once behind the work. */
function tells(clause: NamedClause, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const verb = verbAt(clause, at)
    if (verb) return verb.form !== 'ing' && !['cost', 'set', 'make', 'move'].includes(verb.verb)
    if (!transparentWords.has(clause.tokens[at]?.lower ?? '')) return false
  }
  return false
}

/** `According to the 1911 census, …`, `At the 2011 census it had …`, `…, based on the 2021 census`. */
function stoodIn(clause: NamedClause, first: number): boolean {
  const before = clause.tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const [word, further] = [clause.tokens[before]?.lower ?? '', clause.tokens[before - 1]?.lower ?? '']
  if (word === 'to' || word === 'on') return further === 'according' || further === 'based'
  return ['in', 'at', 'from'].includes(word) && !clause.tokens[first]!.capital
}

/** `the agency said in its Global Update`: whoever is named in front has published it, and is the source. */
const isOwnedByAnother = (clause: NamedClause, work: Name) =>
  ['its', 'their', 'his', 'her'].includes(clause.tokens[work.first - 1]?.lower ?? '') &&
  clause.names[0] !== work &&
  !isIssue(clause, work)

/** `in its Financial Stability Review of November 2024`: which issue it is, so it is a work by itself. */
function isIssue({ tokens }: NamedClause, { first, last }: Name): boolean {
  if (last - first < 1) return false
  const at = ['of', 'for', 'from'].includes(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1
  const year = calendarWords.has(tokens[at]?.lower ?? '') ? at + 1 : at
  return /^(?:19|20)\d\d$/.test(tokens[year]?.text ?? '')
}
