/** Orders hits. */
import type { Ask } from './ask.ts'
import type { Hit } from './hit.ts'
import { largest } from './measures.ts'

/** A new list in the order asked for; ties stand by relevance, claims without a date or without a figure of the measure last. */
export function sortHits(hits: Hit[], { sort, sizeOf }: Pick<Ask, 'sort' | 'sizeOf'>): Hit[] {
  const relevant = [...hits].sort((a, b) => b.inText - a.inText || b.likeness - a.likeness || b.score - a.score)
  if (sort === 'newest') return relevant.sort((a, b) => dayOf(b) - dayOf(a))
  if (sort === 'oldest') return relevant.sort((a, b) => (dayOf(a) || noDay) - (dayOf(b) || noDay))
  if (sort === 'largest' && sizeOf !== null) return relevant.sort((a, b) => compare(a, b, sizeOf))
  return relevant
}

const noDay = 99_999_999 // Behind every day there is.
const dayOf = ({ fragment }: Hit): number => Number(fragment.meta['day'] ?? 0)

function compare(a: Hit, b: Hit, measure: string): number {
  const [one, other] = [largest(a.figures, measure), largest(b.figures, measure)]
  return one === other ? 0 : other - one
}
