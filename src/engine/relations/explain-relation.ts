/** Why two claims are related, in plain sentences. */
import { functionWords } from '../lexicon/function-words.ts'
import type { Condition } from './condition.ts'
import type { Matched } from './match-terms.ts'
import type { Statement } from './statement.ts'
import { type Word, wordsOfSentence } from './words-of.ts'

/** `Both speak of “unemployment in Spain”, and no difference of date, place, group or unit was found between them. The figures 12.9% and 9.4 percent cannot both hold.` */
export function explainMeeting(
  a: Statement,
  b: Statement,
  matched: Matched,
  outcome: string,
  isComplement: boolean,
): string {
  const same =
    outcome === 'cannot both hold' ? ', and no difference of date, place, group or unit was found between them' : ''
  const rest = isComplement ? ' One counts what the other leaves over.' : ''
  return `${speakOf(a, b, matched)}${same}.${rest} The figures ${a.figure.raw} and ${b.figure.raw} ${outcome}.`
}

/** `Both speak of “unemployment in Spain”, but of different dates: 2022 against 2019.` */
export function explainParting(a: Statement, b: Statement, matched: Matched, condition: Condition): string {
  return `${speakOf(a, b, matched)}, but ${partings[condition.difference]}: ${condition.words()}.`
}

const partings: Readonly<Record<Condition['difference'], string>> = {
  date: 'of different dates',
  subject: 'of different things',
  benchmark: 'of different benchmarks',
  unit: 'in different units',
  scope: 'of a different scope',
}

const mostRuns = 2
const joints = new Set(['of', 'in', 'for', 'on', 'the'])

function speakOf(a: Statement, b: Statement, matched: Matched): string {
  const runs = sharedRuns(a, matched, new Set([...a.places].filter((place) => b.places.has(place))))
  const measure = matched.measures[0]?.replaceAll('-', ' ')
  if (runs.length > 0)
    return `Both speak of ${runs
      .slice(0, mostRuns)
      .map((run) => `“${run}”`)
      .join(' and ')}`
  return measure ? `Both give a figure for ${measure}` : 'Both speak of one thing'
}

/** The longest runs of words of the first that the second shares, as written: `September sea ice in the Arctic`. */
function sharedRuns({ passage: { sentence } }: Statement, { shared }: Matched, places: ReadonlySet<string>): string[] {
  const told = new Set(shared.flatMap(({ word, weight }) => (weight >= 1 ? word : [])))
  const words = wordsOfSentence(sentence)
  const isTold = ({ sense, bare }: Word) => told.has(sense.word) || places.has(bare)
  const runs: { start: number; end: number; count: number }[] = []
  let run: { start: number; end: number; count: number } | null = null
  for (const word of words) {
    const { lower, start, end } = word
    const isBroken = run !== null && /[^\p{L}\s’'-]/u.test(sentence.text.slice(run.end, start))
    if (isBroken) run = null
    if (isTold(word)) {
      if (run) [run.end, run.count] = [end, run.count + 1]
      else runs.push((run = { start, end, count: 1 }))
    } else if (!(run && joints.has(lower) && functionWords.has(lower))) run = null
  }
  const found = runs
    .sort((a, b) => b.count - a.count || a.start - b.start)
    .map(({ start, end }) => sentence.text.slice(start, end).replace(/\s+/g, ' '))
  return [...new Set(found)]
}
