/** The names of a sentence: `the Bank of England Governor Andrew Bailey` holds one, the person `Andrew Bailey`. */
import { commonModifiers } from '../../lexicon/common-modifiers.ts'
import { genericWords } from '../../lexicon/nameless-words.ts'
import { institutionHeads, organisationWords, wholeNames } from '../../lexicon/names.ts'
import { nounLikeForms, reportingVerbs } from '../../lexicon/reporting-verbs.ts'
import { affiliateNouns, beForms, calendarWords, evidenceNouns, transparentWords } from '../../lexicon/source-nouns.ts'
import type { Span } from '../../sentence.ts'
import { classifyName, type NameForm } from './classify-name.ts'
import { extendName, isFunctionWord } from './extend-name.ts'
import type { Clause, Token } from './read-clause.ts'

/** A name in a sentence, its titles left out of `cited`. */
export interface Name extends Span {
  /** Index of its first token, titles included. */
  first: number
  /** Index of its last token. */
  last: number
  cited: string
  form: NameForm
}

/**
 * From the head of an institution's name, in lower case, to the name in full: `department` → `Department of Labour`; and from the
 * surname of a person: `surname lambert` → `Nathan Lambert`.
 */
export type ShortForms = Map<string, string>

/**
 * All names outside of quotations, in order. Words that name nobody (`Critics`, `the Company`, `Tuesday`) are none, but for
 * short forms of institutions that `shortForms` knows; it learns those of this sentence.
 */
export function findNames(clause: Clause, shortForms: ShortForms): Name[] {
  const { tokens } = clause
  const found: Name[] = []
  for (let first = 0; first < tokens.length; first++) {
    const whole = lastOfWhole(tokens, first)
    if (whole === undefined && !begins(tokens, first)) continue
    const last = whole ?? extendName(tokens, first)
    const name =
      whole === undefined
        ? (inFull(clause, first, last, shortForms) ?? makeName(clause, first, last))
        : spell(clause, first, last, 'publisher')
    if (name) found.push(asPerson(name, shortForms))
    first = last
  }
  for (const name of found) learn(tokens, name, shortForms)
  return found
}

/** `The Department expects`, once the document has named the Department of Labour. */
function inFull(clause: Clause, first: number, last: number, shortForms: ShortForms): Name | undefined {
  const cited =
    first === last && clause.tokens[first - 1]?.lower === 'the'
      ? shortForms.get(clause.tokens[first]!.lower)
      : undefined
  return cited === undefined ? undefined : { ...spell(clause, first, last, 'publisher'), cited }
}

/** `Lambert expects`, once the document has named Nathan Lambert. */
const asPerson = (name: Name, shortForms: ShortForms): Name =>
  name.form === 'publisher?' && shortForms.has(surnameKey(name.cited)) ? { ...name, form: 'person' } : name

const surnameKey = (surname: string): string => `surname ${surname.toLowerCase()}`

function learn(tokens: Token[], { first, last, form, cited }: Name, shortForms: ShortForms): void {
  if (form === 'person' && cited.includes(' ')) shortForms.set(surnameKey(cited.split(' ').at(-1)!), cited)
  if (form !== 'publisher' || first === last) return
  for (let at = first; at <= last; at++) {
    const { lower } = tokens[at]!
    const isHead = at === first || at === last || ['of', 'for', 'on'].includes(tokens[at + 1]!.lower)
    if (isHead && institutionHeads.has(lower)) shortForms.set(lower, cited)
  }
}

function begins(tokens: Token[], index: number): boolean {
  const token = tokens[index]!
  if (!token.capital || token.quotation >= 0) return false
  if (backed.test(token.text) || isMethod(tokens, index)) return false
  if (/^\p{Lu}\p{Ll}+-\p{Ll}{3,}$/u.test(token.text) && isNounBehind(tokens[index + 1])) return false
  return !isFunctionWord(token) && !isCalendar(tokens, index) && !/^\p{Lu}-\p{Ll}/u.test(token.text) // X-rays, S-cells
}

// `Government-backed estimates`: an adjective, and its owner says nothing.
const backed =
  /-(?:backed|led|based|funded|owned|run|sponsored|linked|commissioned|approved|style|wide|related|financed|supported|controlled)$/

/** `the four Baltic-rim states`: an adjective; `Rolls-royce said` is a name. */
const isNounBehind = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !next.capital &&
  (nounLikeForms.has(next.lower) || !reportingVerbs.has(next.lower)) &&
  !beForms.has(next.lower) &&
  !transparentWords.has(next.lower)

