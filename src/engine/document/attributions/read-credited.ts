/** Whom a noun phrase credits: `a survey of 2,000 Apple users by analysts at Orion Research` credits `Orion Research`. */
import { affiliateNouns, beForms, evidenceNouns, roleWords } from '../../lexicon/source-nouns.ts'
import type { Name } from './find-names.ts'
import { skipBrackets, verbAt, type NamedClause } from './named-clause.ts'

const longestPhrase = 22
const participles = new Set(
  `published conducted released compiled led carried produced issued commissioned prepared reported based collected
   titled entitled funded appearing presented provided seen obtained written put made shared cited`.split(/\s+/),
)
const topicWords = new Set(['of', 'for', 'on', 'about', 'into', 'among', 'across', 'with', 'between'])
const originWords = new Set(['by', 'from', 'at'])
const stops = new Set(
  'that which who whom whose while when because as if but so than then is was were to where whereas'.split(' '),
)

/**
 * The names that the noun phrase from `index` on credits, in order. What a study is about is nobody: `a study of Apple users`.
 * A person is credited instead of the organisation in front (`Harvard economist Jane Doe`, `CERN's John Roe`).
 * With `isSubject` a verb may follow (`research by A, B and C warns`). With `strict` only offices and evidence may stand before the name: `said the firm's revenue at Apple rose` credits nobody.
 */
export function readCredited(clause: NamedClause, index: number, { strict = false, isSubject = false } = {}): Name[] {
  const { tokens } = clause
  const seen = { evidence: false, role: false, topic: false, origin: '' }
  let spare: Name | undefined
  const end = Math.min(tokens.length, index + longestPhrase)
  for (let at = index; at < end; at++) {
    const token = tokens[at]!
    if (token.quotation >= 0) {
      if (!seen.evidence) break
      continue
    }
    const name = clause.nameFrom.get(at)
    if (name) {
      if (!seen.topic && !isScene(clause, name, seen.origin))
        return holderOf(clause, name, seen) ?? withCompanions(clause, name, isSubject)
      if (seen.topic && (name.form === 'publisher' || (name.form === 'work' && isOneOf(clause, name)))) spare ??= name
      at = name.last
      continue
    }
    if (token.text === '(') {
      const behind = skipBrackets(tokens, at)
      if (behind === at) break
      const inside = clause.nameFrom.get(at + 1)
      if (inside && inside.last === behind - 2 && !strict) spare ??= inside // according to the manufacturer (Orion)
      at = behind - 1
    } else if (token.text === ',') {
      if (!participles.has(tokens[at + 1]?.lower ?? '') && !(seen.role && clause.nameFrom.has(at + 1))) break
    } else if (token.kind === 'punctuation') break
    else if (!readWord(clause, at, seen, strict)) break
  }
  return spare && !strict ? [spare] : []
}

/** `the director of the Harbour Institute, Jane Doe`: an office is held by the person behind the comma. */
function holderOf(clause: NamedClause, name: Name, seen: Seen): Name[] | undefined {
  const holder =
    seen.role && clause.tokens[name.last + 1]?.text === ',' ? clause.nameFrom.get(name.last + 2) : undefined
  return holder?.form.startsWith('person') ? [holder] : undefined
}

interface Seen {
  evidence: boolean
  role: boolean
  topic: boolean
  origin: string
}

/** `the latest edition of the Global Report on Food Crises`, `the third round of the Labour Force Survey`. */
function isOneOf({ tokens }: NamedClause, { first }: Name): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  return (
    tokens[of]?.lower === 'of' && /^(?:edition|issue|round|wave|release|instalment)$/.test(tokens[of - 1]?.lower ?? '')
  )
}

/** Takes in a word on the way to the name; false where the phrase is over. */
function readWord(clause: NamedClause, at: number, seen: Seen, strict: boolean): boolean {
  const token = clause.tokens[at]!
  const word = token.lower
  if (evidenceNouns.has(word)) Object.assign(seen, { evidence: true, role: false, topic: false })
  else if (affiliateNouns.has(word) || (roleWords.has(word) && seen.origin !== 'of'))
    Object.assign(seen, { role: true, topic: false })
  else if (originWords.has(word) || participles.has(word)) {
    if (strict && !seen.evidence && !seen.role) return false
    Object.assign(seen, { topic: false, origin: word })
  } else if (word === 'in') {
    const journal =
      seen.evidence && (clause.nameFrom.has(at + 1) || ['the', 'journal'].includes(clause.tokens[at + 1]?.lower ?? ''))
    Object.assign(seen, { topic: !journal, origin: 'in' })
  } else if (topicWords.has(word)) {
    if (strict && !seen.evidence && !seen.role) return false
    Object.assign(seen, { topic: !seen.role, origin: word })
  } else if (stops.has(word) || beForms.has(word)) return false
  else if (isFinite(clause, at)) return false
  else if (strict && token.kind === 'word' && !allowedInSpeech.has(word) && !leadsToPerson(clause, at)) return false
  return true
}

