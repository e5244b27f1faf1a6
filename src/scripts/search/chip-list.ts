/** What the results are narrowed to, each a button that takes it away. */
import type { Ask } from '../../search/ask.ts'
import { element } from './element.ts'
import { valueWords } from './facet-list.ts'

/** Buttons that know their facet and value from their data; empty where nothing is chosen. */
export function chipList({ chosen }: Ask): HTMLElement[] {
  const chips = [...chosen].flatMap(([facet, values]) =>
    values.map((value) => {
      const words = `${facet}: ${valueWords(facet, value)}`
      const button = element('button', {
        type: 'button',
        'data-facet': facet,
        'data-value': value,
        'aria-label': `Remove ${words}`,
      })
      button.append(words, element('span', { 'aria-hidden': 'true' }, ' ×'))
      return element('li', {}, button)
    }),
  )
  if (chips.length > 1)
    chips.push(element('li', {}, element('button', { type: 'button', 'data-clear': '' }, 'Clear all')))
  return chips
}
