/** Hostile text in every place that content can put it: no page runs it, asks another host, or breaks its own policy. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import test, { after, suite } from 'node:test'
import { stringify } from 'yaml'
import { temporaryFolder } from '../site/build-site.ts'
import { runProgram } from '../site/run-program.ts'
import { listFiles } from '../site/read-site.ts'
import { attacks } from './attacks.ts'
import { launchBrowser } from './chromium.ts'
import { servePlainly } from './plain-server.ts'

/** An attack as a text file can hold it. */
const written = (attack: string): string => attack.toWellFormed().replaceAll('\0', '')

const folder = temporaryFolder()
const content = join(folder, 'content')
attacks.forEach(writeAttack)
attacks.forEach(judgeWith)
attacks.forEach(recordGone)
writeTable()
const whole = attacks.flatMap(sentences).join('\n\n')
for (const ending of ['txt', 'md', 'html']) write(`documents/whole-${ending}.${ending}`, whole)
write(
  'documents/page.html',
  `<!doctype html><title>${attacks.map(written).join('')}</title><main>${attacks
    .flatMap(sentences)
    .map((text) => `<p>${text}</p>`)
    .join('\n')}</main>`,
)
const dist = join(folder, 'dist')
const { code, output } = await runProgram('src/build.ts', [], { CONTENT_DIR: content, OUT_DIR: dist })
assert.equal(code, 0, output)
const pages = listFiles(dist).filter((file) => file.endsWith('.html'))

// A server that sends no header of ours: the pages must stand on their own.
const served = await servePlainly(dist, { base: '/' })
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await served.close()
})

suite('hostile content', () => {
  test('should run nothing and ask nobody on any page', async () => {
    const { page, faults } = await watched()
    for (const path of pages) {
      await page.goto(new URL(path, served.url).href)
      // What is set off by a pointer or by the focus.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('main *')) {
          element.dispatchEvent(new Event('mouseover', { bubbles: true }))
          element.focus()
        }
      })
      assert.deepEqual(await page.evaluate(linksThatRun), [], path)
      assert.deepEqual(faults.splice(0), [], path)
    }
  })

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

/** One attack in the title and metadata of a document, in a topic, a source, and in three formats of text. */
function writeAttack(attack: string, number: number): void {
  const well = written(attack)
  const metadata = { title: well, publisher: well, authors: [well], licence: well, references: { 1: { title: well } } }
  write(
    `documents/titled-${number}.txt`,
    `A report\n\nIts sales of ${number} grew by ${number + 2}% in 2024, said ${well}.[1]\n`,
  )
  write(`documents/titled-${number}.yaml`, stringify(metadata))
  write(
    `topics/topic-${number}.md`,
    `---\n${stringify({ title: `${number} ${well}`, terms: [`sales of ${number}`] })}---\n\n${well}\n`,
  )
  write(`sources/source-${number}.yaml`, stringify({ name: `${number} ${well}`, kind: 'publisher', citation: well }))
}

/** One attack in a correction, in a withdrawal and in a review, by all who sign and in all that they give as reasons. */
function judgeWith(attack: string, number: number): void {
  const well = written(attack)
  const [corrected, withdrawn] = [
    `In 2024 the mains of town ${number} lost 12% of the water.`,
    `In 2023 the mains of town ${number} lost 11% of the water.`,
  ]
  write(`documents/judged-${number}.txt`, `The mains of town ${number}\n\n${corrected} ${withdrawn}\n`)
  const corrections = [
    { claim: corrected, reason: well, sources: [{ name: well, kind: 'publisher' }] },
    { claim: withdrawn, reason: well, withdraw: true },
  ]
  write(`corrections/judged-${number}.yaml`, stringify({ by: well, corrections }))
  const evidence = [`https://attacker.example/${well}`, withdrawn]
  const signed = { by: well, role: well, on: '2025-02-28', note: well, evidence }
  write(`reviews/judged-${number}.yaml`, stringify({ claim: corrected, verdict: 'contradicted', ...signed }))
}

/** A document of the ledger that is gone, one attack in its title and in all that its lines hold. */
function recordGone(attack: string, number: number): void {
  const well = written(attack)
  const edition = { edition: 1, on: '2025-01-01', sha256: '0'.repeat(12) }
  const head = {
    ...{ document: `gone-${number}`, title: well, file: `gone-${number}.txt`, sha256: '0'.repeat(64) },
    ...{ status: 'withdrawn', claims: 1, editions: [edition, { ...edition, edition: 2 }] },
  }
  const reading = { text: well, kind: 'statement', figures: [well], sources: [well], date: null }
  const from = { ...reading, figures: [`${well} 12 %`] }
  const line = {
    ...{ id: `gone${String(number).padStart(4, '0')}`, status: 'withdrawn', quote: well || 'x', ...reading, first: 1, last: 2 },
    history: [
      { edition: 2, change: 'reread', cause: 'rules', from },
      { edition: 2, change: 'withdrawn', cause: 'document', reason: well },
    ],
  } // prettier-ignore
  write(`ledger/gone-${number}.jsonl`, [head, line].map((each) => `${JSON.stringify(each)}\n`).join(''))
}

/** Tables with the attacks as cells, and as the names of columns. */
function writeTable(): void {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const rows = attacks.map((attack) => `${cell(written(attack))},2024,12%`)
  write('documents/cells.csv', ['place,year,share', ...rows, ''].join('\n'))
  const columns = attacks.map((attack) => cell(written(attack))).join(',')
  write('documents/columns.csv', `place,year,${columns}\nDenmark,2024,${attacks.map(() => '7%').join(',')}\n`)
}

/** A document that holds all attacks, each in a sentence, an item, a quotation and a table's row. */
function sentences(attack: string): string[] {
  const well = written(attack)
  const text = `${well} grew by 12% in 2024. ${well} said on Tuesday that sales of ${well} fell by 7%, according to ${well}.`
  return [text, `- ${text}`, `> ${text}`, `| ${well} | 2024 |\n| --- | --- |\n| ${well} | 12% |`]
}

function write(name: string, text: string): void {
  const path = join(content, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

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

/** Addresses in the page that would run something, as the browser reads them. */
function linksThatRun(): string[] {
  const elements = [...document.querySelectorAll<HTMLElement>('[href], [src], [action], [formaction], [data]')]
  const addresses = elements.flatMap(({ attributes }) =>
    [...attributes].map(({ value }) => new URL(value, 'http://a.example').href),
  )
  return addresses.filter((address) => /^(?:javascript|vbscript|data):/.test(address))
}
