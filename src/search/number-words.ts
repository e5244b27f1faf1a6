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

/** Characters that Pagefind must keep inside a word for the forms of figures and names: `126.8`, `80%`, `$500`, `c++`. */
export const figureCharacters = '.%$€£¥₹+#'

/** Numbers in words that are read as figures before a magnitude, `percent`, `times` or `fold`, and found by their digits. */
export const spelledNumbers: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000,
} // prettier-ignore
