/** Puts what people correct in the place of what was read, before anything is joined: a correction is read as if the program had. */
import { toBase } from '../document/figures/to-base.ts'
import { unitOf } from '../document/figures/unit-table.ts'
import type { JudgedSentence, ReadDocument } from '../document/read-document.ts'
import type { ContentFile } from '../read/read-files.ts'
import { reasonBy } from '../reason.ts'
import { nearest, type Range, report } from '../report.ts'
import type { AttributionSpan, FigureSpan, Span } from '../sentence.ts'
import type { ClaimFinder } from './find-claim.ts'
import { isDocument, point, rangeOfKey } from './point.ts'
import type { WrittenCorrections } from './read-people.ts'
import type { WrittenCorrection, WrittenCredit, WrittenFigure } from './schema.ts'

/** A correction that found its claim. */
export interface Applied extends WrittenCorrection {
  id: string
  /** Name of its file below `content/corrections`. */
  name: string
  by: string | null
  on: string | null
  /** The sentence as it was read. */
  read: JudgedSentence
}

/** The documents as corrected, and the corrections by sentence. */
export interface Corrected {
  documents: ReadDocument[]
  applied: Map<JudgedSentence, Applied>
}

interface Context {
  find: ClaimFinder
  documents: readonly ReadDocument[]
  topics: readonly string[]
}

const settable = ['topics', 'date', 'due', 'kind', 'sources', 'figures'] as const

/** Applies corrections; one that does not fit is reported on its file and leaves its claim as it was read. */
export function applyCorrections(written: readonly WrittenCorrections[], context: Context): Corrected {
  const bySentence = new Map<JudgedSentence, Applied>()
  for (const { file, name, document, by, on, corrections } of written) {
    const ids = context.documents.map(({ id }) => id)
    if (!isDocument(document, ids, { file, range: rangeOfKey(file, 'document') })) continue
    corrections.forEach((correction, index) => {
      const range = rangeOfKey(file, 'claim', index)
      const known = point(context.find, correction.claim, { file, range, document })
      if (!known) return
      const { sentence, id, quote } = known
      if (!sentence) return report(file, 'claim-unknown', { actual: quote, nearest: null }, range)
      const before = bySentence.get(sentence)
      if (before) return report(file, 'correction-repeated', { actual: id, expected: before.name }, range)
      if (isSound(correction, sentence, file, range, context.topics))
        bySentence.set(sentence, { ...correction, id, name, by: by ?? null, on: on ?? null, read: sentence })
    })
  }
  const applied = new Map<JudgedSentence, Applied>()
  const documents = context.documents.map((document) => ({
    ...document,
    sentences: document.sentences.map((sentence) => {
      const correction = bySentence.get(sentence)
      if (!correction) return sentence
      const corrected = correctSentence(sentence, correction)
      applied.set(corrected, correction)
      return corrected
    }),
  }))
  return { documents, applied }
}

/** Whether what a correction sets can be set; what cannot is reported. */
function isSound(
  correction: WrittenCorrection,
  sentence: JudgedSentence,
  file: ContentFile,
  range: Range | undefined,
  known: readonly string[],
): boolean {
  const { topics = [], figures = [], withdraw } = correction
  const strange = topics.filter((topic) => !known.includes(topic))
  for (const topic of strange)
    report(file, 'topic-unknown', { actual: topic, expected: 'topics', nearest: nearest(topic, known) }, range)
  const unfound = figures.filter(({ raw }) => !placeIn(sentence, raw))
  for (const { raw } of unfound) report(file, 'figure-unfound', { actual: raw, expected: sentence.quote }, range)
  const hasValues = settable.some((key) => correction[key] !== undefined)
  const isOne = hasValues !== (withdraw === true)
  const actual = hasValues ? 'withdrawal that sets values as well' : 'correction that sets nothing'
  if (!isOne) report(file, 'correction-empty', { actual }, range)
  return strange.length + unfound.length === 0 && isOne
}

function correctSentence(sentence: JudgedSentence, correction: Applied): JudgedSentence {
  const { figures, sources, withdraw, reason, name } = correction
  return {
    ...sentence,
    ...(figures && { figures: figures.map((figure) => toSpan(sentence, figure)) }),
    ...(sources && { attributions: sources.map(toAttribution) }),
    ...(withdraw && { claim: null, reason: `withdrawn by the correction \`${name}\`: ${reason}` }),
  }
}

function toSpan(sentence: JudgedSentence, { raw, kind, value, min, max, unit, modifier }: WrittenFigure): FigureSpan {
  const ends = { min: value ?? min!, max: value ?? max! }
  const known = unit === null ? undefined : unitOf(unit)
  const counted = kind === 'multiple' ? 'ratio' : kind === 'money' ? unit : unit?.toLowerCase()
  const scale = unit === null ? null : (known ?? { dimension: counted ?? unit, factor: 1 })
  const number = value === undefined ? ends : { value }
  const base = toBase({ ...ends, unit, scale })
  return { ...placeIn(sentence, raw)!, raw, kind, ...number, unit, modifier, base, reasons: [] }
}

/** Where words stand in a sentence's text, found as they are there or in the quote. */
function placeIn({ text, quote, toQuote }: JudgedSentence, raw: string): Span | null {
  const start = text.indexOf(raw)
  if (start >= 0) return { start, end: start + raw.length }
  const at = quote.indexOf(raw)
  if (at < 0) return null
  const from = toQuote.findIndex((place) => place >= at)
  const to = toQuote.findIndex((place) => place >= at + raw.length)
  return { start: from, end: to < 0 ? text.length : to }
}

const toAttribution = ({ name, kind, more, url }: WrittenCredit): AttributionSpan => ({
  start: 0,
  end: 0,
  cited: name,
  kind,
  reason: reasonBy('a correction'),
  ...(more !== undefined && { more }),
  ...(url !== undefined && { url }),
})
