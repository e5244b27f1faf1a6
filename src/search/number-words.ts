/** What may follow or precede a number and belongs to it; tables only. */

/** Powers of ten by the word or letter that stands for them behind a number. */
export const powersOfTen: Readonly<Record<string, number>> = {
  k: 3, thousand: 3,
  m: 6, mn: 6, mln: 6, million: 6,
  b: 9, bn: 9, billion: 9,
  t: 12, tn: 12, trn: 12, trillion: 12,
  quadrillion: 15,
} // prettier-ignore

/** Signs of currencies by the words for them. */
export const currencyWords: Readonly<Record<string, string>> = {
  usd: '$', dollar: '$', dollars: '$', us$: '$', $: '$',
  eur: '€', euro: '€', euros: '€', '€': '€',
  gbp: '£', '£': '£',
  yen: '¥', jpy: '¥', '¥': '¥',
  inr: '₹', '₹': '₹',
} // prettier-ignore

/** Numbers in words that are read as figures before a magnitude, `percent`, `times` or `fold`, and found by their digits. */
export const spelledNumbers: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, i) => [word, 10 * (i + 2)] as const),
  ['thousand', 1000],
])

const unitPairs: readonly [sign: string, ...words: string[]][] = [
  ['kb', 'kilobyte'], ['mb', 'megabyte'], ['gb', 'gigabyte'], ['tb', 'terabyte'], ['pb', 'petabyte'],
  ['w', 'watt'], ['kw', 'kilowatt'], ['mw', 'megawatt'], ['gw', 'gigawatt'], ['kwh', 'kilowatt-hour'], ['mwh', 'megawatt-hour'], ['gwh', 'gigawatt-hour'], ['twh', 'terawatt-hour'],
  ['mm', 'millimetre', 'millimeter'], ['cm', 'centimetre', 'centimeter'], ['km', 'kilometre', 'kilometer'], ['mg', 'milligram'], ['kg', 'kilogram'],
  ['ms', 'millisecond'], ['s', 'second', 'sec'], ['min', 'minute'], ['h', 'hour', 'hr'], ['hz', 'hertz'], ['ghz', 'gigahertz'], ['mhz', 'megahertz'],
] // prettier-ignore

/** The other spellings of a unit, folded: `tb` for `terabyte` and `terabytes`, `terabyte` for `tb`. */
export const unitSpellings: ReadonlyMap<string, readonly string[]> = new Map(
  unitPairs.flatMap((pair) =>
    pair.flatMap((one) => {
      const others = pair.filter((other) => other !== one)
      return one.length > 3 ? [[one, others] as const, [`${one}s`, others] as const] : [[one, others] as const]
    }),
  ),
)
