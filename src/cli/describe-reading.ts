/** What was read out of a new document, what was not, and what to do about it. */
import type { Knowledge } from '../engine/index.ts'
import type { DocumentEntry } from '../engine/schema.ts'
import { countWords } from '../wording/number-words.ts'

const mostNames = 12 // Of a list of names; more are counted.

/** What was read out of one document: numbers of things, names, and what its metadata lacks. */
export interface DocumentReading {
  id: string
  title: string
  claims: number
  sentences: number
  figures: number
  credits: number
  sources: number
  /** Claims with a date in their own words. */
  dated: number
  repairs: number
  /** Sentences with a figure, source or date that became no claim, by reason. */
  left: { reason: string; sentences: number }[]
  missing: ('published' | 'publisher')[]
  /** Numbers of references that no list explains, as cited. */
  references: string[]
  /** Names of sources that the registry lacks. */
  names: string[]
}

/** Counts what one document of the knowledge holds. */
export function describeReading(knowledge: Knowledge, document: DocumentEntry): DocumentReading {
  const claims = knowledge.claims.filter((claim) => claim.document === document.id)
  const credits = claims.flatMap(({ sources }) => sources)
  const open = credits.filter(({ resolved }) => !resolved)
  const isNumber = ({ kind }: { kind: string }) => kind === 'reference'
  return {
    id: document.id,
    title: document.title,
    claims: claims.length,
    sentences: document.sentences,
    figures: claims.reduce((sum, claim) => sum + claim.figures.length, 0),
    credits: credits.length,
    sources: new Set(credits.map(({ source }) => source)).size,
    dated: claims.filter(({ date }) => date?.role === 'stated').length,
    repairs: document.repairs.length,
    left: [...Map.groupBy(document.misses, ({ reason }) => reason)].map(([reason, own]) => ({
      reason,
      sentences: own.length,
    })),
    missing: (['published', 'publisher'] as const).filter((key) => !document[key]),
    references: [...new Set(open.filter(isNumber).map(({ cited }) => cited))],
    names: [...new Set(open.filter((source) => !isNumber(source)).map(({ cited }) => cited))],
  }
}

/** A reading in words, indented. `sidecar` is the path of the file that may say what is missing. */
export function readingWords(reading: DocumentReading, sidecar: string): string {
  const { title, claims, sentences, figures, credits, sources, dated, repairs, missing, references, names } = reading
  const lines = [
    `${title}: ${countWords(claims, 'claim')} in ${countWords(sentences, 'sentence')}`,
    [
      countWords(figures, 'figure'),
      `${countWords(credits, 'credit')} to ${countWords(sources, 'source')}`,
      `${countWords(dated, 'claim')} with a stated date`,
      countWords(repairs, 'repair'),
    ].join(', '),
    ...reading.left.map((left) => `${left.sentences} left out: ${left.reason}`),
    ...(missing.includes('published') ? [`no date: add \`published\` to ${sidecar}`] : []),
    ...(missing.includes('publisher') ? [`no publisher: add \`publisher\` to ${sidecar}`] : []),
    ...(references.length
      ? [`references without a list: ${listed(references)}: add \`references\` to ${sidecar}`]
      : []),
    ...(names.length ? [`names that the registry lacks: ${listed(names)}: add files to sources/`] : []),
  ]
  return `  ${lines.join('\n    ')}\n`
}

function listed(names: readonly string[]): string {
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : ''
  return names.slice(0, mostNames).join(', ') + more
}
