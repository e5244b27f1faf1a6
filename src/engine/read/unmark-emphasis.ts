/** Plain text that was Markdown once: `**bold**` and `*italic*` lose their marks, also where a line end cut them in two. */
import { findAll } from '../find-all.ts'
import type { TracedText } from '../sentence.ts'

const strongMark = /(?<!\d)\*\*|\*\*(?!\d)/g
const italics = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,200})(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu

/**
 * Takes the marks of emphasis out of a text. A lone `*` stays (`3 * 4`, `p < 0.05*`), and so does `2**10`.
 * Where a mark goes, the gap in `origin` stays behind to tell of it.
 */
export function unmarkEmphasis(text: TracedText): TracedText {
  const dropped = new Set<number>()
  for (const { index, 0: mark } of findAll(text.value, strongMark))
    for (let i = 0; i < mark.length; i++) dropped.add(index + i)
  for (const { index, 0: whole } of findAll(text.value, italics)) dropped.add(index).add(index + whole.length - 1)
  if (dropped.size === 0) return text
  const kept = Array.from({ length: text.value.length }, (_, index) => index).filter((index) => !dropped.has(index))
  return {
    value: kept.map((index) => text.value[index]).join(''),
    origin: [...kept.map((index) => text.origin[index]!), text.origin.at(-1)!],
  }
}
