/** What was read out of a new document, what was not, and what to do about it. */
import type { Knowledge } from '../engine/index.ts'
import type { DocumentEntry } from '../engine/schema.ts'

const mostNames = 12 // Of a list of names; more are counted.

/** Says it for the documents of one file, indented. `sidecar` is the path of the file that may say what is missing. */
export function describeReading(knowledge: Knowledge, documents: readonly DocumentEntry[], sidecar: string): string {
  return documents.map((document) => `  ${describe(knowledge, document, sidecar).join('\n    ')}\n`).join('')
}

function describe(knowledge: Knowledge, document: DocumentEntry, sidecar: string): string[] {
  const claims = knowledge.claims.filter((claim) => claim.document === document.id)
  const credits = claims.flatMap(({ sources }) => sources)
  const figures = claims.reduce((sum, claim) => sum + claim.figures.length, 0)
  const stated = claims.filter(({ date }) => date?.role === 'stated').length
  const reasons = Map.groupBy(document.misses, ({ reason }) => reason)
  const open = credits.filter(({ resolved }) => !resolved)
  const numbers = namesOf(open.filter(({ kind }) => kind === 'reference').map(({ cited }) => cited))
  const names = namesOf(open.filter(({ kind }) => kind !== 'reference').map(({ cited }) => cited))
  return [
    `${document.title}: ${claims.length} claims in ${document.sentences} sentences`,
    `${figures} figures, ${credits.length} credits to ${new Set(credits.map(({ source }) => source)).size} sources, ${stated} claims with a date of their own, ${document.repairs.length} repairs`,
    ...[...reasons].map(([reason, own]) => `${own.length} left out: ${reason}`),
    ...(document.published ? [] : [`no date: add \`published\` to ${sidecar}`]),
    ...(document.publisher ? [] : [`no publisher: add \`publisher\` to ${sidecar}`]),
    ...(numbers ? [`references without a list: ${numbers}: add \`references\` to ${sidecar}`] : []),
    ...(names ? [`names that the registry lacks: ${names}: add files to sources/`] : []),
  ]
}

function namesOf(cited: readonly string[]): string {
  const names = [...new Set(cited)]
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : ''
  return names.slice(0, mostNames).join(', ') + more
}
