/** Notes and references that stand at the end of a text without a heading: `3 Smith, J. et al. (2021) World aquaculture.` */
import { findAll } from '../find-all.ts'
import type { Block } from './collect-blocks.ts'

// The marks of notes: `[3]`, `[3, 7]`, and what is glued to a word: `after landing.12`.
const bracketed = /\[(\d{1,3}(?:\s?[,–-]\s?\d{1,3})*)\]/g
const glued = /(?<=\p{Ll}{2}[.,;:!?]?[”’"')]?)(\d{1,3})(?=\s|$)/gu
// `Smith, J.`, `Norland Statistics, Meals survey, 2020`, `et al. (2021)`, `pp. 12–19`, `22, 101–119`
const author = /^\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.[\s-]?)+/u
const opening = /^(?:["“‘(]?\p{Lu}|https?:)/u // `3 million homes` is no note.
const year = /\bet al\.?,? \(?(?:19|20)\d\d|^.{0,120}\((?:19|20)\d\d[a-z]?\)/
const place = /\bpp?\. ?\d|\bvol\. ?\d|\bdoi\b|\bISBN\b|\d,? \d{1,4}[–-]\d{1,4}\.?$|https?:/i

/**
 * The last blocks of a text that count upwards, each of which the text points to or which is worded as a reference. A list
 * of what somebody recommends is numbered as well: nothing points to it, and it names no author and year.
 */
export function findEndNotes(blocks: readonly Block[]): ReadonlySet<Block> {
  const notes = new Set<Block>()
  let [at, before] = [blocks.length - 1, Infinity]
  for (; at >= 0; at--) {
    const block = blocks[at]!
    const order = Number(parted(block).label ?? NaN)
    if (block.isNote || block.place === 'heading' || block.cells.length > 0 || !(order < before)) break
    notes.add(block)
    before = order
  }
  const marks = marksOf(blocks.slice(0, at + 1))
  const isNote = (block: Block) => {
    const { label, title } = parted(block)
    return (marks.has(label!) && opening.test(title)) || isReference(title)
  }
  return at >= 0 && [...notes].every(isNote) ? notes : new Set()
}

const isReference = (title: string) =>
  (author.test(title) && year.test(title)) || (year.test(title) && place.test(title))

/** The label of an entry, from its list or its own words: `[3] Smith …`, `3. Smith …`. */
export function parted({ text, label }: Block): { label: string | undefined; title: string } {
  const match = /^(?:\[(\w{1,4})\]|(\d{1,3})[.)]?)\s+(.*)$/s.exec(text.value)
  return label === undefined && match ? { label: match[1] ?? match[2], title: match[3]! } : { label, title: text.value }
}

/** The labels that a text points to with its marks. */
function marksOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ text, marks }) => [
      ...marks.map(({ cited }) => cited),
      ...findAll(text.value, bracketed).flatMap(([, labels]) => labels!.split(/\s?[,–-]\s?/)),
      ...findAll(text.value, glued).map(([, label]) => label!),
    ]),
  )
}
