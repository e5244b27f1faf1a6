/** Of what kind a claim is, and when a forecast falls due. */
import { edtfBounds } from '../edtf.ts'
import { claimKindCues } from '../lexicon/claim-kinds.ts'
import type { ClaimDate, ClaimKind } from '../schema.ts'
import type { Sentence } from '../sentence.ts'
import { dateClaim } from './date-claim.ts'

/** A quotation stands in a block of its own or between quotation marks as a whole; the rest goes by its words. */
export function kindOfClaim({ text, place }: Sentence): ClaimKind {
  if (place === 'quotation' || /^["“][^"”]+["”]$/.test(text)) return 'quotation'
  return claimKindCues.find(({ cue }) => cue.test(text))?.kind ?? 'statement'
}

/**
 * The date that a claim speaks of: its own, or its document's day of publication; null where neither is known.
 * A forecast falls due at the last of its dates that lies behind the day of publication.
 */
export function dateOfClaim(sentence: Sentence, kind: ClaimKind, published: string | null): ClaimDate | null {
  const stated = dateClaim(sentence.text, sentence.dates)
  const due = kind === 'forecast' && stated ? dueDate([stated.edtf, ...(stated.also ?? [])], published) : null
  if (stated)
    return { edtf: stated.edtf, role: 'stated', ...(stated.also?.length && { also: stated.also }), ...(due && { due }) }
  return published === null ? null : { edtf: published, role: 'inherited' }
}

function dueDate(dates: string[], published: string | null): string | null {
  const from = published === null ? -Infinity : edtfBounds(published).min
  const ahead = dates.filter((edtf) => edtfBounds(edtf).max > from)
  return ahead.sort((a, b) => edtfBounds(a).max - edtfBounds(b).max).at(-1) ?? null
}
