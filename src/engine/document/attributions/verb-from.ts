/** The verb that stands right at a place, over auxiliaries and adverbs: `has not yet [said]`. */
import { helpedForms, type VerbForm } from '../../lexicon/reporting-verbs.ts'
import { beForms, transparentWords } from '../../lexicon/source-nouns.ts'
import { type NamedClause, verbAt } from './named-clause.ts'

/** A verb reached from a name. */
export interface ReachedVerb {
  /** Index of the verb's token. */
  index: number
  verb: VerbForm
  /** Whether the name's data, report or study is the subject: `ONS figures show`. */
  evidence: boolean
  /** Whether people of the name are the subject: `WHO officials said`. */
  people: boolean
  /** Whether a form of `be` stands before the verb: `is warning`, `was warned`. */
  passive: boolean
  /** Whether the `'s` behind the name is part of it: `Moody's warned`. */
  own?: boolean
  /** Whether another auxiliary stands before the verb: `will say`. */
  helped: boolean
}

const helpers = new Set('has have had do does did would could might may will can should must not never to'.split(' '))

/** The verb at a token, or behind auxiliaries and adverbs from there on; none behind any other word, and none in a quotation. */
export function verbFrom(clause: NamedClause, from: number | undefined): ReachedVerb | undefined {
  if (from === undefined) return undefined
  let [passive, helped] = [false, false]
  for (let at = from; at < from + 6; at++) {
    const token = clause.tokens[at]
    if (!token || token.quotation >= 0) return undefined
    const verb = verbAt(clause, at) ?? (helped ? helpedForms.get(token.lower) : undefined)
    if (verb) return { index: at, verb, evidence: false, people: false, passive, helped }
    if (/^(?:likes?|tends?|used|prefers?|goes)$/.test(token.lower) && clause.tokens[at + 1]?.lower === 'to') continue // likes to say
    if (beForms.has(token.lower)) passive = true
    else if (helpers.has(token.lower)) helped = true
    else if (!transparentWords.has(token.lower) && !/^\p{Ll}+ly$/u.test(token.text)) return undefined
  }
  return undefined
}
