/** Finds whose money a document means by words and signs that countries share: `$`, `crowns`, `rupees`. */
import { findAll } from '../find-all.ts'
import { dollarNames } from '../lexicon/currencies.ts'
import { type SharedCurrency, sharedCurrencies } from '../lexicon/shared-currencies.ts'

/** A shared word of money, and the code that a document means by it. */
export interface MeantCurrency {
  /** The word, singular and plural, as sentences have it. */
  pattern: RegExp
  /** What stands for the word where nothing decides. */
  unit: string
  code: string
}

/** What a document means by shared signs and words. */
export interface Currencies {
  /** The currency of a plain `$`; null where the document does not state it. */
  dollar: string | null
  words: readonly MeantCurrency[]
}

const names = [...dollarNames.keys()].join('|')
const statement = new RegExp(
  `\\b(?:amounts?|figures|values|prices|dollars|currency|sums|[$]) (?:in this \\p{L}+ )?(?:is|are|refers? to)(?: all)?(?: (?:in|given in|expressed in|stated in|quoted in|reported in))? (${names}) dollars?\\b`,
  'iu',
)
const anyWord = new RegExp(`\\b(?:${sharedCurrencies.flatMap(({ words }) => words).join('|')})\\b`, 'i')
const patterned = sharedCurrencies.map((currency) => ({
  ...currency,
  pattern: new RegExp(`\\b(?:${currency.words.join('|')})\\b`, 'i'),
  countries: new RegExp(`\\b(?:${[...currency.codes.keys()].join('|')})\\b`, 'gi'),
}))

/**
 * The currencies of a document: of `$` by the first sentence that states it, of a word by the country of its money that the
 * document names most often: `crowns` are NOK where it speaks of Norway.
 */
export function findCurrencies(sentences: readonly string[]): Currencies {
  const stated = sentences.map((sentence) => statement.exec(sentence)?.[1]?.toLowerCase()).find(Boolean)
  const dollar = (stated && dollarNames.get(stated)) ?? null
  const moneyed = sentences.filter((sentence) => anyWord.test(sentence))
  if (moneyed.length === 0) return { dollar, words: [] }
  const words = patterned.flatMap(({ pattern, unit, codes, countries }) => {
    if (!moneyed.some((sentence) => pattern.test(sentence))) return []
    const code = mostNamed(sentences, countries, codes)
    return code === null || code === unit ? [] : [{ pattern, unit, code }]
  })
  return { dollar, words }
}

/** The code of the country that is named most often; null where none is, or two are alike. */
function mostNamed(sentences: readonly string[], countries: RegExp, codes: SharedCurrency['codes']): string | null {
  const times = new Map<string, number>()
  for (const sentence of sentences)
    for (const [name] of findAll(sentence, countries)) {
      const code = codes.get(name.toLowerCase())!
      times.set(code, (times.get(code) ?? 0) + 1)
    }
  const [first, second] = [...times].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}
