/** The noun that follows a name: `[ONS] figures`, `[Moody's] chief economist`. */
import { nounFollowers, reportingVerbs } from '../../lexicon/reporting-verbs.ts'
import {
  affiliateNouns,
  beForms,
  evidenceNouns,
  plainEvidence,
  roleWords,
  transparentWords,
} from '../../lexicon/source-nouns.ts'
import { type NamedClause, verbAt } from './named-clause.ts'

/** What of a name is the subject. */
export interface OwnedNoun {
  /** Index behind the noun. */
  behind: number
  /** Whether it is evidence rather than people. */
  evidence: boolean
}

/** The evidence or the people that follow a name; `named` where they have a name of their own: `CERN's Jane Doe`. */
export function nounOf(clause: NamedClause, from: number, owner: boolean): OwnedNoun | 'named' | undefined {
  const { tokens } = clause
  const reach = owner ? 7 : 3 // `X's annual survey of`, but `X community predictions` only.
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at]
    if (!token || token.quotation >= 0) return undefined
    const name = clause.nameFrom.get(at)
    if (name) {
      return owner || (name.form.startsWith('person') && at > from) ? 'named' : undefined
    }
    if (token.kind === 'punctuation' && token.text !== '-') return undefined
    // `The Zephyr model card gives` is a work by its own name, `OpenAI's system card reports` is OpenAI's.
    const isPlain =
      (owner || token.lower !== 'card') && (plainEvidence.get(token.lower)?.has(tokens[at - 1]?.lower ?? '') ?? false)
    if ((isPlain || evidenceNouns.has(token.lower)) && !isVerbHere(clause, at, owner))
      return afterNoun(clause, at, true)
    if (affiliateNouns.has(token.lower) && !isAdjective(clause, at) && !isVerbHere(clause, at, owner))
      return afterNoun(clause, at, false)
    if (isAdjective(clause, at)) continue
    if (token.lower === 'think' && tokens[at + 1]?.lower === 'tank') continue
    if (verbAt(clause, at) || beForms.has(token.lower) || transparentWords.has(token.lower)) return undefined
    if (
      ['and', 'or', 'of', 'in', 'on', 'at', 'by', 'for', 'to', 'from', 'with', 'that', 'which', 'who', 'as'].includes(
        token.lower,
      )
    )
      return undefined
  }
  return undefined
}

/** `the ministry's official series`: no official. */
const isAdjective = ({ tokens }: NamedClause, at: number): boolean => {
  const next = tokens[at + 1]?.lower ?? ''
  return tokens[at]?.lower === 'official' && (evidenceNouns.has(next) || plainEvidence.has(next))
}

function afterNoun(clause: NamedClause, at: number, evidence: boolean): OwnedNoun | 'named' | undefined {
  let behind = at + 1
  while (
    clause.tokens[behind] &&
    (evidence ? evidenceNouns : roleWords).has(clause.tokens[behind]!.lower) &&
    !(evidence && isVerbHere(clause, behind, true))
  )
    behind++
  const next = clause.nameFrom.get(clause.tokens[behind]?.text === ',' ? behind + 1 : behind)
  if (!evidence && next?.form.startsWith('person')) return 'named'
  return { behind, evidence }
}

/** `Reuters reports that` has a verb, `NHS reports show` a noun. */
export function isVerbHere(clause: NamedClause, at: number, owner: boolean): boolean {
  const verb = verbAt(clause, at)
  if (!verb) return false
  const next = clause.tokens[at + 1]
  if (!next) return !owner
  if (owner && !(verb.form === 'past' && next.lower === 'that')) return false
  return !(
    nounFollowers.has(next.lower) ||
    (reportingVerbs.has(next.lower) && next.quotation < 0) ||
    evidenceNouns.has(next.lower)
  )
}
