/** Keeps what is in use in use while the lists around it are made anew. */

/**
 * Call it before the lists change, and what it gives after: the control that had the focus has it again, or what took its place, with
 * what was typed into it and not yet asked.
 */
export function keepFocus(root: HTMLElement): () => void {
  const active = root.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null
  const ways = active ? waysTo(active) : []
  const typed = active instanceof HTMLInputElement && active.dataset['range'] ? typedInto(active) : null
  return () => {
    if (!active || document.activeElement === active) return
    const again = ways.map((selector) => root.querySelector<HTMLElement>(selector)).find((found) => found)
    again?.focus()
    if (!typed || !(again instanceof HTMLInputElement)) return
    again.value = typed.value
    again.setSelectionRange(typed.start, typed.end)
  }
}

/** The text of a field that was changed since it was last asked for. */
function typedInto(field: HTMLInputElement): { value: string; start: number | null; end: number | null } | null {
  const { value, defaultValue, dataset, selectionStart: start, selectionEnd: end } = field
  return value === (dataset['asked'] ?? defaultValue) ? null : { value, start, end }
}

/** How to find a control again; the best way first. */
function waysTo(active: HTMLElement): string[] {
  const { facet, range, find } = active.dataset
  if (range) return [`[data-range=${range}]`, 'select[data-range]', '[data-range]']
  if (find) return [`[data-find=${find}]`, `input[data-facet=${find}]`]
  const rest = active.closest<HTMLElement>('summary') ? active.closest<HTMLElement>('[data-rest]')?.dataset['rest'] : ''
  if (rest) return [`[data-rest=${rest}] > summary`, `input[data-facet=${rest}]`]
  if (active instanceof HTMLInputElement && facet)
    return [`input[data-facet=${facet}][value="${CSS.escape(active.value)}"]`, `input[data-facet=${facet}]`]
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
