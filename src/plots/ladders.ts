/** Ticks that people think in, for axes of dimensions that have units of several sizes: from the base unit's number to its words. */
const [month, year] = [2_629_746, 31_556_952]

const prefixed = (unit: string, from: number, to: number): [number, string][] =>
  prefixes.slice(from, to + 1).flatMap(([power, prefix]) =>
    [0, 1, 2].map((more): [number, string] => [Number(`1e${power + more}`), `${10 ** more} ${prefix}${unit}`]),
  ) // prettier-ignore

const prefixes = [
  [-9, 'n'], [-6, 'µ'], [-3, 'm'], [0, ''], [3, 'k'], [6, 'M'], [9, 'G'], [12, 'T'], [15, 'P'], [18, 'E'],
] as const // prettier-ignore

/** By dimension; a dimension that is not here counts in powers of ten of its own unit. */
export const ladders: ReadonlyMap<string | null, ReadonlyMap<number, string>> = new Map([
  ['seconds', new Map([
    ...prefixed('s', 0, 2),
    [1, '1 second'], [60, '1 minute'], [3600, '1 hour'], [86_400, '1 day'], [month, '1 month'], [year, '1 year'],
    [10 * year, '10 years'], [100 * year, '100 years'], [1e3 * year, '1,000 years'], [1e4 * year, '10,000 years'],
    [1e5 * year, '100,000 years'], [1e6 * year, '1 million years'], [1e9 * year, '1 billion years'],
  ])],
  ['bytes', new Map(prefixed('B', 3, 9))],
  ['metres', new Map([...prefixed('m', 0, 2), ...prefixed('m', 3, 3), ...prefixed('m', 4, 4), [1e6, '1,000 km'], [1e9, '1 million km']])],
  ['grams', new Map([...prefixed('g', 1, 4), [1e6, '1 tonne'], [1e9, '1,000 tonnes'], [1e12, '1 million tonnes'], [1e15, '1 billion tonnes']])],
  ['watts', new Map(prefixed('W', 1, 8))],
  ['joules', new Map(prefixed('J', 2, 9))],
]) // prettier-ignore
