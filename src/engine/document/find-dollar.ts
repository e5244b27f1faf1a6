/** Finds what a document says that its `$` stands for: `All dollar amounts are in Canadian dollars.` */
import { dollarNames } from '../lexicon/currencies.ts'

const names = [...dollarNames.keys()].join('|')
const statement = new RegExp(
  `\\b(?:amounts?|figures|values|prices|dollars|currency|sums|[$]) (?:in this \\p{L}+ )?(?:is|are|refers? to)(?: all)?(?: (?:in|given in|expressed in|stated in|quoted in|reported in))? (${names}) dollars?\\b`,
  'iu',
)

/** The currency, by the first of a document's sentences that states it; null where none does. */
export function findDollar(sentences: Iterable<string>): string | null {
  for (const sentence of sentences) {
    const name = statement.exec(sentence)?.[1]
    if (name) return dollarNames.get(name.toLowerCase()) ?? null
  }
  return null
}
