/** Which of the claims that are new took the place of those that are gone: each at most once, the least change first. */
import { foldQuote } from '../document/identify.ts'
import { changeBetween, fixedParts, laterParts, type Wording } from './same-claim.ts'

const mostCompared = 200 // Of claims with the same fixed parts; more of them are rows of one form, which nothing tells apart.

/** From each claim that is gone to its successor. Those with the same words go before those with a small change. */
export function matchClaims<Gone extends Wording, Fresh extends Wording>(
  gone: readonly Gone[],
  fresh: readonly Fresh[],
): Map<Gone, Fresh> {
  const found = new Map<Gone, Fresh>()
  const left = new Set(fresh)
  const take = (one: Gone, other: Fresh): void => {
    found.set(one, other)
    left.delete(other)
  }
  const byQuote = Map.groupBy(fresh, ({ quote }) => foldQuote(quote))
  for (const one of gone) {
    const same = byQuote.get(foldQuote(one.quote))?.find((other) => left.has(other))
    if (same) take(one, same)
  }
  for (const partsOf of [fixedParts, laterParts]) {
    const unmatched = gone.filter((one) => !found.has(one))
    if (unmatched.length === 0) break // As of most documents: the parts of what is new are not asked for then.
    const byParts = Map.groupBy(left, partsOf)
    const pairs = unmatched.flatMap((one) =>
      (byParts.get(partsOf(one)) ?? []).slice(0, mostCompared).flatMap((other) => {
        const change = changeBetween(one, other)
        return change === null ? [] : [{ one, other, change }]
      }),
    )
    for (const { one, other } of pairs.sort((a, b) => a.change - b.change))
      if (!found.has(one) && left.has(other)) take(one, other)
  }
  return found
}
