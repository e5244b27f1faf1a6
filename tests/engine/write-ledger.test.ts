/** Whatever cuts the program short while it records an edition, the ledger is the last good one or the new one, never a mixture. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { formatLedger } from '../../src/engine/ledger/format-ledger.ts'
import { readLedger, readLedgerFiles } from '../../src/engine/ledger/read-ledger.ts'
import type { DocumentLedger } from '../../src/engine/ledger/schema.ts'
import { settleLedger, writeLedger } from '../../src/engine/ledger/write-ledger.ts'
import { contentFolder } from './content-folder.ts'

const documents = 3

/** An edition of many documents, all of which say its number. */
const filesOf = (edition: number): Map<string, string> =>
  new Map(
    Array.from({ length: documents }, (_, i) => {
      const head = { document: `d${i}`, title: `Edition ${edition}`, file: `d${i}.txt`, sha256: '', status: 'current' }
      const entry = { edition, on: null, sha256: '0'.repeat(12) }
      const ledger = { head: { ...head, claims: 0, editions: [entry] }, lines: [] } as DocumentLedger
      return [`d${i}.jsonl`, formatLedger(ledger)]
    }),
  )

/** The editions that the ledger's documents say they are of, as the program reads it. */
async function editionsIn(folder: string): Promise<Set<string>> {
  const files = await readLedgerFiles(folder)
  const ledger = readLedger(files)
  assert.deepEqual(
    files.flatMap(({ messages }) => messages.map(String)),
    [],
  )
  assert.equal(ledger.size, documents)
  return new Set([...ledger.values()].map(({ head }) => head.title))
}

/** Writes an edition and kills itself in the place of the nth call to the file system. */
const program = `
  import fs from 'node:fs/promises'
  import { syncBuiltinESMExports } from 'node:module'
  const [folder, nth, files] = process.argv.slice(1)
  let calls = 0
  for (const name of ['mkdir', 'open', 'readdir', 'rename', 'rm', 'rmdir']) {
    const call = fs[name]
    fs[name] = (...values) => (++calls === Number(nth) ? process.kill(process.pid, 'SIGKILL') : call(...values))
  }
  syncBuiltinESMExports()
  const { writeLedger } = await import('${new URL('../../src/engine/ledger/write-ledger.ts', import.meta.url).href}')
  await writeLedger(folder, new Map(JSON.parse(files)))
`

test('should survive being killed at any moment', async () => {
  const seen: string[] = []
  for (let nth = 1, isKilled = true; isKilled; nth++) {
    const folder = join(contentFolder({}), 'ledger')
    await writeLedger(folder, filesOf(1))
    const files = JSON.stringify([...filesOf(2)])
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', program, folder, `${nth}`, files])
    isKilled = child.signal === 'SIGKILL'
    assert.ok(isKilled || child.status === 0, String(child.stderr))
    const editions = await editionsIn(folder)
    assert.equal(editions.size, 1, [...editions].join())
    seen.push(...editions)
    await settleLedger(folder)
    assert.deepEqual(await editionsIn(folder), editions)
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.')),
      [],
    )
  }
  const turn = seen.indexOf('Edition 2')
  assert.ok(turn > documents && turn < seen.length - documents, `the editions were ${seen.join(', ')}`)
  assert.deepEqual([...new Set(seen.slice(turn))], ['Edition 2'])
})

test('should put an edition in place that was cut short behind its last file', async () => {
  const folder = join(contentFolder({}), 'ledger')
  await writeLedger(folder, filesOf(1))
  mkdirSync(join(folder, '.ready'))
  for (const [name, text] of filesOf(2)) writeFileSync(join(folder, '.ready', name), text)
  assert.deepEqual([...(await editionsIn(folder))], ['Edition 2'])
  await settleLedger(folder)
  assert.ok(!existsSync(join(folder, '.ready')))
  assert.match(readFileSync(join(folder, 'd2.jsonl'), 'utf8'), /Edition 2/)
})

test('should leave the ledger as it is when it cannot write', async () => {
  const folder = join(contentFolder({}), 'ledger')
  await writeLedger(folder, filesOf(1))
  // No file can have a name as long as this one: the system fails as it does when its disk is full, in the middle.
  const files = new Map([...filesOf(2), [`${'x'.repeat(300)}.jsonl`, '']])
  await assert.rejects(writeLedger(folder, files), { code: 'ENAMETOOLONG' })
  assert.deepEqual([...(await editionsIn(folder))], ['Edition 1'])
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('.')),
    [],
  )
})
