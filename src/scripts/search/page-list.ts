/** Topics, sources and documents of the name that was searched for, above the claims. */
import type { Hit } from '../../search/hit.ts'
import { sitePath } from '../../paths.ts'
import { countWords } from '../../wording/number-words.ts'
import { element, marked } from './element.ts'

/** A short list of links; null where no page has that name. */
export function pageList(hits: Hit[]): HTMLElement | null {
  if (hits.length === 0) return null
  const items = hits.map(({ record, ranges, claims }) => {
    const link = element('a', { href: sitePath(record.url.slice(1)) }, ...marked(record.text, ranges.text))
    const words = ` ${record.type}, ${countWords(claims, 'claim')}`
    return element('li', {}, link, element('span', { class: 'soft' }, words))
  })
  return element('ul', { class: 'pages', 'aria-label': 'Pages of that name' }, ...items)
}
