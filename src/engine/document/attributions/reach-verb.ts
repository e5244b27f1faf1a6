/** From a name to the verb that it is the subject of, over what may stand between them. */
import { nounLikeForms } from '../../lexicon/reporting-verbs.ts'
import { affiliateNouns, beForms, evidenceNouns, transparentWords } from '../../lexicon/source-nouns.ts'
import type { Name } from './find-names.ts'
import { skipBrackets, verbAt, type NamedClause } from './named-clause.ts'
import { isVerbHere, nounOf } from './noun-of.ts'
import { reachFromSubject, tailStops } from './reach-from-subject.ts'
import { skipColleagues } from './skip-apposition.ts'
import { type ReachedVerb, verbFrom } from './verb-from.ts'

const longestTail = 18
const tailParticiples = new Set(
  'published released conducted based titled entitled led commissioned seen compiled issued carried reviewed collected obtained'.split(
    ' ',
  ),
)

/**
 * The verb that a name, its data or its people are the subject of. Brackets, appositions (`, director of X,`), adverbs, auxiliaries
 * and short adverbials (`in its 2023 report`) may stand between. None for `Apple's sales rose` or `CERN's Jane Doe argues`.
 */
export function reachVerb(clause: NamedClause, name: Name): ReachedVerb | undefined {
  const { tokens } = clause
  let at = skipBrackets(tokens, name.last + 1)
  if (/^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '')) at++ // `the World Hunger Report 2020 ranks`
  const owner = tokens[at]?.kind === 'possessive'
  if (owner) at++
  const noun = nounOf(clause, at, owner)
  if (noun === 'named') return undefined
  if (noun?.evidence) return reachFromEvidence(clause, noun.behind)
  if (owner && !noun) return reachFromOwnName(clause, at)
  const reached = reachFromSubject(clause, noun?.behind ?? at, name)
  return reached && { ...reached, people: noun !== undefined || skipColleagues(clause, at) > at }
}

/** `Moody's warned`: no noun stands between the possessive and a form that only a verb has. */
function reachFromOwnName(clause: NamedClause, at: number): ReachedVerb | undefined {
  const reached = verbFrom(clause, at)
  const word = reached && clause.tokens[reached.index]!.lower
  if (!reached || reached.passive || reached.verb.form === 'base' || reached.verb.form === 'ing') return undefined
  return nounLikeForms.has(word!) || evidenceNouns.has(word!) || affiliateNouns.has(word!)
    ? undefined
    : { ...reached, own: true }
}

/** The verb behind `X's survey`, whatever the survey is of: `of 500 firms in March`. */
function reachFromEvidence(clause: NamedClause, from: number): ReachedVerb | undefined {
  const { tokens } = clause
  let passive = false
  let end = from + longestTail
  for (let at = from; at < Math.min(tokens.length, end); at++) {
    const token = tokens[at]!
    if (token.quotation >= 0) continue
    const behind = skipBrackets(tokens, at)
    if (behind > at) {
      end += behind - at
      at = behind - 1
      continue
    }
    if (token.text === ',' && ['which', 'who'].includes(tokens[at + 1]?.lower ?? '')) {
      const comma = closingComma(clause, at + 1) // `X's trial, which enrolled 900, found`
      end += comma - at
      at = comma
      continue
    }
    if (';:.|'.includes(token.text) || tailStops.has(token.lower)) return undefined
    if (evidenceNouns.has(token.lower) && tokens[at + 1]?.text === '.') return undefined // `missed estimates.`
    if (beForms.has(token.lower)) passive = true
    else if (passive && !transparentWords.has(token.lower) && verbAt(clause, at)?.form !== 'ing') return undefined
    const verb = verbAt(clause, at)
    if (!verb || tailParticiples.has(token.lower) || (evidenceNouns.has(token.lower) && !isVerbHere(clause, at, false)))
      continue
    if (verb.form === 'ing' && !passive) continue
    if (verb.form === 'past' && ['by', 'in', 'at', 'to'].includes(tokens[at + 1]?.lower ?? '')) continue
    return { index: at, verb, evidence: true, people: false, passive, helped: false }
  }
  return undefined
}

/** Index of the comma that closes a clause; far behind the sentence where none does. */
function closingComma({ tokens }: NamedClause, from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + longestTail + 7); at++)
    if (tokens[at]!.text === ',') return at
  return tokens.length
}