/** `Kaplan–Meier estimates`, `Mann-Whitney tests`: what two people gave their names to. */
const isMethod = (tokens: readonly Token[], index: number): boolean =>
  /^\p{Lu}\p{Ll}+[–-]\p{Lu}\p{Ll}+$/u.test(tokens[index]!.text) &&
  /^(?:estimates?|curves?|analys[ei]s|tests?|estimators?|models?|equations?|plots?|regressions?|simulations?|scores?|scale|index)$/.test(
    tokens[index + 1]?.lower ?? '',
  )

/** `May` is a month, but for `Theresa May` and `May Smith said`. */
const isCalendar = (tokens: Token[], index: number) => calendarWords.has(tokens[index]!.lower)

function makeName(clause: Clause, first: number, last: number): Name | undefined {
  const tokens = clause.tokens.slice(first, last + 1)
  const words = tokens.map(({ lower }) => lower)
  const capitals = tokens.filter(({ capital }) => capital)
  const isModifier = commonModifiers.has(words[0]!) || prefixed.test(words[0]!)
  if (first === 0 && last === 0 && isModifier && modifies(clause, 1)) return undefined
  if (words.every((word) => genericWords.has(word)) && !isInstitution(words)) return undefined
  if (capitals.length > 1 && first === 0 && affiliateNouns.has(words.at(-1)!) && genericWords.has(words.at(-1)!))
    return undefined
  const isProduct = tokens.some(({ text }) => /-\d|\d\.\d|^\p{Lu}{1,4}\d{2,}\p{L}*$|^\p{Ll}\d/u.test(text)) // H100, a model 4.1, o3; not Flightradar24
  const classified = classifyName(tokens, clause.tokens[first - 1])
  if (!classified || (isProduct && classified.form !== 'work' && !isNetwork(clause, first, last))) return undefined
  return { ...spell(clause, first + classified.from, first + classified.to, classified.form), first, last }
}

/** `Undiscovered estimates provide`, `Unadjusted figures show`: a participle of no name. */
const prefixed = /^(?:un|re|pre|non|mis)-?\p{L}{4,}ed$/u

/** `REN21 estimates`, `according to C40`: a body with two digits, where it says something; `H100`, `the F35 shows` name things. */
function isNetwork({ tokens }: Clause, first: number, last: number): boolean {
  if (first !== last || !/^\p{Lu}{1,4}\d{2}$/u.test(tokens[first]!.text)) return false
  if (tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'according') return true
  if (tokens[first - 1]?.lower === 'the') return false // The A40 warned drivers
  return /^(?:says?|said|estimate[sd]|reported|warn(?:s|ed)|argue[sd]|calculate[sd]|expects?|expected|recommend(?:s|ed)|told)$/.test(
    tokens[last + 1]?.lower ?? '',
  )
}

function spell(clause: Clause, first: number, last: number, form: NameForm): Name {
  const [start, end] = [clause.tokens[first]!.start, clause.tokens[last]!.end]
  return { first, last, start, end, cited: clause.text.slice(start, end), form }
}

/** Index of the last token of a name of the table that begins here. */
function lastOfWhole(tokens: Token[], first: number): number | undefined {
  if (!wholeBeginnings.has(tokens[first]!.lower) || !tokens[first]!.capital || tokens[first]!.quotation >= 0)
    return undefined
  let words = tokens[first]!.lower
  for (let last = first + 1; last < Math.min(tokens.length, first + longestWhole); last++) {
    words += ` ${tokens[last]!.lower}`
    if (wholeNames.has(words)) return last
  }
  return undefined
}
const longestWhole = 8
const wholeBeginnings = new Set([...wholeNames].map((name) => name.split(' ')[0]!))

/** Whether the word at the start of a sentence only describes the next: `Large model proponents cite`; not `Meta says`. */
function modifies({ tokens }: Clause, next: number): boolean {
  const word = tokens[next]?.lower ?? ''
  if (tokens[next]?.kind !== 'word' || tokens[next]!.capital) return false
  return evidenceNouns.has(word)
    ? tokens[next + 1]?.lower !== 'that'
    : !reportingVerbs.has(word) && !transparentWords.has(word) && !beForms.has(word)
}

/** `World Bank` is a name though both its words name nobody alone; `National Experts` is none. */
const isInstitution = (words: string[]) => words.length > 1 && organisationWords.has(words.at(-1)!)
