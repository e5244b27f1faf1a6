/** Whether two words are forms of one: what a search for one may show for the other. */

const leastStem = 3 // Shorter ones have nothing in common: `us` is not `used`.
const leastDerived = 5 // `prediction` is of `predict`, but `station` is not of `stat`.

/**
 * Whether `a` and `b`, both folded, are equal or inflections of one word: `chip` and `chips`, `training` and `trained`, `energy`
 * and `energies`, `predict` and `prediction`. `music` and `musk`, `car` and `card`, `intelligent` and `intelligence` are not.
 */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  // Inflections of one word begin alike; most pairs end here.
  if (a.slice(0, 2) !== b.slice(0, 2)) return false
  const bases = basesOf(a)
  return basesOf(b).some((base) => bases.includes(base))
}

/** What a word may be an inflection of, itself included. Not all are words; that does no harm, since both sides must meet. */
export function basesOf(word: string): string[] {
  const bases = [word]
  const add = (base: string, least = leastStem): void => {
    if (base.length >= least && /[aeiouy]/.test(base)) bases.push(base)
  }
  if (/ie[sd]$/.test(word)) add(`${word.slice(0, -3)}y`)
  if (/(?:[sxzo]|ch|sh)es$/.test(word)) add(word.slice(0, -2))
  if (/[^s]s$/.test(word)) add(word.slice(0, -1), 2)
  if (word.endsWith('ed')) addVerb(word.slice(0, -2), add)
  if (word.endsWith('ing')) addVerb(word.slice(0, -3), add)
  const stem = /^(.{3,}[ts])ions?$/.exec(word)?.[1]
  if (stem && stem.length >= leastDerived) addVerb(stem, add)
  return bases
}

/** The verb of a stem: `train`; `compute` of `comput`; `run` of `runn`. */
function addVerb(stem: string, add: (base: string) => void): void {
  add(stem)
  if (stem.length > 1) add(`${stem}e`)
  if (/([b-df-hj-np-tv-z])\1$/.test(stem)) add(stem.slice(0, -1))
}
