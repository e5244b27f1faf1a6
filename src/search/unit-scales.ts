/** Units that differ by a power of ten from others of their kind, by which `5 kW` and `5,000 watts` are one figure; tables only. */

/** What one of a unit is: so many of its base. */
interface UnitScale {
  base: string
  factor: number
}

const prefixes = [
  ['m', 'milli', 1e-3], ['c', 'centi', 1e-2], ['k', 'kilo', 1e3], ['m', 'mega', 1e6], ['g', 'giga', 1e9], ['t', 'tera', 1e12], ['p', 'peta', 1e15],
] as const // prettier-ignore

/** Each kind with its sign, its names, and the prefixes that are used with it: `m` is a thousandth of a gram, but a million watts. */
const kinds: readonly [sign: string, names: readonly string[], used: string][] = [
  ['w', ['watt'], 'kilo mega giga tera'],
  ['wh', ['watt-hour', 'watthour'], 'kilo mega giga tera'],
  ['b', ['byte'], 'kilo mega giga tera peta'],
  ['hz', ['hertz'], 'kilo mega giga tera'],
  ['g', ['gram'], 'milli kilo'],
  ['m', ['metre', 'meter'], 'milli centi kilo'],
]

/** By the folded singular of a unit or its sign; a lone letter only where no other unit or magnitude has it. */
export const unitScales: ReadonlyMap<string, UnitScale> = new Map(
  kinds.flatMap(([sign, names, used]): (readonly [string, UnitScale])[] => [
    ...[...names, ...(sign === 'b' || sign === 'm' ? [] : [sign])].map(
      (name) => [name, { base: sign, factor: 1 }] as const,
    ),
    ...prefixes
      .filter(([, prefix]) => used.split(' ').includes(prefix))
      .flatMap(([short, long, factor]) =>
        [short + sign, ...names.map((name) => long + name)].map((name) => [name, { base: sign, factor }] as const),
      ),
  ]),
)
