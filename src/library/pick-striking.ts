/** Chooses a few figures worth showing first: credited, dated, short, and each on another subject. */
import { rootOf } from './join-topics.ts'
import type { ClaimView, FigureView } from './view.ts'

const longestQuote = 170 // What reads at a glance beside a large figure.

/** At most `limit` figures; the same claims give the same choice. */
export function pickStriking(claims: ClaimView[], limit: number): FigureView[] {
  const fit = claims.filter(({ claim }) => claim.figures.length > 0 && claim.quote.length <= longestQuote)
  const ranked = fit.map((claim) => ({ claim, worth: worth(claim) })).sort((a, b) => b.worth - a.worth)
  const chosen: FigureView[] = []
  const seen = new Set<unknown>()
  for (const { claim } of ranked) {
    const [figure] = claim.claim.figures
    const keys = [claim.topics[0] && rootOf(claim.topics[0]), `${figure?.value}${figure?.unit}`]
    if (!figure || keys.some((key) => seen.has(key))) continue
    for (const key of keys) seen.add(key)
    chosen.push({ figure, claim })
    if (chosen.length === limit) break
  }
  return chosen
}

function worth({ claim, credits }: ClaimView): number {
  const isWhole = claim.quote === claim.text && /[.!?]$/.test(claim.quote)
  const kinds = new Set(['money', 'percentage', 'multiple', 'count'])
  return (
    (credits.length > 0 ? 4 : 0) +
    (claim.date?.role === 'stated' ? 2 : 0) +
    (isWhole ? 3 : 0) +
    (claim.figures.length === 1 ? 1 : 0) +
    (kinds.has(claim.figures[0]?.kind ?? '') ? 1 : 0)
  )
}
