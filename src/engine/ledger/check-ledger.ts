/** Whether the committed ledger records the content as it is. */
import { join } from 'node:path'
import { blamed, type ContentFile } from '../read/read-files.ts'
import { report } from '../report.ts'
import { changeWords, listChanges } from './list-changes.ts'
import { newestEdition } from './update-ledger.ts'
import type { Ledger } from './schema.ts'

/**
 * Reports each document whose ledger is behind; returns the files to blame that are not there yet. A collection without
 * a ledger has published nothing, so that nothing can be behind.
 */
export function checkLedger(last: Ledger, next: Ledger, files: readonly ContentFile[], folder: string): ContentFile[] {
  if (last.size === 0) return []
  const changes = listChanges(next).get(newestEdition(last) + 1) ?? []
  const missing: ContentFile[] = []
  for (const [id, document] of next) {
    if (last.get(id) === document) continue
    const name = `${id}.jsonl`
    let file = files.find(({ data }) => data.name === name)
    if (!file) missing.push((file = blamed(join(folder, name), name)))
    const own = changes.filter((change) => change.document === id)
    report(file, 'ledger-behind', { actual: changeWords(own) || 'a changed file' })
  }
  return missing
}
