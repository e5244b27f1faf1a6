/** Evidence and whose it is: `a survey of 2,000 adults by X`, `a study in Y found`, `the IMF's forecast of 3%`. */
import {
  calendarWords,
  evidenceNouns,
  fieldwork,
  prepositions,
  reckonings,
  speechNouns,
} from '../../lexicon/source-nouns.ts'
import type { AttributionSpan } from '../../sentence.ts'
import { isOwnerOfThings } from './find-cued-names.ts'
import type { Name } from './find-names.ts'
import { creditName, nameAt, reasonOver, verbAt, wordAt, type NamedClause } from './named-clause.ts'
import { readCredited } from './read-credited.ts'
import { showsSomething } from './shows-something.ts'

const longestTopic = 14
/** Credits of the makers of evidence, and of those whose words something is. */
export function findEvidence(clause: NamedClause): AttributionSpan[] {
  return [...makersOfEvidence(clause), ...leaders(clause), ...ownersOfWords(clause), ...reckoners(clause)]
}

function makersOfEvidence(clause: NamedClause): AttributionSpan[] {
  // `Commenting on an analysis by X, Jane Doe said`: she speaks, not X.
  const remark = /^(?:commenting|responding|reacting)$/.test(wordAt(clause, 0))
    ? clause.tokens.findIndex(({ text }) => text === ',')
    : -1
  return clause.tokens.flatMap((token, index) => {
    if (index < remark) return []
    const isFieldwork =
      fieldwork.has(token.lower) && clause.tokens[index + 1]?.lower === 'by' && showsSomething(clause, index + 2)
    if (token.quotation >= 0 || (token.capital && index > 0) || !(isFieldwork || evidenceNouns.has(token.lower)))
      return []
    const origin = originBehind(clause, index + 1)
    if (origin === undefined) return []
    const reason = reasonOver(clause, index, origin, 'maker of evidence')
    return readCredited(clause, origin + 1, { isSubject: true })
      .filter((name) => isMaker(clause, name, clause.tokens[origin]!.lower))
      .map((name) => creditName(name, reason, 'report'))
  })
}

/** `a team led by Jane Doe at Orion found`: who leads those that found it. */
function leaders(clause: NamedClause): AttributionSpan[] {
  return clause.tokens.flatMap(({ lower, quotation }, index) => {
    if (quotation >= 0 || !['team', 'group', 'panel', 'researchers', 'scientists', 'consortium'].includes(lower))
      return []
    const led = clause.tokens.slice(index + 1, index + 8).findIndex((token) => /^(?:led|headed)$/.test(token.lower))
    const by = index + led + 2
    if (led < 0 || clause.tokens[by]?.lower !== 'by' || !showsSomething(clause, by + 1)) return []
    const reason = reasonOver(clause, index, by, 'leader of those who found it')
    return readCredited(clause, by + 1, { isSubject: true }).map((name) => creditName(name, reason, 'find'))
  })
}

const ways = new Set('by on in at'.split(' '))

/** `by McDowell's tally`, `the Treasury's own costing is £6.7bn`, `if the Fishery Board is to be believed`. */
function reckoners(clause: NamedClause): AttributionSpan[] {
  const { tokens } = clause
  return clause.names.flatMap((name) => {
    const start = tokens[name.first - 1]?.lower === 'the' ? name.first - 1 : name.first
    const believed = believedBehind(clause, start, name.last + 1)
    if (believed !== undefined)
      return [creditName(name, reasonOver(clause, start - 1, believed, 'if it is to be believed'), 'say')]
    if (tokens[name.last + 1]?.kind !== 'possessive') return []
    let at = name.last + 2
    while (at < name.last + 5 && !reckonings.has(tokens[at]?.lower ?? '')) at++
    if (
      !reckonings.has(tokens[at]?.lower ?? '') ||
      tokens.slice(name.last + 2, at).some(({ kind }) => kind === 'punctuation')
    )
      return []
    const isWay = ways.has(tokens[start - 1]?.lower ?? '')
    const isGiven =
      ['is', 'was', 'stands', 'stood', 'comes', 'came', 'runs'].includes(tokens[at + 1]?.lower ?? '') &&
      tokens.slice(at + 2, at + 7).some(({ kind }) => kind === 'number')
    return isWay || isGiven ? [creditName(name, reasonOver(clause, at, at, 'whose reckoning it is'), 'report')] : []
  })
}

