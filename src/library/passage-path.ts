/** The way to a sentence of a document that is no claim: the heading above it, and its words for the browser to find. */
import type { Passage } from '../engine/schema.ts'
import { pagedPath } from '../paths.ts'
import type { DocumentView } from './view.ts'

const ends = 4 // Words at the start and at the end of a sentence that a browser looks for.

/** `/documents/a/#section-limits:~:text=All%20figures%20in%20this,report%20are%20purely%20illustrative`. */
export function passagePath({ document, path, pageOf }: DocumentView, { text, section }: Passage): string {
  const heading = document.headings.find((one) => one.text === section)
  const page = heading === undefined ? 1 : (pageOf.get(heading.id) ?? 1)
  const words = text.replace(/[.!?]$/, '').split(/\s+/)
  const directive =
    words.length <= 2 * ends ? encode(words) : `${encode(words.slice(0, ends))},${encode(words.slice(-ends))}`
  return `${pagedPath(path, page)}#${heading?.id ?? ''}:~:text=${directive}`
}

/** A hyphen has a meaning of its own in a directive. */
const encode = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')
