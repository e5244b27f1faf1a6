/** Figures as rows of a data file: one line a figure, all that its claim says of it beside it. */
import type { Cell } from '../csv.ts'
import { dimensionName } from '../wording/figure-words.ts'
import { dimensionOf } from './group-figures.ts'
import type { ClaimView } from './view.ts'

export const figureHead = [
  'measure', 'document', 'figure', 'value', 'min', 'max', 'unit', 'modifier', 'dimension', 'base_min', 'base_max',
  'kind', 'date', 'sources', 'quote', 'claim', 'url',
] as const // prettier-ignore

/** The rows of some claims, in their order. `urlOf` gives the address of a path. */
export function figureRows(claims: ClaimView[], urlOf: (path: string) => string): Cell[][] {
  const figures = claims.flatMap(({ claim }) => claim.figures)
  const names = new Map(
    [...Map.groupBy(figures, dimensionOf)].map(([dimension, own]) => [dimension, dimensionName(dimension, own)]),
  )
  return claims.flatMap(({ claim, document, credits, path }) =>
    claim.figures.map((figure): Cell[] => [
      names.get(dimensionOf(figure)),
      document.document.title,
      figure.raw,
      figure.value,
      figure.min,
      figure.max,
      figure.unit,
      figure.modifier,
      figure.base?.dimension,
      figure.base?.min,
      figure.base?.max,
      claim.kind,
      claim.date?.edtf,
      credits.map(({ source }) => source.name).join('; '),
      claim.quote,
      claim.id,
      urlOf(path),
    ]),
  )
}
