/** Follows a person's pointer to a claim, and reports one that leads to none or to several. */
import type { ContentFile } from '../read/read-files.ts'
import { nearest, type Range, report } from '../report.ts'
import type { ClaimFinder, Known } from './find-claim.ts'

const shownWords = 12

/** The claim that a pointer means; null when a fault was reported. */
export function point(
  find: ClaimFinder,
  pointer: string,
  place: { file: ContentFile; range?: Range | undefined; document?: string | undefined },
): Known | null {
  const found = find(pointer, place.document)
  if ('claim' in found) return found.claim
  const actual = excerpt(pointer)
  if ('claims' in found) {
    const expected = found.claims.map(({ id }) => `\`${id}\``).join(', ')
    report(place.file, 'claim-ambiguous', { actual, expected }, place.range)
  } else {
    const near = found.nearest ? `${found.nearest.id}: ${excerpt(found.nearest.quote)}` : null
    report(place.file, 'claim-unknown', { actual, nearest: near }, place.range)
  }
  return null
}

/** Reports a document that is not there; returns whether it is. */
export function isDocument(
  id: string | undefined,
  ids: readonly string[],
  place: { file: ContentFile; range?: Range | undefined },
): boolean {
  if (id === undefined || ids.includes(id)) return true
  report(place.file, 'document-unknown', { actual: id, nearest: nearest(id, ids) }, place.range)
  return false
}

/** The place of the nth key of a name in a file of YAML; of the first where `index` is left out. */
export function rangeOfKey(file: ContentFile, key: string, index = 0): Range | undefined {
  const match = [
    ...String(file.value).matchAll(new RegExp(String.raw`(?:^[ \t]*(?:-[ \t]+)?|[{,][ \t]*)${key}:`, 'gm')),
  ][index]
  return match && { start: match.index + match[0].length - key.length - 1, end: match.index + match[0].length - 1 }
}

function excerpt(text: string): string {
  const words = text.split(/\s+/)
  return words.length > shownWords ? `${words.slice(0, shownWords).join(' ')} …` : text
}
