/** Search from any page: a dialogue with the search page's own form, help and results; narrowing and sorting are left to that page. */
import { writeAddress } from '../../search/ask.ts'
import { countWords } from '../../wording/number-words.ts'
import { searchPath } from '../../paths.ts'
import { element } from './element.ts'
import { SearchBox } from './search-box.ts'

const shown = 8

let dialog: Promise<HTMLDialogElement> | undefined

/**
 * Opens the dialogue, `words` in its field. The browser gives the focus back to where it was when it closes.
 * @throws {Error} when the search page cannot be loaded.
 */
export async function openDialog(words: string): Promise<void> {
  dialog ??= make()
  dialog.catch(() => (dialog = undefined))
  const opened = await dialog
  const input = opened.querySelector<HTMLInputElement>('input[name=q]')
  if (!opened.open) opened.showModal()
  if (input && words) {
    input.value = words
    input.dispatchEvent(new Event('input'))
  }
  input?.select()
}

async function make(): Promise<HTMLDialogElement> {
  const answer = await fetch(searchPath())
  if (!answer.ok) throw new Error(`Expected the search page, got ${answer.status}`)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const search = page.querySelector<HTMLElement>('claim-search')
  if (!search) throw new TypeError('Expected `<claim-search>` on the search page')
  await loadStyles(page)
  const made = element('dialog', { class: 'search-dialog', 'aria-label': 'Search all claims' })
  const all = element('a', { href: searchPath() }, 'Search page')
  made.append(...partsOf(search), element('p', { class: 'dialog-foot' }, all, keyHints()))
  made.querySelector('.search-field')?.append(closeButton(made))
  document.body.append(made)
  listen(made, all, search.dataset['bundle'] ?? '')
  return made
}

/** The sheets of the search page that this page lacks. */
async function loadStyles(page: Document): Promise<void> {
  const wanted = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map((link) =>
    link.getAttribute('href'),
  )
  const missing = wanted.filter(
    (href) => href && !document.querySelector(`link[rel=stylesheet][href="${CSS.escape(href)}"]`),
  )
  await Promise.all(
    missing.map(async (href) => {
      const link = element('link', { rel: 'stylesheet', href })
      document.head.append(link)
      await new Promise((resolve) => link.addEventListener('load', resolve, { once: true }))
    }),
  )
}

/** What the search page shows, without what narrows and sorts; ids are made apart from those of this page. */
function partsOf(search: HTMLElement): Node[] {
  for (const part of search.querySelectorAll('noscript, script, [data-narrow], .found-head, [data-more]')) part.remove()
  search.querySelector('div[data-idle]')?.remove()
  for (const part of search.querySelectorAll('[id]')) part.id = `dialog-${part.id}`
  for (const label of search.querySelectorAll('label[for]'))
    label.setAttribute('for', `dialog-${label.getAttribute('for')}`)
  return [...search.childNodes].map((node) => document.adoptNode(node))
}

function closeButton(made: HTMLDialogElement): HTMLElement {
  const button = element('button', { type: 'button', class: 'close-dialog', 'aria-label': 'Close search' }, 'Close')
  button.addEventListener('click', () => made.close())
  return button
}

/** What the keys do, for those who have them. */
function keyHints(): HTMLElement {
  const hints = [
    ['↑', '↓', 'to step'],
    ['Enter', 'to open'],
    ['Esc', 'to close'],
  ].map((keys) => {
    const words = keys.at(-1) ?? ''
    return element('span', {}, ...keys.slice(0, -1).map((key) => element('kbd', {}, key)), ` ${words}`)
  })
  return element('span', { class: 'key-hints' }, ...hints)
}

function listen(made: HTMLDialogElement, all: HTMLAnchorElement, bundle: string): void {
  new SearchBox(made, {
    bundle,
    page: searchPath(),
    length: shown,
    onAsk: (ask) => {
      // Who follows a result and goes back finds the dialogue as it was.
      history.replaceState({ ...history.state, dialog: ask.words }, '')
      all.href = `${searchPath()}${writeAddress(ask)}`
      all.textContent = 'Search page'
    },
    onShown: (_, { total }) => {
      if (total > 0) all.textContent = total > shown ? `All ${countWords(total, 'claim')}, to narrow and sort` : 'Narrow and sort these' // prettier-ignore
    },
  })
  made.addEventListener('close', () => history.replaceState({ ...history.state, dialog: undefined }, ''))
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close() // The backdrop is the dialogue's own.
  })
  // In a field of searching the browser would clear first.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    made.close()
  })
}
