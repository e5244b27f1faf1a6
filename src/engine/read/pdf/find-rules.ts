/** The straight lines that are drawn on a page, as they rule tables: strokes, thin boxes that are filled, the sides of boxes. */
import { type Matrix, product } from './to-runs.ts'

/** A line from left to right or from the top down, in points from the top left. */
export interface Rule {
  isLevel: boolean
  /** Its height on the page, or its distance from the left edge. */
  at: number
  from: number
  to: number
}

/** The operators of a page with what they are given, as the package lists them. */
export interface Operators {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}

const mostRules = 4000 // A page with more is a drawing.
const mostSteps = 200_000 // Of all paths of a page.
const shortest = 4 // Points.
const thickest = 2 // Points, of a box that is a line.

// The numbers of operators; they are those that a PDF is painted with, counted by the package.
const [save, restore, transform, beginForm, endForm, constructPath] = [10, 11, 12, 74, 75, 91]
const strokes = new Set([20, 21, 24, 25, 26, 27]) // With or without a fill.
const fills = new Set([22, 23])
const lengths = [2, 2, 6, 4, 0] // Numbers behind a step of a path: move, line, curve, curve of one point, close.
const close = 4

/** The rules of a page; none where it has so many lines that it is a drawing. `view` is the matrix to points from the top left. */
export function findRules({ fnArray, argsArray }: Operators, view: Matrix): Rule[] {
  const rules: Rule[] = []
  const outer: Matrix[] = []
  let matrix = view
  let steps = 0
  for (let i = 0; i < fnArray.length; i++) {
    const [operator, args] = [fnArray[i]!, argsArray[i] as unknown[] | null]
    if (operator === save) outer.push(matrix)
    else if (operator === restore || operator === endForm) matrix = outer.pop() ?? view
    else if (operator === transform) matrix = product(matrix, args as unknown as Matrix)
    else if (operator === beginForm) {
      outer.push(matrix)
      if (Array.isArray(args?.[0])) matrix = product(matrix, args[0] as Matrix)
    } else if (operator === constructPath && args) {
      const path = (args[1] as ArrayLike<number>[] | undefined)?.[0]
      steps += path?.length ?? 0
      if (path && steps < mostSteps) for (const rule of rulesOf(args[0] as number, path, matrix)) rules.push(rule)
      if (rules.length > mostRules || steps >= mostSteps) return []
    }
  }
  return rules
}

type Point = [x: number, y: number]

function rulesOf(paint: number, path: ArrayLike<number>, matrix: Matrix): Rule[] {
  const isStroked = strokes.has(paint)
  if (!isStroked && !fills.has(paint)) return []
  return partsOf(path, matrix).flatMap((points) =>
    isStroked
      ? points.slice(1).flatMap((point, index) => ruleAlong(points[index]!, point, 0.5))
      : ruleAlong(cornerOf(points, Math.min), cornerOf(points, Math.max), thickest),
  )
}

/** The points of each part of a path; one with a curve is none. */
function partsOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = []
  for (let i = 0; i < path.length;) {
    const step = path[i]!
    const length = lengths[step]
    if (length === undefined) return []
    const [, , , , x, y] = product(matrix, [1, 0, 0, 1, path[i + 1]!, path[i + 2]!])
    if (step === 0) parts.push([[x, y]])
    else if (step === 1) parts.at(-1)?.push([x, y])
    else if (step === close) parts.at(-1)?.push(parts.at(-1)![0]!)
    else return []
    i += 1 + length
  }
  return parts
}

const cornerOf = (points: readonly Point[], pick: (a: number, b: number) => number): Point =>
  points.reduce(([x, y], [a, b]) => [pick(x, a), pick(y, b)])

/** The line between two points that are no farther apart than `thick` in one direction. */
function ruleAlong([x1, y1]: Point, [x2, y2]: Point, thick: number): Rule[] {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (!Number.isFinite(width + height) || Math.max(width, height) < shortest) return []
  if (height <= thick) return [{ isLevel: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
  if (width <= thick) return [{ isLevel: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
  return []
}
