/** From a name to the verb that it is the subject of, over what may stand between them. */
import { helpedForms, nounLikeForms, type VerbForm } from '../../lexicon/reporting-verbs.ts'
import { affiliateNouns, beForms, evidenceNouns, roleWords, transparentWords } from '../../lexicon/source-nouns.ts'
import { genericWords } from '../../lexicon/nameless-words.ts'
import { titles } from '../../lexicon/names.ts'
import type { Name } from './find-names.ts'
import { skipBrackets, verbAt, type NamedClause } from './named-clause.ts'
import { isVerbHere, nounOf } from './noun-of.ts'

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

const longestTail = 18
const helpers = new Set('has have had do does did would could might may will can should must not never to'.split(' '))
const tailParticiples = new Set(
  'published released conducted based titled entitled led commissioned seen compiled issued carried reviewed collected obtained'.split(
    ' ',
  ),
)
const tailStops = new Set('but while when which whose because although though if who he she it they we'.split(' '))

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

/** The verb behind a name: over an apposition, adverbs, auxiliaries and one short adverbial. */
function reachFromSubject(clause: NamedClause, from: number, name: Name): ReachedVerb | undefined {
  const start = isApposed(clause, name) ? from + 1 : skipApposition(clause, skipColleagues(clause, from))
  const direct = verbFrom(clause, start)
  if (direct || start === undefined) return direct
  const adverbial = clause.tokens[start]?.lower ?? ''
  if (['of', 'at', 'from'].includes(adverbial) && name.form.startsWith('person'))
    return verbAfterWords(clause, start, 9) ?? verbAfterApposition(clause, start)
  return ['in', 'on', 'at', 'last', 'this', 'earlier', 'during'].includes(adverbial)
    ? verbAfterWords(clause, start, 8)
    : undefined
}

function verbFrom(clause: NamedClause, from: number | undefined): ReachedVerb | undefined {
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

/** `CNN's reporter, [Matt Egan], described`: a name between commas in front of its verb. */
function isApposed(clause: NamedClause, name: Name): boolean {
  const { tokens } = clause
  if (tokens[name.last + 1]?.text !== ',') return false
  const verb = verbFrom(clause, name.last + 2)?.verb
  const before = tokens[name.first - 1]?.lower === 'the' ? name.first - 2 : name.first - 1
  if (tokens[before]?.text === ',' && verb)
    return (before === name.first - 1 && verb.form === 'past') || (verb.form !== 'ing' && followsOffice(clause, before))
  const isOneOfThem = tokens[before]?.lower === 'them' && tokens[before - 1]?.lower === 'among' // Critics, among them the X, say
  const isExample = tokens[before]?.lower === 'including' && tokens[before - 1]?.text === ','
  return verb !== undefined && verb.form !== 'ing' && (isOneOfThem || isExample)
}

/** `Its chairman, [Fergal O'Leary], puts`, `the operator, [Ligne Nationale], says`, `the UN's panel, [the IPCC], says`. */
function followsOffice({ tokens }: NamedClause, comma: number): boolean {
  for (let at = comma - 1; at > comma - 6; at--) {
    const token = tokens[at]
    if (token?.capital && offices.has(tokens[at - 1]?.lower ?? '') && at < comma - 1) return true // The Kenyan federation, X, says
    if (token?.kind === 'possessive' || offices.has(token?.lower ?? '')) return at < comma - 1
    if (
      token?.kind !== 'word' ||
      (token.capital && !offices.has(token.lower) && !isOffice(token.lower)) ||
      token.quotation >= 0 ||
      /^(?:year|month|week|end|day)s?$/.test(token.lower)
    )
      return false
  }
  return false
}
const isOffice = (word: string): boolean =>
  titles.has(word) || roleWords.has(word) || affiliateNouns.has(word) || genericWords.has(word)
const offices = new Set('the its their his her our a an'.split(' '))

/** `… and their colleagues report`, `… and others found`. */
function skipColleagues(clause: NamedClause, from: number): number {
  if (clause.tokens[from]?.lower !== 'and') return from
  for (let at = from + 1; at < from + 4; at++)
    if (
      /^(?:colleagues|others|collaborators|co-authors|coauthors|co-workers|coworkers|associates|team|al\.?)$/.test(
        clause.tokens[at]?.lower ?? '',
      )
    )
      return at + 1
  return from
}

/** Index behind `, director of X,` or `, who leads X,` or `, who`; `from` where nothing of the sort stands there. */
function skipApposition(clause: NamedClause, from: number): number | undefined {
  const { tokens } = clause
  const mark = tokens[from]?.text
  if (mark !== ',' && mark !== '—' && mark !== '–') return from
  const opener = tokens[from + 1]
  if (!opener || opener.quotation >= 0) return undefined
  if (opener.lower === 'who' || opener.lower === 'which') {
    const verb = verbFrom(clause, from + 2)
    if (verb?.verb.need === 'nothing' && verb.verb.form !== 'base') return from + 2
  }
  const first = clause.nameFrom.get(from + 1)
  if (first && tokens[first.last + 1]?.kind !== 'possessive' && !roleWords.has(tokens[first.last + 1]?.lower ?? ''))
    return undefined
  for (let at = from + 2; at < Math.min(tokens.length, from + 32); at++) {
    if (tokens[at]!.quotation >= 0) {
      if (mark === ',') return undefined
      continue // `Jane Doe—who once wanted it renamed "Dickens"—has described`
    }
    if (tokens[at]!.text === mark && verbFrom(clause, at + 1)) return at + 1
    if (';:.|'.includes(tokens[at]!.text)) return undefined
  }
  return undefined
}
