/** The figures that a record carries for showing and sorting. */
import type { Fragment } from './bundle.ts'
import type { FigureFacts } from './record.ts'

/** The figures of a claim's record in reading order; none for any other record. */
export const readFigures = ({ meta }: Pick<Fragment, 'meta'>): FigureFacts[] =>
  meta['figures'] ? (JSON.parse(meta['figures']) as FigureFacts[]) : []
