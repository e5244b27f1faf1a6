/** Which words of a sentence belong to which of its figures. */
import { findAll } from '../find-all.ts'
import { firstWhere } from '../first-where.ts'
import type { Span } from '../sentence.ts'
import { countedFigures } from './counted-figures.ts'
import type { Passage } from './statement.ts'

/** A run of words between two stops: `while Intel's Hala Point holds 1.15 billion neurons`. */
export interface Piece extends Span {
  /** Indexes of the figures in it. */
  figures: number[]
  /** Whether it starts with a preposition, and so sets a condition: `In Germany,`. */
  isCondition: boolean
}

const stops =
  /[;:()—–]|,(?!\d{3})|\s-\s|\b(?:while|whereas|but|although|though|because|which|who|making|whose|so that|as well as)\b/giu
const joints = /\b(?:and|or|versus|vs|against|compared|than|but|up from|down from|from|to)\b/giu
const conditions =
  /^\W*(?:(?:fully|half) charged\b|(?:(?:measured|tested|evaluated|assessed|rated|benchmarked|certified) )?(?:in|for|by|with|at|on|during|since|after|before|of|among|amongst|between|across|under|within|over|from|as of|per|throughout|outside)\b)/i
/** `Excluding bonuses, pay rose`; behind a figure these tell what it is of. */
const openings = /^(?:Without|Including|Excluding) /

/** The pieces of a sentence in reading order; a piece with several figures is cut between them. */
export function cutPieces({ sentence }: Passage): Piece[] {
  const { text, figures, dates, cells } = sentence
  const kept = [...figures, ...dates]
  const cuts = [0]
  const isFree = (at: number) => !kept.some(({ start, end }) => at > start && at < end)
  for (const { index } of findAll(text, stops)) if (isFree(index)) cuts.push(index)
  for (const { start } of cells) if (start > 0) cuts.push(start)
  const counted = countedFigures(sentence)
  cuts.push(...counted.slice(1).flatMap((figure, i) => jointBetween(text, counted[i]!.end, figure.start)))
  const sorted = [...new Set(cuts)].sort((a, b) => a - b)
  const own = figuresOf(sorted, figures, new Set(counted))
  return sorted.map((start, i) => {
    const end = sorted[i + 1] ?? text.length
    const lead = text.slice(start, Math.min(end, start + 24))
    const isCondition = conditions.test(lead) || (start === 0 && openings.test(lead))
    return { start, end, figures: own[i]!, isCondition }
  })
}

/** The indexes of the counted figures in each of the pieces that begin at `starts`; a table's row may have thousands of both. */
function figuresOf(starts: readonly number[], figures: readonly Span[], counted: ReadonlySet<Span>): number[][] {
  const own = starts.map((): number[] => [])
  figures.forEach((figure, index) => {
    const at = firstWhere(starts.length, (i) => starts[i]! > figure.start) - 1
    if (counted.has(figure)) own[at]!.push(index)
  })
  return own
}

/** Where the words of one figure end and those of the next begin: at the last joint, else right behind the first. */
function jointBetween(text: string, from: number, to: number): number[] {
  if (to <= from) return []
  const between = text.slice(from, to)
  const last = findAll(between, joints).at(-1)
  return [from + (last?.index ?? 0)]
}
