/** The same content gives the same bytes, whatever the clock, the time zone, the locale, the folder and the order of files. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import test from 'node:test'
import { checksumsFile } from '../../src/file-names.ts'
import { buildInto, builtSite, temporaryFolder } from './build-site.ts'
import { listFiles } from './read-site.ts'

test('should build the same bytes again, search index included', async () => {
  const first = await builtSite('root')
  const parent = temporaryFolder()
  const content = join(parent, 'elsewhere')
  for (const file of listFiles(first.content).reverse()) {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), readFileSync(join(first.content, file)))
  }
  await buildInto('root', parent, {
    CONTENT_DIR: content,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  })
  const [hashes, again] = [hashFiles(first.folder), hashFiles(join(parent, 'root'))]
  assert.ok(
    [...hashes.keys()].some((file) => file.startsWith('pagefind/')),
    'the site has a search index',
  )
  const changed = [...new Set([...hashes.keys(), ...again.keys()])].filter(
    (file) => hashes.get(file) !== again.get(file),
  )
  assert.deepEqual(changed.sort(), [])
  const list = readFileSync(join(first.folder, checksumsFile), 'utf8')
  const others = [...hashes].filter(([file]) => file !== checksumsFile)
  assert.equal(list, others.map(([file, hash]) => `${hash}  ${file}\n`).join(''))
})

/** From each file below a folder to the hash of its bytes. */
function hashFiles(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  )
}
