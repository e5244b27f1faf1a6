/** Subjects of reporting verbs: `the UNHCR warns of`, `Jane Doe, director of X, said`, `ONS figures show`, `A, B and C warn`. */
import { affiliateNouns, prepositions, roleWords, speakingGroups, workNouns } from '../../lexicon/source-nouns.ts'
import { type AttributionSpan, speakerRules } from '../../sentence.ts'
import { acceptVerb } from './accept-verb.ts'
import type { Name } from './find-names.ts'
import { creditName, type NamedClause, reasonOver, verbAt } from './named-clause.ts'
import { reachVerb } from './reach-verb.ts'
import type { ReachedVerb } from './verb-from.ts'

/** A credit of every name that is the subject of a reporting verb, or whose data, report or people are. */
export function findReportingSubjects(clause: NamedClause): AttributionSpan[] {
  return clause.names.flatMap((name) => {
    const direct = creditsBy(clause, name, reachVerb(clause, name))
    return direct.length > 0 ? direct : creditsBy(clause, name, joinedVerb(clause, name))
  })
}

function creditsBy(clause: NamedClause, name: Name, reached: ReachedVerb | undefined): AttributionSpan[] {
  if (!reached) return []
  const subjects = subjectsEndingIn(clause, name)
  const people = reached.people || isSpokenFor(clause, subjects[0] ?? name)
  if (!subjects.length || !acceptVerb(clause, name, { ...reached, people }, subjects.length > 1)) return []
  const reason = reasonOver(clause, reached.index, reached.index, speakerRules.subject)
  const owner = ownerOf(clause, name, reached.evidence)
  if (owner) return [creditName(owner, reason, 'publish'), creditName({ ...name, form: 'work' }, reason)]
  const whole = reached.own
    ? withPossessive(clause, name)
    : isTitled(clause, name)
      ? { ...name, form: 'work' as const }
      : name
  return subjects.map((subject) => creditName(subject === name ? whole : subject, reason, reached.verb.verb))
}

/** `Northpointe disputes the finding and says accuracy is 68%`: what the subject of another verb says besides. */
function joinedVerb(clause: NamedClause, { first, last }: Name): ReachedVerb | undefined {
  const { tokens } = clause
  const own = tokens[last + 1]?.kind === 'possessive'
  if (first > 1 || (own && !/ed$/.test(tokens[last + 2]?.lower ?? ''))) return undefined
  for (let index = last + 2; index < last + joinedReach; index++) {
    const token = tokens[index]
    if (!token || token.quotation >= 0 || ';:.'.includes(token.text) || joinedStops.has(token.lower)) return undefined
    const verb = ['and', 'but'].includes(tokens[index - 1]!.lower) ? verbAt(clause, index) : undefined
    if (verb && joinedVerbs.has(verb.verb) && (verb.form === 'present' || verb.form === 'past'))
      return { index, verb, evidence: false, people: false, passive: false, helped: false, own }
  }
  return undefined
}
const joinedReach = 16
const joinedStops = new Set('who which that whose while when because if as'.split(' '))
const joinedVerbs = new Set(
  'say argue warn claim contend insist predict caution conclude acknowledge concede admit reckon add tell expect forecast project'.split(
    ' ',
  ),
)

/** Whose work a name is: `Transparency International's Corruption Index gives`, `the Bank of Japan's Tankan survey showed`. */
function ownerOf(clause: NamedClause, work: Name, evidence: boolean): Name | undefined {
  if (work.form !== 'work' && !(evidence && work.form === 'publisher?')) return undefined
  for (let at = work.first - 1; at > work.first - 4; at--) {
    const owner = clause.tokens[at]?.kind === 'possessive' ? clause.nameTo.get(at - 1) : undefined
    if (owner) return owner.form === 'place' ? undefined : owner
    if (clause.tokens[at]?.kind !== 'word') return undefined
  }
  return undefined
}

/** `the Pew report Breaking the Wave warns`: several capitalised words right behind what they are the title of. */
const isTitled = (clause: NamedClause, { form, first, last }: Name) =>
  form.endsWith('?') && last - first > 1 && workNouns.has(clause.tokens[first - 1]?.lower ?? '')

