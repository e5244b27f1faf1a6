/** Every fault of the content is said with its place and what to do, by `check` and by the build, and costs nobody a good site. */
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import test, { suite } from 'node:test'
import { temporaryFolder } from './build-site.ts'
import { faults, sound } from './faults.ts'
import { runProgram } from './run-program.ts'

// Two at a time: each is a program that takes a second to read its dictionary.
suite('a fault of the content', { concurrency: 2 }, () => {
  for (const { title, files, messages } of faults) {
    const content = temporaryFolder()
    write(content, { ...sound, ...files })
    const expected = messages.map(([file, rest]) => join(content, file) + rest.replace('FOLDER', content))
    const sum = `\n\n${messages.length} error${messages.length === 1 ? '' : 's'}, 0 warnings\n`

    test(`should be said by check: ${title}`, async () => {
      const { code, output } = await runProgram('src/cli.ts', ['check'], { CONTENT_DIR: content })
      assert.equal(output.slice(0, output.indexOf(sum) + sum.length), expected.join('\n') + sum, output)
      assert.equal(code, 1)
    })

    test(`should be said by the build and leave the last site as it is: ${title}`, async () => {
      const parent = temporaryFolder()
      write(parent, { 'dist/index.html': 'the last good site', 'dist/pagefind/index.bin': 'its index' })
      const { code, output } = await runProgram('src/build.ts', [], {
        CONTENT_DIR: content,
        OUT_DIR: join(parent, 'dist'),
      })
      assert.equal(output, expected.join('\n') + sum)
      assert.equal(code, 1)
      assert.deepEqual(readdirSync(parent), ['dist'])
      assert.deepEqual(readdirSync(join(parent, 'dist'), { recursive: true }).sort(), [
        'index.html',
        'pagefind',
        'pagefind/index.bin',
      ])
      assert.equal(readFileSync(join(parent, 'dist/index.html'), 'utf8'), 'the last good site')
    })
  }
})

suite('a content folder without a document', () => {
  for (const [title, files] of [
    ['empty', { 'documents/.keep': '' }],
    ['missing', { 'topics/sales.md': '---\ntitle: Sales\n---\n' }],
  ] as const) {
    test(`should be said: ${title}`, async () => {
      const content = temporaryFolder()
      write(content, files)
      const { code, output } = await runProgram('src/cli.ts', ['check'], { CONTENT_DIR: content })
      assert.match(
        output,
        /documents.*:1:1 {2}error {2}Unexpected empty `.*documents`, expected at least one document {2}content-empty\n {4}Put a /,
      )
      assert.equal(code, 1)
    })
  }
})

suite('a warning', () => {
  const content = temporaryFolder()
  write(content, { ...sound, 'documents/void.txt': 'Nothing is claimed here.\n' })
  for (const [args, expected] of [
    [[], 0],
    [['--strict'], 1],
  ] as const) {
    test(`should end check ${args.join(' ')} with ${expected}`, async () => {
      const { code, output } = await runProgram('src/cli.ts', ['check', ...args], { CONTENT_DIR: content })
      assert.match(output, /void\.txt:1:1 {2}warning {2}Unexpected document without a claim.* {2}text-nothing\n/)
      assert.equal(code, expected)
    })
  }
})

/** Writes files below a folder. */
function write(folder: string, files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}
