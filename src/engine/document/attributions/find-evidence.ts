/** Evidence and whose it is: `a survey of 2,000 adults by X`, `the paper "T" found`, `findings in the Y Report`. */
import { affiliateNouns, calendarWords, evidenceNouns, prepositions, speechNouns, workNouns } from '../../lexicon/source-nouns.ts'
import { workHeads } from '../../lexicon/names.ts'
import type { AttributionSpan } from '../../sentence.ts'
import { isOwnerOfThings } from './find-cued-names.ts'
import type { Name } from './find-names.ts'
import { creditName, verbAt, type NamedClause } from './named-clause.ts'
import { readCredited } from './read-credited.ts'

const longestTopic = 14
const titleCues = new Set(['titled', 'entitled', 'called', 'named', 'headlined'])
const inertWorks = new Set(['act', 'directive', 'regulation', 'treaty', 'constitution', 'convention', 'code', 'charter', 'trial', 'study', 'cohort', 'card', 'guide', 'manual', 'agreement', 'protocol', 'manifesto', 'dashboard'])

/** Credits of the makers of evidence, of works by their quoted titles, and of named works that something stands in. */
export function findEvidence(clause: NamedClause): AttributionSpan[] {
  return [...makersOfEvidence(clause), ...ownersOfWords(clause), ...quotedTitles(clause), ...worksAsPlace(clause)]
}

function makersOfEvidence(clause: NamedClause): AttributionSpan[] {
  return clause.tokens.flatMap((token, index) => {
    if (token.quotation >= 0 || token.capital && index > 0 || !evidenceNouns.has(token.lower)) return []
    const origin = originBehind(clause, index + 1)
    if (origin === undefined) return []
    const cue = `${token.lower} ${clause.tokens[origin]!.lower}`
    return readCredited(clause, origin + 1, { isSubject: true }).filter((name) => isMaker(clause, name, clause.tokens[origin]!.lower)).map((name) => creditName(name, cue, 'report'))
  })
}

