/** The words under which a record is found and which Pagefind would not read in its text. */
import { readTokens } from './read-tokens.ts'
import type { Fields } from './record.ts'

// Pagefind keeps letters and digits; what else tells forms apart stands for it in letters.
const signs: Readonly<Record<string, string>> = {
  '.': 'dot', '%': 'pct', '$': 'usd', '€': 'eur', '£': 'gbp', '¥': 'jpy', '₹': 'inr', '+': 'plus', '#': 'sharp', '-': 'minus',
} // prettier-ignore

/** A form as the index holds it: `$126.8` is `usd126dot8`. */
export const indexForm = (form: string): string => form.replace(/[^\p{L}\p{N}]/gu, (sign) => signs[sign] ?? '')

/**
 * All forms of a record's tokens that do not stand in its text as bare words already: `usd126800000000` for `$126.8 billion`. In
 * reading order, each once.
 */
export function hiddenForms({ text, section, credits }: Fields): string[] {
  const parts = [text, section, credits]
  const bare = new Set(parts.flatMap((part) => part.split(/\s+/)).flatMap((word) => bareWord(word)))
  const forms = parts.flatMap((part) => readTokens(part).flatMap((token) => token.forms.map(indexForm)))
  return [...new Set(forms)].filter((form) => !bare.has(form))
}

/** A word that Pagefind reads as it stands, the signs around it left out: `outputs` of `outputs.`. */
const bareWord = (word: string): string[] => {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return /^[a-z0-9]+$/i.test(bare) ? [bare.toLowerCase()] : []
}
