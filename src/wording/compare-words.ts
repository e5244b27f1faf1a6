/** Shows what repair changed: the words of the reading text that the quote does not have. */

/** A run of the reading text, `changed` where the quote reads otherwise. */
export interface ReadingRun {
  text: string
  changed: boolean
}

/**
 * The reading text in runs: `intel igence rose` against `intelligence rose` marks `intelligence`. Words are matched by the
 * longest common subsequence, so an insertion early on does not mark the rest.
 */
export function compareWords(quote: string, text: string): ReadingRun[] {
  const [from, to] = [quote.split(' '), text.split(' ')]
  const kept = keptWords(from, to)
  const runs: ReadingRun[] = []
  const push = (text: string, changed: boolean): void => {
    const last = runs.at(-1)
    if (last?.changed === changed) last.text += text
    else runs.push({ text, changed })
  }
  to.forEach((word, i) => {
    const changed = !kept.has(i)
    if (i > 0) push(' ', changed && !kept.has(i - 1))
    push(word, changed)
  })
  return runs
}

function keptWords(from: string[], to: string[]): Set<number> {
  const width = to.length + 1
  const lengths = new Uint16Array((from.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      lengths[i * width + j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const kept = new Set<number>()
  for (let i = 0, j = 0; i < from.length && j < to.length;) {
    if (from[i] === to[j]) {
      kept.add(j)
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return kept
}
