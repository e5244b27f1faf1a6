/** Orders hits. */
import type { Ask } from './ask.ts'
import type { Hit } from './hit.ts'
import { unitName } from '../wording/figure-words.ts'
import { readFigures } from './read-figures.ts'

/** A new list in the order asked for; ties stand by relevance, undated claims last. */
export function sortHits(hits: Hit[], { sort, chosen }: Pick<Ask, 'sort' | 'chosen'>): Hit[] {
  const relevant = [...hits].sort((a, b) => b.inText - a.inText || b.score - a.score)
  if (sort === 'newest') return relevant.sort((a, b) => dayOf(b) - dayOf(a))
  if (sort === 'oldest') return relevant.sort((a, b) => (dayOf(a) || noDay) - (dayOf(b) || noDay))
  const [unit] = chosen.get('Unit') ?? []
  if (sort === 'largest' && unit !== undefined) return relevant.sort((a, b) => largest(b, unit) - largest(a, unit))
  return relevant
}

const noDay = 99_999_999 // Behind every day there is.
const dayOf = ({ fragment }: Hit): number => Number(fragment.meta['day'] ?? 0)

function largest({ fragment }: Hit, unit: string): number {
  const own = readFigures(fragment).filter((figure) => unitName(figure.unit) === unit)
  return Math.max(-Number.MAX_VALUE, ...own.map(({ size }) => size))
}