/** `Jane Doe's January 2025 declaration that`, `the IMF's forecast of 3%`. */
function ownersOfWords(clause: NamedClause): AttributionSpan[] {
  return clause.names.flatMap((name) => {
    if (clause.tokens[name.last + 1]?.kind !== 'possessive') return []
    for (let at = name.last + 2; at < name.last + 8; at++) {
      const token = clause.tokens[at]
      if (!token || token.kind === 'punctuation' || token.quotation >= 0 || clause.nameFrom.has(at)) return []
      if (speechNouns.has(token.lower) && ['that', 'of', 'for'].includes(clause.tokens[at + 1]?.lower ?? ''))
        return [creditName(name, `’s ${token.lower}`, 'predict')]
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
    if (token.lower === 'by' && /^(?:written|authored|co-authored)$/.test(tokens[at - 1]!.lower) && !verbFollows(clause, at)) return undefined
    if (token.lower === 'by' || token.lower === 'from') return at
    if (token.lower === 'at' && at === from) return verbFollows(clause, at) ? at : undefined
    if (token.lower === 'in' && at <= from + 1 && isJournal(clause, at + 1)) return at
    if (token.kind === 'punctuation' && token.text !== '-' && !(token.text === ',' && /ed$/.test(tokens[at + 1]?.lower ?? ''))) return undefined
    const verb = verbAt(clause, at)
    if (evidenceNouns.has(token.lower) && at > from) return undefined
    if (at === from && !opensTopic(token.lower)) return undefined
    if (makingVerbs.has(token.lower)) continue
    if (verb && verb.form !== 'ing' && !evidenceNouns.has(token.lower) && !['by', 'in'].includes(tokens[at + 1]?.lower ?? '')) return undefined
    if (['that', 'which', 'is', 'are', 'was', 'were', 'has', 'have', 'will', 'and', 'but', 'who'].includes(token.lower)) return undefined
  }
  return undefined
}

const makingVerbs = new Set('published released issued conducted carried compiled produced commissioned prepared led collected funded put made'.split(' '))

/** What may follow evidence before its maker: a preposition, a participle, a day; not `the report synthesizes`. */
const opensTopic = (word: string) =>
  prepositions.has(word) || /(?:ed|out|up|made|led|put)$/.test(word) || /^(?:this|last|earlier|today|yesterday|recently|jointly|just|\(|,|-|\d{4})$/.test(word) || calendarWords.has(word)

const isJournal = (clause: NamedClause, at: number) => {
  if (clause.tokens[at]?.lower === 'the' && clause.tokens[at + 1]?.lower === 'journal') return true
  const name = clause.nameFrom.get(clause.tokens[at]?.lower === 'the' ? at + 1 : at)
  return name !== undefined && name.form !== 'place' && !name.form.startsWith('person') && verbFollows(clause, at)
}

/** Whether the evidence goes on to show something: `a study in Nature found`. */
function verbFollows(clause: NamedClause, from: number, reach = longestTopic): boolean {
  for (let at = from; at < Math.min(clause.tokens.length, from + reach); at++) {
    const verb = verbAt(clause, at)
    if (verb && verb.form !== 'ing' && clause.tokens[at + 1]?.lower !== 'by' && !['published', 'based', 'led', 'released'].includes(clause.tokens[at]!.lower)) return true
    if (';:.'.includes(clause.tokens[at]!.text)) return false
  }
  return false
}

const isMaker = (clause: NamedClause, name: Name, origin: string) => !isOwnerOfThings(clause, name) && (origin === 'by' || name.form !== 'place')

/** `the paper "What Changed?" found`, `the 2022 "Emergent Order" paper`, `a report titled "…"`, `the "Model 4 Card" shows`. */
function quotedTitles(clause: NamedClause): AttributionSpan[] {
  return quotedRanges(clause).flatMap(({ first, last }) => {
    const words = clause.tokens.slice(first, last + 1).filter(({ kind }) => kind !== 'punctuation')
    if (!words.length || !isTitle(words) || !isCredited(clause, first, last, words.at(-1)!.lower)) return []
    const [start, end] = [words[0]!.start, endOfTitle(clause, words.at(-1)!.end)]
    return [{ start, end, cited: clause.text.slice(start, end), kind: 'work', cue: 'title' }]
  })
}

/** The first and the last token of each quotation. */
function quotedRanges({ tokens }: NamedClause): { first: number; last: number }[] {
  const ranges = new Map<number, { first: number; last: number }>()
  tokens.forEach(({ quotation }, index) => {
    if (quotation >= 0) ranges.set(quotation, { first: ranges.get(quotation)?.first ?? index, last: index })
  })
  return [...ranges.values()]
}

/** Whether the words around a title make it a source: evidence in front or behind, or something that stands in it. */
function isCredited(clause: NamedClause, first: number, last: number, head: string): boolean {
  const [before, behind] = [clause.tokens[first - 1]?.lower ?? '', clause.tokens[last + 1]?.lower ?? '']
  if (workNouns.has(behind) || behind === 'index') return true
  if (evidenceNouns.has(before) || titleCues.has(before)) return verbFollows(clause, last + 1, 4) || madeBySomebody(clause, first)
  return workHeads.has(head) && (verbAt(clause, last + 1) !== undefined || standsIn(clause, first))
}

const longestTitle = 25

/** A title begins with a capital and, but for a long one, capitalises most of its longer words. */
function isTitle(words: readonly { text: string; lower: string; capital: boolean; kind: string }[]): boolean {
  if (words.length > longestTitle || !words[0]!.capital) return false
  const long = words.filter(({ text, kind }) => kind === 'word' && text.length > 4)
  return words.length > 8 || long.filter(({ capital }) => capital).length * 2 > long.length || (words.length === 1 && words[0]!.capital)
}

/** A question mark or an exclamation mark belongs to the title, a comma or a full stop does not. */
const endOfTitle = (clause: NamedClause, end: number) => (/[?!]/.test(clause.text[end] ?? '') ? end + 1 : end)

function madeBySomebody(clause: NamedClause, before: number): boolean {
  const window = clause.tokens.slice(Math.max(0, before - 12), before)
  return window.some(({ lower }) => lower === 'by' || lower === 'from') && window.some(({ lower }) => evidenceNouns.has(lower))
}

/** Whether something is in, from or by the work: `findings in the "Model 4 Card"`. */
function standsIn(clause: NamedClause, first: number): boolean {
  let at = first - 1
  while (at >= 0 && (['the', 'its', 'their', 'a', 'his', 'her', 'latest', 'annual', 'new'].includes(clause.tokens[at]!.lower) || clause.tokens[at]!.kind === 'number')) at--
  return ['in', 'from', 'by'].includes(clause.tokens[at]?.lower ?? '')
}

/** `ranked 13th in the World Happiness Report`; not `enrolled in the Valley Heart Study`, not `in the Clean Air Act`. */
function worksAsPlace(clause: NamedClause): AttributionSpan[] {
  return clause.names
    .filter((name) => name.form === 'work' && standsIn(clause, name.first) && !inertWorks.has(name.cited.toLowerCase().split(/\s+/).at(-1)!))
    .filter((name) => clause.tokens[name.last + 1]?.kind !== 'possessive' && !affiliateNouns.has(clause.tokens[name.last + 1]?.lower ?? ''))
    .map((name) => creditName(name, 'in'))
}
