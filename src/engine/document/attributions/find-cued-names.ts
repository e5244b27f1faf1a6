/** Names behind a phrase that announces them: `according to X`, `per X`, `Source: X`, `in an interview with X`. */
import { cues, type Cue } from '../../lexicon/attribution-cues.ts'
import { agentVerbs, nounLikeForms, reportingVerbs } from '../../lexicon/reporting-verbs.ts'
import { affiliateNouns, beForms, determiners, evidenceNouns } from '../../lexicon/source-nouns.ts'
import { type AttributionSpan, speakerRules } from '../../sentence.ts'
import type { Name } from './find-names.ts'
import { creditName, nameAt, type NamedClause, reasonOver, verbAt } from './named-clause.ts'
import { readCredited } from './read-credited.ts'

const cuesByWord = new Map<string, Cue[]>()
for (const cue of [...cues].sort((a, b) => b.words.length - a.words.length)) {
  const first = cue.words[0]!
  cuesByWord.set(first, [...(cuesByWord.get(first) ?? []), cue])
}
const openings = new Set([',', '(', '[', '—', '–', ';', ':', '|', '.'])
const evidenceReach = 12

/** A credit of whomever a cue announces; nobody where its words say something else (`tokens per second`, `according to plan`). */
export function findCuedNames(clause: NamedClause): AttributionSpan[] {
  return [...namesBehindCues(clause), ...agents(clause), ...ownersOfSurveys(clause)]
}

/** `is put at €80 million by X`: who does what a passive says, a few words behind it. */
function agents(clause: NamedClause): AttributionSpan[] {
  return clause.tokens.flatMap((_, index) => {
    const verb = verbAt(clause, index)
    if (verb?.form !== 'past' || !agentVerbs.has(verb.verb) || !follows(clause, index, beForms)) return []
    for (let at = index + 2; at < index + agentReach; at++) {
      const word = clause.tokens[at]
      if (!word || ',;:'.includes(word.text)) return []
      if (word.lower !== 'by') continue
      return directly(clause, at + 1)
        .filter(({ form }) => form !== 'place')
        .map((name) => creditName(name, reasonOver(clause, index, at, 'agent of a passive'), 'report'))
    }
    return []
  })
}
const agentReach = 12

/** `In a 2022 Gallup poll, 32%`: whose survey something is said in. */
function ownersOfSurveys(clause: NamedClause): AttributionSpan[] {
  return clause.names
    .filter((name) => name.form !== 'place' && isSurveyOf(clause, name) && isSaidIn(clause, name))
    .map((name) => creditName(name, reasonOver(clause, name.first, name.last, 'whose survey it is said in'), 'report'))
}

function isSurveyOf(clause: NamedClause, name: Name): boolean {
  for (let at = name.last + 1; at < name.last + 5; at++) {
    const token = clause.tokens[at]
    if (!token || token.kind === 'punctuation' || (verbAt(clause, at) && !surveys.has(token.lower))) return false
    if (surveys.has(token.lower)) return true
  }
  return false
}
const surveys = new Set(
  'survey poll study analysis census report review paper estimate estimates figures data statistics'.split(' '),
)

/** Whether `in`, `from` or `by` stands before the name, its article and its year. */
function isSaidIn(clause: NamedClause, name: Name): boolean {
  let at = name.first - 1
  while (
    at >= 0 &&
    at > name.first - 6 &&
    (determiners.has(clause.tokens[at]!.lower) || clause.tokens[at]!.kind === 'number')
  )
    at--
  const before = clause.tokens[at]?.lower ?? ''
  return (
    before === 'in' &&
    (at === 0 || ',(—–'.includes(clause.tokens[at - 1]!.text) || surveys.has(clause.tokens[at - 1]!.lower))
  )
}

function follows(clause: NamedClause, index: number, words: ReadonlySet<string>): boolean {
  return [1, 2, 3].some((step) => words.has(clause.tokens[index - step]?.lower ?? ''))
}

