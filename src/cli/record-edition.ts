/** The command `ledger`: records what was added, changed and withdrawn since the last edition, and says what it recorded. */
import { isEdtf } from '../engine/edtf.ts'
import { isFaulty, type Knowledge } from '../engine/index.ts'
import { formatLedger } from '../engine/ledger/format-ledger.ts'
import { changeWords, type LedgerChange, listChanges } from '../engine/ledger/list-changes.ts'
import { newestEdition } from '../engine/ledger/update-ledger.ts'
import { writeLedger } from '../engine/ledger/write-ledger.ts'
import { formatMessages } from './format-messages.ts'

/** What the command says, and whether it refused to write. */
export interface Recorded {
  text: string
  isRefused: boolean
}

const mostListed = 40

/** Writes the next edition into the folder of the ledger, unless the content has an error or nothing changed. */
export async function recordEdition(knowledge: Knowledge, folder: string, on: string | null): Promise<Recorded> {
  const fault = dayFault(knowledge, on)
  if (fault) return { text: `${fault}\n`, isRefused: true }
  if (isFaulty(knowledge.files))
    return { text: `${formatMessages(knowledge.files)}The ledger is as it was\n`, isRefused: true }
  const { lastLedger, ledger } = knowledge
  const changed = [...ledger].filter(([id, document]) => lastLedger.get(id) !== document)
  const last = newestEdition(lastLedger)
  if (changed.length === 0) return { text: `The ledger is up to date with edition ${last}\n`, isRefused: false }
  await writeLedger(folder, new Map(changed.map(([id, document]) => [`${id}.jsonl`, formatLedger(document)])))
  const changes = listChanges(ledger).get(last + 1) ?? []
  const files = `${changed.length} ${changed.length === 1 ? 'document' : 'documents'}`
  const head = `Edition ${last + 1}${on ? ` of ${on}` : ''}: ${changeWords(changes) || 'no claim changed'} in ${files}`
  return { text: [head, ...changeLines(changes), ''].join('\n'), isRefused: false }
}

/** Whether there is a ledger, and it does not record the content as it is. */
export const isBehind = ({ files }: Knowledge): boolean =>
  files.some(({ messages }) => messages.some(({ ruleId }) => ruleId === 'ledger-behind'))

/** What to do where nothing was recorded yet; empty where there is a ledger. */
export const ledgerHint = ({ lastLedger }: Knowledge): string =>
  lastLedger.size > 0
    ? ''
    : 'No ledger yet. Before you publish, run `npm run claims -- ledger`, so that no address of a claim is ever lost\n'

function dayFault({ lastLedger }: Knowledge, on: string | null): string | null {
  if (on === null) return null
  if (!isEdtf(on) || !/^\d{4}-\d{2}-\d{2}$/.test(on)) return `Unexpected day \`${on}\`, expected one such as 2025-02-28`
  const days = [...lastLedger.values()].flatMap(({ head }) => head.editions.flatMap(({ on: day }) => day ?? []))
  const newest = days.sort().at(-1)
  return newest !== undefined && on < newest ? `Unexpected day \`${on}\`, expected ${newest} or a later one` : null
}

/** A line each change, those that were only added last and cut off where they are many. */
function changeLines(changes: readonly LedgerChange[]): string[] {
  const sorted = [...changes].sort((a, b) => Number(a.change === 'added') - Number(b.change === 'added'))
  const rest = sorted.length - mostListed
  return [
    ...sorted.slice(0, mostListed).map(({ change, line, event, successor }) => {
      const heir = successor ? ` -> ${successor.id}` : ''
      return `  ${change.padEnd(9)} ${line.id}${heir}  ${line.quote}${event?.reason ? `  (${event.reason})` : ''}`
    }),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ]
}
