/** What every stage found in a document's sentences, by which rule and which words, for people and for programs. */
import { resolve } from 'node:path'
import type { ClaimReasons } from '../engine/corpus/to-collections.ts'
import type { Knowledge } from '../engine/index.ts'
import type { JudgedSentence, ReadDocument } from '../engine/document/read-document.ts'
import type { Reason } from '../engine/reason.ts'
import type { Claim, Figure } from '../engine/schema.ts'
import { messageFormats } from './format-messages.ts'
import { exportSource, namesOf } from '../export.ts'
import { countWords } from '../wording/number-words.ts'

/** Explains the documents of a file, named by a path, its name below `documents`, its stem, or an id; null where there is none. */
export function explain(knowledge: Knowledge, name: string, format: keyof typeof messageFormats): string | null {
  const documents = knowledge.read.filter((document) => isNamed(document, name))
  if (documents.length === 0) return null
  if (format === 'github') return messageFormats.github([...new Set(documents.map(({ file }) => file))])
  return format === 'json'
    ? explainJson(knowledge, documents)
    : documents.map((document) => explainText(knowledge, document)).join('\n')
}

function isNamed({ id, file }: ReadDocument, name: string): boolean {
  const stem = file.data.name.replace(/\.[^./]+$/, '')
  return id === name || file.data.name === name || stem === name || resolve(file.path) === resolve(name)
}

function explainJson(knowledge: Knowledge, documents: ReadDocument[]): string {
  const names = namesOf(knowledge.sources)
  const explained = documents.map(({ id, title, sentences }) => ({
    id,
    title,
    sentences: sentences.map((sentence) => ({
      text: sentence.text,
      quote: sentence.quote,
      position: sentence.position,
      section: sentence.section,
      figures: knowledge.findings.get(sentence)!.figures,
      sources: knowledge.findings.get(sentence)!.sources.map((source) => exportSource(source, names)),
      dates: sentence.dates.map(({ raw, edtf, relative }) => ({ raw, edtf, relative })),
      claim: sentence.claim,
      reason: sentence.reason,
      reasons: {
        claim: sentence.reasons,
        repairs: sentence.mends.map(({ reason }) => reason),
        figures: sentence.figures.map(({ reasons }) => reasons),
        sources: sentence.attributions.map(({ reason: ground }) => ground),
        ...knowledge.reasons.get(sentence.claim ?? ''),
      },
    })),
  }))
  return `${JSON.stringify({ documents: explained }, null, 2)}\n`
}

function explainText(knowledge: Knowledge, { title, file, sentences, repairs }: ReadDocument): string {
  const claims = new Map(knowledge.claims.map((claim) => [claim.id, claim]))
  const headings = sentences.filter(({ place }) => place === 'heading').length
  const counts = [
    countWords(sentences.length - headings, 'sentence'),
    countWords(headings, 'heading'),
    countWords(repairs.length, 'repair'),
  ]
  const head = `${title}  (${file.path}, ${counts.join(', ')})`
  const blocks = sentences.map((sentence) => {
    const claim = claims.get(sentence.claim ?? '')
    const made = claim ? claimLines(claim, knowledge.reasons.get(claim.id)!) : []
    return [...sentenceLines(file.path, sentence), ...made].join('\n')
  })
  return `${head}\n\n${blocks.join('\n\n')}\n`
}

/** What the sentence holds, and why it is, or is not, a claim. */
function sentenceLines(path: string, sentence: JudgedSentence): string[] {
  const { quote, text, struck, position, place, mends, dates, figures, attributions, claim, reason, reasons } = sentence
  return [
    `${path}:${position.line}  ${place}  ${claim ? `claim ${claim}` : 'no claim'}: ${reason}${claim ? '' : inWords(reasons)}`,
    `  ${quote}`,
    ...struck.map(({ start, end }) => line('struck out', quote.slice(start, end))),
    ...(text === quote ? [] : [line(struck.length > 0 ? 'read as' : 'repaired', text)]),
    ...mends.flatMap(({ quote: damaged, text: mended, reason: ground }) => [
      line('repair', `${damaged} = ${mended}`),
      because(ground),
    ]),
    ...dates.map(({ raw, edtf, relative, isSettled }) =>
      line(
        'date',
        `${raw} = ${edtf}${isSettled ? ' (its year by the text around)' : relative ? ' (relative, counted from the day of the document)' : ''}`,
      ),
    ),
    ...figures.flatMap((figure) => [
      line(
        'figure',
        `${figure.raw} = ${amountOf(figure)} ${figure.unit ?? ''} (${[figure.kind, figure.modifier].filter(Boolean).join(', ')})`,
      ),
      ...figure.reasons.map(because),
    ]),
    ...attributions.flatMap(({ cited, kind, more, reason: ground }) => [
      line('source', `${cited}${more ? ` +${more}` : ''} (${kind})`),
      because(ground),
    ]),
  ]
}

/** What the claim as a whole is, and why. */
function claimLines({ kind, date }: Claim, reasons: ClaimReasons): string[] {
  return [
    line('kind', kind),
    because(reasons.kind),
    line('dated', date ? `${date.edtf} (${date.role})` : 'unknown'),
    ...reasons.date.map(because),
    ...reasons.topics.flatMap(({ topic, reasons: terms }) => [line('topic', topic), ...terms.map(because)]),
  ]
}

const line = (label: string, words: string) => `  ${label.padEnd(9)} ${words}`
const because = ({ about, rule, words }: Reason) =>
  `            ${about ? `${about}: ` : ''}${rule}${words ? `, \`${words}\`` : ''}`
const inWords = (reasons: readonly Reason[]) =>
  reasons
    .filter(({ words }) => words !== '')
    .map(({ words }) => `, \`${words}\``)
    .join('')

const amountOf = ({ value, min, max }: Pick<Figure, 'value' | 'min' | 'max'>) =>
  value === undefined ? `${min} to ${max}` : `${value}`
