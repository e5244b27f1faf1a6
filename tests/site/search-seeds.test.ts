/** Search over the content of this project, in plain Node with the code that the site runs: tables of queries, and what must hold for all. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { readContent, type Knowledge } from '../../src/engine/index.ts'
import { type Answered, answerAsk } from '../../src/search/answer.ts'
import { type Ask, noAsk, toggle } from '../../src/search/ask.ts'
import type { SearchIndex } from '../../src/search/open-search.ts'
import { findClaims } from '../../src/search/find-claims.ts'
import { suggest } from '../../src/search/suggest.ts'
import { writeSearchIndex } from '../../src/search/write-search-index.ts'
import { openIndex } from './open-index.ts'
import { readQueries } from './read-queries.ts'

const leastRight = 0.95
const leastAsked = 0.9 // Of questions in words that need not be those of the claims.
const mostMilliseconds = 100

let folder: string
let known: Knowledge
let index: SearchIndex

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'))
  known = await readContent({ folder: 'content', claimUrl: (id) => `/claims/${id}/` })
  await writeSearchIndex(known, { outDir: folder })
  index = openIndex(join(folder, 'pagefind'))
})

after(() => rm(folder, { recursive: true, force: true }))

const ask = (words: string): Promise<Answered> => answerAsk(index, { ...noAsk, words })

async function firstText(words: string): Promise<string> {
  const { found } = await ask(words)
  const [first] = await found.page(0, 1)
  return first?.words.text ?? ''
}

const tables = [['seed-queries', leastRight], ['second-queries', leastRight], ['third-queries', leastAsked], ['fourth-queries', leastAsked], ['fifth-queries', leastRight], ['sixth-queries', leastRight]] as const // prettier-ignore
for (const [table, least] of tables) {
  test(`should put the right claim first in ${100 * least} of 100 of ${table}`, async () => {
    const rows = readQueries(table)
    const wrong: string[] = []
    for (const { words, expected } of rows) {
      const text = await firstText(words)
      if (!expected.some((part) => text.includes(part))) wrong.push(`${words}: ${text || 'nothing'}`)
    }
    assert.ok(rows.length - wrong.length >= least * rows.length, wrong.join('\n'))
  })
}

test('should show nothing for what no claim contains', async () => {
  for (const { words } of readQueries('nonsense')) {
    const { found } = await ask(words)
    assert.equal(found.strictness === 'whole' ? found.total : 0, 0, words)
  }
})

test('should answer whatever is typed', async () => {
  const odd = [
    '', ' ', 'a', 'z', '%', '?!', '---', '"', '""', '"a', '-', '-a', '🦑', '👩‍🔬 AI', 'عربى', 'מודל AI', '\u202eAI\u202c', 'é\u0301', '\0', '日本語',
    "' OR 1=1 --", '<script>alert(1)</script>', '&lt;b&gt;', '(AI', '[AI', 'AI*', 'AI\\', '$', '10^', '1e999', '-5', '0', '.5', ',,,', 'x'.repeat(300),
    'AI '.repeat(100), '9'.repeat(300), '-'.repeat(300), '"AI" "AI" -AI', '000001', 'constructor', '__proto__', 'toString',
  ] // prettier-ignore
  for (const words of odd) {
    const { found } = await ask(words)
    await found.page(0, 20)
    if (found.total === 0) await suggest(index, { ...noAsk, words })
    assert.ok(Number.isInteger(found.total), words)
  }
})

test('should show no claim without a mark', async () => {
  for (const words of [
    '80%',
    'AI',
    'the model',
    'GPT-4',
    'neurosymbolic',
    '"pure scaling has failed"',
    'trainin',
    '30x',
    'phi 3',
  ]) {
    const { found } = await ask(words)
    const hits = await found.page(0, 1000)
    assert.equal(hits.length, found.total)
    for (const { ranges, words: claim } of hits)
      assert.ok(
        Object.values(ranges).some((marks) => marks.length > 0),
        `${words}: ${claim.text}`,
      )
  }
})

test('should say what it leaves out of a question', async () => {
  const rows = [
    ['who defines deceptive alignment', 'deceptive alignment', true],
    ['bil ion neurons', 'billion neurons', false],
    ['deceptive alignment', null, false],
    ['quantum bananas', null, false],
  ] as const
  for (const [words, readAs, isFewer] of rows) {
    const answer = await ask(words)
    assert.deepEqual([answer.readAs, answer.isFewer], [readAs, isFewer], words)
  }
})

test('should name every claim that has a word, in whatever inflection', async () => {
  const { words } = await index.vocabulary()
  const claims = Array.from({ length: known.claims.length }, (_, claim) => claim)
  const all = { ...index, named: async () => ({ claims, pages: [] }) }
  for (const [i, word] of words.entries()) {
    if (i % 5 > 0) continue
    const [found, looked] = await Promise.all([index, all].map((one) => findClaims(one, { ...noAsk, words: word })))
    assert.deepEqual([found?.total, found?.strictness], [looked?.total, looked?.strictness], word)
  }
})

test('should find each claim by its quote as it stands, damage included', async () => {
  for (const { quote, text } of known.claims) {
    const words = quote.replace(/["“”]/g, '')
    const found = await firstText(words)
    const start = text.split(' ').slice(0, 3).join(' ')
    assert.ok(found.startsWith(start), `${words}\n${found}`)
  }
})

test('should suggest the word meant for a slip', async () => {
  const rows = [
    ['nueromorphic', 'neuromorphic'], ['quantom', 'quantum'], ['antropic', 'anthropic'], ['inteligence', 'intelligence'],
    ['wikpedia', 'wikipedia'], ['benchmrak', 'benchmark'], ['kurzweill', 'kurzweil'], ['hypotehsis', 'hypothesis'], ['zzzzzz', null], ['flying saucer', null], ['flying', null],
  ] as const // prettier-ignore
  for (const [typed, meant] of rows) {
    const { near } = await suggest(index, { ...noAsk, words: typed })
    assert.equal(near[0]?.ask.words ?? null, meant, typed)
    for (const { ask: one, count } of near) assert.equal((await answerAsk(index, one)).found.total, count)
  }
})

suite('counts', () => {
  const starts: Ask[] = [
    { ...noAsk, words: 'AI' },
    { ...noAsk, words: 'model', chosen: new Map([['Topic', ['Language models']]]) },
    { ...noAsk, chosen: new Map([['Sourced', ['With a source']]]) },
    { ...noAsk, figures: { measure: 'percent', from: 50, to: 90 } },
    { ...noAsk, words: '80%', years: { since: 2024, until: null } },
    {
      ...noAsk,
      words: 'training',
      chosen: new Map([['Kind', ['Statement']], ['Year', ['2025', 'Undated']]]), // prettier-ignore
      figures: { measure: 'percent', from: null, to: 100 },
    },
  ]

  for (const start of starts) {
    test(`should be what choosing gives: ${start.words} ${[...start.chosen].join(' ')}`, async () => {
      const { counts, total, page } = await findClaims(index, start)
      assert.equal((await page(0, 1000)).length, total)
      for (const [facet, values] of counts) {
        const open = new Map([...start.chosen].filter(([name]) => name !== facet))
        for (const { value, count } of values) {
          const only = await findClaims(index, toggle({ ...start, chosen: open }, facet, value))
          assert.equal(only.total, count, `${facet} ${value}`)
        }
      }
    })
  }

  test('should be those of the lists of topics, sources and documents', async () => {
    const all = await findClaims(index, {
      ...noAsk,
      figures: null,
      chosen: new Map([['Status', ['current', 'corrected', 'withdrawn']]]),
    })
    assert.equal(all.total, known.claims.length)
    for (const { title, claims } of known.documents)
      assert.equal(all.counts.get('Document')?.find(({ value }) => value === title)?.count, claims.length, title)
    for (const { name, kind, claims } of known.sources) {
      const values = all.counts.get('Source')?.filter(({ value }) => value === name) ?? []
      if (kind !== 'reference' && claims.length > 0) assert.equal(values[0]?.count, claims.length, name)
    }
  })

  test('should keep every claim whatever the order', async () => {
    const chosen: Ask['chosen'] = new Map([['Status', ['current']]])
    const { total } = await findClaims(index, { ...noAsk, chosen })
    for (const sort of ['relevance', 'newest', 'oldest', 'largest'] as const) {
      const found = await findClaims(index, { ...noAsk, chosen, sort, sizeOf: sort === 'largest' ? 'USD' : null })
      assert.equal((await found.page(0, 1000)).length, total, sort)
    }
  })
})

test('should answer within 100 milliseconds after the first', async () => {
  const times: number[] = []
  for (const { words } of readQueries('seed-queries')) {
    const start = performance.now()
    await ask(words)
    times.push(performance.now() - start)
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity
  assert.ok(median < mostMilliseconds, `${median} ms`)
})
