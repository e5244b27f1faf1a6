/** What a careful reader would write in the margin of a claim: sums that do not add up, mixed scales, figures disowned, words struck out. */
import type { ReadDocument } from '../document/read-document.ts'
import type { Claim, Note } from '../schema.ts'
import type { Span } from '../sentence.ts'
import { checkArithmetic } from './notes/check-arithmetic.ts'
import { findDisowned } from './notes/find-disowned.ts'
import { findMixedScales } from './notes/find-mixed-scales.ts'

/** The claims with their notes, in the same order. */
export function noteClaims(read: readonly ReadDocument[], claims: readonly Claim[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const notes = new Map<string, Note[]>()
  for (const document of read) {
    const disowned = findDisowned(document, byId)
    document.sentences.forEach(({ claim, quote, text, figures, struck }, index) => {
      if (claim === null) return
      const before = document.sentences[index - 1]?.figures ?? []
      const own = [
        ...checkArithmetic({ text, figures, before }),
        ...findMixedScales(text, figures),
        ...(disowned.get(claim) ? [disowned.get(claim)!] : []),
        ...struck.map((one) => tellStruck(quote, one)),
      ]
      if (own.length > 0) notes.set(claim, own)
    })
  }
  return claims.map((claim) =>
    notes.has(claim.id) ? { ...claim, notes: [...claim.notes, ...notes.get(claim.id)!] } : claim,
  )
}

const tellStruck = (quote: string, { start, end }: Span): Note => ({
  kind: 'struck',
  text: `“${quote.slice(start, end).trim()}” is struck out in the document, and no part of what it claims.`,
})
