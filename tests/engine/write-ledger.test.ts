/** Whatever cuts the program short while it records an edition, the ledger is the last good one or the new one, never a mixture. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import test from 'node:test'
import { formatLedger } from '../../src/engine/ledger/format-ledger.ts'
import { readLedger, readLedgerFiles } from '../../src/engine/ledger/read-ledger.ts'
import type { DocumentLedger } from '../../src/engine/ledger/schema.ts'
import { settleLedger, writeLedger } from '../../src/engine/ledger/write-ledger.ts'
import { contentFolder } from './content-folder.ts'

const documents = 30

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

const program = `
  import { writeLedger } from '${new URL('../../src/engine/ledger/write-ledger.ts', import.meta.url).href}'
  let text = ''
  for await (const part of process.stdin) text += part
  process.stdout.write('ready')
  await writeLedger(process.argv[1], new Map(JSON.parse(text)))
`

test('should survive being killed at any moment', { timeout: 120_000 }, async () => {
  const folder = join(contentFolder({}), 'ledger')
  await writeLedger(folder, filesOf(1))
  const start = performance.now()
  await writeLedger(folder, filesOf(1))
  const took = performance.now() - start
  const seen = new Set<string>()
  for (let edition = 2; edition <= 11; edition++) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder])
    child.stdin.end(JSON.stringify([...filesOf(edition)]))
    await new Promise((ready) => child.stdout.once('data', ready))
    const gone = new Promise((closed) => child.once('close', closed))
    await wait(((edition - 1) / 6) * took) // From the first file of the draft to some time behind the last one.
    child.kill('SIGKILL')
    await gone
    const editions = await editionsIn(folder)
    assert.equal(editions.size, 1, [...editions].join())
    seen.add([...editions][0]!)
    await settleLedger(folder)
    assert.deepEqual(await editionsIn(folder), editions)
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.')),
      [],
    )
  }
  assert.ok(seen.size > 1, 'some editions were written before the kill')
})

test('should put an edition in place that was cut short behind its last file', async () => {
  const folder = join(contentFolder({}), 'ledger')
  await writeLedger(folder, filesOf(1))
  mkdirSync(join(folder, '.ready'))
  for (const [name, text] of filesOf(2)) writeFileSync(join(folder, '.ready', name), text)
  assert.deepEqual([...(await editionsIn(folder))], ['Edition 2'])
  await settleLedger(folder)
  assert.ok(!existsSync(join(folder, '.ready')))
  assert.match(readFileSync(join(folder, 'd7.jsonl'), 'utf8'), /Edition 2/)
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
