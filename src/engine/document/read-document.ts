/** One text through all stages that see a single document: from its tree to judged sentences. */
import type { Repair } from '../schema.ts'
import type { Sentence } from '../sentence.ts'
import type { Text } from '../read/read-documents.ts'
import { type Block, collectBlocks } from './collect-blocks.ts'
import type { ShortForms } from './attributions/find-names.ts'
import { findAttributions } from './find-attributions.ts'
import { findCaptions } from './find-captions.ts'
import { findDates } from './find-dates.ts'
import { findDollar } from './find-dollar.ts'
import { findFigures } from './find-figures.ts'
import { findReferences } from './find-references.ts'
import { findSpeakers } from './find-speakers.ts'
import { makeIdentifier } from './identify.ts'
import { judgeClaim } from './judge-claim.ts'
import { referBack } from './refer-back.ts'
import { makeWordTest } from './repair-text.ts'
import { segment, type SegmentedBlock } from './segment.ts'
import type { Names } from './tags/names.ts'

/** A sentence and what became of it. */
export interface JudgedSentence extends Sentence {
  /** Id of the claim that it became, or null. */
  claim: string | null
  /** Why it is a claim, or why not. */
  reason: string
  /** The sentences before and behind it in its block. */
  neighbours: string[]
}

/** A text with all that was found in it. */
export interface ReadDocument extends Text {
  sentences: JudgedSentence[]
  repairs: Repair[]
  /** What its numbered references stand for, by number. */
  references: NonNullable<Text['metadata']['references']>
}

/** Runs the stages of one document; `publishers` are the registered names, folded. */
export function readDocument(text: Text, publishers: Names): ReadDocument {
  const source = String(text.file.value)
  const blocks = collectBlocks(text.tree)
  const { references, entries } = findReferences(blocks)
  const words = makeWordTest(blocks.map((block) => block.text.value).join('\n'))
  const parts = segment(blocks, source, words, publishers)
  findCaptions(parts)
  findSpeakers(parts)
  const sentences = parts.flatMap((part) => part.sentences)
  if (text.file.data.pages) numberPages(sentences, text.file.data.pages)
  annotate(sentences, text)
  referBack(sentences)
  return {
    ...text,
    sentences: judge(text.id, parts, entries),
    repairs: parts.flatMap((part) => part.repairs),
    references: { ...references, ...text.metadata.references },
  }
}

/** Says on which page each sentence begins; both come in order, but for notes at the end. */
function numberPages(sentences: readonly Sentence[], starts: readonly number[]): void {
  for (const { position } of sentences)
    position.page = Math.max(1, starts.findLastIndex((start) => start <= position.start) + 1)
}

/** Dates before figures: in `May 2024` the number is part of a date. */
function annotate(sentences: Sentence[], { metadata }: Text): void {
  const shortForms: ShortForms = new Map()
  const dollar = findDollar(sentences.map(({ text }) => text))
  const language = metadata.language ?? 'en'
  const published = metadata.published ?? null
  for (const sentence of sentences) {
    if (sentence.place === 'heading') continue
    const { text, cells } = sentence
    sentence.dates = findDates(text, { published, cells })
    sentence.figures = findFigures(text, { dates: sentence.dates, language, cells, dollar })
    const links = sentence.links.filter(({ url }) => hostOf(url) !== hostOf(metadata.url)) // Those within a site cite nobody.
    sentence.attributions = findAttributions({ ...sentence, links }, shortForms)
  }
}

const hostOf = (url: string | undefined) => (url && URL.canParse(url) ? new URL(url).host : null)

function judge(document: string, parts: SegmentedBlock[], entries: ReadonlySet<Block>): JudgedSentence[] {
  const identify = makeIdentifier(document)
  return parts.flatMap(({ block, sentences }) =>
    sentences.map((sentence, index) => {
      const verdict = entries.has(block)
        ? { isClaim: false, reason: 'an entry of the references' }
        : judgeClaim(sentence)
      const neighbours = [sentences[index - 1]?.text, sentences[index + 1]?.text].filter((one) => one !== undefined)
      return {
        ...sentence,
        neighbours,
        reason: verdict.reason,
        claim: verdict.isClaim ? identify(sentence.quote) : null,
      }
    }),
  )
}
