/** What the results are narrowed to, each a button that takes it away. */
import type { Ask } from '../../search/ask.ts'
import { type MeasureSpan, writtenOf } from '../../search/measures.ts'
import { amountWords, measureName, rangeOfWords } from '../../wording/measure-words.ts'
import { element } from './element.ts'
import { valueWords } from './facet-list.ts'

/** Buttons that know from their data what they stand for; empty where nothing narrows. */
export function chipList(ask: Ask, measures: readonly MeasureSpan[]): HTMLElement[] {
  const chips = [...ask.chosen].flatMap(([facet, values]) =>
    values.map((value) => chip(`${facet}: ${valueWords(facet, value)}`, { 'data-facet': facet, 'data-value': value })),
  )
  if (ask.figures) chips.push(chip(figuresWords(ask.figures, measures), { 'data-widen': 'figures' }))
  if (ask.years) chips.push(chip(yearsWords(ask.years), { 'data-widen': 'years' }))
  if (chips.length > 1)
    chips.push(element('li', {}, element('button', { type: 'button', 'data-clear': '' }, 'Clear all')))
  return chips
}

/** A range of figures in words: `US dollars: $1 billion to $5 billion`. */
export function figuresWords(
  { measure, from, to }: NonNullable<Ask['figures']>,
  measures: readonly MeasureSpan[] = [],
): string {
  const written = writtenOf(measures, measure)
  const [low, high] = [from, to].map((end) => (end === null ? null : amountWords(end, measure, written)))
  return `${measureName(measure, written)}: ${rangeOfWords(low ?? null, high ?? null)}`
}

/** A range of years in words: `Years: 2025 to 2031`. */
export const yearsWords = ({ since, until }: NonNullable<Ask['years']>): string =>
  `Years: ${rangeOfWords(since === null ? null : String(since), until === null ? null : String(until))}`

function chip(words: string, data: Record<string, string>): HTMLElement {
  const button = element('button', { type: 'button', ...data, 'aria-label': `Remove ${words}` })
  button.append(words, element('span', { 'aria-hidden': 'true' }, ' ×'))
  return element('li', {}, button)
}
