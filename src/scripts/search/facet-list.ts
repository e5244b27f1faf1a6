/** The facets beside the results: what to narrow them to, with what each choice gives. */
import { statusWords } from '../../wording/claim-words.ts'
import { count as countText } from '../../wording/number-words.ts'
import type { FacetCounts, FacetValue } from '../../search/count-facets.ts'
import type { Facet } from '../../search/record.ts'
import { fold } from '../../search/token.ts'
import { element } from './element.ts'

const shown = 6 // Values of a facet before the rest folds away.
const filtered = 12 // With more values than this, a field finds among them.

/**
 * Groups of checkboxes; each knows its facet and value from `data-facet` and `value`. Left out is a facet that has nothing to choose
 * whatever else is chosen: all claims have its one value, or none has any.
 */
export function facetList(counts: FacetCounts, total: number, open: ReadonlySet<string>): HTMLElement[] {
  return [...counts]
    .filter(([, values]) => values.length > 1 || values.some(({ isChosen, count }) => isChosen || count < total))
    .map(([facet, values]) => facetGroup(facet, values, open.has(facet)))
}

/** A value as readers see it: those of `Status` are ids in the index. */
export const valueWords = (facet: Facet, value: string): string =>
  facet === 'Status' ? (statusWords[value as keyof typeof statusWords] ?? value) : value

function facetGroup(facet: Facet, all: FacetValue[], isOpen: boolean): HTMLElement {
  const values = all.filter(({ count, isChosen }) => count > 0 || isChosen)
  const group = element('fieldset', {}, element('legend', {}, facet))
  if (values.length === 0) group.append(element('p', { class: 'facts' }, 'None among these claims'))
  const first = values.filter(({ isChosen }, i) => i < shown || isChosen)
  const rest = values.filter((value) => !first.includes(value))
  if (values.length > filtered) group.append(narrowing(facet, group))
  if (first.length > 0) group.append(valueList(facet, first))
  if (rest.length === 0) return group
  const more = element('details', { 'data-rest': facet, ...(isOpen && { open: '' }) })
  more.append(element('summary', {}, `${rest.length} more`), valueList(facet, rest))
  group.append(more)
  return group
}

function valueList(facet: Facet, values: FacetValue[]): HTMLElement {
  const items = values.map(({ value, count, isChosen }) => {
    const box = element('input', { type: 'checkbox', value, 'data-facet': facet, ...(isChosen && { checked: '' }) })
    const number = element(
      'span',
      { class: 'number' },
      countText(count),
      element('span', { class: 'unseen' }, ' claims'),
    )
    return element('li', {}, element('label', {}, box, element('span', {}, valueWords(facet, value)), number))
  })
  return element('ul', {}, ...items)
}

/** A field that hides the values of its group that do not contain its text, and opens what is folded away. */
function narrowing(facet: Facet, group: HTMLElement): HTMLElement {
  const field = element('input', {
    type: 'search',
    'aria-label': `Find in ${facet}`,
    placeholder: `Find in ${facet.toLowerCase()}s`,
    autocomplete: 'off',
    'data-find': facet,
  })
  field.addEventListener('input', () => {
    const wanted = fold(field.value).trim()
    for (const item of group.querySelectorAll('li')) item.hidden = !fold(item.textContent).includes(wanted)
    const folded = group.querySelector('details')
    if (folded && wanted) folded.open = true
  })
  return field
}