function withPossessive(clause: NamedClause, name: Name): Name {
  const { end } = clause.tokens[name.last + 1]!
  return { ...name, end, cited: clause.text.slice(name.start, end), form: 'publisher' }
}

/** The name and those joined in front of it; none where a preposition makes it an object: `hospitals in London said`. */
function subjectsEndingIn(clause: NamedClause, name: Name): Name[] {
  const list = [name]
  for (let previous = joinedBefore(clause, name, true); previous; previous = joinedBefore(clause, list[0]!, false))
    list.unshift(previous)
  while (list.length && isObject(clause, list[0]!)) {
    const [first, second] = list
    if (first!.form === 'place' && isInSubject(clause, first!)) return []
    if (!second || clause.tokens[first!.last + 1]?.text !== ',') return []
    list.shift()
  }
  return list
}

/** `A survey of 3,200 pupils in Fiji, Samoa and Tonga found`: the subject of the clause stands in front of its places. */
const isInSubject = ({ tokens }: NamedClause, { first }: Name): boolean =>
  first > 2 && !tokens.slice(0, first).some(({ text }) => text === ',') && openings.has(tokens[0]!.lower)
const openings = new Set('a an the one this that our their its another'.split(' '))

/** The name in front, joined by `and` or, further in front, by a comma: only `and` proves a list. */
function joinedBefore(clause: NamedClause, name: Name, needsAnd: boolean): Name | undefined {
  const { tokens } = clause
  let at = name.first - 1
  if (tokens[at]?.lower === 'the') at--
  const and = tokens[at]?.lower === 'and' || tokens[at]?.text === '&'
  if (and) at--
  const comma = tokens[at]?.text === ','
  if (comma) at--
  if (tokens[at]?.text === ')') while (at > 0 && tokens[at]!.text !== '(' && name.first - at < 12) at--
  if (tokens[at]?.text === '(') at--
  return (needsAnd ? and : and || comma) ? clause.nameTo.get(at) : undefined
}

/** Whether something in front of the name makes it anything but a subject. */
function isObject(clause: NamedClause, name: Name): boolean {
  const { tokens } = clause
  let at = name.first - 1
  while (
    at >= 0 &&
    (['the', 'a', 'an', 'its', 'their'].includes(tokens[at]!.lower) ||
      (roleWords.has(tokens[at]!.lower) && name.form.startsWith('person')))
  )
    at--
  const before = tokens[at]
  if (!before || before.quotation >= 0) return false
  if (!prepositions.has(before.lower)) return false
  if (isExample(clause, at)) return false
  if (before.lower === 'with') return false // `with Horizon reporting that`: the verb's form decides.
  return !speaksFor(clause, at)
}

/** `Charities including Shelter claim`, `groups like Orion say`: those who speak, by their names. */
function isExample({ tokens }: NamedClause, at: number): boolean {
  if (!['including', 'like'].includes(tokens[at]!.lower)) return false
  const group = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1]
  return group?.kind === 'word' && (affiliateNouns.has(group.lower) || speakingGroups.has(group.lower))
}

/** `scientists from X report`: people, whatever the number of the name. */
function isSpokenFor(clause: NamedClause, name: Name): boolean {
  const before = clause.tokens[name.first - 1]?.lower === 'the' ? name.first - 2 : name.first - 1
  return prepositions.has(clause.tokens[before]?.lower ?? '') && speaksFor(clause, before)
}

/** `researchers at X said`: the noun in front of the preposition speaks for the name. `critics of X said`: it does not. */
function speaksFor(clause: NamedClause, preposition: number): boolean {
  const before = clause.tokens[preposition - 1]
  if (!before || !['at', 'from', 'for', 'of', 'with'].includes(clause.tokens[preposition]!.lower)) return false
  if (!affiliateNouns.has(before.lower) && !/^members?$/.test(before.lower)) return false
  const person = clause.nameTo.get(preposition - 2) ?? clause.nameTo.get(preposition - 3)
  return !person?.form.startsWith('person') // `Jane Doe, director of X, said`: Jane Doe speaks.
}
