/** Makes elements of the page in one expression. */

type Child = Node | string | null

/** An element with attributes and children; `null` as an attribute or a child leaves it out. Text is never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | null> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== null))
  return made
}

/** A text with some ranges of it in `<mark>`. */
export function marked(text: string, ranges: { start: number; end: number }[]): (Node | string)[] {
  const runs: (Node | string)[] = []
  let at = 0
  for (const { start, end } of ranges) {
    if (start > at) runs.push(text.slice(at, start))
    runs.push(element('mark', {}, text.slice(start, end)))
    at = end
  }
  return [...runs, text.slice(at)]
}
