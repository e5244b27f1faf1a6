/** The promises of the design, on the documents of this collection and on the gold ones. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { toString as toText } from 'hast-util-to-string'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foldQuote } from '../../src/engine/document/identify.ts'
import { type Knowledge, readContent } from '../../src/engine/index.ts'

const claimUrl = (id: string) => `/claims/${id}/`
const folder = await mkdtemp(join(tmpdir(), 'claimtrail-promises-'))
test.after(() => rm(folder, { recursive: true }))
await cp('content', folder, { recursive: true })
// What people corrected is not what the program reads.
for (const name of ['corrections', 'reviews', 'ledger']) await rm(join(folder, name), { recursive: true })
await cp('tests/gold/documents', join(folder, 'documents'), { recursive: true })
const knowledge = await readContent({ folder, claimUrl })

/** Letters and digits alone: what is left of words when markup goes. */
const bare = (text: string) => foldQuote(text.replace(/\]\([^)\s]*\)/g, ']')).replace(/[^\p{L}\p{N}]+/gu, '')
/** A piece of HTML as its words, entities read, a blank between elements. */
const words = (html: string) => toText(fromHtml(html.replace(/></g, '> <'), { fragment: true }))

/** Whether the words of a quote stand in a text in their order; a page's head between them cuts a sentence in two. */
function holds(text: string, quote: string): boolean {
  if (bare(text).includes(bare(quote))) return true
  let from = 0
  return quote
    .split(/\s+/)
    .every((word) => (from = bare(text).indexOf(bare(word), from) + bare(word).length) >= bare(word).length)
}

test('should find every quote in its file, at its place', () => {
  assert.ok(knowledge.claims.length > 200)
  for (const { read: documents } of [knowledge]) {
    for (const { file, sentences } of documents) {
      for (const { quote, position, claim } of sentences) {
        const { start, end, line } = position
        const source = String(file.value)
        const slice = source.slice(start, end)
        assert.equal(source.slice(0, start).split(/\r\n?|\n/).length, line)
        if (claim)
          assert.ok(
            holds(/\.html$/.test(file.data.name) || /&\w+;/.test(slice) ? words(slice) : slice, quote), // `7&ndash;18` in Markdown
            `${file.path}:${line} ${quote}`,
          )
      }
    }
  }
})

test('should find the words of every figure in its quote', () => {
  for (const { quote, figures } of knowledge.claims)
    for (const { raw } of figures) assert.ok(raw && quote.includes(raw), `${raw} in ${quote}`)
})

test('should give either a value or a range with its ends in order', () => {
  for (const { figures } of knowledge.claims) {
    for (const { value, min, max } of figures) {
      assert.ok(value !== undefined ? min === undefined && max === undefined : min! <= max!)
    }
  }
})

test('should join what belongs together', () => {
  const ids = {
    claims: new Set(knowledge.claims.map(({ id }) => id)),
    topics: new Set(knowledge.topics.map(({ id }) => id)),
    sources: new Set(knowledge.sources.map(({ id }) => id)),
  }
  assert.equal(ids.claims.size, knowledge.claims.length)
  assert.equal(ids.sources.size, knowledge.sources.length)
  for (const { topics, sources } of knowledge.claims) {
    for (const topic of topics) assert.ok(ids.topics.has(topic), topic)
    for (const { source } of sources) assert.ok(ids.sources.has(source), source)
  }
  for (const { claims, html } of knowledge.documents)
    for (const id of claims) assert.ok(ids.claims.has(id) && html.includes(`id="claim-${id}"`), id)
  for (const entry of [...knowledge.topics, ...knowledge.sources])
    for (const id of entry.claims) assert.ok(ids.claims.has(id))
})

const plain = ({ documents, claims, topics, sources }: Knowledge) =>
  JSON.stringify({ documents, claims, topics, sources })

test('should give the same twice', async () =>
  assert.equal(plain(await readContent({ folder, claimUrl })), plain(knowledge)))

test('should lose nothing but names when the registry and the topics are gone', async () => {
  const alone = await mkdtemp(join(tmpdir(), 'claimtrail-alone-'))
  await cp(join(folder, 'documents'), join(alone, 'documents'), { recursive: true })
  const { claims, files } = await readContent({ folder: alone, claimUrl })
  await rm(alone, { recursive: true })
  assert.deepEqual(
    files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal)),
    [],
  )
  const figures = (list: typeof claims) => list.flatMap(({ figures: own }) => own.map(({ raw }) => raw)).sort()
  assert.deepEqual(figures(claims), figures(knowledge.claims))
  assert.deepEqual(
    claims.flatMap(({ topics }) => topics),
    [],
  )
})

test('should change no other claim when a paragraph is put in', async () => {
  const path = join(folder, 'documents', 'llm-advances-report.md')
  const source = String(knowledge.read.find(({ id }) => id === 'llm-advances-report')!.file.value)
  await writeFile(path, source.replace('\n---\n', '\nNothing is claimed here at all.\n\n---\n'))
  const { claims } = await readContent({ folder, claimUrl })
  await writeFile(path, source)
  assert.deepEqual(
    claims.map(({ id }) => id),
    knowledge.claims.map(({ id }) => id),
  )
})
