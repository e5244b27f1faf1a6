/** What is drawn for a figure, and what its mark is called. */
import { endsOf, type FigureGroup } from '../library/group-figures.ts'
import type { FigureView } from '../library/view.ts'
import { shorten } from '../wording/claim-title.ts'
import { dateWords } from '../wording/date-words.ts'
import { breakInTwo, snippet } from '../wording/excerpt.ts'
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
  /** The words around the figure, mended for reading, on at most two lines. */
  words: string
  /** Who is credited, and as of when; what is not known is left out. */
  whoWhen: string
  href: string
  name: string
}

const slack = 8 // What the first line leaves free where a long word does not fit.

/** How many characters there is room for: in a line of the quote, and for who says it and when. */
export interface Room {
  words: number
  whoWhen: number
}

/** The marks of a group, one a row, in the order of its rows. */
export const marksOf = (group: FigureGroup, room: Room): FigureMark[] =>
  group.rows.map((view, row) => markOf(view, row, group, room))

function markOf(view: FigureView, row: number, group: FigureGroup, room: Room): FigureMark {
  const { figure, claim } = view
  const { sign, amount, unit } = figureParts(figure)
  const { min, max } = endsOf(figure, group.step)
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
    words: twoLines(claim.claim.text, figure.raw, room.words),
    whoWhen: whoWhen(view, room.whoWhen),
    href: claim.path,
    name: nameOf(view),
  }
}

/** Cut shorter where a long word would make a line too long: `… parameters, achieves 69% on MMLU and 8.38 on …`. */
function twoLines(text: string, words: string, room: number): string {
  for (let length = 2 * room - slack; ; length -= 4) {
    const lines = breakInTwo(snippet(text, words, length), room)
    if (length <= room || lines.split('\n').every((line) => line.length <= room)) return lines
  }
}

/** The date stays whole: `Artificial Intelligence…, 2024`. */
function whoWhen({ claim: { claim, credits } }: FigureView, length: number): string {
  const date = claim.date ? dateWords(claim.date.edtf) : ''
  const name = credits[0]?.source.name ?? ''
  const room = length - date.length - 2
  return [room > 4 ? shorten(name, room) : '', date].filter(Boolean).join(', ')
}

function nameOf({ figure, claim: { claim, credits } }: FigureView): string {
  const facts = [
    figureWords(figure),
    claim.kind === 'forecast' && 'forecast',
    credits[0]?.source.name ?? 'no source named',
    claim.date && dateWords(claim.date.edtf),
  ].filter(Boolean)
  return `${facts.join(', ')}: ${shorten(claim.text, 90)}`
}