function namesBehindCues(clause: NamedClause): AttributionSpan[] {
  return clause.tokens.flatMap((token, index) => {
    if (token.quotation >= 0) return []
    const cue = cuesByWord.get(token.lower)?.find((candidate) => matches(clause, index, candidate))
    if (!cue) return []
    const reason = reasonOver(clause, index, index + cue.words.length - 1, speakerRules.cue)
    const isTeam = cue.words.join(' ') === 'led by'
    return namesBehind(clause, index + cue.words.length, cue)
      .filter((name) => !isTeam || isSubject(clause, name))
      .map((name) => creditName(name, reason))
  })
}

function matches(clause: NamedClause, index: number, { words, after }: Cue): boolean {
  if (!words.every((word, offset) => clause.tokens[index + offset]?.lower === word)) return false
  if (after === 'opening') return index === 0 || openings.has(clause.tokens[index - 1]!.text)
  return (
    after !== 'evidence' ||
    evidenceWithin(clause, index - evidenceReach, index) ||
    recordNouns.has(clause.tokens[index - (clause.tokens[index - 1]?.text === ',' ? 2 : 1)]?.lower ?? '') ||
    (index === 0 && evidenceWithin(clause, words.length, evidenceReach * 2)) || // `Published in X in May, the trial found`
    (words[0] === 'led' && affiliateNouns.has(clause.tokens[index - 1]?.lower ?? ''))
  )
}

/** `The casualty lists, published by X`: what is evidence only by who made it. */
const recordNouns = new Set(
  'list lists table tables map maps roll rolls chart charts returns letter letters notes transcript transcripts emails files logs footage images video'.split(
    ' ',
  ),
)

/** `a team led by Jane Doe calculated`; not `the side led by Jane Doe won 3-0`. */
const isSubject = (clause: NamedClause, name: Name) =>
  [1, 2, 3, 4].some((step) => verbAt(clause, name.last + step)?.need === 'nothing') ||
  evidenceNouns.has(clause.tokens[name.first - 3]?.lower ?? '')

function namesBehind(clause: NamedClause, from: number, { words, after }: Cue): Name[] {
  if (words.at(-1) === ':') return listBehind(clause, from)
  if (
    words[0] === 'based' &&
    (!evidenceWithin(clause, from, from + 8) || clause.tokens[from - words.length - 1]?.lower === 'not')
  )
    return []
  const names = after === 'opening' && words.length === 1 ? directly(clause, from) : readCredited(clause, from)
  const isPlaceCue = words.at(-1) === 'in' || words.at(-1) === 'from'
  return names.filter((name) => !(isPlaceCue && name.form === 'place') && !isOwnerOfThings(clause, name))
}

/** A name at once, or behind `the`: `, per the UNHCR`. */
function directly(clause: NamedClause, from: number): Name[] {
  const name = nameAt(clause, from)
  return name ? [name] : []
}

/** `Source: World Bank; Eurostat`: all names close behind. */
function listBehind(clause: NamedClause, from: number): Name[] {
  const found: Name[] = []
  for (let at = from; at < from + longestList; at++) {
    const name = clause.nameFrom.get(at)
    if (name) found.push(name)
  }
  return found
}
const longestList = 40

const evidenceWithin = (clause: NamedClause, from: number, to: number) =>
  clause.tokens.slice(Math.max(0, from), to).some(({ lower, quotation }) => quotation < 0 && evidenceNouns.has(lower))

/** `data from Tesla vehicles`: a name that only describes the noun behind it. */
export function isOwnerOfThings(clause: NamedClause, name: Name): boolean {
  const next = clause.tokens[name.last + 1]
  if (!next || next.kind !== 'word' || next.capital || next.quotation >= 0) return false
  const isVerb = reportingVerbs.has(next.lower) && !nounLikeForms.has(next.lower) // a study by X and Y blames
  return (
    /^\p{Ll}{3,}[^s'u]s$/u.test(next.text) && !isVerb && !evidenceNouns.has(next.lower) && !plainWords.has(next.lower)
  )
}

const plainWords = new Set(
  `researchers scientists economists analysts officials experts says reports shows finds suggests warns argues estimates projects
   indicates its has does was as this perhaps always sometimes across reveals puts plus rises falls means makes claims
   predicts expects believes notes states highlights lists ranks remains represents includes covers confirms underlines
   staff journalists authorities investigators engineers statisticians scholars academics doctors epidemiologists forecasters
   spokespersons executives whereas thus towards besides describes defines concludes forecasts`.split(/\s+/),
)
