/** Takes the weight from words that tell who says or shows something, and nothing of what is said. */
import { reporters, showing } from '../lexicon/verb-forms.ts'
import type { Term } from './statement.ts'

/** Hushes who speaks where a verb of saying or showing follows the terms found so far: `organisers said`, `Satellite radar shows that`. */
export function hushSpeaker(found: Term[], verb: string, isBehindNoun: boolean, next: string | undefined): void {
  if (isBehindNoun && reporters.has(verb)) hushLast(found)
  if (next === 'that' && showing.has(verb)) hushLead(found)
}

function hushLast(found: Term[]): void {
  const last = found.at(-1)
  if (last && !last.isName && last.measures.length === 0) found[found.length - 1] = { ...last, weight: 0 }
}

/** What it is of may be the subject: `A survey of nurses found that`. */
function hushLead(found: Term[]): void {
  for (const [at, term] of found.entries())
    if (term.preposition === null && !term.isName && !term.isParticipant)
      found[at] = { ...term, weight: 0, measures: [] }
}
