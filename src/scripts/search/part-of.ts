/** The part of a search that a selector names; the markup of `ClaimSearch` has it, or the search cannot work. */
export function partOf<Part extends HTMLElement>(root: HTMLElement, selector: string): Part {
  const part = root.querySelector<Part>(selector)
  if (!part) throw new TypeError(`Expected \`${selector}\` in the search`)
  return part
}
