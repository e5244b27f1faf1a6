/** What the orders are called. */
import type { Sort } from './ask.ts'

export const sortWords: Record<Sort, string> = {
  relevance: 'Relevance',
  newest: 'Newest first',
  oldest: 'Oldest first',
  largest: 'Largest',
}
