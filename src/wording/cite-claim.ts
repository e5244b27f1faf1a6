/** How to cite a claim: the document and its origin first, this site last, since it only points there. */
import type { ClaimView } from '../library/view.ts'
import { fullUrl } from '../paths.ts'
import { site } from '../site.ts'
import { dateWords } from './date-words.ts'

/** One line: `“Quote.” In: Title. Publisher, January 2026, line 12. https://origin. Quoted at Claimtrail, claim abcd1234.` */
export function citeClaim({ claim, document, path }: ClaimView, address: URL | undefined): string {
  const { title, authors, publisher, published, url } = document.document
  const origin = [
    publisher,
    published ? dateWords(published) : publisher ? 'undated' : 'Undated',
    `line ${claim.position.line}`,
  ].filter(Boolean)
  const by = authors.length > 0 ? `${authors.join(', ')}: ` : ''
  const here = address ? `, ${fullUrl(path, address)}` : ''
  return [
    `“${claim.quote}” In: ${by}${title}.`,
    `${origin.join(', ')}.`,
    url,
    `Quoted at ${site.name}, claim ${claim.id}${here}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
