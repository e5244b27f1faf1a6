/** What a verb needs beside it to make its subject a source: its words, a quotation, evidence, a forecast. */
import { possessives } from '../../lexicon/function-words.ts'
import { forecastNouns, outlookNouns, researchVerbs, type VerbNeed } from '../../lexicon/reporting-verbs.ts'
import { lawHeads } from '../../lexicon/names.ts'
import { evidenceNouns } from '../../lexicon/source-nouns.ts'
import type { Name } from './find-names.ts'
import { hasOwnEvidence, hasQuotation, hasThat, hasWords } from './has-words.ts'
import { kindOfName, type NamedClause, wordAt } from './named-clause.ts'
import type { ReachedVerb } from './verb-from.ts'
import { anyWithin, wordsWithin } from './within.ts'

type Test = (clause: NamedClause, name: Name, reached: ReachedVerb) => boolean

/** Whether a clause has what the verb that a name reaches needs, by that need. */
export const meets: Record<VerbNeed, Test> = {
  nothing: () => true,
  words: (clause, name, { index, evidence, verb }) =>
    evidence ||
    hasWords(clause, index) ||
    (['quote', 'cite'].includes(verb.verb) && handsOn(clause, index)) ||
    (verb.verb === 'rule' && /\b(?:court|tribunal)\b/i.test(name.cited)) ||
    (name.form === 'work' && !isLaw(name)),
  quotation: (clause, _, { index }) => hasQuotation(clause, index) || hasOwnEvidence(clause, index),
  person: (clause, name, { index, evidence }) =>
    evidence || kindOfName(name, 'maintain') === 'person' || hasWords(clause, index),
  evidence: (clause, name, { index, evidence, people, verb }) =>
    evidence ||
    (people && researchVerbs.has(verb.verb)) ||
    (name.form === 'work' && !isLaw(name)) ||
    [1, 2, 3, 4].some((back) => wordAt(clause, name.first - back) === 'as') ||
    hasThat(clause, index) ||
    namesInQuotes(clause, index),
  at: (clause, _, { index }) => wordsWithin(clause, index, 12, ['at', 'to']) || standsOn(clause, index),
  forecast: (clause, _, { index }) => anyWithin(clause, index, 7, forecastNouns) || gradesAnother(clause, index),
  outlook: (clause, _, { index, evidence }) =>
    evidence ||
    anyWithin(clause, index, 6, outlookNouns) ||
    wordsWithin(clause, index, 8, ['at', 'reaching', 'rising', 'falling']),
  showing: (clause, _, { index }) =>
    (anyWithin(clause, index, 6, evidenceNouns) &&
      wordsWithin(clause, index, 20, ['showing', 'suggesting', 'that', 'indicating', 'saying', 'finding'])) ||
    [2, 3, 4].some(
      (step) => wordAt(clause, index + step) === 'warning' && ['of', 'that'].includes(wordAt(clause, index + step + 1)),
    ),
}

/** `quotes a safety report by X which shows`, `cites figures showing`; not `cites a report in its filing`. */
const handsOn = (clause: NamedClause, index: number): boolean =>
  anyWithin(clause, index, 6, evidenceNouns) &&
  wordsWithin(clause, index, 20, ['showing', 'shows', 'suggesting', 'saying', 'finding', 'indicating', 'that'])

/** `identifies this as an area of "highest concern"`: the words between quotation marks are its own. */
function namesInQuotes({ tokens }: NamedClause, index: number): boolean {
  const as = tokens.slice(index + 1, index + 6).findIndex(({ lower }) => lower === 'as')
  return as >= 0 && tokens.slice(index + as + 2, index + as + 7).some(({ quotation }) => quotation >= 0)
}

/** `raised the islands' long-term rating`; not `raised its rating`, which another gave it. */
const gradesAnother = (clause: NamedClause, index: number) =>
  anyWithin(clause, index, 7, ratingNouns) && !possessives.has(wordAt(clause, index + 1))
const ratingNouns = new Set(['rating', 'ratings', 'creditworthiness'])

/** `put Labour on 41%` */
function standsOn({ tokens }: NamedClause, index: number): boolean {
  for (let at = index + 1; at < index + 8; at++)
    if (tokens[at]?.lower === 'on' && tokens[at + 1]?.kind === 'number') return true
  return false
}

const isLaw = (name: Name) => lawHeads.has(name.cited.toLowerCase().split(/\s+/).at(-1)!)
