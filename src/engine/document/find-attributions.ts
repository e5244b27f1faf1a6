/**
 * Whom a sentence credits. `The UNHCR warns of 3 million lost homes.` credits `UNHCR`; what a sentence is merely about is no source:
 * `Apple sold 10 million phones` credits nobody.
 */
import { reasonBy } from '../reason.ts'
import {
  type AttributionSpan,
  type Mark,
  type Sentence,
  type Span,
  sourceCellRule,
  speakerRules,
  tagRule,
} from '../sentence.ts'
import type { ShortForms } from './attributions/find-names.ts'
import { type Bibliography, noBibliography } from './read-bibliography.ts'
import { findCitations } from './attributions/find-citations.ts'
import { findCuedNames } from './attributions/find-cued-names.ts'
import { findEvidence } from './attributions/find-evidence.ts'
import { findForecasters } from './attributions/find-forecasters.ts'
import { findGivenFigures } from './attributions/find-given-figures.ts'
import { findInvertedSpeakers } from './attributions/find-inverted-speakers.ts'
import { findLinkedWords, withUrls } from './attributions/find-linked-words.ts'
import { findReportingSubjects } from './attributions/find-reporting-subjects.ts'
import { findOwnedWorks } from './attributions/find-owned-works.ts'
import { readNamedClause } from './attributions/named-clause.ts'
import { findWorks } from './attributions/find-works.ts'
import { makeOverlap } from './attributions/overlap.ts'

/** What of a sentence tells whom it credits. */
export type CreditedSentence = Pick<Sentence, 'text' | 'links' | 'marks' | 'place' | 'speakers'> &
  Partial<Pick<Sentence, 'cells'>>

/**
 * The credits of a sentence in reading order, each source once: its marks, the speaker of its block quotation, names in running
 * text by a cue (`according to`, a reporting verb, evidence and whose it is), citations by author and year, linked words,
 * and the cells of a column of sources. Empty where nobody is named. One map of `shortForms` for all sentences of a document, in
 * reading order, lets `the Department expects` credit the `Department of Labour` that stood in front; it learns as it goes. The document's
 * `bibliography` settles what `Card (1990)` is.
 */
export function findAttributions(
  sentence: CreditedSentence,
  shortForms: ShortForms = new Map(),
  bibliography: Bibliography = noBibliography,
): AttributionSpan[] {
  const { text, links, marks } = sentence
  const clause = readNamedClause(text, marks, shortForms)
  const named = [
    ...findCuedNames(clause),
    ...findReportingSubjects(clause),
    ...findForecasters(clause),
    ...findGivenFigures(clause),
    ...findInvertedSpeakers(clause),
    ...findEvidence(clause),
    ...findWorks(clause),
  ]
  const citations = apart(findCitations(text, bibliography), marks)
  const written = [...citations, ...apart(named, citations)]
  // Whoever is named beside it has published it: `In its annual report, the Agency said`.
  const works = written.length > 0 ? [] : findOwnedWorks(text)
  const all = [...withUrls([...written, ...works], links), ...marks.map(spanOfMark)]
  return once([...all, ...findLinkedWords(text, links, all), ...speakersOf(sentence), ...sourceCells(sentence)])
}

const spanOfMark = ({ start, end, kind, cited, more, url }: Mark): AttributionSpan => ({
  start,
  end,
  cited: cited.replace(/[\s,;:]+$/u, ''),
  kind,
  reason: reasonBy(kind === 'publisher' ? tagRule : 'a reference mark', cited),
  ...(more !== undefined && { more }),
  ...(url !== undefined && { url }),
})

function speakersOf({ speakers = [], text }: CreditedSentence): AttributionSpan[] {
  return speakers.map((speaker) => ({
    start: text.length,
    end: text.length,
    ...speaker,
    reason: reasonBy(speakerRules.ofBlock),
  }))
}

const sourceHeader = /^(?:data )?(?:sources?|references?|origin|publisher|citation)$/i
const emptyCell = /^(?:[-–—]|n\/?a|none|own .*|\?)?$/i

/** The cells of a row under a header such as `Source`. */
function sourceCells({ cells = [], text }: CreditedSentence): AttributionSpan[] {
  return cells
    .filter(
      ({ header, start, end }) => sourceHeader.test(header.trim()) && !emptyCell.test(text.slice(start, end).trim()),
    )
    .map(({ header, start, end }) => {
      const cited = text
        .slice(start, end)
        .trim()
        .replace(/^\[(\d+)\]$/, '$1')
      return {
        start,
        end,
        cited,
        kind: /^\d+$/.test(cited) ? 'reference' : 'publisher',
        reason: reasonBy(sourceCellRule, header),
      }
    })
}

/** The spans that overlap none of the others. */
function apart(spans: readonly AttributionSpan[], others: readonly Span[]): AttributionSpan[] {
  const overlapping = makeOverlap(others)
  return spans.filter((span) => !overlapping(span))
}

/** In reading order, each name once: the first one stays and takes over what a later one knows. */
function once(spans: readonly AttributionSpan[]): AttributionSpan[] {
  const kept = new Map<string, AttributionSpan>()
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const key = `${span.kind === 'reference'} ${span.cited
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`
    const first = kept.get(key)
    kept.set(
      key,
      first
        ? { ...span, ...first, ...(first.more === undefined && span.more !== undefined && { more: span.more }) }
        : span,
    )
  }
  const surnames = new Set(
    [...kept.values()]
      .filter(({ kind, cited }) => kind === 'person' && cited.includes(' '))
      .map(({ cited }) => cited.split(' ').at(-1)!),
  )
  return [...kept.values()].filter(
    ({ cited, reason, kind }) => reason.rule === tagRule || kind === 'reference' || !surnames.has(cited),
  ) // `Guterres` besides `António Guterres`
}
