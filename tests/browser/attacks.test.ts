/** Hostile text in every place that content can put it: no page runs it, asks another host, or breaks its own policy. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import test, { after, suite } from 'node:test'
import { temporaryFolder } from '../site/build-site.ts'
import { runProgram } from '../site/run-program.ts'
import { listFiles } from '../site/read-site.ts'
import { attacks } from './attacks.ts'
import { launchBrowser } from './chromium.ts'
import { printed, writeHostileContent } from './hostile-content.ts'
import { servePlainly } from './plain-server.ts'

const folder = temporaryFolder()
const content = join(folder, 'content')
writeHostileContent(content)
const dist = join(folder, 'dist')
const { code, output } = await runProgram('src/build.ts', [], { CONTENT_DIR: content, OUT_DIR: dist })
assert.equal(code, 0, output)
// Of what has many pages of one form one in so many: each attack stands in more of them than that.
const oneIn: Record<string, number> = { claims: 16, sources: 3, collisions: 8 }
const pages = listFiles(dist)
  .filter((file) => file.endsWith('.html'))
  .filter((file, index) => index % (oneIn[file.split('/')[0]!] ?? 1) === 0)

// A server that sends no header of ours: the pages must stand on their own.
const served = await servePlainly(dist, { base: '/' })
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await served.close()
})

suite('hostile content', { concurrency: true }, () => {
  // Two at once keep two cores busy; each page is opened in the browser, none is taken for another.
  for (const part of [0, 1]) {
    test(`should run nothing and ask nobody on any page (${part + 1} of 2)`, async () => {
      const { page, faults } = await watched()
      for (const path of pages.filter((_, i) => i % 2 === part)) {
        await page.goto(new URL(path, served.url).href, { waitUntil: 'domcontentloaded' })
        await page.evaluate(touchAll)
        assert.deepEqual(await page.evaluate(linksThatRun), [], path)
        assert.deepEqual(faults.splice(0), [], path)
        const number = /^documents\/titled-(\d+)\/index/.exec(path)?.[1]
        if (number) assert.ok(bare(await page.innerText('h1')).includes(bare(printed(attacks[+number]!))), path)
      }
    })
  }

  test('should run nothing in search, as a query and as a result', async () => {
    const { page, faults } = await watched()
    for (const attack of attacks) {
      await page.goto(new URL(`search/?q=${encodeURIComponent(attack.toWellFormed())}`, served.url).href)
      await page.waitForTimeout(150)
      assert.deepEqual(faults.splice(0), [], attack)
    }
  })
})

test('should send no control character to the terminal', async () => {
  for (const args of [['check'], ['explain', 'whole-txt.txt']]) {
    const { output } = await runProgram('src/cli.ts', args, { CONTENT_DIR: content })
    assert.ok(output.length > 500)
    assert.doesNotMatch(output, /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
  }
})

/** Letters and digits alone, which stand as text on a page whatever stands between them. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** A page that notes whatever a text has made it do. */
async function watched() {
  const context = await browser.newContext()
  const page = await context.newPage()
  const faults: string[] = []
  await page.exposeFunction('attacked', (name: string) => void faults.push(`ran: ${name}`))
  page.on('dialog', (dialog) => (faults.push(`dialogue: ${dialog.message()}`), void dialog.dismiss()))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(served.url) && !url.startsWith('blob:')) faults.push(`request: ${url}`)
  })
  return { page, faults }
}

/** Sets off what waits for a pointer or for the focus. */
function touchAll(): void {
  for (const element of document.querySelectorAll<HTMLElement>('main *')) {
    element.dispatchEvent(new Event('mouseover', { bubbles: true }))
    if (element.matches('a, button, input, select, summary, [tabindex], [autofocus], [onfocus]')) element.focus()
  }
}

/** Addresses in the page that would run something, as the browser reads them. */
function linksThatRun(): string[] {
  const elements = [...document.querySelectorAll<HTMLElement>('[href], [src], [action], [formaction], [data]')]
  const addresses = elements.flatMap(
    ({ attributes }) => [...attributes].flatMap(({ value }) => URL.parse(value, 'http://a.example')?.href ?? []), // What is no address runs nothing.
  )
  return addresses.filter((address) => /^(?:javascript|vbscript|data):/.test(address))
}
