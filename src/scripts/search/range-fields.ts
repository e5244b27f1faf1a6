/** The ranges beside the results: figures of one measure from here to there, and years. */
import type { Ask, FigureRange, YearRange } from '../../search/ask.ts'
import type { Found } from '../../search/find-claims.ts'
import type { MeasureSpan } from '../../search/measures.ts'
import { readAmount, type UnitTable } from '../../search/read-amount.ts'
import { amountWords, hasUnitWord, measureName, shownUnit } from '../../wording/measure-words.ts'
import { count } from '../../wording/number-words.ts'
import { element } from './element.ts'

/** Two groups of fields, each field known by its `data-range`. */
export const rangeFields = (ask: Ask, { measures, years }: Pick<Found, 'measures' | 'years'>): HTMLElement[] => [
  ...(measures.length > 0 || ask.figures ? [figureGroup(ask.figures, measures)] : []),
  ...(years || ask.years ? [yearGroup(ask.years, years)] : []),
]

function figureGroup(range: FigureRange | null, measures: MeasureSpan[]): HTMLElement {
  const known = measures.some(({ measure }) => measure === range?.measure)
  const listed =
    range && !known ? [...measures, { measure: range.measure, count: 0, min: 0, max: 0, written: null }] : measures
  const options = listed.map(({ measure, count: claims, written }) =>
    element(
      'option',
      { value: measure, selected: measure === range?.measure ? '' : null },
      `${measureName(measure, written)} (${count(claims)})`,
    ),
  )
  const select = element(
    'select',
    { 'data-range': 'measure', 'aria-label': 'Figures of', autocomplete: 'off' },
    element('option', { value: '' }, 'Any figures, or none'),
    ...options,
  )
  const group = element('fieldset', { class: 'range' }, element('legend', {}, 'Figures'), select)
  const span = listed.find(({ measure }) => measure === range?.measure)
  if (!range || !span) return group
  group.append(
    ends(amountField('from', 'From', range.from, span.min, span), amountField('to', 'To', range.to, span.max, span)),
  )
  return group
}

/** A field for an amount; its label says in which unit a bare number is read, and `data-size` how many base units that is. */
function amountField(name: string, label: string, own: number | null, end: number, span: MeasureSpan): HTMLElement {
  const { measure, written, count: claims } = span
  const words = (amount: number): string => amountWords(amount, measure, written)
  const { unit, size } = shownUnit(own ?? end, measure, written)
  const made = field(
    name,
    hasUnitWord(measure) ? `${label}, ${unit}` : label,
    own === null ? null : words(own),
    claims > 0 ? words(end) : null,
  )
  made.querySelector('input')?.setAttribute('data-size', String(size))
  return made
}

function yearGroup(range: YearRange | null, span: Found['years']): HTMLElement {
  const words = (year: number | null | undefined): string | null =>
    year === null || year === undefined ? null : String(year)
  const fields = [
    field('since', 'From', words(range?.since), words(span?.[0])),
    field('until', 'To', words(range?.until), words(span?.[1])),
  ] as const
  for (const one of fields) one.querySelector('input')?.setAttribute('inputmode', 'numeric')
  return element('fieldset', { class: 'range' }, element('legend', {}, 'Years'), ends(...fields))
}

const ends = (...fields: HTMLElement[]): HTMLElement => element('div', { class: 'ends' }, ...fields)

const field = (name: string, label: string, value: string | null, placeholder: string | null): HTMLElement =>
  element(
    'label',
    {},
    element('span', {}, label),
    element('input', {
      type: 'text',
      'data-range': name,
      value,
      placeholder,
      autocomplete: 'off',
      spellcheck: 'false',
    }),
  )

/** What is asked after a field of the ranges was changed; null where its text is no amount, which the field then says. */
export function readRange(ask: Ask, changed: HTMLInputElement | HTMLSelectElement, units: UnitTable): Ask | null {
  const name = changed.dataset['range'] ?? ''
  changed.dataset['asked'] = changed.value
  if (name === 'measure')
    return { ...ask, figures: changed.value ? { measure: changed.value, from: null, to: null } : null }
  const isYear = name === 'since' || name === 'until'
  const setting = { measure: ask.figures?.measure ?? '', units, size: Number(changed.dataset['size'] ?? 1) }
  const value = isYear ? readYear(changed.value) : readAmount(changed.value, setting)
  const figures = isYear ? ask.figures : ask.figures && { ...ask.figures, [name]: value }
  const years = isYear ? { since: null, until: null, ...ask.years, [name]: value } : ask.years
  const fault =
    value === null && changed.value.trim() !== ''
      ? `Expected ${isYear ? 'a year, such as 2025' : 'a number, such as 1.5 million'}`
      : (isYear ? isBeyond(years?.since, years?.until) : isBeyond(figures?.from, figures?.to)) // Not the ends of the other range.
        ? 'Expected From below To'
        : ''
  changed.setCustomValidity(fault)
  if (fault) changed.reportValidity()
  if (fault || (!isYear && !figures)) return null
  return { ...ask, figures, years: (years?.since ?? years?.until ?? null) === null ? null : years }
}

const isBeyond = (from: number | null | undefined, to: number | null | undefined): boolean =>
  (from ?? -Infinity) > (to ?? Infinity)

const readYear = (text: string): number | null =>
  /^\s*[-−]?\d{1,4}\s*$/.test(text) ? Number(text.replace('−', '-')) : null
