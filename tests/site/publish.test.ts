/** Whatever cuts a build short, the last site stands, or the new one once the next command has looked; nothing lies about. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import test, { suite } from 'node:test'
import { clearDrafts } from '../../src/engine/clear-drafts.ts'
import { settleSite } from '../../src/publish.ts'
import { temporaryFolder } from './build-site.ts'
import { sound } from './faults.ts'
import { runProgram } from './run-program.ts'

const drafts = resolve('node_modules/.cache/claimtrail')

/** A site of two files, both of which say what it is called. */
function writeSite(folder: string, name: string): void {
  mkdirSync(join(folder, 'data'), { recursive: true })
  for (const file of ['index.html', 'data/claims.json']) writeFileSync(join(folder, file), name)
}

/** What a site is called; a mixture of two has two names, and a half one `undefined`. */
const nameOf = (site: string): string =>
  [
    ...new Set(
      ['index.html', 'data/claims.json'].map((file) =>
        existsSync(join(site, file)) ? readFileSync(join(site, file), 'utf8') : undefined,
      ),
    ),
  ].join()

/** Publishes and kills itself in the place of the nth call to the file system; `far` makes the draft lie on another disk. */
const program = `
  import fs from 'node:fs/promises'
  import { syncBuiltinESMExports } from 'node:module'
  const [from, to, nth, far] = process.argv.slice(1)
  let calls = 0
  const { rename } = fs
  if (far) fs.rename = async (...paths) => {
    if (paths[0] === from) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' })
    return rename(...paths)
  }
  for (const name of ['mkdir', 'cp', 'rename', 'rm']) {
    const call = fs[name]
    fs[name] = async (...values) => {
      if (++calls !== Number(nth)) return call(...values)
      if (name === 'cp') await call(values[0] + '/data', values[1] + '/data', { recursive: true })
      process.kill(process.pid, 'SIGKILL')
    }
  }
  syncBuiltinESMExports()
  const { publish } = await import('${new URL('../../src/publish.ts', import.meta.url).href}')
  await publish(from, to)
`

for (const far of ['', 'far']) {
  test(`should survive being killed at any moment of publishing${far && ' over disks'}`, async () => {
    const seen: string[] = []
    for (let nth = 1, isKilled = true; isKilled; nth++) {
      const parent = temporaryFolder()
      const [from, to] = [join(parent, 'draft'), join(parent, 'dist')]
      writeSite(from, 'new')
      writeSite(to, 'old')
      const child = spawnSync(process.execPath, ['--input-type=module', '-e', program, from, to, `${nth}`, far])
      isKilled = child.signal === 'SIGKILL'
      assert.ok(isKilled || child.status === 0, String(child.stderr))
      await settleSite(to)
      seen.push(nameOf(to))
      assert.deepEqual(
        readdirSync(parent).filter((name) => name.startsWith('.')),
        [],
      )
    }
    const turn = seen.indexOf('new')
    assert.ok(turn > 1 && turn < seen.length - 1, seen.join())
    assert.deepEqual(seen, [...seen.slice(0, turn).fill('old'), ...seen.slice(turn).fill('new')])
  })
}

test('should leave the folders of other sites and of running builds alone', async () => {
  const parent = temporaryFolder()
  const others = ['.dist.next-1', '.other.next-99999999', '.dist.backup', 'draft-1']
  for (const name of others) mkdirSync(join(parent, name))
  mkdirSync(join(parent, 'draft-99999999'))
  await settleSite(join(parent, 'dist'))
  await clearDrafts(parent, 'draft-')
  assert.deepEqual(readdirSync(parent).sort(), [...others].sort())
})

suite('a build', { concurrency: false }, () => {
  const parent = temporaryFolder()
  const [content, dist] = [join(parent, 'content'), join(parent, 'dist')]
  mkdirSync(join(content, 'documents'), { recursive: true })
  for (const [name, text] of Object.entries(sound)) writeFileSync(join(content, name), text)
  let left = ''
  writeSite(dist, 'old')

  test('should leave the last site when it is killed', async () => {
    // At once, while it renders, and while it indexes.
    for (const moment of [null, 'read ', 'render ']) {
      const pid = await killAt(moment, { CONTENT_DIR: content, OUT_DIR: dist })
      assert.equal(nameOf(dist), 'old')
      assert.deepEqual(readdirSync(parent).sort(), ['content', 'dist'])
      left = join(drafts, `draft-${pid}`)
    }
  })

  test('should clear away what a killed one left, say that the disk is full, and leave the last site', async () => {
    assert.ok(existsSync(left))
    const full = `data:text/javascript,${encodeURIComponent(`
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      const fail = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 })
      const { writeFile } = fs.promises
      fs.promises.writeFile = async (path, ...rest) => {
        if (String(path).includes('draft-')) throw fail()
        return writeFile(path, ...rest)
      }
      syncBuiltinESMExports()
    `)}`
    const { code, output } = await runProgram('src/build.ts', [], {
      CONTENT_DIR: content,
      OUT_DIR: dist,
      NODE_OPTIONS: `--import=${full}`,
    })
    assert.match(
      output,
      /:1:1 {2}error {2}Unexpected failure of writing \(ENOSPC: no space left on device, write\), expected room .* {2}write-failed\n {4}Make room or give leave, and run the command again\. What was there before is as it was\.$/m,
    )
    assert.doesNotMatch(output, /^\s+at /m)
    assert.deepEqual([code, nameOf(dist), existsSync(left)], [1, 'old', false])
  })
})

/** Starts a build and kills it once it has said a word; returns its process number. */
function killAt(word: string | null, env: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, ['src/build.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  if (word === null) setTimeout(() => child.kill('SIGKILL'), 300)
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    // A moment later it is in the midst of what comes next.
    if (word !== null && said.includes(word)) setTimeout(() => child.kill('SIGKILL'), 20)
  })
  return new Promise((fulfil, reject) =>
    child.on('close', (_code, signal) =>
      signal === 'SIGKILL' ? fulfil(child.pid!) : reject(new Error(`The build ended before \`${word}\``)),
    ),
  )
}
