/** The commands as a person runs them: what they say, with which code they end, and what they leave behind. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import test, { suite } from 'node:test'
import { temporaryFolder } from './build-site.ts'
import { runProgram } from './run-program.ts'

const text = 'A sound document\n\nIn 2024 sales grew by 12%.\n'

function folderOf(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const claims = (content: string, args: string[], env: Record<string, string> = {}) =>
  runProgram('src/cli.ts', args, { CONTENT_DIR: content, ...env })

suite('a command', { concurrency: 2 }, () => {
  test('should add all documents of a folder, wherever below, and nothing else of it', async () => {
    const content = folderOf({ 'documents/here.txt': text })
    const from = folderOf({
      ...{ 'b.txt': text, 'in/a.md': `# ${text}`, 'b.yaml': 'title: B\n' },
      ...{ 'in/notes.xyz': text, '.hidden/c.txt': text, '.d.txt': text },
    })
    const { code, output } = await claims(content, ['add', from])
    assert.equal(code, 0, output)
    const names = ['a.md', 'a.yaml', 'b.txt', 'b.yaml', 'here.txt']
    assert.deepEqual(readdirSync(join(content, 'documents')).sort(), names)
    const again = await claims(content, ['add', from])
    assert.equal(again.code, 1)
    assert.equal(again.output.match(/Unexpected slug `[ab]`/g)?.length, 2, again.output)
  })

  test('should add the sound ones of a folder, say what is wrong with the others, and end with 1', async () => {
    const content = folderOf({ 'documents/here.txt': text })
    const { code, output } = await claims(content, ['add', folderOf({ 'good.txt': text, 'void.txt': '' })])
    assert.equal(code, 1)
    assert.match(output, /void\.txt:1:1 {2}error {2}Unexpected empty file/)
    assert.deepEqual(readdirSync(join(content, 'documents')).sort(), ['good.txt', 'good.yaml', 'here.txt'])
  })

  test('should add neither a file nor its sidecar where the disk is full behind the first', async () => {
    const content = folderOf({ 'documents/here.txt': text })
    const full = `data:text/javascript,${encodeURIComponent(`
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      const { open } = fs.promises
      fs.promises.open = async (path, ...rest) => {
        if (/adding-.*yaml$/.test(path)) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
        return open(path, ...rest)
      }
      syncBuiltinESMExports()
    `)}`
    const { code, output } = await claims(content, ['add', join(folderOf({ 'new.txt': text }), 'new.txt')], {
      NODE_OPTIONS: `--import=${full}`,
    })
    assert.match(output, /new\.txt:1:1 {2}error {2}Unexpected failure of writing \(ENOSPC/)
    assert.equal(code, 1)
    assert.deepEqual(readdirSync(join(content, 'documents')), ['here.txt'])
  })

  test('should say why a check fails that has no error', async () => {
    const behind = folderOf({ 'documents/here.txt': text })
    const fresh = await claims(behind, ['check'])
    assert.deepEqual([fresh.code, /Failed/.test(fresh.output)], [0, false])
    const recorded = await claims(behind, ['ledger', '--on', '2025-02-28'])
    assert.equal(recorded.code, 0, recorded.output)
    writeFileSync(join(behind, 'documents/here.txt'), text.replace('12%', '13%'))
    const after = await claims(behind, ['check'])
    assert.match(after.output, /^Failed, since the ledger is behind the content$/m)
    assert.equal(after.code, 1)

    const warned = folderOf({
      'documents/here.txt': text,
      'documents/b.md': '---\nlayout: x\npublisher: A\n---\n\nWords.\n',
    })
    const plain = await claims(warned, ['check'])
    const strict = await claims(warned, ['check', '--strict'])
    assert.match(plain.output, /0 errors, [1-9]/)
    assert.deepEqual([plain.code, strict.code], [0, 1])
    assert.match(strict.output, /^Failed, since under --strict a warning is a fault$/m)
    assert.doesNotMatch(plain.output, /Failed/)

    const faulty = folderOf({ 'documents/void.txt': '' })
    const { code, output } = await claims(faulty, ['check'])
    assert.deepEqual([code, /Failed/.test(output), /file-empty/.test(output)], [1, false, true])
  })

  test('should end with 2 where the ledger is given an impossible day, and record nothing', async () => {
    const content = folderOf({ 'documents/here.txt': text })
    for (const day of ['2025-02-30', '2025-13-01', '28.2.2025', '2025', '']) {
      const { code, output } = await claims(content, ['ledger', '--on', day])
      assert.deepEqual([code, output.trim()], [2, `Unexpected day \`${day}\`, expected one such as 2025-02-28`])
    }
    assert.ok(!existsSync(join(content, 'ledger')))
    assert.equal((await claims(content, ['ledger', '--on', '2025-02-28'])).code, 0)
    writeFileSync(join(content, 'documents/here.txt'), text.replace('12%', '13%'))
    const { code, output } = await claims(content, ['ledger', '--on', '2025-02-27'])
    assert.match(output, /^Unexpected day `2025-02-27`, expected 2025-02-28 or a later one$/m)
    assert.equal(code, 2)
    assert.match(readFileSync(join(content, 'ledger/here.jsonl'), 'utf8'), /12%/)
  })

  for (const [args, said] of [
    [['chek'], /^Unexpected command `chek`/],
    [[], /^Expected a command/],
    [['check', '--quick'], /Unknown option '--quick'/],
    [['check', '--format', 'xml'], /^Unexpected format `xml`/],
    [['add'], /^Expected the path of a file/],
  ] as [string[], RegExp][])
    test(`should end with 2 where it is not understood: claims ${args.join(' ')}`, async () => {
      const { code, output } = await claims(folderOf({}), args)
      assert.match(output, said)
      assert.equal(code, 2)
    })
})

suite('PORT', () => {
  const folder = folderOf({ 'index.html': 'home', '404.html': 'lost' })

  for (const port of ['http', '-1', '65536', '80a'])
    test(`should be refused as \`${port}\``, async () => {
      const { code, output } = await runProgram('src/serve.ts', [], { OUT_DIR: folder, PORT: port })
      assert.equal(output, `Unexpected PORT \`${port}\`, expected a number from 0 to 65535\n`)
      assert.equal(code, 1)
    })

  test('should be that of another program never', async () => {
    const other = createServer()
    await new Promise<void>((fulfil) => other.listen(0, '127.0.0.1', fulfil))
    const { port } = other.address() as AddressInfo
    const { code, output } = await runProgram('src/serve.ts', [], { OUT_DIR: folder, PORT: `${port}` })
    other.close()
    assert.equal(output, `Unexpected PORT \`${port}\`, which another program uses, expected a free one\n`)
    assert.equal(code, 1)
  })

  test('should be the port that is served at', async () => {
    const free = createServer()
    await new Promise<void>((fulfil) => free.listen(0, '127.0.0.1', fulfil))
    const { port } = free.address() as AddressInfo
    await new Promise((fulfil) => free.close(fulfil))
    const child = spawn(process.execPath, ['src/serve.ts'], {
      env: { ...process.env, OUT_DIR: folder, PORT: `${port}` },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const said = await new Promise<string>((fulfil) => child.stdout.setEncoding('utf8').once('data', fulfil))
    const body = await fetch(`http://127.0.0.1:${port}/`).then((response) => response.text())
    child.kill()
    assert.deepEqual([said, body], [`Serving at http://127.0.0.1:${port}/\n`, 'home'])
  })
})
