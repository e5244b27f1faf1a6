/** Words made comparable: `jobless` and `unemployment`, `produced` and `output` meet in one form. */
import { irregularVerbs } from '../lexicon/irregular-verbs.ts'
import { irregularPlurals } from '../lexicon/nouns.ts'
import { downWords, upWords } from '../lexicon/direction-words.ts'
import { likeWords, plainWords } from '../lexicon/like-words.ts'
import { numberWords } from '../lexicon/number-words.ts'
import { measureWords, weakMeasureWords } from '../lexicon/measure-words.ts'
import { remember } from '../remember.ts'

/** What a word stands for. */
export interface Folded {
  /** The form that all words of its sense share. */
  word: string
  /** The measures it can mean, none for most words. */
  measures: readonly string[]
  /** Whether it means them only where no other word means any. */
  isWeak: boolean
  /** Whether it says nothing of the subject. */
  isPlain: boolean
}

const shortest = 4 // Characters that a stem keeps.
const most = 50_000 // Words that are remembered, as many as a library of one language uses.

/** The sense of a word. */
export const foldWord = remember((word): Folded => {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  return {
    word: like.get(lower) ?? like.get(stem(lower)) ?? stem(lower),
    measures: measureWords.get(lower) ?? measures.get(stem(lower)) ?? [],
    isWeak: weakMeasureWords.has(lower) || (!measureWords.has(lower) && weakStems.has(stem(lower))), // `stood` as `stands`
    isPlain:
      plainWords.has(lower) ||
      numberWords.has(lower) ||
      (lower.endsWith('s') && plainWords.has(lower.slice(0, -1))) ||
      upWords.has(lower) ||
      downWords.has(lower) ||
      (/ly$/.test(lower) && lower.length > 5),
  }
}, most)

/** A word without its ending: `produces`, `produced` and `producing` are `produc`; British and American spellings are one. */
export function stem(word: string): string {
  let form = spellAmerican(irregularPlurals.get(word) ?? irregularVerbs.get(word) ?? word)
  if (form.length <= shortest - 1 || /\d/.test(form)) return form
  if (/[^aeiou]ies$/.test(form)) form = `${form.slice(0, -3)}y`
  else if (/(?:ss|x|ch|sh|zz)es$/.test(form)) form = form.slice(0, -2)
  else if (/[^sui]s$/.test(form)) form = form.slice(0, -1)
  const cut = form.replace(/(?:ing|ed)$/, '')
  if (cut.length >= shortest - 1 && /[aeiouy]/.test(cut)) form = cut.replace(/([bdfgmnprt])\1$/, '$1')
  return form.length > shortest ? form.replace(/e$/, '').replace(/y$/, 'i') : form
}

/** `organisation` as `organization`, `labour` as `labor`, `centre` as `center`; what is no word of either is the same for both. */
const spellAmerican = (word: string): string =>
  word.length < shortestSpelling || word.length > longestSpelling
    ? word
    : word
        .replace(/(?<=[a-z]{3})is(?=(?:e[ds]?|ers?|ing|ations?)$)/, 'iz')
        .replace(/(?<=[a-z]{3})our(?=(?:s|ed|ing|ers?|able|ful|less)?$)/, 'or')
        .replace(/(?<=[a-z]{3})tre(?=s?$)/, 'ter')
        .replace(/(?<=[aeiou][a-z]*[aeiou])ll(?=(?:ed|ing|ers?|s)?$)/, 'l')
        .replace(/(?<=[a-z]{3}en)c(?=es?$)/, 's') // `defence`, `licence`
        .replace(/(?<=[a-z]{3}og)ue(?=s?$)/, '') // `catalogue`
        .replace(/(?<=program)me(?=s?$)/, '')

const shortestSpelling = 6 // Letters of the shortest word that is spelt in two ways, but for `metre`, which is a unit.
const longestSpelling = 24 // Letters; a longer run is no word, and would be searched for long.

const weakStems = new Set([...weakMeasureWords].map(stem))
const like = new Map([...likeWords].flatMap(([word, head]) => pairs(word, stem(head))))
const measures = new Map([...measureWords].flatMap(([word, names]) => pairs(word, names)))

function pairs<T>(word: string, sense: T): [string, T][] {
  return [
    [stem(word), sense],
    [word, sense],
  ]
}
