/** Whether the committed ledger records the content as it is. */
import { join } from 'node:path'
import { blamed, type ContentFile } from '../read/read-files.ts'
import { listed, report } from '../report.ts'
import { changeWords, listChanges } from './list-changes.ts'
import { newestEdition } from './update-ledger.ts'
import type { Ledger } from './schema.ts'

const mostNamed = 3

/**
 * Reports a ledger that is behind, once, on the first of its files that is, which it returns where it is not there yet. A
 * collection without a ledger has published nothing, so that nothing can be behind.
 */
export function checkLedger(last: Ledger, next: Ledger, files: readonly ContentFile[], folder: string): ContentFile[] {
  if (last.size === 0) return []
  const behind = [...next].flatMap(([id, document]) => (last.get(id) === document ? [] : [id]))
  if (behind.length === 0) return []
  const name = `${behind[0]}.jsonl`
  const there = files.find(({ data }) => data.name === name)
  const file = there ?? blamed(join(folder, name), name)
  const changes = changeWords(listChanges(next).get(newestEdition(last) + 1) ?? []) || 'a changed file'
  const rest = behind.length - mostNamed
  const names = `${listed(behind.slice(0, mostNamed))}${rest > 0 ? ` and ${rest} more` : ''}`
  const documents = behind.length > 1 ? `${behind.length} documents, ${names}` : names
  report(file, 'ledger-behind', { actual: `${changes} in ${documents}` })
  return there ? [] : [file]
}
