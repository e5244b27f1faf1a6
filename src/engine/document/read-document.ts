/** One text through all stages that see a single document: from its tree to judged sentences. */
import { type Reason, reasonBy } from '../reason.ts'
import type { DateSpan, Sentence } from '../sentence.ts'
import { report } from '../report.ts'
import { mostClaims, mostSentences } from '../read/most-passages.ts'
import type { Text } from '../read/read-documents.ts'
import { type Block, collectBlocks } from './collect-blocks.ts'
import type { ShortForms } from './attributions/find-names.ts'
import { keepWebLinks } from './attributions/find-linked-words.ts'
import { readNamedClause } from './attributions/named-clause.ts'
import { carrySpeakers } from './carry-speakers.ts'
import { creditTables } from './credit-tables.ts'
import { dropCitedYears } from './dates/drop-cited-years.ts'
import { isCompared } from './date-claim.ts'
import { isOrigin } from './dates/is-origin.ts'
import { findAttributions } from './find-attributions.ts'
import { findCaptions } from './find-captions.ts'
import { findDates } from './find-dates.ts'
import { findCurrencies } from './find-currencies.ts'
import { blankGluedMarks } from './find-reference-marks.ts'
import { findFigures } from './find-figures.ts'
import { withDecimalSign } from './figures/token.ts'
import { findReferences } from './find-references.ts'
import { type Bibliography, readBibliography } from './read-bibliography.ts'
import { findSpeakers } from './find-speakers.ts'
import { makeIdentifier } from './identify.ts'
import { months } from '../lexicon/months.ts'
import { judgeClaim } from './judge-claim.ts'
import { referBack } from './refer-back.ts'
import { makeWordTest } from './repair-text.ts'
import { longestSentence } from './segment-block.ts'
import type { PlacedRepair } from './read-sentence.ts'
import { segment, type SegmentedBlock } from './segment.ts'
import { settleDates } from './settle-dates.ts'
import type { Names } from './tags/names.ts'

/** A sentence and what became of it. */
export interface JudgedSentence extends Sentence {
  /** Id of the claim that it became, or null. */
  claim: string | null
  /** Why it is a claim, or why not. */
  reason: string
  /** The words that decided it. */
  reasons: Reason[]
  /** The sentences before and behind it in its block. */
  neighbours: string[]
}

/** A text with all that was found in it. */
export interface ReadDocument extends Text {
  sentences: JudgedSentence[]
  repairs: PlacedRepair[]
  /** What its numbered references stand for, by number. */
  references: NonNullable<Text['metadata']['references']>
}

/** Runs the stages of one document; `publishers` are the registered names, folded. Null where it holds more than can be read, which is said. */
export function readDocument(text: Text, publishers: Names): ReadDocument | null {
  const source = String(text.file.value)
  const blocks = collectBlocks(text.tree)
  const { references, entries } = findReferences(blocks)
  const words = makeWordTest(blocks.map((block) => block.text.value).join('\n'))
  const labels = new Set(Object.keys({ ...references, ...text.metadata.references }))
  const parts = segment(blocks, source, words, { publishers, references: labels }, (rule, position) =>
    report(text.file, rule, { expected: String(bounds[rule]) }, position),
  )
  if (!parts) return null
  findCaptions(parts)
  findSpeakers(parts)
  if (text.file.data.pages)
    numberPages(
      parts.flatMap(({ sentences }) => sentences),
      text.file.data.pages,
    )
  annotate(parts, text, readBibliography(blocks, entries))
  settleDates(parts, text.metadata.published ?? null)
  carrySpeakers(parts)
  creditTables(parts)
  referBack(parts.flatMap((part) => part.sentences))
  const sentences = judge(text.id, parts, entries)
  const excess = sentences.filter(({ claim }) => claim !== null)[mostClaims]
  if (excess) return (report(text.file, 'claim-excess', { expected: String(mostClaims) }, excess.position), null)
  return {
    ...text,
    sentences,
    repairs: parts.flatMap((part) => part.repairs),
    references: { ...references, ...text.metadata.references },
  }
}

