/** When a figure held: the date of its column, else the nearest of its own pieces, else the claim's. */
import { edtfBounds } from '../edtf.ts'
import type { DateSpan, Span } from '../sentence.ts'
import type { Piece } from './cut-pieces.ts'
import { rememberFor } from '../remember.ts'
import type { Passage, Statement } from './statement.ts'

/** The date of a figure within its pieces; null where nothing dates it. */
export function dateStatement(
  { sentence, claim }: Passage,
  owned: readonly Piece[],
  piece: Piece,
  figure: Span,
): Statement['date'] {
  const column = /\b(?:1[6-9]|20)\d{2}\b/.exec(
    sentence.cells.find(({ start, end }) => figure.start >= start && figure.start < end)?.header ?? '',
  )?.[0]
  if (column) return { edtf: column, ...edtfBounds(column), isStated: true, isOrigin: false }
  const [formers, stated] = [[], []] as [DateSpan[], DateSpan[]]
  const formerStarts = formerStartsIn(sentence)
  for (const date of sentence.dates)
    if (!date.relative) ((formerStarts.get(date) ?? -1) >= figure.end ? formers : stated).push(date)
  const inPiece = stated.filter(({ start }) => start >= piece.start && start < piece.end)
  const near =
    inPiece.length > 0
      ? inPiece
      : stated.filter(({ start }) => owned.some((one) => start >= one.start && start < one.end))
  const best = near.sort((a, b) => Math.abs(a.start - figure.end) - Math.abs(b.start - figure.end))[0]
  const edtf = best?.edtf ?? claim.date?.edtf
  if (edtf === undefined || (best === undefined && formers.some((date) => date.edtf === edtf))) return null
  const told = best ?? stated.find((date) => date.edtf === edtf)
  const isOrigin = told !== undefined && origin.test(sentence.text.slice(Math.max(0, told.start - reach), told.start))
  if (isOrigin && inPiece.length === 0) return null // `The museum, founded in 1921, employs 64 people`
  return { edtf, ...edtfBounds(edtf), isStated: best !== undefined || claim.date?.role === 'stated', isOrigin }
}

/** From a date to where the former figure starts that it belongs to, and to no figure before: `hands over 54 per cent, up from 41 per cent in 2018`. */
const formerStartsIn = rememberFor(({ text, figures, dates }: Passage['sentence']): ReadonlyMap<DateSpan, number> => {
  const isFormer = ({ start }: Span) => from.test(text.slice(Math.max(0, start - formerReach), start))
  const formers = figures.filter(isFormer)
  return new Map(
    dates.flatMap((date) => {
      const former = formers.findLast(({ end }) => end <= date.start && date.start - end < formerReach)
      return former ? [[date, former.start]] : []
    }),
  )
})

const from = /\bfrom (?:\p{L}+ ){0,2}$/u
const formerReach = 30 // Characters around a former figure.
const reach = 40 // Characters before a date.
const origin =
  /\b(?:founded|established|built|rebuilt|born|opened|introduced|created|completed|finished|inaugurated|erected|constructed|commissioned|launched|unveiled|incorporated|discovered|dug|dates from|dating from)(?: (?:in|on|back in))? (?:the )?$/i
