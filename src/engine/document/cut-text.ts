/** Cuts a text node of a tree where spans of the file begin or end within it; each piece keeps the places of its characters. */
import type { Text } from 'mdast'
import { firstWhere } from '../first-where.ts'
import type { Span } from '../sentence.ts'

/** A piece of a text node, and the span that it lies in. */
export interface TextPiece<T> {
  text: Text
  of: T | null
}

/**
 * The pieces of a node, in order; one piece where no span touches it. `origin` holds the place of each of its characters; `spans`
 * are sorted and do not overlap, and `spanOf` gives the place of one.
 */
export function cutText<T>(
  { value }: Text,
  origin: number[],
  spans: readonly T[],
  spanOf: (one: T) => Span,
): TextPiece<T>[] {
  const [first, last] = [origin[0]!, origin.at(-2)!]
  const pieces: TextPiece<T>[] = []
  let done = 0
  const take = (until: number, of: T | null) => {
    const data = { origin: origin.slice(done, until + 1) }
    if (until > done) pieces.push({ text: { type: 'text', value: value.slice(done, until), data }, of })
    done = Math.max(done, until)
  }
  for (let i = firstReaching(spans, first, spanOf); i < spans.length && spanOf(spans[i]!).start <= last; i++) {
    const { start, end } = spanOf(spans[i]!)
    take(
      firstWhere(value.length, (index) => origin[index]! >= start),
      null,
    )
    take(
      firstWhere(value.length, (index) => origin[index]! >= end),
      spans[i]!,
    )
  }
  take(value.length, null)
  return pieces
}

/** Index of the first span that ends behind an offset. */
export const firstReaching = <T>(spans: readonly T[], offset: number, spanOf: (one: T) => Span): number =>
  firstWhere(spans.length, (index) => spanOf(spans[index]!).end > offset)
