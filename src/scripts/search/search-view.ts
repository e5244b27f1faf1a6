/** The parts of a search and what each of them shows; it asks nothing and decides nothing. */
import type { Answered } from '../../search/answer.ts'
import type { Ask } from '../../search/ask.ts'
import type { Found } from '../../search/find-claims.ts'
import type { Hit } from '../../search/hit.ts'
import { count, countWords } from '../../wording/number-words.ts'
import { keepFocus } from './keep-focus.ts'
import { pageList } from './page-list.ts'
import { partOf } from './part-of.ts'
import { resultItem } from './result.ts'
import { statusWords } from './status-words.ts'

/** What is shown after a search. */
export interface Shown extends Answered {
  ask: Ask
  hits: Hit[]
  /** What to do instead where nothing was found. */
  help: HTMLElement | null
}

/** Shows what an answer can be narrowed to. */
export type Narrow = (root: HTMLElement, ask: Ask, found: Found) => void

export class SearchView {
  readonly #root: HTMLElement
  readonly #narrow: Narrow | undefined

  /** `root` holds the parts of `ClaimSearch`; in the dialogue those that narrow and sort are left out, and so is `narrow`. */
  constructor(root: HTMLElement, narrow?: Narrow) {
    this.#root = root
    this.#narrow = narrow
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
    this.#narrow?.(this.#root, ask, found)
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

  #toggle({ found, idle }: { found: boolean; idle: boolean }): void {
    this.#part('[data-found]').hidden = !found
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-idle]')) part.hidden = !idle
  }

  #say(words: string): void {
    this.#part('[data-status]').textContent = words
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    return partOf<Part>(this.#root, selector)
  }
}
