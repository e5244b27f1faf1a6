/** Words for relations between claims. */
import type { Difference, RelationType } from '../engine/schema.ts'

/** A heading and what it means, for each type. */
export const relationTypeWords: Readonly<Record<RelationType, { title: string; one: string; meaning: string }>> = {
  collides: {
    title: 'Collisions',
    one: 'Collision',
    meaning: 'Same subject, same measure, same conditions as far as the words say, and both cannot hold.',
  },
  agrees: {
    title: 'Agreements',
    one: 'Agreement',
    meaning: 'The same figure, within rounding, from origins that are not the same.',
  },
  echoes: { title: 'Echoes', one: 'Echo', meaning: 'One origin behind both: the second is no further witness.' },
  refines: { title: 'Refinements', one: 'Refinement', meaning: 'The first is narrower or newer than the second.' },
  'same-subject': {
    title: 'Side by side',
    one: 'Side by side',
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
