/** What happened to claims, in words. */
import type { LedgerEvent } from '../engine/ledger/schema.ts'
import type { Verdict } from '../engine/people/schema.ts'
import type { EditionDay } from '../library/track-claims.ts'
import type { LedgerChange } from '../engine/ledger/list-changes.ts'
import { dateWords } from './date-words.ts'

/** Headings of lists of changes. */
export const changeHeadings: Record<LedgerChange['change'], string> = {
  added: 'Added',
  replaced: 'Reworded or under a new address',
  reread: 'Read otherwise than before',
  corrected: 'Corrected by a person',
  withdrawn: 'Withdrawn',
  restored: 'Back again',
  moved: 'Moved within its document',
}

/** One change of a claim as a clause. */
export const changeClauses: Record<LedgerEvent['change'], string> = {
  replaced: 'Reworded; the claim goes on under a new address',
  reread: 'Read otherwise',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  restored: 'Back in its document',
  moved: 'Moved within its document',
}

/** What brought a change about. */
export const causeWords: Record<LedgerEvent['cause'], string> = {
  document: 'the document changed',
  correction: 'by a correction',
  rules: 'the document is the same; the rules of reading changed',
}

export const verdictWords: Record<Verdict, { name: string; meaning: string }> = {
  supported: { name: 'Supported', meaning: 'the evidence given says the same' },
  contradicted: { name: 'Contradicted', meaning: 'the evidence given says otherwise' },
  inconsistent: { name: 'Inconsistent', meaning: 'the claim does not agree with itself' },
  outdated: { name: 'Outdated', meaning: 'it held once, and the evidence given is newer' },
  undecided: { name: 'Undecided', meaning: 'the evidence given does not settle it' },
}

/** `edition 2, 23 November 2026`; an edition that is not written yet says so. */
export function editionWords({ number, on, isRecorded }: EditionDay): string {
  if (!isRecorded) return 'not recorded yet'
  return on === null ? `edition ${number}` : `edition ${number}, ${dateWords(on)}`
}

const fieldNames: Record<string, string> = {
  figures: 'Figures',
  sources: 'Sources',
  date: 'Date',
  due: 'Due',
  kind: 'Kind',
  topics: 'Topics',
  text: 'Reading',
}

/** What a field of a claim is called. */
export const fieldWords = (field: string): string => fieldNames[field] ?? field
