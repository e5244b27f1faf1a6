/** Plural nouns to their singular, and whether a word looks like a plural at all. */
import { falsePlurals, irregularPlurals } from '../../lexicon/nouns.ts'

/** Whether a word is, by its form, a plural noun: `models`, `people`, `species`; not `gross`, `news`, `previous`. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  if (irregularPlurals.has(lower)) return true
  if (!lower.endsWith('s')) return false
  // `LLMs` and `GPUs`: a short all-capital word with a small s.
  if (/^\p{Lu}{2,}s$/u.test(word)) return true
  return (
    lower.length > 3 &&
    /[^su]s$|[aeiou]us$|menus$/u.test(lower) &&
    !/(?:[^aeiou]is|ous|ss|['’]s)$/u.test(lower) &&
    !falsePlurals.has(lower)
  )
}

/**
 * The singular of a plural noun, its capitals kept: `studies` is `study`, `LLMs` is `LLM`; other words come back as
 * they are.
 */
export function toSingular(word: string): string {
  const lower = word.toLowerCase()
  const irregular = irregularPlurals.get(lower)
  if (irregular !== undefined) return word === lower ? irregular : matchCase(word, irregular)
  if (!isPlural(word)) return word
  if (/[^aeiou]ies$/i.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/i.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

const matchCase = (word: string, singular: string): string =>
  /^\p{Lu}/u.test(word) ? singular.charAt(0).toUpperCase() + singular.slice(1) : singular
