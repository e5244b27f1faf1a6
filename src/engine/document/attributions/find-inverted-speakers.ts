/** Speakers around their quotation: `"…," said Jane Doe`, `Jane Doe: "…"`, `"…" — Jane Doe, chief economist`. */
import { invertibleVerbs } from '../../lexicon/reporting-verbs.ts'
import { calendarWords } from '../../lexicon/source-nouns.ts'
import type { AttributionSpan } from '../../sentence.ts'
import type { Name } from './find-names.ts'
import { creditName, reasonOver, verbAt, type NamedClause } from './named-clause.ts'
import { readCredited } from './read-credited.ts'

/** Credits of speakers whose name follows their verb, a dash behind a quotation, or stands before a colon and a quotation. */
export function findInvertedSpeakers(clause: NamedClause): AttributionSpan[] {
  return [
    ...speakersBehindVerb(clause),
    ...speakersBeforeColon(clause),
    ...speakersBehindDash(clause),
    ...outletsTold(clause),
  ]
}

/** `The chief executive told the BBC that`: where no one is named, the outlet is whose word we have. */
function outletsTold(clause: NamedClause): AttributionSpan[] {
  const named = clause.names.find(({ form }) => form.startsWith('person'))?.last ?? Infinity
  return clause.tokens.flatMap((token, index) => {
    if (token.lower !== 'told' || token.quotation >= 0) return []
    const name = clause.nameFrom.get(clause.tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1)
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
    const reason = reasonOver(clause, index, index, 'speaker behind the verb')
    return readCredited(clause, index + 1, { strict: true })
      .filter((name) => name.form !== 'place')
      .map((name) => creditName(name, reason, isSurname(name) ? 'think' : verb.verb))
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
  if (colon < 1 || (clause.tokens[colon + 1]?.quotation ?? -1) < 0) return []
  const reason = reasonOver(clause, colon, colon + 1, 'speaker before a quotation')
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
      ? [creditName(name, reasonOver(clause, index, index, 'speaker behind a quotation'), 'think')]
      : []
  })
}
