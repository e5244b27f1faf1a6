/** The search page: what is asked is in its address, so that it can be sent, reloaded and gone back to. */
import { type Ask, type Narrowing, readAddress, toggle, widen, widest, writeAddress } from '../../search/ask.ts'
import { facets } from '../../search/record.ts'
import { showNarrowing } from './narrowing.ts'
import { readRange } from './range-fields.ts'
import { SearchBox } from './search-box.ts'
import { readSort } from './sort-options.ts'

const pageLength = 20

/** The life of one search page. */
export class SearchPage {
  readonly #root: HTMLElement
  readonly #box: SearchBox
  #isTyping = false

  /** `root` holds the parts of `ClaimSearch`; its `data-bundle` says where Pagefind's script lies. */
  constructor(root: HTMLElement) {
    this.#root = root
    this.#box = new SearchBox(root, {
      bundle: root.dataset['bundle'] ?? '',
      page: location.pathname,
      length: pageLength,
      narrow: showNarrowing,
      onAsk: (ask, isTyping) => this.#write(ask, isTyping),
    })
  }

  /** Listens, and shows what the address asks for; what was typed before stays. */
  start(): void {
    const { input } = this.#box.view
    const typed = input.value
    this.#root.querySelector('form')?.addEventListener('submit', (event) => this.#submit(event))
    this.#root.addEventListener('change', (event) => this.#change(event.target))
    this.#root.addEventListener('click', (event) => this.#click(event))
    this.#root.addEventListener('keydown', (event) => this.#key(event))
    window.addEventListener('popstate', () => this.#restore())
    this.#restore()
    if (typed && typed !== input.value) {
      input.value = typed
      this.#box.go({ ...this.#box.ask, words: typed }, true)
    }
  }

  /** Shows what the address asks for, as many claims as were shown there before. */
  #restore(): void {
    const ask = readAddress(location.search)
    this.#isTyping = false
    this.#box.view.input.value = ask.words
    const state = history.state as { shown?: number } | null
    void this.#box.search(ask, state?.shown ?? pageLength)
  }

  /** While a word is being typed the history keeps one entry, not one a letter. */
  #write(ask: Ask, isTyping: boolean): void {
    const address = writeAddress(ask)
    if (address !== writeAddress(this.#box.ask)) {
      const place = address || location.pathname
      if (isTyping && this.#isTyping) history.replaceState(null, '', place)
      else history.pushState(null, '', place)
    }
    this.#isTyping = isTyping
  }

  #submit(event: Event): void {
    event.preventDefault()
    this.#box.go({ ...this.#box.ask, words: this.#box.view.input.value })
  }

  #change(target: EventTarget | null): void {
    const { ask } = this.#box
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    const { facet: name, range, sort } = target.dataset
    const facet = facets.find((known) => known === name)
    if (range) return void this.#changeRange(target)
    const next = sort === undefined ? null : { ...ask, ...readSort(target.value) }
    if (facet) this.#box.go(toggle(ask, facet, target.value))
    else if (next) this.#box.go(next)
  }

  async #changeRange(field: HTMLInputElement | HTMLSelectElement): Promise<void> {
    const units = await this.#box.index.units().catch(() => ({}))
    const next = readRange(this.#box.ask, field, units)
    if (next) this.#box.go(next)
  }

  #click(event: MouseEvent): void {
    const { ask, view } = this.#box
    const target = (event.target as Element).closest<HTMLElement>('button, a[data-ask]')
    const { facet: name, value, widen: narrowing } = target?.dataset ?? {}
    const facet = facets.find((known) => known === name)
    if (facet && value !== undefined) this.#box.go(toggle(ask, facet, value))
    if (narrowing) this.#box.go(widen(ask, narrowing as Narrowing))
    if (target?.matches('[data-clear]')) this.#box.go(widest(ask))
    if (target?.matches('[data-more]')) void this.#box.more().then((shown) => history.replaceState({ shown }, ''))
    if (!(target instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const suggested = readAddress(target.search)
    view.input.value = suggested.words
    view.input.focus()
    this.#box.go(suggested)
  }

  /** Escape leads from what was found back to the field, and there it clears; Enter in a field of a range is a change, and sends nothing. */
  #key(event: KeyboardEvent): void {
    const { input, links } = this.#box.view
    const target = event.target as HTMLElement
    if (event.key === 'Enter' && target instanceof HTMLInputElement && target.dataset['range']) this.#change(target)
    if (event.key !== 'Escape' || (target !== input && !links.includes(target as HTMLAnchorElement))) return
    event.preventDefault()
    if (target !== input || !input.value) return input.focus()
    input.value = ''
    this.#box.go({ ...this.#box.ask, words: '' })
  }
}
