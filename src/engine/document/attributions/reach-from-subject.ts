/** From a name that is the subject itself to its verb: `the IMF in its April outlook [projected]`. */
import { beForms, evidenceNouns } from '../../lexicon/source-nouns.ts'
import type { Name } from './find-names.ts'
import { nameAt, type NamedClause, skipBrackets, verbAt } from './named-clause.ts'
import { isApposed, skipApposition, skipColleagues } from './skip-apposition.ts'
import { type ReachedVerb, verbFrom } from './verb-from.ts'

/** Words that begin a clause of its own, behind which no verb belongs to the name. */
export const tailStops = new Set(
  'but while when which whose because although though if who he she it they we'.split(' '),
)

/** The verb behind a name: over an apposition, adverbs, auxiliaries and one short adverbial. */
export function reachFromSubject(clause: NamedClause, from: number, name: Name): ReachedVerb | undefined {
  const start = isApposed(clause, name) ? from + 1 : skipApposition(clause, skipColleagues(clause, from))
  const direct = verbFrom(clause, start)
  if (direct || start === undefined) return direct
  const adverbial = clause.tokens[start]?.lower ?? ''
  if (['of', 'at', 'from'].includes(adverbial) && name.form.startsWith('person'))
    return verbAfterWords(clause, start, 9) ?? verbAfterApposition(clause, start)
  // `the Bureau of Labor Statistics of the Department of Labor reported`
  const whole = adverbial === 'of' ? nameAt(clause, start + 1) : undefined
  if (whole) return verbFrom(clause, skipBrackets(clause.tokens, whole.last + 1))
  return ['in', 'on', 'at', 'last', 'this', 'earlier', 'during'].includes(adverbial)
    ? verbAfterWords(clause, start, 8)
    : undefined
}

/** `the IMF in its April outlook projected`: the verb behind a short adverbial without commas or further verbs. */
function verbAfterWords(clause: NamedClause, from: number, reach: number): ReachedVerb | undefined {
  for (let at = from + 1; at <= from + reach; at++) {
    const token = clause.tokens[at]
    if (
      !token ||
      token.quotation >= 0 ||
      (token.kind === 'punctuation' && token.text !== '-') ||
      tailStops.has(token.lower)
    )
      return undefined
    const verb = verbAt(clause, at)
    if (
      verb &&
      verb.form !== 'base' &&
      verb.form !== 'ing' &&
      (!evidenceNouns.has(token.lower) || clause.nameTo.has(at - 1))
    )
      return verbFrom(clause, at)
    if (beForms.has(token.lower) || ['and', 'to', 'that'].includes(token.lower)) return undefined
  }
  return undefined
}

/** `Jane Doe of Orion, who led the trial, reported`: an affiliation and an apposition behind it. */
function verbAfterApposition(clause: NamedClause, from: number): ReachedVerb | undefined {
  for (let at = from + 1; at < from + 8; at++) {
    const token = clause.tokens[at]
    if (!token || token.quotation >= 0 || ';:.|'.includes(token.text)) return undefined
    if (token.text !== ',') continue
    const behind = skipApposition(clause, at)
    return behind === at ? undefined : verbFrom(clause, behind)
  }
  return undefined
}
