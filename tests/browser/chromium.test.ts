/** Finding and getting a Chromium, on machines that have none. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { suite } from 'node:test'
import { temporaryFolder } from '../site/build-site.ts'
import { findChromium, type Surroundings } from './find-chromium.ts'
import { getChromium, type Way } from './get-chromium.ts'

const folder = temporaryFolder()
const [first, second, own, named] = ['first/chromium', 'second/google-chrome', 'own/chrome', 'named/chrome'].map(
  (path) => join(folder, path),
) as [string, string, string, string]
for (const path of [first, second, own, named]) {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, '')
}
const nowhere = join(folder, 'nowhere')
const PATH = `${join(folder, 'second')}:${join(folder, 'first')}`

suite('finding a Chromium', () => {
  const rows: [title: string, where: Partial<Surroundings>, expected: string | null][] = [
    ['take what CHROME_PATH names', { env: { CHROME_PATH: named, PATH }, ownPath: own }, named],
    ['take nothing else where CHROME_PATH names nothing', { env: { CHROME_PATH: nowhere, PATH }, ownPath: own }, null],
    ['prefer Playwright’s own to those in PATH', { env: { PATH }, ownPath: own }, own],
    ['prefer Chromium to Chrome in PATH', { env: { PATH } }, first],
    ['find Chrome in PATH', { env: { PATH: join(folder, 'second') } }, second],
    ['find none where there is none', { env: { PATH: nowhere } }, null],
    ['find none without a PATH', { env: {} }, null],
  ]
  for (const [title, where, expected] of rows) {
    test(`should ${title}`, () => {
      assert.equal(findChromium({ env: {}, platform: 'freebsd', ownPath: nowhere, ...where }), expected)
    })
  }
})

suite('getting a Chromium', () => {
  const goal = join(folder, 'got')
  const find = () => (existsSync(goal) ? goal : null)
  const way = (name: string, ...scripts: string[]): Way => ({
    name,
    commands: scripts.map((script) => [process.execPath, '-e', script]),
    limit: 60_000,
  })
  const refused = way(
    'asking a closed network',
    'console.error("Error: getaddrinfo ENOTFOUND"); process.exit(1)',
    `fs.writeFileSync(${JSON.stringify(goal)}, "")`,
  )
  const slow = { ...way('waiting', 'setTimeout(() => {}, 60000)'), limit: 300 }
  const good = way('writing a file', `fs.writeFileSync(${JSON.stringify(goal)}, "")`)

  test('should say what fails, why, and that nothing is left to do', () => {
    const said: string[] = []
    assert.throws(
      () => getChromium(find, [refused, slow], (line: string) => said.push(line)),
      /No Chromium found.*apt-get install chromium.*CHROME_PATH/,
    )
    assert.deepEqual(said, [
      'No Chromium found: asking a closed network …',
      'That failed: Error: getaddrinfo ENOTFOUND',
      'No Chromium found: waiting …',
      'That failed: it took longer than 0.3 seconds',
    ])
  })

  test('should go on to the next way where one fails', () => {
    const said: string[] = []
    assert.equal(
      getChromium(find, [refused, good, slow], (line: string) => said.push(line)),
      goal,
    )
    assert.deepEqual(said.at(-1), 'No Chromium found: writing a file …')
  })
})
