/**
 * `<claim-search>`: the search page's own part. It is a form until somebody uses it; then, or at once where the address asks for
 * something already, the search itself is loaded. Without JavaScript the page shows what stands inside.
 */
class ClaimSearch extends HTMLElement {
  #isStarted = false

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[name=q]')
    this.addEventListener('focusin', () => this.#start())
    if (matchMedia('(min-width: 64rem)').matches) this.querySelector('[data-narrow]')?.setAttribute('open', '')
    // Who comes with a question goes on in the field; who goes back, or reloads, stays where the browser puts them.
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const isArriving = location.search !== '' && visit?.type === 'navigate'
    // The shortcut leads here by the field's id where the dialogue cannot be loaded.
    if (isArriving || location.hash === `#${field?.id}`) field?.focus({ preventScroll: true })
    if (location.search || field?.value) this.#start()
  }

  #start(): void {
    if (this.#isStarted) return
    this.#isStarted = true
    void import('./search/search-page.ts').then(({ SearchPage }) => new SearchPage(this).start())
  }
}

customElements.define('claim-search', ClaimSearch)
