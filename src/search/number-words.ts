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
export const spelledNumbers: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000,
} // prettier-ignore

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
