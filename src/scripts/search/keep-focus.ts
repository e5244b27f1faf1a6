/** Keeps what is in use in use while the lists around it are made anew. */

/** Call it before the lists change, and what it gives after: the control that had the focus has it again, or what took its place. */
export function keepFocus(root: HTMLElement): () => void {
  const ways = root.contains(document.activeElement) ? waysTo(document.activeElement as HTMLElement) : []
  return () => {
    const again = ways.map((selector) => root.querySelector<HTMLElement>(selector)).find((found) => found)
    again?.focus()
  }
}

/** How to find a control again; the best way first. */
function waysTo(active: HTMLElement): string[] {
  const { facet, range } = active.dataset
  if (range) return [`[data-range=${range}]`, 'select[data-range]']
  if (active instanceof HTMLInputElement && facet)
    return [`input[data-facet=${facet}][value="${CSS.escape(active.value)}"]`]
  // A removed chip is gone; the next one, or the field, takes over.
  if (active.closest('[data-chips]')) return ['[data-chips] button', 'input[name=q]']
  // A claim that is found again keeps the focus, so that Enter leads to it.
  if (active instanceof HTMLAnchorElement && active.closest('[data-empty], [data-results], [data-pages]'))
    return [`.quote a[href="${CSS.escape(active.getAttribute('href') ?? '')}"]`, 'input[name=q]']
  return []
}

/** Puts a list that may be in use in the place of its successor: a new one would forget the letters typed to choose by. */
export function keepList(before: HTMLSelectElement, after: HTMLSelectElement): void {
  const { value } = after
  before.replaceChildren(...after.children)
  before.value = value
  after.replaceWith(before)
}
