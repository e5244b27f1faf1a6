/** The words under which a record is found and which Pagefind would not read in its text. */
import { readTokens } from './read-tokens.ts'
import type { Fields } from './record.ts'

/**
 * All forms of a record's tokens that do not stand in its text as bare words already: `$126800000000` for `$126.8 billion`, and
 * `energy` for `energy.`, which Pagefind would keep with its full stop. In reading order, each once.
 */
export function hiddenForms({ text, section, credits }: Fields): string[] {
  const parts = [text, section, credits]
  const bare = new Set(
    parts.flatMap((part) => part.toLowerCase().split(/\s+/)).filter((word) => /^[a-z0-9]+$/.test(word)),
  )
  const forms = parts.flatMap((part) => readTokens(part).flatMap((token) => token.forms))
  return [...new Set(forms)].filter((form) => !bare.has(form))
}
