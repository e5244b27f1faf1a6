/** How to cite a claim: the document and the origin it names first, this site last, since it only points there. */
import type { ClaimView } from '../library/view.ts'
import { fullUrl } from '../paths.ts'
import { site } from '../site.ts'
import { dateWords } from './date-words.ts'
import { wordsLeft } from './strike-runs.ts'

/** A way to write a citation, for a reader or for a program. */
export interface CitationForm {
  /** An id for elements of the page. */
  id: 'bibtex' | 'ris' | 'csl-json'
  name: string
  write: (view: ClaimView, address: URL | undefined) => string
}

/** One line: `“Quote.” McKinsey, as cited in: Title. Publisher, January 2026, line 12. https://origin. Quoted at Claimtrail, claim abcd1234.` */
export function citeClaim(view: ClaimView, address: URL | undefined): string {
  const { title, authors, publisher, published, url } = view.document.document
  const origin = [
    publisher,
    published ? dateWords(published) : publisher ? 'undated' : 'Undated',
    placeWords(view.claim),
  ].filter(Boolean)
  const by = authors.length > 0 ? `${authors.join(', ')}: ` : ''
  const credited = creditWords(view)
  return [
    `“${wordsLeft(view.claim)}” ${credited ? `${credited}, as cited in` : 'In'}: ${by}${ended(title)}`,
    `${origin.join(', ')}.`,
    url,
    `Quoted at ${hereWords(view, address)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The quote with the document it stands in, for pasting into a text. */
export function quoteClaim({ claim, document }: ClaimView): string {
  const { title, published } = document.document
  return `“${wordsLeft(claim)}” (${[title, published && dateWords(published), placeWords(claim)].filter(Boolean).join(', ')})`
}

/** Where readers of the original find the words: on a page where it has pages, on a line of its text elsewhere. */
const placeWords = ({ position: { page, line } }: ClaimView['claim']) => (page ? `page ${page}` : `line ${line}`)

/** The forms that reference managers read; each names the document as the work, and the claim in a note. */
export const citationForms: readonly CitationForm[] = [
  { id: 'bibtex', name: 'BibTeX', write: citeBibtex },
  { id: 'ris', name: 'RIS', write: citeRis },
  { id: 'csl-json', name: 'CSL-JSON', write: citeCsl },
]

function citeBibtex(view: ClaimView, address: URL | undefined): string {
  const { title, authors, publisher, published, url, accessed } = view.document.document
  const [year, month] = datePartsOf(published)
  const fields = Object.entries({
    author: authors.map((name) => `{${escapeTex(name)}}`).join(' and '),
    title: `{${escapeTex(title)}}`,
    publisher: publisher && escapeTex(publisher),
    year,
    month,
    url,
    urldate: accessed,
    note: escapeTex(noteWords(view, address)),
  })
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@misc{claim-${view.claim.id},\n${lines.join(',\n')}\n}`
}

function citeRis(view: ClaimView, address: URL | undefined): string {
  const { title, authors, publisher, published, url, accessed } = view.document.document
  const [year, month, day] = datePartsOf(published)
  const fields: [string, string | number | null | undefined][] = [
    ['TY', url ? 'ELEC' : 'GEN'],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['PB', publisher],
    ['PY', year],
    ['DA', year && [year, ...[month, day].map((part) => (part ? String(part).padStart(2, '0') : ''))].join('/')],
    ['UR', url],
    ['Y2', accessed?.replaceAll('-', '/')],
    ['N1', noteWords(view, address)],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []))
  return [...lines, 'ER  - '].join('\n')
}

function citeCsl(view: ClaimView, address: URL | undefined): string {
  const { title, authors, publisher, published, url, accessed, language } = view.document.document
  const dated = (edtf: string | null) => (edtf ? { 'date-parts': [datePartsOf(edtf)] } : undefined)
  const entry = {
    id: `claim-${view.claim.id}`,
    type: url ? 'webpage' : 'document',
    title,
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : undefined,
    publisher: publisher ?? undefined,
    issued: dated(published),
    URL: url ?? undefined,
    accessed: dated(accessed),
    language,
    note: noteWords(view, address),
  }
  return JSON.stringify([entry], null, 2)
}

const noteWords = (view: ClaimView, address: URL | undefined): string => {
  const credited = creditWords(view)
  const by = credited ? ` Credited there to ${credited}.` : ''
  return `Line ${view.claim.position.line}: “${wordsLeft(view.claim)}”${by} Quoted at ${hereWords(view, address)}.`
}

/** Whom the document credits, as it writes them. */
const creditWords = ({ credits }: ClaimView): string =>
  credits
    .map(({ attribution, source }) => (attribution.kind === 'reference' ? source.name : attribution.cited))
    .join(' and ')

const hereWords = ({ claim, path }: ClaimView, address: URL | undefined): string =>
  `${site.name}, claim ${claim.id}${address ? `, ${fullUrl(path, address)}` : ''}`

const ended = (title: string): string => (/[.!?…]$/.test(title) ? title : `${title}.`)

/** Year, month and day of the beginning of a date, as far as it is known: `2025-02` is `[2025, 2]`. */
function datePartsOf(edtf: string | null): number[] {
  const [, ...parts] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?/.exec(edtf ?? '') ?? []
  return parts.flatMap((part) => (part ? [Number(part)] : []))
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escapeTex = (text: string): string => text.replace(/[\\~^]|[{}%&$#_]/g, (sign) => texSigns[sign] ?? `\\${sign}`)
