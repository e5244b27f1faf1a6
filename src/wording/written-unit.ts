/** The unit that figures of one dimension are written in, which a reader takes before the base unit: `km/h`, not `metres/second`. */

/** A unit, and how many base units of its dimension it is. */
export interface WrittenUnit {
  unit: string
  size: number
}

/** A figure as written, and the same in the base unit of its dimension. */
interface Written {
  unit: string | null
  amount: number
  inBase: number
}

/** The unit that most figures of a dimension are written in, of two the one that is met first; null where they have none. */
export function writtenUnit(figures: readonly Written[]): WrittenUnit | null {
  const written = figures.filter(({ unit, amount }) => unit && amount)
  const [most = []] = [...Map.groupBy(written, ({ unit }) => unit).values()].sort((a, b) => b.length - a.length)
  const [first] = most
  return first?.unit ? { unit: first.unit, size: first.inBase / first.amount } : null
}
