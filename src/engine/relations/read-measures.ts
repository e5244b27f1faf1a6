/** What a figure measures: by nouns, verbs and phrases of its pieces, as far as its scale allows. */
import { measureHomes, measurePhrases, mergedMeasures } from '../lexicon/measure-phrases.ts'
import { remember } from '../remember.ts'
import type { Word } from './words-of.ts'

const anything = new Set(['share', 'change', 'score', 'orders', 'percentage points'])
const homeOf = (scale: string): string => {
  if (/^[A-Z]{3}(?:\/|$)/.test(scale)) return 'money'
  if (scale === 'count') return 'count'
  if (/^(?:square )?metres$/.test(scale)) return 'space'
  if (scale === 'seconds') return 'time'
  return scale === 'kelvins' || scale === 'degrees' ? 'heat' : 'other'
}

const mostScales = 1000 // A text can make up any number: `pupil/class`.
/** What is known of a scale: from measures to those that fit it. */
const fittingOf = remember(() => new Map<readonly string[], readonly string[]>(), mostScales)

/** Those of some measures that a figure of the scale can have, merged where the scale knows no difference: no death lasts 11 hours. */
export function fitMeasures(measures: readonly string[], scale: string): readonly string[] {
  if (measures.length === 0 || anything.has(scale)) return measures
  const known = fittingOf(scale)
  const done = known.get(measures)
  if (done) return done
  const home = homeOf(scale)
  const merged = mergedMeasures.get(scale)
  const isStrict = home === 'heat' || home === 'time'
  const fit = [
    ...new Set(
      measures
        .map((measure) => merged?.get(measure) ?? measure)
        .filter(
          (measure) =>
            (measureHomes.get(measure) ?? (isStrict ? 'other' : home)) === home || measure === impliedOf(scale),
        ),
    ),
  ]
  known.set(measures, fit)
  return fit
}

const impliedOf = (scale: string): string | undefined => mergedMeasures.get(scale)?.values().next().value

/** The measures that several words mean together: `laid off`, `the death toll`; and the words that are used up by it. */
export function readPhrases(words: readonly Word[]): { measures: string[]; used: Set<Word> } {
  const measures: string[] = []
  const used = new Set<Word>()
  words.forEach(({ lower }, at) => {
    for (const { rest, measure } of measurePhrases.get(lower) ?? []) {
      if (!rest.every((word, i) => words[at + 1 + i]?.lower === word)) continue
      measures.push(measure)
      for (let i = at; i <= at + rest.length; i++) used.add(words[i]!)
    }
  })
  return { measures, used }
}
