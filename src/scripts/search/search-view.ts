/** The parts of a search and what each of them shows; it asks nothing and decides nothing. */
import type { Answered } from '../../search/answer.ts'
import { type Ask, isNarrowed } from '../../search/ask.ts'
import type { Found } from '../../search/find-claims.ts'
import type { Hit } from '../../search/hit.ts'
import { count, countWords } from '../../wording/number-words.ts'
import { chipList } from './chip-list.ts'
import { facetList } from './facet-list.ts'
import { keepFocus, keepList } from './keep-focus.ts'
import { pageList } from './page-list.ts'
import { rangeFields } from './range-fields.ts'
import { resultItem } from './result.ts'
import { sortOptions } from './sort-options.ts'
import { statusWords } from './status-words.ts'

/** What is shown after a search. */
export interface Shown extends Answered {
  ask: Ask
  hits: Hit[]
  /** What to do instead where nothing was found. */
  help: HTMLElement | null
}

export class SearchView {
  readonly #root: HTMLElement

  /** `root` holds the parts of `ClaimSearch`; in the dialogue those that narrow and sort are left out. */
  constructor(root: HTMLElement) {
    this.#root = root
  }

  get input(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input[type=search][name=q]')
  }

  get results(): HTMLElement {
    return this.#part('[data-results]')
  }

  /** The links of what was found, in order; arrows step through them. */
  get links(): HTMLAnchorElement[] {
    return [
      ...this.#root.querySelectorAll<HTMLAnchorElement>('[data-pages] a, [data-results] .quote a, [data-empty] a'),
    ]
  }

  /** Before anything is asked: what the page says by itself. */
  showIdle(): void {
    this.#toggle({ found: false, idle: true })
    this.#say('')
  }

  /** Before the first answer there is nothing to leave standing; later the old results stay until the new ones are there. */
  showLoading(): void {
    if (this.#part('[data-found]').hidden) this.#toggle({ found: false, idle: false })
    this.results.setAttribute('aria-busy', 'true')
    this.#say('Searching…')
  }

  showFailure(): void {
    this.#toggle({ found: false, idle: true })
    this.#say(
      'The search index could not be loaded. Check the connection and try again; the lists of topics, sources and documents lead to every claim.',
    )
  }

  show(shown: Shown): void {
    const { ask, found, hits, pages, help } = shown
    const focusAgain = keepFocus(this.#root)
    this.#toggle({ found: true, idle: false })
    this.results.removeAttribute('aria-busy')
    this.#showNarrowing(ask, found)
    this.#part('[data-pages]').replaceChildren(...[pageList(pages)].filter((list) => list !== null))
    this.#part('[data-empty]').replaceChildren(...(help ? [help] : []))
    this.#root.querySelector('.examples')?.toggleAttribute('hidden', help === null)
    this.results.replaceChildren(...hits.map(resultItem))
    this.showMore(found, hits.length)
    this.#say(statusWords(ask, shown))
    focusAgain()
  }

  /** Further claims below those shown; the first of them gets the focus. */
  append(hits: Hit[]): void {
    const items = hits.map(resultItem)
    this.results.append(...items)
    items[0]?.querySelector<HTMLElement>('.quote a')?.focus()
    this.#say(`${countWords(hits.length, 'more claim')} shown`)
  }

  showMore({ total }: Found, shown: number): void {
    const more = this.#root.querySelector<HTMLElement>('[data-more]')
    if (!more) return
    more.hidden = shown >= total || total === 0
    more.textContent = `Show more (${count(shown)} of ${count(total)} shown)`
  }

  #showNarrowing(ask: Ask, found: Found): void {
    const facets = this.#root.querySelector('[data-facets]')
    if (!facets) return
    this.#part('[data-chips]').replaceChildren(...chipList(ask))
    const before = facets.querySelector('select')
    facets.replaceChildren(...rangeFields(ask, found), ...facetList(found.counts, found.total, this.#openFacets()))
    const after = facets.querySelector('select')
    if (before && after) keepList(before, after)
    this.#part('[data-narrow]').hidden = found.total === 0 && !isNarrowed(ask)
    const select = this.#part<HTMLSelectElement>('[data-sort]')
    select.replaceChildren(...sortOptions(ask, found.measures))
    select.closest<HTMLElement>('label')?.toggleAttribute('hidden', found.total < 2)
  }

  #toggle({ found, idle }: { found: boolean; idle: boolean }): void {
    this.#part('[data-found]').hidden = !found
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-idle]')) part.hidden = !idle
  }

  #say(words: string): void {
    this.#part('[data-status]').textContent = words
  }

  #openFacets(): Set<string> {
    const open = this.#root.querySelectorAll<HTMLElement>('[data-rest][open]')
    return new Set([...open].map((details) => details.dataset['rest'] ?? ''))
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.#root.querySelector<Part>(selector)
    if (!part) throw new TypeError(`Expected \`${selector}\` in the search`)
    return part
  }
}
