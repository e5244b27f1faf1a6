/** Speakers around their quotation: `"…," said Jane Doe`, `Jane Doe: "…"`, `"…" — Jane Doe, chief economist`. */
import { invertibleVerbs, watcherVerbs } from '../../lexicon/reporting-verbs.ts'
import { calendarWords, kinWords, roleWords, transparentWords } from '../../lexicon/source-nouns.ts'
import { type AttributionSpan, speakerRules } from '../../sentence.ts'
import type { Name } from './find-names.ts'
import { hasWords } from './has-words.ts'
import { creditName, nameAt, reasonOver, verbAt, type NamedClause } from './named-clause.ts'
import { readCredited } from './read-credited.ts'

/** Credits of speakers whose name follows their verb, a dash behind a quotation, or stands before a colon and a quotation. */
export function findInvertedSpeakers(clause: NamedClause): AttributionSpan[] {
  return [
    ...speakersBehindVerb(clause),
    ...speakersBehindQuotation(clause),
    ...speakersBeforeColon(clause),
    ...speakersBehindDash(clause),
    ...speakersBehindSemicolon(clause),
    ...outletsTold(clause),
  ]
}

/** `The chief executive told the BBC that`: where no one is named, the outlet is whose word we have. */
function outletsTold(clause: NamedClause): AttributionSpan[] {
  const named = clause.names.find(({ form }) => form.startsWith('person'))?.last ?? Infinity
  return clause.tokens.flatMap((token, index) => {
    if (token.lower !== 'told' || token.quotation >= 0) return []
    const name = nameAt(clause, index + 1)
    return name?.form.startsWith('publisher') && named > index && !clause.nameTo.has(index - 1)
      ? [creditName(name, reasonOver(clause, index, index, 'whom it was told'), 'report')]
      : []
  })
}

function speakersBehindVerb(clause: NamedClause): AttributionSpan[] {
  return clause.tokens.flatMap((_, index) => {
    const verb = verbAt(clause, index)
    if (
      !verb ||
      !invertibleVerbs.has(verb.verb) ||
      !['present', 'past'].includes(verb.form) ||
      !endsWords(clause, index - 1)
    )
      return []
    const reason = reasonOver(clause, index, index, speakerRules.behindVerb)
    return readCredited(clause, index + 1, { strict: true })
      .filter((name) => name.form !== 'place')
      .map((name) => creditName(name, reason, isSurname(name) ? 'think' : verb.verb))
  })
}

/** `"…," fumes Gavin Petrie`: any verb at all between a quotation and a person. */
function speakersBehindQuotation(clause: NamedClause): AttributionSpan[] {
  const { tokens } = clause
  return tokens.flatMap((token, index) => {
    const isVerb = token.kind === 'word' && token.quotation < 0 && /^\p{Ll}+(?:s|ed)$/u.test(token.text)
    if (!isVerb || (tokens[index - 1]?.quotation ?? -1) < 0 || ![',', '!', '…'].includes(tokens[index - 2]?.text ?? ''))
      return []
    const name = clause.nameFrom.get(index + 1)
    return name?.form === 'person'
      ? [creditName(name, reasonOver(clause, index, index, speakerRules.behindQuotation), 'think')]
      : []
  })
}

/** Whether somebody's words end here: a quotation, a comma, or `as` and `so` in front of the verb. */
function endsWords(clause: NamedClause, index: number): boolean {
  const token = clause.tokens[index]
  return token !== undefined && (token.quotation >= 0 || [',', 'as', '—', '–', '-'].includes(token.lower))
}

/** `said Smith` in place of `Horizon said`: news writes so of people. */
const isSurname = (name: Name) => name.form === 'publisher?' && !name.cited.includes(' ')

