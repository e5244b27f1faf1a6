/** Two figures set against each other on two scales: a score of `0.47` beside a baseline of `38.4%`, an Elo gap in percent. */
import type { Note } from '../../schema.ts'
import type { FigureSpan } from '../../sentence.ts'
import { readChange } from './find-pair.ts'

const against =
  /\b(?:versus|vs\.?|against|compared (?:with|to)|than|outperform(?:s|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beat(?:s|ing)?|above|below|baseline|ahead of|behind)\b/i
/** `scored 0.47, while experts scored 38.4%`: one verb on both sides. */
const whereas = /\b(?:while|whereas)\b/i
const scoring = /\b(?:scor(?:es?|ed)|reach(?:es|ed)|achiev(?:es?|ed)|g[eo]ts?|got|managed?)\b/i
/** Numbers between 0 and 1 that are no shares. */
const ratioWords =
  /\b(?:odds|hazard|risk|rate|likelihood|relative|ratio|correlation|coefficient|kappa|alpha|beta|elasticity|index|p|r|n|hr|or|rr|r2|r²|dose|ph)\b[^.;]{0,24}$/i
/** Scales that count points and no share: their differences are no percentages. */
const pointScales = /\b(?:elo|richter|glasgow|apgar|ph value|iq)\b/i

/** The notes of a sentence; none where all figures that it compares are on one scale. */
export function findMixedScales(text: string, figures: readonly FigureSpan[]): Note[] {
  const found: Note[] = []
  const bare = figures.filter(
    ({ kind, value, unit }) =>
      kind === 'score' && unit === null && value !== undefined && value >= 0 && value <= 1 && !Number.isInteger(value),
  )
  for (const score of bare) {
    const other = figures.find(
      (one) =>
        one.unit === '%' &&
        isCompared(text, score, one) &&
        !/^\s*(?:CI|confidence|credible)\b/.test(text.slice(one.end, one.end + 14)) &&
        !ratioWords.test(text.slice(Math.max(0, score.start - 40), score.start)),
    )
    if (other && score.value !== undefined)
      found.push({
        kind: 'mixed-scale',
        text: `“${score.raw}” and “${other.raw}” are compared on two scales: as a share of 1 the first would be ${Number((score.value * 100).toPrecision(3))}%.`,
      })
  }
  const pointed = pointScales.exec(text)
  const own = pointed && figures.find(({ start, kind }) => start > pointed.index && kind !== 'multiple')
  if (own?.unit === '%' && isValueOf(text.slice(pointed!.index, own.start)))
    found.push({
      kind: 'mixed-scale',
      text: `“${pointed![0]}” counts points, and the figure is in percent: “${own.raw}”.`,
    })
  const points = figures.find(({ unit }) => unit === 'percentage point')
  const change = figures.find((one) => one.unit === '%' && readChange(text, one) !== null)
  if (points && change && isCompared(text, points, change) && !levelWords.test(text.slice(points.end, points.end + 20)))
    found.push({ kind: 'mixed-scale', text: `“${points.raw}” counts percentage points, “${change.raw}” percent.` })
  return found
}

/** `2 percentage points higher than 5%` sets a distance from a level, and mixes nothing. */
const levelWords = /^\s*(?:above|below|higher|lower|more|less|over|under|ahead|behind)\b/i

/** Whether words lead from a scale of points to its own figure: `Elo score gap … from 11.9%`, not `Elo rating, and 54% of users`. */
const isValueOf = (between: string): boolean =>
  /^\S+ (?:\p{L}+ )?(?:gap|scores?|difference|ratings?|points?)\b/iu.test(between) &&
  !/[,;] (?:and|but|while|whereas)\b|\bthan\b|\b(?:users|voters|readers|games|players|matches)\b/i.test(between)

function isCompared(text: string, a: FigureSpan, b: FigureSpan): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  const between = text.slice(first.end, second.start)
  if (between.includes(';')) return false
  const isParallel = whereas.test(between) && scoring.test(text.slice(0, first.start)) && scoring.test(between)
  return against.test(between) || isParallel
}
