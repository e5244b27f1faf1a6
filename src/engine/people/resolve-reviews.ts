/** Reviews with the claims that they judge and rest on, and with the reviews that took their place. */
import { nearest, report } from '../report.ts'
import type { ClaimFinder } from './find-claim.ts'
import { isDocument, point, rangeOfKey } from './point.ts'
import type { SignedReview } from './read-people.ts'
import type { ReviewEntry } from './schema.ts'

/** Resolves reviews; one that points to nothing is reported on its file and left out. The order is that of their names. */
export function resolveReviews(
  written: readonly SignedReview[],
  find: ClaimFinder,
  documents: readonly string[],
): ReviewEntry[] {
  const byName = new Map(written.map((review) => [review.name, review]))
  const successors = new Map<string, string>()
  for (const { name, file, supersedes } of written) {
    if (supersedes === undefined) continue
    const range = rangeOfKey(file, 'supersedes')
    if (!byName.has(supersedes))
      report(file, 'review-unknown', { actual: supersedes, nearest: nearest(supersedes, [...byName.keys()]) }, range)
    else if (isCircular(name, byName)) report(file, 'review-cycle', { actual: supersedes }, range)
    else successors.set(supersedes, name)
  }
  return written.flatMap((review) => toEntry(review, find, documents, successors.get(review.name) ?? null))
}

function toEntry(
  { name, file, document, claim, verdict, by, role, on, note, evidence }: SignedReview,
  find: ClaimFinder,
  documents: readonly string[],
  supersededBy: string | null,
): ReviewEntry[] {
  if (!isDocument(document, documents, { file, range: rangeOfKey(file, 'document') })) return []
  const judged = point(find, claim, { file, range: rangeOfKey(file, 'claim'), document })
  const range = rangeOfKey(file, 'evidence')
  const grounds = evidence.map((one) => {
    if (/^https?:\/\//.test(one)) return { claim: null, url: one }
    if (scheme.test(one)) {
      report(file, 'review-address', { actual: one }, range)
      return { claim: null, url: null }
    }
    return { claim: point(find, one, { file, range })?.id ?? null, url: null }
  })
  if (!judged || grounds.some((one) => one.claim === null && one.url === null)) return []
  return [{ id: name, claim: judged.id, verdict, by, role: role ?? null, on, note, evidence: grounds, supersededBy }]
}

/** `javascript:`, `mailto:`, `file:`: an address, though none that a reader can check. Words of a claim have a space behind their colon. */
const scheme = /^\s*[a-z][a-z0-9+.-]*:(?=\S)/i

function isCircular(name: string, reviews: ReadonlyMap<string, SignedReview>): boolean {
  const passed = new Set<string>()
  let at = reviews.get(name)?.supersedes
  while (at !== undefined && at !== name && !passed.has(at)) {
    passed.add(at)
    at = reviews.get(at)?.supersedes
  }
  return at === name
}
