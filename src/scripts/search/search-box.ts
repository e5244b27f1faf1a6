/** Search as one types, over the index beside the site: what the search page and the dialogue share. */
import { answerAsk } from '../../search/answer.ts'
import { type Ask, isEmpty, noAsk } from '../../search/ask.ts'
import type { Found } from '../../search/find-claims.ts'
import type { SearchIndex } from '../../search/open-search.ts'
import { loadBundle } from './load-bundle.ts'
import { type Narrow, SearchView } from './search-view.ts'

const pause = 120 // Milliseconds between the last key and the search.
const patience = 250 // Milliseconds before waiting is worth a word.

/** Where a search lives. */
export interface Setting {
  /** The address of Pagefind's script. */
  bundle: string
  /** The address of the search page, for links to other searches. */
  page: string
  /** How many claims are shown at once. */
  length: number
  narrow?: Narrow
  /** Something else is asked; `isTyping` while a word is being typed. */
  onAsk?: (ask: Ask, isTyping: boolean) => void
  /** What was asked is shown. */
  onShown?: (ask: Ask, found: Found) => void
}

export class SearchBox {
  readonly view: SearchView
  readonly #setting: Setting
  ask: Ask = noAsk
  #found: Found | undefined
  #shown = 0
  #run = 0
  #pause = 0

  constructor(root: HTMLElement, setting: Setting) {
    this.view = new SearchView(root, setting.narrow)
    this.#setting = setting
    this.view.input.addEventListener('input', () => this.#type())
    root.addEventListener('keydown', (event) => this.#step(event))
    // A failure is told when something is asked.
    void loadBundle(setting.bundle)
      .facts()
      .catch(() => undefined)
  }

  get index(): SearchIndex {
    return loadBundle(this.#setting.bundle)
  }

  /** Asks something else, and says so. */
  go(ask: Ask, isTyping = false): void {
    clearTimeout(this.#pause)
    this.#setting.onAsk?.(ask, isTyping)
    void this.search(ask)
  }

  /** Asks and shows, without a word to anybody; `shown` claims at first. */
  async search(ask: Ask, shown = this.#setting.length): Promise<void> {
    this.ask = ask
    const run = ++this.#run
    if (isEmpty(ask)) return this.view.showIdle()
    // The first answer takes longest.
    const waiting = window.setTimeout(() => this.view.showLoading(), this.#found ? patience : 0)
    try {
      const { index } = this
      const answered = await answerAsk(index, ask)
      const hits = await answered.found.page(0, shown)
      const help = answered.found.total === 0 ? await this.#help(index, ask) : null
      if (run !== this.#run) return
      clearTimeout(waiting)
      this.#found = answered.found
      this.#shown = shown
      this.view.show({ ...answered, ask, hits, help })
      this.#setting.onShown?.(ask, answered.found)
    } catch (error) {
      console.error(error)
      if (run === this.#run) this.view.showFailure()
    } finally {
      clearTimeout(waiting)
    }
  }

  /** Shows further claims; gives how many are shown then. */
  async more(): Promise<number> {
    const from = this.#shown
    this.#shown += this.#setting.length
    if (!this.#found) return from
    this.view.append(await this.#found.page(from, this.#shown))
    this.view.showMore(this.#found, this.#shown)
    return this.#shown
  }

  /** Most answers need none of what helps. */
  async #help(index: SearchIndex, ask: Ask): Promise<HTMLElement> {
    const { noResult } = await import('./no-result.ts')
    return noResult(index, ask, this.#setting.page)
  }

  #type(): void {
    clearTimeout(this.#pause)
    this.#pause = window.setTimeout(() => this.go({ ...this.ask, words: this.view.input.value }, true), pause)
  }

  /** Arrows step from the field through what was found and back; Home and End keep their meaning in the field. */
  #step(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const { input, links } = this.view
    const at = event.target === input ? -1 : links.indexOf(event.target as HTMLAnchorElement)
    if (step === undefined || (event.target !== input && at < 0)) return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return
    const next = links[at + step] ?? (at + step < 0 ? input : null)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
}
