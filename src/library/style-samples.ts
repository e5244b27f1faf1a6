/** What the page on style shows: the tokens as the style sheet has them, figures of every sort, and a claim in each state. */
import type { Figure } from '../engine/schema.ts'
import tokenSheet from '../styles/tokens.css?raw'
import type { ClaimView } from './view.ts'

/** A custom property with its value, a colour with one for each theme. */
export interface Token {
  name: string
  light: string
  dark: string
}

/** The tokens whose names begin so: `text-` gives the sizes of type. Colours are told by their pair of values. */
export function tokensLike(isWanted: (token: Token) => boolean): Token[] {
  return [...tokenSheet.matchAll(/^ {2}--([\w-]+): ([^;]+);/gm)]
    .map(([, name = '', value = '']): Token => {
      const [, light = value, dark = value] = /^light-dark\((oklch\([^)]+\)), (oklch\([^)]+\))\)$/.exec(value) ?? []
      return { name, light, dark }
    })
    .filter(isWanted)
}

const figure = (part: Partial<Figure>): Figure => ({
  raw: '80%',
  kind: 'percentage',
  unit: '%',
  modifier: null,
  base: null,
  ...part,
})

/** Figures in each of their forms, by what is special about them. */
export const figureSamples: readonly { name: string; figure: Figure }[] = [
  { name: 'A share', figure: figure({ value: 80 }) },
  { name: 'At most', figure: figure({ value: 80, modifier: 'at-most' }) },
  { name: 'At least', figure: figure({ value: 400, unit: 'disease', kind: 'count', modifier: 'at-least' }) },
  { name: 'About', figure: figure({ value: 2e12, unit: 'parameter', kind: 'count', modifier: 'approximately' }) },
  { name: 'A range', figure: figure({ min: 10, max: 15, unit: 'year', kind: 'duration' }) },
  { name: 'Money', figure: figure({ value: 126.8e9, unit: 'USD', kind: 'money' }) },
  { name: 'A multiple', figure: figure({ value: 280, unit: 'x', kind: 'multiple' }) },
  { name: 'A power', figure: figure({ value: 1e22, unit: 'FLOP', kind: 'measure' }) },
  { name: 'A score', figure: figure({ value: 8.38, unit: null, kind: 'score' }) },
]

const states: readonly { name: string; holds: (view: ClaimView) => boolean }[] = [
  { name: 'With a figure and a source', holds: ({ claim, credits }) => claim.figures.length === 1 && credits.length === 1 },
  { name: 'With more figures than fit', holds: ({ claim }) => claim.figures.length > 3 },
  { name: 'With a date alone', holds: ({ claim }) => claim.figures.length === 0 && claim.date?.role === 'stated' },
  { name: 'Without a source', holds: ({ claim, credits }) => claim.figures.length > 0 && credits.length === 0 },
  { name: 'Credited to a number that nothing resolves', holds: ({ credits }) => credits.some(({ attribution }) => attribution.kind === 'reference' && !attribution.resolved) },
  { name: 'A forecast', holds: ({ claim }) => claim.kind === 'forecast' },
  { name: 'Damaged in its document', holds: ({ claim }) => claim.text !== claim.quote },
  { name: 'Without figure, or date of its own', holds: ({ claim }) => claim.figures.length === 0 && claim.date?.role !== 'stated' },
] // prettier-ignore

const longestSample = 220 // Characters of a quote; what matters is the state.

/** For each state the first claim of the library that is in it; states that no claim is in are left out. */
export function claimSamples(claims: readonly ClaimView[]): { name: string; view: ClaimView }[] {
  const short = claims.filter(({ claim }) => claim.quote.length <= longestSample)
  return states.flatMap(({ name, holds }) => {
    const view = short.find(holds)
    return view ? [{ name, view }] : []
  })
}
