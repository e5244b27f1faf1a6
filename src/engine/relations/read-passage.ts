/** What all figures of a passage share, found once for all of them: a sentence may hold hundreds. */
import { blankSpans } from '../blank-spans.ts'
import { makeOverlap } from '../document/attributions/overlap.ts'
import { eventNouns } from '../lexicon/measure-words.ts'
import type { Span } from '../sentence.ts'
import { countedFigures } from './counted-figures.ts'
import { fitMeasures } from './read-measures.ts'
import { remember, rememberFor } from '../remember.ts'
import type { Passage } from './statement.ts'
import { type Word, wordsOfSentence } from './words-of.ts'

/** What a sentence says besides its figures. */
export interface ReadPassage {
  /** Its words that are no figure, date or credit. */
  free: Word[]
  /** The measures that its words may mean to a figure of a scale. */
  reachable: (scale: string) => ReadonlySet<string>
  /** Whether a word of it names an event that happens once. */
  isEvent: boolean
}

/** Reads a passage; the same one always gives the same object. */
export const readPassage = ({ sentence }: Passage): ReadPassage => readSentence(sentence)

const readSentence = rememberFor((sentence: Passage['sentence']): ReadPassage => {
  const { figures, dates, attributions } = sentence
  const counted = countedFigures(sentence)
  const unnumbered = wordsApart(sentence, [...figures, ...dates])
  const isPlain = attributions.length === 0 && counted.length === figures.length
  return {
    free: isPlain ? unnumbered : wordsApart(sentence, [...counted, ...dates, ...attributions]),
    reachable: remember((scale) => new Set(unnumbered.flatMap(({ sense }) => fitMeasures(sense.measures, scale)))),
    isEvent: wordsOfSentence(sentence).some(({ lower }) => eventNouns.has(lower)),
  }
})

function wordsApart(sentence: Passage['sentence'], blocked: readonly Span[]): Word[] {
  const overlapping = makeOverlap(blocked)
  return wordsOfSentence(sentence).filter((word) => !overlapping(word))
}

/** Its text, blanks in place of figures, but for those that may be ages. */
export const bareText = rememberFor(({ text, figures }: Passage['sentence']): string =>
  blankSpans(
    text,
    figures.filter(({ unit }) => unit !== null && unit !== 'year'),
  ),
)
