/** What every stage found in a document's sentences, for people and for programs. */
import { resolve } from 'node:path'
import type { Knowledge } from '../engine/index.ts'
import type { JudgedSentence, ReadDocument } from '../engine/document/read-document.ts'
import { exportSource, namesOf } from '../export.ts'

/** Explains the documents of a file, named by a path, its name below `documents`, its stem, or an id; null where there is none. */
export function explain(knowledge: Knowledge, name: string, format: 'text' | 'json'): string | null {
  const documents = knowledge.read.filter((document) => isNamed(document, name))
  if (documents.length === 0) return null
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
    })),
  }))
  return `${JSON.stringify({ documents: explained }, null, 2)}\n`
}

function explainText(knowledge: Knowledge, { title, file, sentences, repairs }: ReadDocument): string {
  const topics = new Map(knowledge.claims.map((claim) => [claim.id, claim.topics]))
  const head = `${title}  (${file.path}, ${sentences.length} sentences, ${repairs.length} repairs)`
  const blocks = sentences.map((sentence) =>
    sentenceLines(file.path, sentence, topics.get(sentence.claim ?? '') ?? []).join('\n'),
  )
  return `${head}\n\n${blocks.join('\n\n')}\n`
}

function sentenceLines(path: string, sentence: JudgedSentence, topics: string[]): string[] {
  const { quote, text, position, place, dates, figures, attributions, claim, reason } = sentence
  return [
    `${path}:${position.line}  ${place}  ${claim ? `claim ${claim}` : 'no claim'}: ${reason}`,
    `  ${quote}`,
    ...(text === quote ? [] : [`  repaired  ${text}`]),
    ...dates.map(({ raw, edtf, relative }) => `  date      ${raw} = ${edtf}${relative ? ' (relative)' : ''}`),
    ...figures.map(
      (figure) =>
        `  figure    ${figure.raw} = ${figureValue(figure)} ${figure.unit ?? ''} (${[figure.kind, figure.modifier].filter(Boolean).join(', ')})`,
    ),
    ...attributions.map(
      ({ cited, kind, cue, more }) => `  source    ${cited}${more ? ` +${more}` : ''} (${kind}, by \`${cue}\`)`,
    ),
    ...(topics.length ? [`  topics    ${topics.join(', ')}`] : []),
  ]
}

const figureValue = ({
  value,
  min,
  max,
}: {
  value?: number | undefined
  min?: number | undefined
  max?: number | undefined
}) => (value === undefined ? `${min} to ${max}` : `${value}`)
