/**
 * How much work a PDF may be. It is counted in seconds of a processor, which other programs on the machine do not make
 * longer, and grows with the file: an ordinary page takes 0.03 of them, and 100 kB take 0.25.
 */
import type { Refusal } from './page.ts'

const perPage = 0.75 // Seconds of work on a page for each 100 kB of its file, and for a smaller one.
const longestPage = 60 // Seconds, however large the file is.
const perFile = 3 // Times as much, for all pages.

/** Hears of the work on one file. Its answers are why the file is given up, or null. */
export interface Watch {
  /** The work begins, the file is open, or a page is done. `spent` is the work of the thread so far. */
  stepped: (spent: number) => Refusal | null
  /** It is still at it. */
  worked: (spent: number) => Refusal | null
}

/** Watches over the work on a file of so many bytes: `watchWork(55_000)` allows a page 0.75 s and all pages 2.25 s. */
export function watchWork(bytes: number): Watch {
  const most = Math.min(longestPage, perPage * Math.max(1, bytes / 100_000))
  let [first, last, done] = [NaN, NaN, 0] // Nothing is more than what has not begun.
  const worked = (spent: number) =>
    spent - last > most
      ? refusal(done > 1 ? `page ${done - 1}` : 'its opening', most)
      : spent - first > perFile * most
        ? refusal(`pages 1 to ${done - 1}`, perFile * most)
        : null
  return {
    worked,
    stepped: (spent) => {
      const excess = worked(spent)
      if (done++ === 0) first = spent
      last = spent
      return excess
    },
  }
}

const refusal = (actual: string, most: number): Refusal => ({
  rule: 'page-slow',
  actual,
  expected: `${Number(most.toFixed(2))} s`,
})