const bounds = { 'sentence-length': longestSentence, 'sentence-excess': mostSentences } as const

/** Says on which page each sentence begins. Both come in order, but for the notes at the end. */
function numberPages(sentences: readonly Sentence[], starts: readonly number[]): void {
  let page = 1
  for (const { position } of sentences) {
    while (page > 1 && position.start < starts[page - 1]!) page--
    while (page < starts.length && position.start >= starts[page]!) page++
    position.page = page
  }
}

/** Dates before figures: in `May 2024` the number is part of a date. */
function annotate(parts: readonly SegmentedBlock[], { metadata, decimalSign }: Text, bibliography: Bibliography): void {
  const sentences = parts.flatMap((part) => part.sentences)
  const shortForms: ShortForms = new Map()
  const currencies = findCurrencies(sentences.map(({ text }) => text))
  const language = withDecimalSign(metadata.language ?? 'en', decimalSign)
  const { years, dates } = metadata.published === undefined ? yearsNamed(parts) : nothingNamed
  const opening = new Set(parts.map((part) => part.sentences[0]))
  let before: Sentence['figures'] = []
  for (const sentence of sentences) {
    const { text, cells } = sentence
    if (opening.has(sentence)) before = []
    if (sentence.place === 'heading') {
      readNamedClause(text, [], shortForms) // `Central Bank of Estavia` above a text that calls it the Bank.
      continue
    }
    const published = metadata.published ?? years.get(sentence) ?? null
    const plain = blankGluedMarks(text, sentence.marks)
    sentence.dates = (published === null && dates.get(sentence)) || findDates(plain, { published, cells })
    sentence.figures = findFigures(plain, { dates: sentence.dates, language, cells, currencies, before })
    before = sentence.figures
    const links = keepWebLinks(text, sentence.links, metadata.url)
    sentence.attributions = findAttributions({ ...sentence, links }, shortForms, bibliography)
    sentence.dates = dropCitedYears(text, sentence.dates, sentence.attributions)
  }
}

interface Named {
  /** The year that a sentence's block names, where it names only one: what `in March` counts from in a text without a date. */
  years: Map<Sentence, string>
  /** The dates of the sentences that were looked at, without such a year. */
  dates: Map<Sentence, DateSpan[]>
}

const nothingNamed: Named = { years: new Map(), dates: new Map() }

function yearsNamed(parts: readonly SegmentedBlock[]): Named {
  const named: Named = { years: new Map(), dates: new Map() }
  for (const { block, sentences } of parts) {
    if (!monthName.test(block.text.value)) continue
    for (const sentence of sentences)
      named.dates.set(
        sentence,
        findDates(blankGluedMarks(sentence.text, sentence.marks), { ...sentence, published: null }),
      )
    const years = new Set(
      sentences
        .flatMap((sentence) => {
          const dates = named.dates.get(sentence)!
          return dates.filter((date) => !isOrigin(sentence.text, date) && !isCompared(sentence.text, date, dates))
        })
        .map(({ edtf }) => /^\d{4}(?![\dX/])/.exec(edtf)?.[0] ?? ''),
    )
    const [year] = years
    if (years.size === 1 && year) for (const sentence of sentences) named.years.set(sentence, year)
  }
  return named
}

const monthName = new RegExp(`\\b(?:${[...months.keys()].join('|')})\\b`, 'i')

function judge(document: string, parts: SegmentedBlock[], entries: ReadonlyMap<Block, string>): JudgedSentence[] {
  const identify = makeIdentifier(document)
  return parts.flatMap(({ block, sentences }) =>
    sentences.map((sentence, index) => {
      const entry = entries.get(block)
      const verdict =
        entry === undefined ? judgeClaim(sentence) : { isClaim: false, reason: entry, reasons: [reasonBy(entry)] }
      const neighbours = [sentences[index - 1]?.text, sentences[index + 1]?.text].filter((one) => one !== undefined)
      return {
        ...sentence,
        neighbours,
        reason: verdict.reason,
        reasons: verdict.reasons,
        claim: verdict.isClaim ? identify(sentence.quote) : null,
      }
    }),
  )
}
