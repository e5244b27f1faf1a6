/** The facets beside the results: what to narrow them to, with what each choice gives. */
import { statusWords } from '../../wording/claim-words.ts'
import { count as countText } from '../../wording/number-words.ts'
import type { FacetCounts, FacetValue } from '../../search/count-facets.ts'
import type { Facet } from '../../search/record.ts'
import { element } from './element.ts'

const shown = 6 // Values of a facet before the rest folds away.
const filtered = 12 // With more values than this, a field narrows the list itself.

/** Groups of checkboxes; each knows its facet and value from `data-facet` and `value`. Facets with nothing to choose are left out. */
export function facetList(counts: FacetCounts, open: ReadonlySet<string>): HTMLElement[] {
  return [...counts]
    .filter(([, values]) => values.length > 1 || values.some(({ isChosen }) => isChosen))
    .map(([facet, values]) => facetGroup(facet, values, open.has(facet)))
}

/** A value as readers see it: those of `Status` are ids in the index. */
export const valueWords = (facet: Facet, value: string): string =>
  facet === 'Status' ? (statusWords[value as keyof typeof statusWords] ?? value) : value

function facetGroup(facet: Facet, values: FacetValue[], isOpen: boolean): HTMLElement {
  const group = element('fieldset', {}, element('legend', {}, facet))
  const first = values.filter(({ isChosen }, i) => i < shown || isChosen)
  const rest = values.filter((value) => !first.includes(value))
  group.append(valueList(facet, first))
  if (rest.length === 0) return group
  const more = element('details', { 'data-rest': facet, ...(isOpen && { open: '' }) })
  more.append(element('summary', {}, `${rest.length} more`))
  if (values.length > filtered) more.append(narrowing(facet, more))
  more.append(valueList(facet, rest))
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

/** A field that hides the values of the folded list that do not contain its text. */
function narrowing(facet: Facet, list: HTMLElement): HTMLElement {
  const field = element('input', {
    type: 'search',
    'aria-label': `Find in ${facet}`,
    placeholder: 'Find',
    autocomplete: 'off',
  })
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLowerCase()
    for (const item of list.querySelectorAll('li')) item.hidden = !item.textContent.toLowerCase().includes(wanted)
  })
  return field
}
