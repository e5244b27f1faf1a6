/** The command `ledger`: records what was added, changed and withdrawn since the last edition, and returns what it recorded. */
import { isEdtf } from '../engine/edtf.ts'
import { isFaulty, type Knowledge } from '../engine/index.ts'
import { formatLedger } from '../engine/ledger/format-ledger.ts'
import { type LedgerChange, listChanges } from '../engine/ledger/list-changes.ts'
import { newestEdition } from '../engine/ledger/update-ledger.ts'
import { writeLedger } from '../engine/ledger/write-ledger.ts'
import type { ContentFile } from '../engine/read/read-files.ts'

/** What became of the ledger. */
export interface Recorded {
  /** Why nothing may be written, where no message says it. */
  refusal: string | null
  /** The files whose messages are to be said. */
  files: readonly ContentFile[]
  /** The edition in force. */
  edition: number
  on: string | null
  /** Documents of which something was recorded; 0 where the ledger was up to date. */
  documents: number
  changes: readonly LedgerChange[]
  isRefused: boolean
  /** Whether it was refused for the day that it was given, which no content can mend. */
  isMisused: boolean
}

/** Writes the next edition into the folder of the ledger, unless the content has an error or nothing changed. */
export async function recordEdition(knowledge: Knowledge, folder: string, on: string | null): Promise<Recorded> {
  const { lastLedger, ledger, files } = knowledge
  const edition = newestEdition(lastLedger)
  const nothing = { files: [], edition, on, documents: 0, changes: [], isMisused: false }
  const refusal = dayFault(knowledge, on)
  if (refusal) return { ...nothing, refusal, isRefused: true, isMisused: true }
  if (isFaulty(files)) return { ...nothing, refusal: 'The ledger is as it was', files, isRefused: true }
  const changed = [...ledger].filter(([id, document]) => lastLedger.get(id) !== document)
  if (changed.length === 0) return { ...nothing, refusal: null, isRefused: false }
  await writeLedger(folder, new Map(changed.map(([id, document]) => [`${id}.jsonl`, formatLedger(document)])))
  const changes = listChanges(ledger).get(edition + 1) ?? []
  return { ...nothing, refusal: null, edition: edition + 1, documents: changed.length, changes, isRefused: false }
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
