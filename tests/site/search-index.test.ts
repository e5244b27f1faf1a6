/** The search index, asked in plain Node with the very code that the search page runs; what single words find is in `search-queries`. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { unitOf } from '../../src/engine/document/figures/unit-table.ts'
import { outFolder } from '../../src/environment.ts'
import { alignQuote } from '../../src/search/align-quote.ts'
import { type Ask, noAsk, readAddress, toggle, writeAddress } from '../../src/search/ask.ts'
import { findClaims } from '../../src/search/find-claims.ts'
import { findPages } from '../../src/search/find-pages.ts'
import type { SearchIndex } from '../../src/search/open-search.ts'
import { listUnits } from '../../src/search/list-units.ts'
import { readAmount } from '../../src/search/read-amount.ts'
import { readQuery } from '../../src/search/read-query.ts'
import { suggest } from '../../src/search/suggest.ts'
import { unitScales } from '../../src/search/unit-scales.ts'
import { writeSearchIndex } from '../../src/search/write-search-index.ts'
import { openIndex, openPagefind } from './open-index.ts'
import { sampleLibrary } from './sample-library.ts'

let folder: string
let bundle: SearchIndex

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'))
  await writeSearchIndex(sampleLibrary, { outDir: join(folder, 'one') })
  bundle = openIndex(join(folder, 'one', 'pagefind'))
})

after(() => rm(folder, { recursive: true, force: true }))

async function ids(query: string): Promise<string[]> {
  const found = await findClaims(bundle, readAddress(query))
  const hits = await found.page(0, 100)
  assert.equal(hits.length, found.total)
  return hits.map(({ words }) => words.url.split('/').at(-2) ?? '')
}

test('should join values of a facet by or, and facets by and', async () => {
  assert.deepEqual(await ids('?topic=Pumps&topic=Buoys').then((all) => all.length), 6)
  assert.deepEqual(await ids('?topic=Gear').then((all) => all.length), 6) // Broader topics hold what narrower ones do.
  assert.deepEqual(await ids('?topic=Gear&year=2023'), ['energy02'])
  assert.deepEqual(await ids('?q=energy&sourced=With+a+source'), ['energy00'])
})

test('should count in each facet what choosing a value gives', async () => {
  for (const start of ['?q=pumps', '?q=pumps&topic=Pumps', '?topic=Gear', '?topic=Gear&year=2031']) {
    const ask = readAddress(start)
    const { counts } = await findClaims(bundle, ask)
    for (const [facet, values] of counts) {
      for (const { value, count } of values) {
        const only: Ask = toggle(
          { ...ask, chosen: new Map([...ask.chosen].filter(([name]) => name !== facet)) },
          facet,
          value,
        )
        assert.equal((await findClaims(bundle, only)).total, count, `${start} ${facet} ${value}`)
      }
    }
  }
})

test('should sort by date with undated claims last, and by size within a unit', async () => {
  assert.deepEqual(await ids('?q=pumps&sort=newest'), ['energy00', 'energy02', 'energy01'])
  assert.deepEqual(await ids('?q=pumps&sort=oldest'), ['energy02', 'energy00', 'energy01'])
  assert.deepEqual(await ids('?unit=Polyps&sort=largest&of=polyp'), ['corals00', 'corals01'])
  const all = await ids('?kind=Forecast&kind=Statement&sort=largest&of=polyp')
  assert.deepEqual(all.slice(0, 2), ['corals00', 'corals01'])
  assert.equal(all.length, sampleLibrary.claims.length) // What has no such figure comes last, and does not vanish.
  assert.equal((await ids('?sort=newest&kind=Forecast&kind=Statement')).length, sampleLibrary.claims.length)
})

test('should keep figures of one measure and dates that overlap a range', async () => {
  assert.deepEqual((await ids('?measure=polyp')).sort(), ['corals00', 'corals01'])
  assert.deepEqual(await ids('?measure=polyp&from=116'), ['corals00'])
  assert.deepEqual(await ids('?measure=polyp&to=115'), ['corals01'])
  assert.deepEqual(await ids('?measure=polyp&from=116&to=1000'), [])
  assert.deepEqual(await ids('?measure=USD&from=116'), ['market00'])
  assert.deepEqual((await ids('?since=2024&until=2024&q=pumps')).sort(), ['energy00', 'energy02']) // 2022/2024 overlaps 2024.
  assert.deepEqual(await ids('?since=2030'), ['market00'])
  assert.deepEqual(await ids('?until=1950'), ['names001'])
})

test('should read amounts as people write them', () => {
  const rows: [string, string, number | null][] = [
    ['1bn', 'USD', 1e9], ['$1.5 million', 'USD', 1.5e6], ['80%', 'percent', 80], ['2 hours', 'seconds', 7200], ['90 min', 'seconds', 5400],
    ['5', 'seconds', 5], ['21 GB', 'bytes', 21e9], ['1,000', 'neuron', 1000], ['1 000 000', 'neuron', 1e6], ['10^22', 'FLOP', 1e22],
    ['-5', 'percent', -5], ['', 'USD', null], ['much', 'USD', null],
  ] // prettier-ignore
  const units = listUnits(['seconds', 'bytes', 'metres'])
  for (const [text, measure, expected] of rows) assert.equal(readAmount(text, { measure, units }), expected, text)
  // A bare number means the unit that the field shows.
  for (const [text, expected] of [
    ['200', 2e5],
    ['200 m', 200],
    ['1.5 thousand', 1.5e6],
    ['2 miles', 3218.688],
  ] as const)
    assert.equal(readAmount(text, { measure: 'metres', units, size: 1000 }), expected, text)
})

test('should know units as documents are read', () => {
  for (const [spelling, { base, factor }] of unitScales) {
    if (spelling.length < 4) continue // Signs are folded here, and `mw` is no unit of a document.
    const [plain = ''] = [...unitScales].find(([name, one]) => one.base === base && one.factor === 1 && name.length > 3) ?? [] // prettier-ignore
    const [own, first] = [unitOf(spelling), unitOf(plain)]
    assert.ok(own && first && own.dimension === first.dimension, spelling)
    assert.ok(Math.abs(own.factor / first.factor / factor - 1) < 1e-9, spelling)
  }
})

test('should find topics, sources and documents by name', async () => {
  const urls = async (words: string) => (await findPages(bundle, words, 3)).map(({ page }) => page.url)
  assert.deepEqual(await urls('buoys'), ['/topics/buoys/'])
  assert.deepEqual(await urls('floating marks'), ['/topics/buoys/'])
  assert.deepEqual(await urls('harbour'), ['/sources/harbour-watch/'])
  assert.deepEqual(await urls('first log'), ['/documents/first-log/'])
  assert.deepEqual(await urls('WHO'), ['/sources/harbour-watch/']) // A name, and no small word.
  assert.deepEqual(await urls('watch of the harbours'), ['/sources/harbour-watch/'])
  assert.deepEqual(await urls('30'), [])
})

test('should leave out what follows a minus, figures too', async () => {
  assert.deepEqual(await ids('?q=pumps+-80'), ['energy01'])
  assert.deepEqual(await ids('?q="the+pumps"+-80%25').then((all) => all.includes('energy00')), false)
  assert.deepEqual(await ids('?q=-80'), await ids('?q=80')) // Alone it is a figure.
  const shut = (typed: string) => readQuery(typed).without.map(({ words }) => words)
  assert.deepEqual(shut('"cycle network" -161'), ['161'])
  for (const degrees of ['-5 °C', '-50 °C', '-50°C']) {
    assert.deepEqual(shut(`"melting point" ${degrees}`), [], degrees)
    assert.deepEqual(shut(`melting point ${degrees}`), [], degrees)
  }
})

test('should suggest what is found where the whole is not', async () => {
  const told = async (query: string) => {
    const { wider, near, fewer } = await suggest(bundle, readAddress(query))
    const words = (list: { ask: Ask; count: number }[]) => list.map(({ ask, count }) => [ask.words, count])
    return {
      ...(wider.length > 0 && { wider: wider.map(({ narrowing, count }) => [narrowing, count]) }),
      ...(near.length > 0 && { near: words(near) }),
      ...(fewer.length > 0 && { fewer: words(fewer) }),
    }
  }
  assert.deepEqual(await told('?q=pumps+zebra'), { fewer: [['pumps', 3]] })
  assert.deepEqual(await told('?q=inteligence'), { near: [['intelligence', 1]] })
  assert.deepEqual(await told('?q=colective+inteligence'), { near: [['collective intelligence', 1]] })
  assert.deepEqual(await told('?q=xollective'), { near: [['collective', 1]] }) // The first letter can be wrong, too.
  assert.deepEqual(await told('?q=pumsp'), { near: [['pumps', 3]] })
  assert.deepEqual(await told('?q=zzzz'), {})
  assert.deepEqual(await told('?q=colective+zebra'), { near: [['collective', 1]] })
  assert.deepEqual(await told('?q=pumps&year=1901&kind=Forecast'), { wider: [['all', 3]] })
  assert.deepEqual(await told('?q=pumps&year=1901'), { wider: [['Year', 3]] })
  assert.deepEqual(await told('?q=pumps&measure=USD'), { wider: [['figures', 3]] })
})

test('should mark the words of the quote as it stands', () => {
  const [text, quote] = ['a collective rose', 'a col ective rose']
  assert.deepEqual(
    alignQuote(text, quote, [{ start: 2, end: 12 }]).map(({ start, end }) => quote.slice(start, end)),
    ['col ective'],
  )
})

test('should read back the address that it writes', () => {
  const address = '?q=80%25+energy&topic=A+%26+B&topic=C&year=2025&sort=oldest'
  assert.equal(writeAddress(readAddress(address)), address)
  const ranges = '?q=a&measure=USD&from=1000&to=2.5&since=2024&until=2031&sort=largest&of=USD'
  assert.equal(writeAddress(readAddress(ranges)), ranges)
  assert.equal(writeAddress(readAddress('?sort=nonsense&colour=red&q=+&from=1&since=x&of=USD')), '')
  assert.equal(writeAddress(readAddress('?q=a&sort=largest')), '?q=a')
})

test('should write the same bytes for the same library', async () => {
  await writeSearchIndex(sampleLibrary, { outDir: join(folder, 'two') })
  const names = async (name: string) => (await readdir(join(folder, name), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length)).sort() // prettier-ignore
  const files = await names('one')
  assert.deepEqual(await names('two'), files)
  for (const file of files) {
    assert.deepEqual(await readFile(join(folder, 'two', file)), await readFile(join(folder, 'one', file)), file)
  }
})

test('should refuse an empty library', async () => {
  await assert.rejects(
    writeSearchIndex({ ...sampleLibrary, claims: [] }, { outDir: folder }),
    /Unexpected empty search index/,
  )
})

suite('many claims', () => {
  const length = 1100
  let many: SearchIndex

  before(async () => {
    const [claim] = sampleLibrary.claims
    assert(claim)
    const stations = Array.from({ length }, (_, i) => {
      const text = `Station ${i + 1000} reported ${i % 7 === 0 ? 'GPT-4' : 'rain'} and ${i % 3 === 0 ? 'hacking' : 'hacked'} pumps.`
      const date = i < 50 ? null : { edtf: String(1000 + (i % 900)), role: 'stated' as const }
      return { ...claim, id: `many${String(i).padStart(4, '0')}`, text, quote: text, date }
    })
    const claims = [...sampleLibrary.claims, ...stations]
    await writeSearchIndex({ ...sampleLibrary, claims }, { outDir: join(folder, 'many') })
    many = openIndex(join(folder, 'many', 'pagefind'))
  })

  const urlsOf = async (index: SearchIndex, query: string): Promise<string[]> => {
    const found = await findClaims(index, readAddress(query))
    const hits = await found.page(0, Infinity)
    assert.equal(hits.length, found.total)
    return hits.map(({ words }) => words.url)
  }

  for (const query of [
    '?q=station',
    '?q=hacking',
    '?q=hack',
    '?q="hacked+pumps"',
    '?q=rain+pumps+-hacked',
    '?q=1100',
    '?q=4',
    '?q=gpt-4',
    '?q=gpt+4+hacking',
    '?q=sta',
    '?q=80%25',
    '?q=126.8bn',
    '?q=station&year=1200',
    '?q=reward+hacking',
    '?q=lighthouses+grew',
    '?q=zzzz',
  ]) {
    test(`should find for ${query} what looking into every claim does`, async () => {
      const claims = Array.from({ length: (await many.facts()).claims }, (_, i) => i)
      const all = { ...many, named: async () => ({ claims, pages: [] }) }
      assert.deepEqual((await urlsOf(many, query)).sort(), (await urlsOf(all, query)).sort())
    })
  }

  test('should load the words of a question in small files, which Pagefind has no lasting option for', async () => {
    const names = await readdir(join(folder, 'many', 'pagefind', 'index'))
    const files = await Promise.all(names.map((name) => readFile(join(folder, 'many', 'pagefind', 'index', name))))
    const sizes = files.map((file) => file.length)
    assert.ok(names.length >= 5 && Math.max(...sizes) <= 4000, `${names.length} files, ${Math.max(...sizes)} bytes`)
  })

  test('should count and sort all of them', async () => {
    const { total, counts, page } = await findClaims(many, readAddress('?q=station+reported+pumps&sort=newest'))
    assert.equal(total, length)
    assert.equal((await page(0, 1))[0]?.date?.edtf, '1899')
    const years = counts.get('Year') ?? []
    assert.equal(years.reduce((sum, { count }) => sum + count, 0), length) // prettier-ignore
    assert.equal((await findClaims(many, readAddress('?q=station&year=1200&year=1201'))).total, 2)
  })
})

test('should leave an index that answers whoever asks Pagefind itself', async () => {
  const pagefind = await openPagefind(join(folder, 'one', 'pagefind'))
  for (const [words, url] of [
    ['polyps', '/claims/corals00/'],
    ['harbour watch', '/sources/harbour-watch/'],
    ['usd126800000000', '/claims/market00/'],
  ] as const) {
    const { results } = await pagefind.search(words)
    const found = await Promise.all(
      results.map((lead) => (lead as unknown as { data: () => Promise<{ url: string }> }).data()),
    )
    assert.ok(
      found.some((one) => one.url === url),
      `${words}: ${found.map((one) => one.url).join(' ')}`,
    )
  }
})

const built = join(outFolder(), 'pagefind')

/** Words, and words that the first claim of the built site must hold for them. */
const builtQueries: [string, RegExp][] = [
  ['$126.8 billion', /\$126\.8 bil/],
  ['126.8B', /\$126\.8 bil/],
  ['1.15bn', /1\.15 bil/],
  ['10^22', /10\\?\^22/],
  ['280x', /280-fold/],
  ['7249', /7,249/],
  ['80 percent', /80%/],
  ['intelligence', /intel ?l?igence/i],
]

test('should find the figures of the built site', { skip: existsSync(built) ? false : 'no built site' }, async () => {
  const site = openIndex(built)
  for (const [words, expected] of builtQueries) {
    const found = await findClaims(site, { ...noAsk, words })
    const [first] = await found.page(0, 1)
    assert.match(first?.words.quote ?? first?.words.text ?? '', expected, words)
  }
})
