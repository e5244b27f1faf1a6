/** The parts of a search and what each of them shows; it asks nothing and decides nothing. */
import type { Answered } from '../../search/answer.ts'
import { type Ask, isNarrowed } from '../../search/ask.ts'
import type { Found } from '../../search/find-claims.ts'
import type { Hit } from '../../search/hit.ts'
import { count, countWords } from '../../wording/number-words.ts'
import { chipList } from './chip-list.ts'
import { facetList } from './facet-list.ts'
import { pageList } from './page-list.ts'
import { rangeFields } from './range-fields.ts'
import { resultItem } from './result.ts'
import { sortOptions } from './sort-options.ts'

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
    const focus = this.#focused()
    this.#toggle({ found: true, idle: false })
    this.results.removeAttribute('aria-busy')
    this.#showNarrowing(ask, found)
    this.#part('[data-pages]').replaceChildren(...[pageList(pages)].filter((list) => list !== null))
    this.#part('[data-empty]').replaceChildren(...(help ? [help] : []))
    this.results.replaceChildren(...hits.map(resultItem))
    this.showMore(found, hits.length)
    this.#say(statusWords(shown))
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
    facets.replaceChildren(
      ...rangeFields(ask, found.measures),
      ...facetList(found.counts, found.total, this.#openFacets()),
    )
    const after = facets.querySelector('select')
    if (before && after) keep(before, after)
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

  /** How to find the control in use again, since lists are made anew; the best way first. */
  #focused(): string[] {
    const active = this.#root.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null
    const { facet, range } = active?.dataset ?? {}
    if (range) return [`[data-range=${range}]`, 'select[data-range]']
    if (active instanceof HTMLInputElement && facet)
      return [`input[data-facet=${facet}][value="${CSS.escape(active.value)}"]`]
    // A removed chip is gone; the next one, or the field, takes over.
    if (active?.closest('[data-chips]')) return ['[data-chips] button', 'input[name=q]']
    // A claim that is found again keeps the focus, so that Enter leads to it.
    if (active instanceof HTMLAnchorElement && active.closest('[data-empty], [data-results], [data-pages]'))
      return [`.quote a[href="${CSS.escape(active.getAttribute('href') ?? '')}"]`, 'input[name=q]']
    return []
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.#root.querySelector<Part>(selector)
    if (!part) throw new TypeError(`Expected \`${selector}\` in the search`)
    return part
  }
}

/** Puts a list that may be in use in the place of its successor: a new one would forget the letters typed to choose by. */
function keep(before: HTMLSelectElement, after: HTMLSelectElement): void {
  const { value } = after
  before.replaceChildren(...after.children)
  before.value = value
  after.replaceWith(before)
}

function statusWords({ ask, found, readAs, isFewer }: Shown): string {
  const { total, strictness } = found
  const asked = (readAs ?? ask.words).trim()
  const narrowed = isNarrowed(ask) ? ', narrowed as chosen' : ''
  const what = asked ? ` for “${asked}”${narrowed}` : ''
  if (total === 0) return `No claim found${what || ' for this choice'}`
  if (strictness === 'beginning')
    return `No claim has all of “${asked}” as whole words; ${countWords(total, 'claim')} with words that begin so`
  if (isFewer) return `No claim has all that you typed; ${countWords(total, 'claim')}${what}`
  const mended = readAs === null ? '' : ', which what you typed was read as'
  return `${countWords(total, 'claim')}${what}${mended}`
}
