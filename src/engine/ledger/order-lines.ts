/** The order of a ledger's lines: as the document reads; what is gone stays behind the line it stood behind. */
import { diffArrays } from 'diff'
import type { LedgerLine } from './schema.ts'

/** Orders lines; `before` are the ids in the order of the last edition, `reading` those of the document as it is. */
export function orderLines(
  lines: ReadonlyMap<string, LedgerLine>,
  before: readonly string[],
  reading: readonly string[],
): LedgerLine[] {
  const present = new Set(reading)
  const behind = new Map<string | null, string[]>()
  before.forEach((id, i) => {
    if (present.has(id) || !lines.has(id)) return
    const anchor = before[i - 1] ?? null
    behind.set(anchor, [...(behind.get(anchor) ?? []), id])
  })
  const order: string[] = []
  const put = (id: string | null): void => {
    const waiting: (string | null)[] = [id]
    while (waiting.length > 0) {
      const next = waiting.pop()!
      if (next !== null) order.push(next)
      waiting.push(...(behind.get(next) ?? []).toReversed())
    }
  }
  put(null)
  reading.forEach(put)
  return order.map((id) => lines.get(id)!)
}

/** Which of the ids that stand in both orders changed their place among each other. */
export function movedIds(before: readonly string[], after: readonly string[]): Set<string> {
  const [old, present] = [new Set(before), new Set(after)]
  const [from, to] = [before.filter((id) => present.has(id)), after.filter((id) => old.has(id))]
  return new Set(diffArrays(from, to).flatMap(({ removed, value }) => (removed ? value : [])))
}
