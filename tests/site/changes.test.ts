/** Whatever an edit does to a claim, its old address still answers and says what became of it. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { before, suite } from 'node:test'
import { contentFolder } from '../engine/content-folder.ts'
import { temporaryFolder } from './build-site.ts'
import { runProgram } from './run-program.ts'

const mains = `# Mains

The averge loss in Spain rose by 12% in 2024.

Pumps in Lisbon used 80 litres per hour in 2023.
`
const wells = '# Wells\n\nWells gave 40 litres per day in 2019.\n'

suite('the site after an edit', () => {
  const content = contentFolder({ 'documents/mains.md': mains, 'documents/wells.md': wells })
  const site = join(temporaryFolder(), 'site')
  const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8')
  const env = { CONTENT_DIR: content, OUT_DIR: site, SITE_URL: 'https://example.org' }
  let ids: Map<string, string>

  before(async () => {
    await runProgram('src/cli.ts', ['ledger', '--on', '2025-01-01'], env)
    ids = idsIn(content)
    writeFileSync(
      join(content, 'documents/mains.md'),
      mains.replace('averge', 'average').replace('80 litres', '90 litres'),
    )
    renameSync(join(content, 'documents/wells.md'), join(content, 'documents/well-report.md'))
    const checked = await runProgram('src/cli.ts', ['check'], env)
    assert.equal(checked.code, 1, checked.output)
    const { output, code } = await runProgram('src/cli.ts', ['ledger', '--on', '2025-02-01'], env)
    assert.equal(code, 0, output)
    assert.match(
      output,
      /^Edition 2 of 2025-02-01: 1 claim added, 1 reworded, 1 under a new address, 1 withdrawn in 3 documents\n/,
    )
    const built = await runProgram('src/build.ts', [], env)
    assert.equal(built.code, 0, built.output)
  })

  test('should say where a reworded claim went, word by word', () => {
    const next = idsIn(content).get('The average loss in Spain rose by 12% in 2024.')!
    const html = page(`claims/${ids.get('The averge loss in Spain rose by 12% in 2024.')!}`)
    assert.match(html, /This claim has a new address/)
    assert.match(html, new RegExp(`href="/claims/${next}/"`))
    assert.match(html, /<del>averge<\/del><ins>average<\/ins>/)
    assert.match(page(`claims/${next}`), /Earlier wording/)
  })

  test('should say why a claim was withdrawn', () => {
    const html = page(`claims/${ids.get('Pumps in Lisbon used 80 litres per hour in 2023.')!}`)
    assert.match(html, /This claim was withdrawn/)
    assert.match(html, /the document no longer says it in these words/)
  })

  test('should say where a document and its claims went', () => {
    assert.match(page('documents/wells'), /href="\/documents\/well-report\/"/)
    assert.match(page(`claims/${ids.get('Wells gave 40 litres per day in 2019.')!}`), /This claim has a new address/)
  })

  test('should list what an edition added under the name of its document: all of it on its own page, folded beside others', () => {
    const [quote, id] = [...idsIn(content)].find(([each]) => each.includes('90 litres'))!
    const listed = new RegExp(
      `<details class="folded"( open)?>\\s*<summary>\\s*Mains[^]*?href="/claims/${id}/">${quote}</a>`,
    )
    assert.equal(listed.exec(page('changes'))?.[1], undefined)
    assert.match(page('changes'), listed)
    assert.equal(listed.exec(page('changes/2'))?.[1], ' open')
  })

  test('should tell it in a page and in feeds, dated as a person said', () => {
    assert.match(page('changes'), /<del>averge<\/del><ins>average<\/ins>/)
    const json = JSON.parse(readFileSync(join(site, 'changes/feed.json'), 'utf8')) as {
      items: { id: string; date_published: string }[]
    }
    assert.deepEqual(
      json.items.map(({ id, date_published }) => [id, date_published.slice(0, 10)]),
      [
        ['https://example.org/changes/2/', '2025-02-01'],
        ['https://example.org/changes/1/', '2025-01-01'],
      ],
    )
    assert.match(
      readFileSync(join(site, 'changes/feed.xml'), 'utf8'),
      /<pubDate>Sat, 01 Feb 2025 00:00:00 GMT<\/pubDate>/,
    )
    assert.match(page(''), /type="application\/rss\+xml"/)
  })
})

/** From the quotes of the claims in force to their ids, as the ledger has them. */
function idsIn(content: string): Map<string, string> {
  const folder = join(content, 'ledger')
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').trim().split('\n').slice(1),
  )
  const claims = lines.map((line) => JSON.parse(line) as { id: string; quote: string; status: string })
  return new Map(claims.filter(({ status }) => status === 'current').map(({ id, quote }) => [quote, id]))
}