function speakersBeforeColon(clause: NamedClause): AttributionSpan[] {
  const colon = clause.tokens.findIndex(({ text, quotation }) => text === ':' && quotation < 0)
  const isQuoted = (clause.tokens[colon + 1]?.quotation ?? -1) >= 0
  if (colon < 1 || !(isQuoted || speaksOn(clause, colon + 1))) return []
  const reason = reasonOver(clause, colon, colon + 1, speakerRules.beforeQuotation)
  const isIt = clause.tokens[colon + 1]!.lower === 'it' && !isQuoted
  const opener = openerBefore(clause, colon, isIt)
  if (opener) return [creditName(opener, reason, isIt ? 'report' : 'think')]
  if (!isQuoted) return []
  const name = clause.nameTo.get(colon - 1)
  if (name && name.form !== 'place' && !isInPhrase(clause, name)) return [creditName(name, reason, 'say')]
  const persons = clause.names.filter(({ form, last }) => form === 'person' && last < colon)
  if (persons.length === 1 && clause.tokens[persons[0]!.first - 1]?.text === ',')
    return [creditName(persons[0]!, reason, 'say')]
  const first = clause.nameFrom.get(0)
  return first?.form.startsWith('person') && clause.tokens[first.last + 1]?.text === ','
    ? [creditName(first, reason, 'say')]
    : []
}

/** `Stacy Rasgon isn't convinced: he sees $8bn`. */
function speaksOn(clause: NamedClause, at: number): boolean {
  if (!/^(?:he|she|they|it)$/.test(clause.tokens[at]?.lower ?? '')) return false
  const verb = verbAt(clause, at + 1)
  const isSaying =
    ['nothing', 'outlook', 'person', 'at'].includes(verb?.need ?? '') || ['point', 'cite'].includes(verb?.verb ?? '')
  return isSaying && verb!.form !== 'ing'
}

/** `Jane Doe was attacked in 2004; she now counts 418 deaths`: the pronoun of a second clause is the one person of the first. */
function speakersBehindSemicolon(clause: NamedClause): AttributionSpan[] {
  const at = clause.tokens.findIndex(({ text, quotation }) => text === ';' && quotation < 0)
  const adverb = transparentWords.has(clause.tokens[at + 2]?.lower ?? '') ? 1 : 0
  const verb = verbAt(clause, at + 2 + adverb)
  if (
    at < 1 ||
    !/^(?:he|she)$/.test(clause.tokens[at + 1]?.lower ?? '') ||
    !verb ||
    verb.form === 'ing' ||
    verb.need === 'showing'
  )
    return []
  if (verb.need === 'evidence' && !watcherVerbs.has(verb.verb)) return []
  if (verb.need === 'words' && !hasWords(clause, at + 2 + adverb)) return []
  const opener = openerBefore(clause, at, false)
  return opener ? [creditName(opener, reasonOver(clause, at, at + 2 + adverb, speakerRules.subject), 'think')] : []
}

/** The one person whom a sentence begins with: `For Anika Brandt, who …, the trend is plain: "…"`, `Her son Tom shrugs: "…"`. */
function openerBefore(clause: NamedClause, colon: number, isIt: boolean): Name | undefined {
  const { tokens } = clause
  const persons = clause.names.filter(
    ({ form, last }) => last < colon && form !== 'place' && form.startsWith('person') !== isIt,
  )
  const [name] = persons
  if (persons.length !== 1 || !name || tokens[name.last + 1]?.kind === 'possessive') return undefined
  if (name.form === 'person?' && !openers.has(tokens[name.first - 1]?.lower ?? '') && name.first > 0) return undefined
  const isFirst = tokens
    .slice(0, name.first)
    .every(
      ({ lower, kind }) =>
        kind === 'possessive' ||
        openers.has(lower) ||
        roleWords.has(lower) ||
        kinWords.has(lower) ||
        clause.names.some(({ first, last }) => lower === tokens[first]!.lower && last < name.first),
    )
  return isFirst && tokens.length - colon > 4 ? name : undefined
}
const openers = new Set('for to but and yet so the a an his her their our my its as then still'.split(' '))

const isInPhrase = (clause: NamedClause, name: Name) =>
  ['of', 'in', 'at', 'on', 'about', 'to'].includes(clause.tokens[name.first - 1]?.lower ?? '')

function speakersBehindDash(clause: NamedClause): AttributionSpan[] {
  return clause.tokens.flatMap((token, index) => {
    if (
      !['—', '–', '-', '―'].includes(token.text) ||
      token.quotation >= 0 ||
      (clause.tokens[index - 1]?.quotation ?? -1) < 0
    )
      return []
    const name = clause.nameFrom.get(index + 1)
    const behind = clause.tokens[(name?.last ?? 0) + 1]
    const closes = !behind || [',', '.', '('].includes(behind.text) || calendarWords.has(behind.lower)
    return name && name.form !== 'place' && closes
      ? [creditName(name, reasonOver(clause, index, index, speakerRules.behindQuotation), 'think')]
      : []
  })
}
