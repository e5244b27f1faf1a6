/** What is drawn for a figure, and what its mark is called. */
import { endsOf, type FigureGroup } from '../library/group-figures.ts'
import type { FigureView } from '../library/view.ts'
import { shorten } from '../wording/claim-title.ts'
import { dateWords } from '../wording/date-words.ts'
import { snippet } from '../wording/excerpt.ts'
import { figureParts, figureWords } from '../wording/figure-words.ts'

/** A row of a plot: one figure. */
export interface FigureMark {
  row: number
  min: number
  max: number
  isRange: boolean
  isForecast: boolean
  /** Whether the number is about right: its mark is hollow. */
  isRough: boolean
  /** Where the figure goes on beyond what is said: `at most 80%` is open to the left. */
  open: 'left' | 'right' | null
  amount: string
  words: string
  date: string
  href: string
  name: string
}

/** The marks of a group, one a row, in the order of its rows. */
export const marksOf = (group: FigureGroup, length: number): FigureMark[] =>
  group.rows.map((view, row) => markOf(view, row, group, length))

function markOf(view: FigureView, row: number, group: FigureGroup, length: number): FigureMark {
  const { figure, claim } = view
  const { sign, amount, unit } = figureParts(figure)
  const { min, max } = endsOf(figure, group.isMixed)
  const { modifier } = figure
  return {
    row,
    min,
    max,
    isRange: min !== max,
    isForecast: claim.claim.kind === 'forecast',
    isRough: modifier === 'approximately' || claim.claim.kind === 'estimate',
    open: modifier === 'at-most' ? 'left' : modifier === 'at-least' ? 'right' : null,
    amount: [`${sign && `${sign} `}${amount}`, group.hasUnits && unit].filter(Boolean).join(' '),
    words: snippet(claim.claim.quote, figure.raw, length),
    date: claim.claim.date ? dateWords(claim.claim.date.edtf) : '',
    href: claim.path,
    name: nameOf(view),
  }
}

function nameOf({ figure, claim: { claim, credits } }: FigureView): string {
  const facts = [
    figureWords(figure),
    claim.kind === 'forecast' && 'forecast',
    credits[0]?.source.name ?? 'no source named',
    claim.date && dateWords(claim.date.edtf),
  ].filter(Boolean)
  return `${facts.join(', ')}: ${shorten(claim.quote, 90)}`
}
