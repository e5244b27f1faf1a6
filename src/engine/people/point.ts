/** Follows a person's pointer to a claim, and reports one that leads to none or to several. */
import type { ContentFile } from '../read/read-files.ts'
import { listed, nearest, type Range, report } from '../report.ts'
import type { JudgedSentence } from '../document/read-document.ts'
import type { ClaimFinder, Found, Known } from './find-claim.ts'

/** Where a pointer stands, and the document that it is looked for in. */
interface Place {
  file: ContentFile
  range: Range
  document?: string | undefined
}

const shownWords = 12

/** The claim that a pointer means; null when a fault was reported. */
export function point(find: ClaimFinder, pointer: string, place: Place): Known | null {
  const found = find(pointer, place.document)
  if ('claim' in found) return found.claim
  const actual = excerpt(pointer)
  if ('claims' in found) {
    const expected = listed(found.claims.map(({ id }) => id))
    report(place.file, 'claim-ambiguous', { actual, expected }, place.range)
  } else {
    report(place.file, 'claim-unknown', { actual, nearest: nearestWords(found) }, place.range)
  }
  return null
}

/** The same of a claim that is still there: one that its document says no more is reported. */
export function pointToStanding(
  find: ClaimFinder,
  pointer: string,
  place: Place,
): (Known & { sentence: JudgedSentence }) | null {
  const known = point(find, pointer, place)
  if (!known) return null
  const { sentence, quote, document } = known
  if (sentence) return { ...known, sentence }
  const near = find(quote, document, true)
  report(place.file, 'claim-gone', { actual: excerpt(pointer), nearest: nearestWords(near) }, place.range)
  return null
}

/** Reports a document that is not there; returns whether it is. */
export function isDocument(
  id: string | undefined,
  ids: readonly string[],
  place: { file: ContentFile; range: Range },
): boolean {
  if (id === undefined || ids.includes(id)) return true
  report(place.file, 'document-unknown', { actual: id, nearest: nearest(id, ids) }, place.range)
  return false
}

const nearestWords = (found: Found): string | null =>
  'nearest' in found && found.nearest ? `${found.nearest.id}: ${excerpt(found.nearest.quote)}` : null

/** The head of a quote, for a message. */
export function excerpt(text: string): string {
  const words = text.split(/\s+/)
  return words.length > shownWords ? `${words.slice(0, shownWords).join(' ')} …` : text
}
