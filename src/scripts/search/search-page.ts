/**
 * Search as one types, over the index beside the site. What is asked is in the address, so that it can be sent, reloaded and
 * gone back to.
 */
import { type Ask, isEmpty, readAddress, type Sort, toggle, writeAddress } from '../../search/ask.ts'
import { findClaims, type Found } from '../../search/find-claims.ts'
import { findPages } from '../../search/find-pages.ts'
import { type Facet, facets } from '../../search/record.ts'
import { loadBundle } from './load-bundle.ts'
import { noResult } from './no-result.ts'
import { SearchView } from './search-view.ts'

const pageLength = 20
const mostPages = 4
const pause = 150 // Milliseconds between the last key and the search.
const patience = 250 // Milliseconds before waiting is worth a word.

/** The life of one search page. */
export class SearchPage {
  readonly #root: HTMLElement
  readonly #view: SearchView
  readonly #bundle: string
  #ask: Ask = readAddress('')
  #found: Found | undefined
  #shown = pageLength
  #run = 0
  #isTyping = false
  #pause = 0

  /** `root` holds the parts of `ClaimSearch`; its `data-bundle` says where Pagefind's script lies. */
  constructor(root: HTMLElement) {
    this.#root = root
    this.#view = new SearchView(root)
    this.#bundle = root.dataset['bundle'] ?? ''
  }

  /** Listens, and shows what the address asks for; what was typed before stays. */
  start(): void {
    const typed = this.#view.input.value
    this.#root.querySelector('form')?.addEventListener('submit', (event) => this.#submit(event))
    this.#view.input.addEventListener('input', () => this.#type())
    this.#root.addEventListener('change', (event) => this.#change(event.target))
    this.#root.addEventListener('click', (event) => this.#click(event))
    this.#root.addEventListener('keydown', (event) => this.#key(event))
    window.addEventListener('popstate', () => void this.#restore())
    void loadBundle(this.#bundle).catch(() => undefined) // A failure is told when something is asked.
    void this.#restore()
    if (!typed || typed === this.#ask.words) return
    this.#view.input.value = typed
    this.#type()
  }

  /** Shows what the address asks for, as many claims as were shown there before. */
  async #restore(): Promise<void> {
    this.#ask = readAddress(location.search)
    this.#isTyping = false
    this.#view.input.value = this.#ask.words
    const state = history.state as { shown?: number } | null
    await this.#search(state?.shown ?? pageLength)
  }

  #type(): void {
    clearTimeout(this.#pause)
    this.#pause = window.setTimeout(() => this.#go({ ...this.#ask, words: this.#view.input.value }, true), pause)
  }

  #submit(event: Event): void {
    event.preventDefault()
    clearTimeout(this.#pause)
    this.#go({ ...this.#ask, words: this.#view.input.value })
    this.#isTyping = false // What is typed next is another question, with an entry of its own in the history.
  }

  /** Asks something else. While a word is being typed the history keeps one entry, not one a letter. */
  #go(ask: Ask, isTyping = false): void {
    const address = writeAddress(ask) || location.pathname
    if (writeAddress(ask) !== writeAddress(this.#ask)) {
      if (isTyping && this.#isTyping) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
    }
    this.#isTyping = isTyping
    this.#ask = ask
    void this.#search(pageLength)
  }

  async #search(shown: number): Promise<void> {
    const run = ++this.#run
    const ask = this.#ask
    if (isEmpty(ask)) return this.#view.showIdle()
    const waiting = window.setTimeout(() => this.#view.showLoading(), patience)
    try {
      const bundle = await loadBundle(this.#bundle)
      const [found, pages] = await Promise.all([findClaims(bundle, ask), findPages(bundle, ask.words, mostPages)])
      const hits = await found.page(0, shown)
      const help = found.total === 0 ? await noResult(bundle, ask) : null
      if (run !== this.#run) return
      clearTimeout(waiting)
      this.#found = found
      this.#shown = shown
      this.#view.show({ ask, found, hits, pages })
      if (help) this.#view.showEmpty(help)
    } catch (error) {
      console.error(error)
      if (run === this.#run) this.#view.showFailure()
    } finally {
      clearTimeout(waiting)
    }
  }

  async #more(): Promise<void> {
    const found = this.#found
    if (!found) return
    const hits = await found.page(this.#shown, this.#shown + pageLength)
    this.#shown += pageLength
    this.#view.append(hits)
    this.#view.showMore(found, this.#shown)
    history.replaceState({ shown: this.#shown }, '')
  }

  #change(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement) this.#go({ ...this.#ask, sort: target.value as Sort })
    if (target instanceof HTMLInputElement && target.type === 'checkbox')
      this.#toggle(target.dataset['facet'], target.value)
  }

  #toggle(name: string | undefined, value: string): void {
    const facet: Facet | undefined = facets.find((known) => known === name)
    if (facet) this.#go(toggle(this.#ask, facet, value))
  }

  #click(event: MouseEvent): void {
    const target = (event.target as Element).closest<HTMLElement>('button, a[data-ask]')
    if (target?.dataset['value']) this.#toggle(target.dataset['facet'], target.dataset['value'])
    if (target?.matches('[data-clear]')) this.#go({ ...this.#ask, chosen: new Map(), sort: 'relevance' })
    if (target?.matches('[data-more]')) void this.#more()
    if (!(target instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const ask = readAddress(target.search)
    this.#view.input.value = ask.words
    this.#view.input.focus()
    this.#go(ask)
  }

  /** Arrows step from the field through the claims and back; Escape leads back to the field, and there it clears. */
  #key(event: KeyboardEvent): void {
    const { input, links } = this.#view
    const target = event.target as HTMLElement
    const at = target === input ? -1 : links.indexOf(target as HTMLAnchorElement)
    const isHere = target === input || at >= 0
    if (event.key === 'Escape' && isHere) {
      event.preventDefault()
      if (target === input && input.value) this.#clear()
      else input.focus()
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || !isHere || event.altKey || event.ctrlKey || event.metaKey) return
    const next = links[at + step] ?? (at + step < 0 ? input : null)
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  #clear(): void {
    clearTimeout(this.#pause)
    this.#view.input.value = ''
    this.#go({ ...this.#ask, words: '' })
  }
}
