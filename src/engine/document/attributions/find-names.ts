/** The names of a sentence: `the Bank of England Governor Andrew Bailey` holds one, the person `Andrew Bailey`. */
import { commonModifiers } from '../../lexicon/common-modifiers.ts'
import {
  complementHeads,
  fieldWords,
  institutionHeads,
  nameParticles,
  organisationHeads,
  organisationWords,
  possessiveNames,
  titles,
  wholeNames,
} from '../../lexicon/names.ts'
import { functionWords, genericWords } from '../../lexicon/nameless-words.ts'
import { placeNames } from '../../lexicon/places.ts'
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts'
import { affiliateNouns, beForms, calendarWords, evidenceNouns, transparentWords } from '../../lexicon/source-nouns.ts'
import type { Span } from '../../sentence.ts'
import { classifyName, type NameForm } from './classify-name.ts'
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

/** From the head of an institution's name, in lower case, to the name in full: `department` → `Department of Labour`. */
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
    const last = whole ?? extend(tokens, first)
    const name =
      whole === undefined
        ? (makeName(clause, first, last) ?? inFull(clause, first, last, shortForms))
        : spell(clause, first, last, 'publisher')
    if (name) found.push(name)
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

function learn(tokens: Token[], { first, last, form, cited }: Name, shortForms: ShortForms): void {
  if (form !== 'publisher' || first === last) return
  for (const { lower } of [tokens[first]!, tokens[last]!]) if (institutionHeads.has(lower)) shortForms.set(lower, cited)
}

function begins(tokens: Token[], index: number): boolean {
  const token = tokens[index]!
  if (!token.capital || token.quotation >= 0) return false
  return !isFunctionWord(token) && !isCalendar(tokens, index) && !/^\p{Lu}-\p{Ll}/u.test(token.text) // X-rays, S-cells
}

/** `May` is a month, but for `Theresa May` and `May Smith said`. */
const isCalendar = (tokens: Token[], index: number) => calendarWords.has(tokens[index]!.lower)

/** Index of the last token of the name that begins at `first`. */
function extend(tokens: Token[], first: number): number {
  let last = first
  for (let next = step(tokens, first, last); next > last; next = step(tokens, first, last)) last = next
  return last
}

function step(tokens: Token[], first: number, last: number): number {
  const [here, one, two, three] = [tokens[last]!, tokens[last + 1], tokens[last + 2], tokens[last + 3]]
  if (!one || one.quotation >= 0) return last
  if (continues(one)) return last + 1
  if (one.kind === 'number' && /^\d+$/.test(one.text) && two && continues(two) && touches(here, one)) return last + 2
  if (one.lower === '&' && two && continues(two)) return last + 2
  if (
    nameParticles.has(one.lower) &&
    two &&
    (continues(two) || (nameParticles.has(two.lower) && three && continues(three)))
  )
    return last + 1
  if (nameParticles.has(here.lower) && nameParticles.has(one.lower)) return last + 1
  if (['of', 'for', 'on', 'to'].includes(one.lower) && organisationHeads.has(here.lower)) {
    if (two && continues(two)) return last + 2
    if (two?.lower === 'the' && three && continues(three)) return last + 3
  }
  if (
    one.lower === 'of' &&
    two &&
    continues(two) &&
    (fieldWords.has(two.lower) || complementHeads.has(here.lower)) &&
    tokens.slice(first, last).some(({ lower }) => organisationHeads.has(lower))
  )
    return last + 2
  const inner = ['the', 'without', 'for', 'against'].includes(one.lower) // Save the Children, Reporters Without Borders
  if (
    inner &&
    two &&
    continues(two) &&
    (one.capital || one.lower === 'the') &&
    !placeNames.has(here.lower) &&
    !organisationWords.has(here.lower)
  )
    return last + 2
  const owns = possessiveNames.has(here.lower) || (titles.has(here.lower) && organisationWords.has(two?.lower ?? '')) // the Commissioner's Office
  if (one.kind === 'possessive' && owns && two && continues(two)) return last + 2
  return joined(tokens, first, last)
}

/** `Food and Drug Administration`, `Department for Environment, Food and Rural Affairs`, `Orion Labs, Inc.`. */
function joined(tokens: Token[], first: number, last: number): number {
  const [here, one, two] = [tokens[last]!, tokens[last + 1], tokens[last + 2]]
  if (!one || !two || !continues(two)) return last
  if (one.text === ',' && /^(?:inc|ltd|llc|plc|corp)\.?$/.test(two.lower)) return last + 2
  if (one.lower === 'and' && isCompound(tokens, first, last)) return last + 2
  if (!fieldWords.has(here.lower) || !fieldWords.has(two.lower)) return last
  const run = tokens.slice(first, last).map(({ lower }) => lower)
  const isSubject = run.some((word) => organisationHeads.has(word))
  if (one.text === ',') return isSubject && (run.includes('of') || run.includes('for')) ? last + 2 : last
  return one.lower === 'and' && (isSubject || endsInOrganisation(tokens, last + 3)) ? last + 2 : last
}

/** `the Snow and Ice Centre`: one article, two common words, one organisation. `the BBC and Sky News` are two. */
function isCompound(tokens: Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.lower !== 'the' || last - first > 1 || !endsInOrganisation(tokens, last + 3)) return false
  return tokens
    .slice(first, last + 1)
    .every(
      ({ text, lower }) => /^\p{Lu}\p{Ll}+$/u.test(text) && !organisationWords.has(lower) && !placeNames.has(lower),
    )
}

function endsInOrganisation(tokens: Token[], from: number): boolean {
  let at = from
  while (at < from + 3 && tokens[at]?.capital) at++
  return tokens.slice(from, at).some(({ lower }) => organisationWords.has(lower))
}

const continues = (token: Token) =>
  token.capital && token.quotation < 0 && !calendarWords.has(token.lower) && !isFunctionWord(token)

/** `Who` is none that speaks, `WHO` is. */
const isFunctionWord = ({ text, lower }: Token) =>
  functionWords.has(lower.replace(/(?:n't|'\p{L}+)$/u, '')) && !/^\p{Lu}{2,}$/u.test(text)

const touches = (one: Token, two: Token) => two.start - one.end <= 1

function makeName(clause: Clause, first: number, last: number): Name | undefined {
  const tokens = clause.tokens.slice(first, last + 1)
  const words = tokens.map(({ lower }) => lower)
  const capitals = tokens.filter(({ capital }) => capital)
  if (first === 0 && last === 0 && commonModifiers.has(words[0]!) && modifies(clause, 1)) return undefined
  if (words.every((word) => genericWords.has(word)) && !isInstitution(words)) return undefined
  if (capitals.length > 1 && first === 0 && affiliateNouns.has(words.at(-1)!) && genericWords.has(words.at(-1)!))
    return undefined
  const isProduct = tokens.some(({ text }) => /-\d|\d\.\d|^\p{Lu}{1,4}\d{2,}\p{L}*$|^\p{Ll}\d/u.test(text)) // H100, a model 4.1, o3; not Flightradar24
  const classified = classifyName(tokens, clause.tokens[first - 1])
  if (!classified || (isProduct && classified.form !== 'work')) return undefined
  return { ...spell(clause, first + classified.from, first + classified.to, classified.form), first, last }
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
