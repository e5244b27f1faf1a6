/** Two figures set against each other on two scales: a score of `0.47` beside a baseline of `38.4%`, an Elo gap in percent. */
import type { Note } from '../../schema.ts'
import type { FigureSpan } from '../../sentence.ts'

const against =
  /\b(?:versus|vs\.?|against|compared (?:with|to)|than|outperform(?:s|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beat(?:s|ing)?|above|below|baseline|while|whereas|ahead of|behind)\b/i
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
        !/\b(?:p|r|ci)\s*[=<>]\s*$/i.test(text.slice(0, score.start)),
    )
    if (other && score.value !== undefined)
      found.push({
        kind: 'mixed-scale',
        text: `“${score.raw}” and “${other.raw}” are compared on two scales: as a share of 1 the first would be ${Number((score.value * 100).toPrecision(3))}%.`,
      })
  }
  const share = figures.find(({ unit }) => unit === '%')
  const scale = share && pointScales.exec(text)
  if (scale && /\b(?:gap|score|difference|rating|points?)\b/i.test(text.slice(scale.index, scale.index + 40)))
    found.push({
      kind: 'mixed-scale',
      text: `“${scale[0]}” counts points, and the figure is in percent: “${share.raw}”.`,
    })
  const points = figures.find(({ unit }) => unit === 'percentage point')
  if (points && share && isCompared(text, points, share) && /\bthan\b/.test(text))
    found.push({ kind: 'mixed-scale', text: `“${points.raw}” counts percentage points, “${share.raw}” percent.` })
  return found
}

function isCompared(text: string, a: FigureSpan, b: FigureSpan): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return against.test(text.slice(first.end, second.start)) && !/[;]/.test(text.slice(first.end, second.start))
}
