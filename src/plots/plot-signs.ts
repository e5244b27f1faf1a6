/** The marks of the plots of figures, each with its meaning, for the key above them. */
import type { FigureGroup } from '../library/group-figures.ts'
import { type FigureMark, marksOf } from './figure-marks.ts'

interface Sign {
  words: string
  /** The mark as shapes of SVG in a box of 26 by 14. */
  mark: string
  isUsed: (mark: FigureMark) => boolean
}

const circle = '<circle cx="13" cy="7" r="4.5"></circle>'
const signs: Sign[] = [
  {
    words: 'value',
    mark: `<g class="plot-dot">${circle}</g>`,
    isUsed: ({ isRange, isForecast, isRough }) => !isRange && !isForecast && !isRough,
  },
  {
    words: 'forecast',
    mark: '<g class="plot-dot"><path d="M13 1.5l3.8 5.5-3.8 5.5-3.8-5.5z"></path></g>',
    isUsed: ({ isRange, isForecast }) => !isRange && isForecast,
  },
  {
    words: 'about, estimated',
    mark: `<g class="plot-dot is-rough">${circle}</g>`,
    isUsed: ({ isRange, isRough }) => !isRange && isRough,
  },
  {
    words: 'range',
    mark: '<g class="plot-range"><line x1="6" x2="20" y1="7" y2="7"></line></g>',
    isUsed: ({ isRange, isForecast }) => isRange && !isForecast,
  },
  {
    words: 'forecast range',
    mark: '<g class="plot-range is-forecast"><line x1="5" x2="21" y1="7" y2="7"></line></g><g class="plot-dot"><path d="M5 2l3.5 5-3.5 5-3.5-5zM21 2l3.5 5-3.5 5-3.5-5z"></path></g>',
    isUsed: ({ isRange, isForecast }) => isRange && isForecast,
  },
  {
    words: 'at most',
    mark: `<g class="plot-open"><path d="M13 7H2M6 3L2 7l4 4"></path></g><g class="plot-dot">${circle}</g>`,
    isUsed: ({ open }) => open === 'left',
  },
  {
    words: 'at least',
    mark: `<g class="plot-open"><path d="M13 7h11M20 3l4 4-4 4"></path></g><g class="plot-dot">${circle}</g>`,
    isUsed: ({ open }) => open === 'right',
  },
]

/** The signs that occur in the plots of some groups. */
export function plotSigns(groups: FigureGroup[]): Pick<Sign, 'words' | 'mark'>[] {
  const marks = groups.filter(({ scale }) => scale).flatMap((group) => marksOf(group, { words: 0, whoWhen: 0 }))
  return signs.filter(({ isUsed }) => marks.some(isUsed))
}
