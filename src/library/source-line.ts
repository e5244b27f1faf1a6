/** Sources in lists of names: a numbered reference says whose it is, since many documents have a `Reference 1`. */
import { shorten } from '../wording/claim-title.ts'
import type { SourceView } from './view.ts'

const length = 36 // Characters of the document's title: a line of a narrow column.

/** `in The Future is Now: 5 Deep…` for a numbered reference; null for a source that has a name. */
export const sourceOrigin = ({ document }: SourceView): string | null =>
  document && `in ${shorten(document.document.title, length)}`

/** A source with how many claims it has here, for an index. */
export function sourceLine(view: SourceView, claims: number) {
  const note = sourceOrigin(view)
  return { name: view.name, path: view.path, claims, ...(note && { note }) }
}