const allowedInSpeech = new Set(
  `the a an its his her their our new recent latest another separate first own company company's firm firm's group's
   group bank's university journal independent senior lead and s government's agency's chief global newspaper magazine
   charity think tank campaign pollster pollsters broker consultancy outlet website newswire agency watchdog regulator`.split(
    /\s+/,
  ),
)

/** `marine biologist Jane Doe`: a trade, whatever its adjective, right in front of a name. */
function leadsToPerson(clause: NamedClause, from: number): boolean {
  for (let at = from + 1; at < from + 4; at++) {
    const before = clause.tokens[at - 1]
    if (clause.nameFrom.has(at))
      return (
        roleWords.has(before!.lower) || affiliateNouns.has(before!.lower) || /(?:ist|ian|er|or)$/.test(before!.lower)
      )
    if (before?.kind !== 'word') return false
  }
  return false
}

/** A reporting verb ends the phrase: `according to plan, officials warned Apple`. Participles and nouns do not. */
function isFinite(clause: NamedClause, at: number): boolean {
  const verb = verbAt(clause, at)
  return verb !== undefined && verb.form !== 'ing' && verb.form !== 'base' && !participles.has(clause.tokens[at]!.lower)
}

/** Where something happened is no source: `a study in Japan`, `reports from Gaza`. */
const isScene = (clause: NamedClause, name: Name, origin: string) =>
  name.form === 'place' && origin !== 'by' && origin !== '' && clause.tokens[name.last + 1]?.kind !== 'possessive'

/** The name itself, those joined to it, or the person behind the organisation. */
function withCompanions(clause: NamedClause, name: Name, isSubject: boolean): Name[] {
  const { tokens } = clause
  const next = tokens[name.last + 1]
  if (next?.kind === 'possessive') {
    const second = nameBehind(clause, name.last + 2, 7)
    if (!second) return [name]
    if (second.form === 'person' || second.form === 'person?') return [second]
    if (second.form === 'work' || isEdition(clause, second)) return [name, { ...second, form: 'work' }]
    return second.first === name.last + 2 ? [second] : [name]
  }
  if (
    next &&
    next.quotation < 0 &&
    next.kind === 'word' &&
    (roleWords.has(next.lower) || affiliateNouns.has(next.lower))
  ) {
    const second = nameBehind(clause, name.last + 1, 5)
    if (second && (second.form === 'person' || second.form === 'person?')) return [second]
  }
  return [name, ...joinedNames(clause, name, isSubject)]
}

/** `World Dairy Situation 2022`: what has a year behind it is an edition of a work. */
const isEdition = ({ tokens }: NamedClause, { form, first, last }: Name): boolean =>
  form.endsWith('?') && last - first > 1 && /^(?:19|20)\d\d$/.test(tokens[last + 1]?.text ?? '')

/** The next name that only offices and adjectives precede: `Apple's [chief executive, Tim Cook]`. */
function nameBehind(clause: NamedClause, from: number, reach: number): Name | undefined {
  for (let at = from; at < from + reach; at++) {
    const name = clause.nameFrom.get(at)
    if (name) return name
    const token = clause.tokens[at]
    if (!token || token.quotation >= 0) return undefined
    if (
      token.text === ','
        ? !roleWords.has(clause.tokens[at - 1]?.lower ?? '')
        : evidenceNouns.has(token.lower) && !roleWords.has(token.lower)
    )
      return undefined
    if (token.kind === 'punctuation' && token.text !== ',') return undefined
    if (
      stops.has(token.lower) ||
      isFinite(clause, at) ||
      ['by', 'in', 'at', 'from', 'with', 'of', 'and'].includes(token.lower)
    )
      return undefined
  }
  return undefined
}

/** Names joined to one by commas and `and`: `A, B and C`. Commas alone join nothing: `According to A, B rose`. */
function joinedNames(clause: NamedClause, name: Name, isSubject: boolean): Name[] {
  const { tokens } = clause
  const found: Name[] = []
  let commas = 0
  for (let last = name.last; ;) {
    let at = skipBrackets(tokens, last + 1)
    const comma = tokens[at]?.text === ','
    if (comma) at++
    const and = ['and', '&', 'or'].includes(tokens[at]?.lower ?? '')
    if (and) at++
    if (tokens[at]?.lower === 'the') at++
    const next = clause.nameFrom.get(at)
    if (!next || !(comma || and)) return []
    found.push(next)
    if (comma) commas++
    if (and) break
    last = next.last
  }
  const closing = tokens[found.at(-1)!.last + 1]
  const verb = verbAt(clause, found.at(-1)!.last + 1)
  if (isSubject && verb) return found // `research by A, B and C warns`
  const goesOn = closing && closing.kind !== 'punctuation'
  if (goesOn && commas > 0) return []
  if (goesOn && (verb || closing.kind === 'possessive') && commas === 0) return []
  return found
}
