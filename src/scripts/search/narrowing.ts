/** What narrows and sorts the results on the search page: chips, ranges, facets and orders, made anew for each answer. */
import { type Ask, isNarrowed } from '../../search/ask.ts'
import type { Found } from '../../search/find-claims.ts'
import { chipList } from './chip-list.ts'
import { facetList } from './facet-list.ts'
import { keepList } from './keep-focus.ts'
import { partOf } from './part-of.ts'
import { rangeFields } from './range-fields.ts'
import { sortOptions } from './sort-options.ts'

/** Shows what an answer can be narrowed to and sorted by; what was folded out or typed to choose by stays so. */
export function showNarrowing(root: HTMLElement, ask: Ask, found: Found): void {
  const facets = partOf(root, '[data-facets]')
  partOf(root, '[data-chips]').replaceChildren(...chipList(ask, found.measures))
  const [before, finds] = [facets.querySelector('select'), findsOf(facets)]
  facets.replaceChildren(...rangeFields(ask, found), ...facetList(found.counts, found.total, openFacets(facets)))
  const after = facets.querySelector('select')
  if (before && after) keepList(before, after)
  findAgain(facets, finds)
  partOf(root, '[data-narrow]').hidden = found.total === 0 && !isNarrowed(ask)
  const select = partOf<HTMLSelectElement>(root, '[data-sort]')
  select.replaceChildren(...sortOptions(ask, found.measures))
  select.closest<HTMLElement>('label')?.toggleAttribute('hidden', found.total < 2)
}

const openFacets = (facets: HTMLElement): Set<string> =>
  new Set([...facets.querySelectorAll<HTMLElement>('[data-rest][open]')].map(({ dataset }) => dataset['rest'] ?? ''))

/** What was typed into the fields that find among the values of a facet, by facet. */
const findsOf = (facets: HTMLElement): Map<string, string> =>
  new Map(
    [...facets.querySelectorAll<HTMLInputElement>('input[data-find]')].map(({ dataset, value }) => [
      dataset['find'] ?? '',
      value,
    ]),
  )

function findAgain(facets: HTMLElement, finds: Map<string, string>): void {
  for (const field of facets.querySelectorAll<HTMLInputElement>('input[data-find]')) {
    field.value = finds.get(field.dataset['find'] ?? '') ?? ''
    if (field.value) field.dispatchEvent(new Event('input'))
  }
}
