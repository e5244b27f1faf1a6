/** Words for relations between claims. */
import type { Difference, RelationType } from '../engine/schema.ts'

/** A heading and what it means, for each type. */
export const relationTypeWords: Readonly<Record<RelationType, { title: string; verb: string; meaning: string }>> = {
  collides: {
    title: 'Collisions',
    verb: 'collides with',
    meaning: 'Same subject, same measure, same conditions as far as the words say, and both cannot hold.',
  },
  agrees: {
    title: 'Agreements',
    verb: 'agrees with',
    meaning: 'The same figure, within rounding, from origins that are not the same.',
  },
  echoes: { title: 'Echoes', verb: 'echoes', meaning: 'One origin behind both: the second is no further witness.' },
  refines: { title: 'Refinements', verb: 'refines', meaning: 'The first is narrower or newer than the second.' },
  'same-subject': {
    title: 'Side by side',
    verb: 'stands beside',
    meaning: 'One subject and measure, and a difference that keeps the figures from colliding.',
  },
}

/** What differs, as a label. */
export const differenceWords: Readonly<Record<Difference, string>> = {
  date: 'another date',
  subject: 'another subject',
  benchmark: 'another benchmark',
  unit: 'another unit',
  scope: 'another scope',
}
