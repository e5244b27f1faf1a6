/** Forecasts by when they fall due, against the newest document's date: a forecast ledger that knows no clock. */
import { edtfBounds } from '../engine/edtf.ts'
import type { Figure } from '../engine/schema.ts'
import type { ClaimView, Library } from './view.ts'

/** A forecast with the day it falls due, and what was claimed on the same measure later. */
export interface Forecast {
  claim: ClaimView
  /** When it falls due, in EDTF. */
  due: string
  /** Whether that day had passed when the newest document was published. */
  isFallen: boolean
  /** Claims of later documents on the same topic and in the same unit, in the order of the library. */
  later: ClaimView[]
}

const mostLater = 5

/** Whether what falls due then had fallen due before now, the date of the newest document; nothing has where no document has a date. */
export const isFallenDue = (due: string, now: string | null): boolean =>
  now !== null && edtfBounds(due).max < edtfBounds(now).min

/** All forecasts that fall due, the earliest first. Nothing has fallen due where no document has a date. */
export function forecastsDue({ claims, documents }: Pick<Library, 'claims' | 'documents'>): Forecast[] {
  const now = documents[0]?.document.published ?? null // The newest stands first.
  const byMeasure = Map.groupBy(
    claims.flatMap((claim) => measuresOf(claim).map((measure) => ({ claim, measure }))),
    ({ measure }) => measure,
  )
  return claims
    .flatMap((claim) => {
      const due = claim.claim.date?.due
      if (due === undefined) return []
      const same = measuresOf(claim).flatMap((measure) => byMeasure.get(measure) ?? [])
      const later = [...new Set(same.map((other) => other.claim))].filter((other) => isLater(other, claim))
      return [{ claim, due, isFallen: isFallenDue(due, now), later: later.slice(0, mostLater) }]
    })
    .sort((a, b) => edtfBounds(a.due).max - edtfBounds(b.due).max || a.claim.order - b.claim.order)
}

/** What a claim measures: its best topic with the unit of each figure; a claim without figures measures when something comes. */
function measuresOf({ claim, topics }: ClaimView): string[] {
  const [topic] = topics
  if (!topic) return []
  const units = claim.figures.length > 0 ? claim.figures.map(unitOf) : claim.date?.due ? ['due'] : []
  return [...new Set(units)].map((unit) => `${topic.topic.id} ${unit}`)
}

const unitOf = ({ base, unit, kind }: Figure): string => base?.dimension ?? unit ?? kind

/** Whether a claim was published behind a forecast. */
function isLater(other: ClaimView, forecast: ClaimView): boolean {
  if (other === forecast || other.document === forecast.document) return false
  const from = forecast.document.document.published
  const to = other.document.document.published
  return from !== null && to !== null && edtfBounds(to).min > edtfBounds(from).max
}
