/**
 * The least index below `length` that passes a test which, once passed, all later ones pass too; `length` where none does.
 * In `[2, 4, 6]`, the first above 3 is `firstWhere(3, (index) => list[index] > 3)`, 1. Takes as many looks as `length` has bits.
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
