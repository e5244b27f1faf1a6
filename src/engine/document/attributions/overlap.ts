/** Which of many spans a span overlaps, without looking at all of them. */
import { firstWhere } from '../../first-where.ts'
import type { Span } from '../../sentence.ts'

/** A lookup of the first of `spans` that overlaps a given span; an empty span overlaps nothing. */
export function makeOverlap<Item extends Span>(spans: readonly Item[]): (span: Span) => Item | undefined {
  const sorted = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
  let furthest = 0
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end))) // The furthest end up to each span.
  return ({ start, end }) => {
    let index = firstWhere(sorted.length, (at) => reach[at]! > start)
    while (index < sorted.length && sorted[index]!.end <= start) index++
    const found = sorted[index]
    return found && start < end && found.start < end ? found : undefined
  }
}
