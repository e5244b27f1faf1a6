/** The orders to choose from: by relevance, by date, and by the size of figures of each measure found. */
import type { Ask } from '../../search/ask.ts'
import type { MeasureSpan } from '../../search/measures.ts'
import { sortWords } from '../../search/sort-words.ts'
import { writtenOf } from '../../search/measures.ts'
import { measureName } from '../../wording/measure-words.ts'
import { element } from './element.ts'

const shown = 8 // Measures; the others are of few claims, and can be chosen in the ranges.

/** Options; the value of one by size is `largest` and the measure behind a space. */
export function sortOptions({ sort, sizeOf, figures }: Ask, measures: MeasureSpan[]): HTMLOptionElement[] {
  const [first, ...others] = [figures?.measure, sizeOf].filter((measure) => measure !== null && measure !== undefined)
  const listed = [first, ...others, ...measures.slice(0, shown).map(({ measure }) => measure)]
  const sizes = [...new Set(listed.filter((measure) => measure !== undefined))]
  const option = (value: string, words: string): HTMLOptionElement =>
    element('option', { value, selected: value === [sort, sizeOf].filter(Boolean).join(' ') ? '' : null }, words)
  return [
    ...(['relevance', 'newest', 'oldest'] as const).map((value) => option(value, sortWords[value])),
    ...sizes.map((measure) =>
      option(`largest ${measure}`, `${sortWords.largest}: ${measureName(measure, writtenOf(measures, measure))}`),
    ),
  ]
}

/** What an option's value asks for. */
export function readSort(value: string): Pick<Ask, 'sort' | 'sizeOf'> {
  if (value.startsWith('largest ')) return { sort: 'largest', sizeOf: value.slice('largest '.length) }
  return { sort: value === 'newest' || value === 'oldest' ? value : 'relevance', sizeOf: null }
}
