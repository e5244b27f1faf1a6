/** The parts of the search page and what each of them shows; it asks nothing and decides nothing. */
import type { Ask } from '../../search/ask.ts'
import type { Found } from '../../search/find-claims.ts'
import type { Hit } from '../../search/hit.ts'
import { count, countWords } from '../../wording/number-words.ts'
import { chipList } from './chip-list.ts'
import { facetList } from './facet-list.ts'
import { pageList } from './page-list.ts'
import { resultItem } from './result.ts'

/** What is shown after a search. */
export interface Shown {
  ask: Ask
  found: Found
  hits: Hit[]
  pages: Hit[]
}

export class SearchView {
  readonly #root: HTMLElement

  constructor(root: HTMLElement) {
    this.#root = root
  }

  get input(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input[type=search][name=q]')
  }

  get results(): HTMLElement {
    return this.#part('[data-results]')
  }

  /** The links of the results, in order; arrows step through them. */
  get links(): HTMLAnchorElement[] {
    return [...this.results.querySelectorAll<HTMLAnchorElement>('.quote a')]
  }

  /** Before anything is asked: what the page says by itself. */
  showIdle(): void {
    this.#toggle({ found: false, idle: true })
    this.#say('')
  }

  showLoading(): void {
    this.results.setAttribute('aria-busy', 'true')
    this.#say('Searching…')
  }

  showFailure(): void {
    this.#toggle({ found: false, idle: true })
    this.#say(
      'The search index could not be loaded. Check the connection and try again; the lists below lead to every claim.',
    )
  }

  show({ ask, found, hits, pages }: Shown): void {
    const focus = this.#focused()
    this.#toggle({ found: true, idle: found.total === 0 })
    this.results.removeAttribute('aria-busy')
    this.#part('[data-chips]').replaceChildren(...chipList(ask))
    this.#part('[data-facets]').replaceChildren(...facetList(found.counts, this.#openFacets()))
    this.#part('[data-narrow]').hidden = this.#part('[data-facets]').childElementCount === 0
    this.#part('[data-pages]').replaceChildren(...[pageList(pages)].filter((list) => list !== null))
    this.#part('[data-empty]').replaceChildren()
    this.results.replaceChildren(...hits.map(resultItem))
    this.showSort(ask, found)
    this.showMore(found, hits.length)
    this.#say(statusWords(ask, found))
    const again = focus.map((selector) => this.#root.querySelector<HTMLElement>(selector)).find((found) => found)
    again?.focus()
  }

  /** Further claims below those shown; the first of them gets the focus. */
  append(hits: Hit[]): void {
    const items = hits.map(resultItem)
    this.results.append(...items)
    items[0]?.querySelector<HTMLElement>('.quote a')?.focus()
    this.#say(`${countWords(hits.length, 'more claim')} shown`)
  }

  showEmpty(help: HTMLElement): void {
    this.#part('[data-empty]').replaceChildren(help)
  }

  showMore({ total }: Found, shown: number): void {
    const more = this.#part('[data-more]')
    more.hidden = shown >= total
    more.textContent = `Show more (${count(shown)} of ${count(total)} shown)`
  }

  /** The order by size has sense among figures of one unit only. */
  showSort({ sort, chosen }: Ask, { total }: Found): void {
    const select = this.#part<HTMLSelectElement>('[data-sort]')
    for (const option of select.options)
      option.disabled = option.value === 'largest' && chosen.get('Unit')?.length !== 1
    select.value = sort
    select.closest<HTMLElement>('label')?.toggleAttribute('hidden', total < 2)
  }

  #toggle({ found, idle }: { found: boolean; idle: boolean }): void {
    this.#part('[data-found]').hidden = !found
    this.#part('[data-idle]').hidden = !idle
  }

  #say(words: string): void {
    this.#part('[data-status]').textContent = words
  }

  #openFacets(): Set<string> {
    const open = this.#root.querySelectorAll<HTMLElement>('[data-rest][open]')
    return new Set([...open].map((details) => details.dataset['rest'] ?? ''))
  }

  /** How to find the control in use again, since lists are made anew; the best way first. */
  #focused(): string[] {
    const active = this.#root.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null
    const { facet } = active?.dataset ?? {}
    if (active instanceof HTMLInputElement && facet)
      return [`input[data-facet=${facet}][value="${CSS.escape(active.value)}"]`]
    // A removed chip is gone; the next one, or the field, takes over.
    return active?.closest('[data-chips]') ? ['[data-chips] button', 'input[name=q]'] : []
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.#root.querySelector<Part>(selector)
    if (!part) throw new TypeError(`Expected \`${selector}\` in <claim-search>`)
    return part
  }
}

function statusWords({ words, chosen }: Ask, { total, isExact, strictness }: Found): string {
  const asked = words.trim()
  const narrowed = chosen.size > 0 ? ', narrowed as chosen' : ''
  const what = asked ? ` for “${asked}”${narrowed}` : ''
  if (total === 0) return `No claim found${what || ' for this choice'}`
  if (strictness === 'beginning')
    return `No claim has all of “${asked}” as whole words; ${countWords(total, 'claim')} with words that begin so`
  return `${isExact ? '' : 'About '}${countWords(total, 'claim')}${what}`
}
