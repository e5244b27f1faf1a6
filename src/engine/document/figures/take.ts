/** Gives a number the measure of another: what the rules of neighbours end in. */
import type { Draft } from './draft.ts'
import type { Settled } from './share-units.ts'

/** Characters between two numbers that share a unit, at most. */
export const widest = 90

/** A draft that counts things by their name: those of `412 UAVs` and of `29 of them` are on one scale. */
export const counting = (draft: Draft, unit: string): Settled => ({
  ...draft,
  kind: 'count',
  unit,
  scale: { dimension: unit.toLowerCase(), factor: 1 },
})

/** A draft with the measure of another. */
export const take = (draft: Draft, { kind, unit, scale }: Settled): Settled => ({ ...draft, kind, unit, scale })

/** `8.3, 3.9 and 2.7 million inhabitants`: a draft with the measure of another, and with its magnitude where it has none. */
export function takeWithMagnitude(draft: Draft, giver: Settled): Settled {
  const taken = take(draft, giver)
  if (draft.magnitude > 1 || giver.magnitude === 1 || draft.shape === 'grouped' || draft.max >= 1000) return taken
  return multiplied(taken, giver.magnitude)
}

/** `2.7` in millions: a figure whose words leave its magnitude out. */
export function multiplied(figure: Settled, magnitude: number): Settled {
  const times = (value: number) => Number((value * magnitude).toPrecision(12))
  return { ...figure, min: times(figure.min), max: times(figure.max), magnitude }
}

const mostTimes = 10 // Two values of one thing are seldom further apart.

/** `34m tonnes, down from 51`: a draft in the unit of another, and in its millions where the two are of a size only so. */
export function alike(draft: Draft, giver: Settled): Settled {
  const scaled = takeWithMagnitude(draft, giver)
  const isNear = scaled.max <= giver.max * mostTimes && scaled.max * mostTimes >= giver.min
  return isNear ? scaled : take(draft, giver)
}
