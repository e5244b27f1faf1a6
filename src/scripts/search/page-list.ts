/** Topics, sources and documents of the name that was searched for, above the claims. */
import type { Hit } from '../../search/hit.ts'
import { countWords } from '../../wording/number-words.ts'
import { element, marked } from './element.ts'

/** A short list of links; null where no page has that name. */
export function pageList(hits: Hit[]): HTMLElement | null {
  if (hits.length === 0) return null
  const items = hits.map(({ fragment, fields, ranges }) => {
    const type = fragment.filters['Type']?.[0] ?? ''
    const link = element('a', { href: fragment.url }, ...marked(fields.text, ranges.text))
    const claims = countWords(Number(fragment.meta['claims'] ?? 0), 'claim')
    return element('li', {}, link, element('span', { class: 'soft' }, ` ${type}, ${claims}`))
  })
  return element('ul', { class: 'pages', 'aria-label': 'Pages of that name' }, ...items)
}
