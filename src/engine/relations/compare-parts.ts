/** A stage or a part of a thing against the thing: `the first phase of the park`, `the main span of the bridge`. */
import { type Condition, none } from './condition.ts'
import { rememberFor } from '../remember.ts'
import type { Passage, Statement } from './statement.ts'

/** Where only one side speaks of a part, or both of two. */
export function compareParts(a: Statement, b: Statement): readonly Condition[] {
  const [one, other] = [partIn(a.passage.sentence), partIn(b.passage.sentence)]
  if (one === other || (one !== null && other !== null)) return none
  const part = (one ?? other)!
  const noun = part.split(' ').at(-1)!
  const rest = one === null ? a : b
  // Of the other side the same noun alone is the same part: `a main span of 460 m`, `a span of 480 m`.
  if (rest.words.has(noun)) return none
  return [
    { difference: 'scope', words: () => `only one of them is about the ${part}`, narrower: one === null ? -1 : 1 },
  ]
}

const parts =
  /\b((?:first|second|third|fourth|fifth|initial|opening|final|last) (?:phase|stage|section|tranche|lot|instalment|installment|batch|volume|leg|lap|round|unit|block|turbine|reactor|building|tower|hall|wing)|(?:main|central|centre|middle|side|longest|largest|widest) (?:span|arch|section|stage|hall|tank|tower|hull|wing|nave|dome|shaft|gallery|building|chamber))\b/iu

/** The part that a sentence speaks of; null for none. */
const partIn = rememberFor(({ text }: Passage['sentence']) => parts.exec(text)?.[1]?.toLowerCase() ?? null)
