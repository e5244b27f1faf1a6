/**
 * `/` and mod+K, from any page: the search dialogue, or the field of the search page itself. A click into the header's field, or on
 * the link that stands for it on a phone, opens the dialogue, too; who comes to the field by the keyboard stays in it, and Enter leads to the search page.
 */
import { searchPath } from '../paths.ts'

const own = document.querySelector<HTMLInputElement>('claim-search input[name=q]')
const header = document.querySelector<HTMLInputElement>('.site-tools input[name=q]')
const link = document.querySelector<HTMLAnchorElement>('.to-search')

document.addEventListener('keydown', (event) => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
  const isSlash = event.key === '/' && isPlain && !isTyping(event.target)
  const isChord =
    event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey
  if (event.key === '?' && isPlain && !isTyping(event.target)) openHelp(event)
  if (!isSlash && !isChord) return
  event.preventDefault()
  open()
})

header?.addEventListener('click', () => open())
link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return // A new tab or window.
  event.preventDefault()
  open()
})

// Back from a claim that was opened from the dialogue.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
const { dialog } = (history.state ?? {}) as { dialog?: string }
if (visit?.type === 'back_forward' && dialog) open(dialog)

function open(words = header?.value ?? ''): void {
  if (own) return own.select()
  void import('./search/search-dialog.ts')
    .then(({ openDialog }) => openDialog(words))
    .catch(() => location.assign(`${searchPath()}#search`))
}

/** `?` where there is a search to be helped with. */
function openHelp(event: Event): void {
  const help = [...document.querySelectorAll<HTMLDetailsElement>('.search-help')].findLast((one) =>
    one.checkVisibility(),
  )
  if (!help) return
  event.preventDefault()
  help.open = !help.open
  if (help.open) help.querySelector('summary')?.focus()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  )
}
