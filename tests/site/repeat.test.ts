/** The same content gives the same bytes, whatever the clock, the time zone, the locale and the folder. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { buildInto, builtSite, temporaryFolder } from './build-site.ts'
import { listFiles } from './read-site.ts'

test('should build the same bytes again, search index included', async () => {
  const first = await builtSite('root')
  const parent = temporaryFolder()
  await buildInto('root', parent, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
  const [hashes, again] = [hashFiles(first.folder), hashFiles(join(parent, 'root'))]
  assert.ok(
    [...hashes.keys()].some((file) => file.startsWith('pagefind/')),
    'the site has a search index',
  )
  const changed = [...new Set([...hashes.keys(), ...again.keys()])].filter(
    (file) => hashes.get(file) !== again.get(file),
  )
  assert.deepEqual(changed.sort(), [])
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
