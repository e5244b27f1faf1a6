/** The server of `npm start`: what a static host does, and no more. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import test, { after, suite } from 'node:test'
import { serve } from '../../src/serve.ts'
import { temporaryFolder } from './build-site.ts'

const parent = temporaryFolder()
const folder = join(parent, 'dist')
mkdirSync(join(folder, 'topics'), { recursive: true })
mkdirSync(join(parent, 'dist-other'))
writeFileSync(join(parent, 'dist-other/index.html'), 'other')
for (const [file, text] of [
  ['index.html', 'home'],
  ['404.html', 'lost'],
  ['topics/index.html', 'topics'],
  ['one.json', '{}'],
] as const) {
  writeFileSync(join(folder, file), text)
}

for (const base of ['/', '/sub/trail/']) {
  const served = await serve(folder, { base, port: 0 })
  after(() => served.close())

  const rows: [path: string, status: number, type: string, body: string][] = [
    [base, 200, 'text/html;charset=utf-8', 'home'],
    [`${base}topics/`, 200, 'text/html;charset=utf-8', 'topics'],
    [`${base}topics/?q=80%25`, 200, 'text/html;charset=utf-8', 'topics'],
    [`${base}one.json`, 200, 'application/json', '{}'],
    [`${base}nothing/`, 404, 'text/html;charset=utf-8', 'lost'],
    [`${base}nothing.png`, 404, 'text/html;charset=utf-8', 'lost'],
    [`${base}../dist-other/`, 404, 'text/html;charset=utf-8', 'lost'],
    [`${base}%2e%2e/dist-other/`, 404, 'text/html;charset=utf-8', 'lost'],
    [`${base}..%2fdist-other/`, 404, 'text/html;charset=utf-8', 'lost'],
    [`${base}topics/?q=..`, 200, 'text/html;charset=utf-8', 'topics'],
    ['/elsewhere/', 404, 'text/html;charset=utf-8', 'lost'],
  ]

  suite(`a server below \`${base}\``, () => {
    for (const [path, ...expected] of rows) {
      test(`should answer ${path} with ${expected[0]}`, async () => {
        assert.deepEqual(await ask(served.url, path), expected)
      })
    }
  })
}

test('should lead from the root to the base path', async () => {
  const served = await serve(folder, { base: '/sub/', port: 0 })
  const response = await fetch(new URL('/', served.url))
  await served.close()
  assert.deepEqual([response.url, await response.text()], [served.url, 'home'])
})

test('should take the next port where one is taken', async () => {
  const first = await serve(folder, { port: 0 })
  const port = Number(new URL(first.url).port)
  const second = await serve(folder, { port })
  await Promise.all([first.close(), second.close()])
  assert.ok(Number(new URL(second.url).port) > port)
})

test('should refuse a folder that is not there', async () => {
  await assert.rejects(serve(join(folder, 'nowhere')), { name: 'TypeError' })
})

/** Asks for a path as it stands, which `fetch` would tidy. */
function ask(
  server: string,
  path: string,
): Promise<[status: number | undefined, type: string | undefined, body: string]> {
  const { hostname, port } = new URL(server)
  return new Promise((fulfil, reject) => {
    get({ hostname, port, path }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () => fulfil([response.statusCode, response.headers['content-type'], body]))
    }).on('error', reject)
  })
}
