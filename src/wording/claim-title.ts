/** Names for claims, which have none of their own. */
import type { ClaimView } from '../library/view.ts'
import { claimKindWords } from './claim-words.ts'
import { dateWords } from './date-words.ts'

/** What sort of claim it is, on what, by whom, as of when: `Forecast on AI agents, credited to Gartner, 2027`. */
export function claimTitle({ claim, topics, credits }: ClaimView): string {
  const [topic] = topics
  const [credit] = credits
  const about = topic ? ` on ${topic.topic.title}` : ''
  const by = credit ? `credited to ${credit.source.name}` : 'no source named'
  return [`${claimKindWords[claim.kind]}${about}`, by, claim.date && dateWords(claim.date.edtf)]
    .filter(Boolean)
    .join(', ')
}

/** The first words of a text, with `…` where it goes on; for titles of windows and descriptions, never for quotes. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const end = text.lastIndexOf(' ', length - 1)
  return `${text.slice(0, end > 0 ? end : length - 1).replace(/[\s,;:–—-]+$/, '')}…`
}
