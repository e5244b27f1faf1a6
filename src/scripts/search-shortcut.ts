/** `/` and mod+K, from any page: into the search field of the page, or to the search page where there is none to be seen. */
import { searchPath } from '../paths.ts'

document.addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
  const isChord =
    event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey
  if (!isSlash && !isChord) return
  event.preventDefault()
  const field = [
    ...document.querySelectorAll<HTMLInputElement>('main form[role=search] input, form[role=search] input'),
  ].find((input) => input.checkVisibility())
  if (field) field.select()
  else location.assign(`${searchPath()}#search`)
})

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  )
}
