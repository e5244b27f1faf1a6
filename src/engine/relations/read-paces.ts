/** Of what and of which time each a figure is: per head, per unit, a year. */
import { paceWords, perPhrases } from '../lexicon/scope-words.ts'
import type { Interval } from './read-interval.ts'

const paces: Readonly<Record<string, number>> = {
  year: 31556952,
  quarter: 7889238,
  month: 2629746,
  week: 604800,
  day: 86400,
}

/** What a figure is counted per: `person`, `unit`; null for a total. */
export function readPer(own: string, raw: string): string | null {
  return perPhrases.find(([pattern]) => pattern.test(own) || pattern.test(raw))?.[1] ?? null
}

/** The stretch of time that a flow is counted over. */
export function readPace(own: string, near: string): string | null {
  return paceWords.find(([pattern]) => pattern.test(near) || pattern.test(own))?.[1] ?? null
}

/** `9.6 kg per person a year` and `9.6 kg` are one scale, since persons and years are compared apart. */
export function perPace(
  scale: string,
  interval: Interval,
  pace: string | null,
  raw: string,
): Interval & { scale: string } {
  let { min, max, slack } = interval
  let left = scale.replace(/\/(?:person|head|capita|inhabitant)\b/, '')
  const seconds = pace === null ? undefined : paces[pace]
  if (
    seconds !== undefined &&
    left.endsWith('/second') &&
    new RegExp(`year|quarter|month|week|day|annual|daily`, 'i').test(raw)
  ) {
    left = left.slice(0, -'/second'.length)
    ;[min, max, slack] = [min * seconds, max * seconds, slack * seconds]
  }
  return { scale: left, min, max, slack }
}
