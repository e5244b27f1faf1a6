/** What each edition of the ledger changed. */
import type { Ledger, LedgerEvent, LedgerLine } from './schema.ts'

/** One claim that an edition added or changed. */
export interface LedgerChange {
  document: string
  change: 'added' | LedgerEvent['change']
  line: LedgerLine
  /** Null for an added claim. */
  event: LedgerEvent | null
  /** The line that took the place of one that was replaced. */
  successor: LedgerLine | null
}

/** Changes by edition, by document and then in the order of its lines. What took another's place is told there alone. */
export function listChanges(ledger: Ledger): Map<number, LedgerChange[]> {
  const lines = new Map([...ledger.values()].flatMap(({ lines: own }) => own.map((line) => [line.id, line])))
  const heirs = new Set(
    [...lines.values()].flatMap(({ history = [] }) =>
      history.flatMap(({ edition, became }) => (became === undefined ? [] : `${edition} ${became}`)),
    ),
  )
  const changes = [...ledger].flatMap(([document, { lines: own }]) =>
    own.flatMap((line) => changesOf(document, line, lines, heirs)),
  )
  return Map.groupBy(changes, ({ edition }) => edition)
}

function changesOf(
  document: string,
  line: LedgerLine,
  lines: ReadonlyMap<string, LedgerLine>,
  heirs: ReadonlySet<string>,
): (LedgerChange & { edition: number })[] {
  const { first, history = [] } = line
  const isAdded = !heirs.has(`${first} ${line.id}`)
  const added = { edition: first, document, change: 'added' as const, line, event: null, successor: null }
  return [
    ...(isAdded ? [added] : []),
    ...history
      .filter(({ edition, change }) => change !== 'restored' || !heirs.has(`${edition} ${line.id}`))
      .map((event) => ({
        edition: event.edition,
        document,
        change: event.change,
        line,
        event,
        successor: lines.get(event.became ?? '') ?? null,
      })),
  ]
}

const words: Record<LedgerChange['change'] | 'readdressed', string> = {
  added: 'added',
  replaced: 'reworded',
  readdressed: 'under a new address',
  reread: 'read anew',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  restored: 'back',
  moved: 'moved',
}

/** In the same words a claim goes on under a new address where its file was renamed. */
const kindOf = ({ change, line, successor }: LedgerChange): keyof typeof words =>
  change === 'replaced' && successor?.quote === line.quote ? 'readdressed' : change

/** How many claims were changed in which way: `1 claim reworded, 2 withdrawn`; empty for none. */
export function changeWords(changes: readonly LedgerChange[]): string {
  const counts = Map.groupBy(changes, kindOf)
  const kinds = (Object.keys(words) as (keyof typeof words)[]).filter((kind) => counts.has(kind))
  return kinds
    .map((kind, i) => {
      const number = counts.get(kind)!.length
      const noun = i > 0 ? '' : number === 1 ? ' claim' : ' claims'
      return `${number}${noun} ${words[kind]}`
    })
    .join(', ')
}