/** Index of the last word of `is to be believed`, `is right`, where `if` stands in front of the name. */
function believedBehind({ tokens }: NamedClause, start: number, behind: number): number | undefined {
  if (tokens[start - 1]?.lower !== 'if' || !/^(?:is|are|was|were)$/.test(tokens[behind]?.lower ?? '')) return undefined
  const words = tokens.slice(behind + 1, behind + 4).map(({ lower }) => lower)
  if (/^(?:right|correct)$/.test(words[0] ?? '')) return behind + 1
  return words[0] === 'to' && words[1] === 'be' && /^(?:believed|trusted|credited)$/.test(words[2] ?? '')
    ? behind + 3
    : undefined
}

/** `Jane Doe's January 2025 declaration that`, `the IMF's forecast of 3%`. */
function ownersOfWords(clause: NamedClause): AttributionSpan[] {
  return clause.names.flatMap((name) => {
    if (clause.tokens[name.last + 1]?.kind !== 'possessive') return []
    for (let at = name.last + 2; at < name.last + 8; at++) {
      const token = clause.tokens[at]
      if (!token || token.kind === 'punctuation' || token.quotation >= 0 || clause.nameFrom.has(at)) return []
      if (
        speechNouns.has(token.lower) &&
        ['that', 'of', 'for', 'is', 'was', 'stands'].includes(clause.tokens[at + 1]?.lower ?? '')
      )
        return [creditName(name, reasonOver(clause, at, at, 'whose words they are'), 'predict')]
    }
    return []
  })
}

/** Index of the `by` or `from` that names the maker, over what the evidence is about; `at` and `in` only before a journal or a verb. */
function originBehind(clause: NamedClause, from: number): number | undefined {
  const { tokens } = clause
  for (let at = from; at < Math.min(tokens.length, from + longestTopic); at++) {
    const token = tokens[at]!
    if (token.quotation >= 0) continue
    if (
      token.lower === 'by' &&
      /^(?:written|authored|co-authored)$/.test(tokens[at - 1]!.lower) &&
      !showsSomething(clause, at)
    )
      return undefined
    if (token.lower === 'by' || token.lower === 'from') return at
    if ((token.lower === 'at' || token.lower === 'for') && at === from && clause.nameFrom.has(at + 1))
      return showsSomething(clause, at) ? at : undefined
    if (token.lower === 'at' && /(?:ed|held)$/.test(tokens[at - 1]!.lower) && clause.nameFrom.has(at + 1))
      return showsSomething(clause, at) ? at : undefined // accounts filed at Companies House show
    const isPublished = tokens.slice(from, at).some(({ lower }) => lower === 'published')
    if (token.lower === 'in' && (at <= from + 1 || isPublished) && isJournal(clause, at + 1)) return at
    if (
      token.kind === 'punctuation' &&
      token.text !== '-' &&
      !(token.text === ',' && /ed$/.test(tokens[at + 1]?.lower ?? ''))
    )
      return undefined
    const verb = verbAt(clause, at)
    if (evidenceNouns.has(token.lower) && at > from) return undefined
    if (at === from && !opensTopic(token.lower)) return undefined
    if (makingVerbs.has(token.lower)) continue
    if (
      verb &&
      verb.form !== 'ing' &&
      !evidenceNouns.has(token.lower) &&
      !['by', 'in'].includes(tokens[at + 1]?.lower ?? '')
    )
      return undefined
    if (['that', 'which', 'is', 'are', 'was', 'were', 'has', 'have', 'will', 'and', 'but', 'who'].includes(token.lower))
      return undefined
  }
  return undefined
}

const makingVerbs = new Set(
  'published released issued conducted carried compiled produced commissioned prepared led collected funded put made'.split(
    ' ',
  ),
)

/** What may follow evidence before its maker: a preposition, a participle, a day; not `the report synthesizes`. */
const opensTopic = (word: string) =>
  prepositions.has(word) ||
  /(?:ed|out|up|made|led|put)$/.test(word) ||
  /^(?:this|last|earlier|today|yesterday|recently|jointly|just|\(|,|-|\d{4})$/.test(word) ||
  calendarWords.has(word)

const isJournal = (clause: NamedClause, at: number) => {
  if (clause.tokens[at]?.lower === 'the' && clause.tokens[at + 1]?.lower === 'journal') return true
  const name = nameAt(clause, at)
  return name !== undefined && name.form !== 'place' && !name.form.startsWith('person') && showsSomething(clause, at)
}

const isMaker = (clause: NamedClause, name: Name, origin: string) =>
  !isOwnerOfThings(clause, name) && (origin === 'by' || name.form !== 'place')
