/** One set for all equal ones: most statements share what they measure and where, and what many share stays near at hand. */

const sets = new Map<string, ReadonlySet<string>>()

/** The set of some words; the same words in the same order always give the same object. */
export function shareSet(words: Iterable<string>): ReadonlySet<string> {
  const own = new Set(words)
  const key = own.size === 0 ? '' : [...own].join('\n')
  const known = sets.get(key)
  if (known) return known
  sets.set(key, own)
  return own
}
