/** Topics, sources and documents of the name that was searched for, above the claims. */
import type { PageHit } from '../../search/find-pages.ts'
import { sitePath } from '../../paths.ts'
import { countWords } from '../../wording/number-words.ts'
import { element, marked } from './element.ts'

/** A short list of links; null where no page has that name. */
export function pageList(hits: PageHit[]): HTMLElement | null {
  if (hits.length === 0) return null
  const items = hits.map(({ page, ranges }) => {
    const link = element('a', { href: sitePath(page.url.slice(1)) }, ...marked(page.title, ranges))
    const words = ` ${page.type}, ${countWords(page.claims, 'claim')}`
    return element('li', {}, link, element('span', { class: 'soft' }, words))
  })
  return element('ul', { class: 'pages', 'aria-label': 'Pages of that name' }, ...items)
}
