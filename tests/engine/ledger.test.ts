/** Editing a document makes a difference in the ledger that says exactly that and nothing else, and no id is ever lost. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { suite } from 'node:test'
import { recordedFormats } from '../../src/cli/format-recorded.ts'
import { recordEdition } from '../../src/cli/record-edition.ts'
import { listChanges } from '../../src/engine/ledger/list-changes.ts'
import type { Ledger } from '../../src/engine/ledger/schema.ts'
import { newestEdition } from '../../src/engine/ledger/update-ledger.ts'
import { contentFolder, messagesOf, readFolder } from './content-folder.ts'

const report = `# Mains

## Losses

The averge loss in Spain rose by 12% in 2024.

Pumps in Lisbon used 80 litres per hour, the Water Board said.

## Costs

Repairs may cost up to $3 million by 2030.

Repairs cost $2 million in 2020.
`
const other = '# Wells\n\nWells gave 40 litres per day in 2019.\n\nIn 2018 they gave 55 litres per day.\n'
const posts = `Thursday, January 2, 2025

First post

The first post counts 31 wells in Malta.

Sunday, January 5, 2025

Second post

The second post counts 17 wells in Gozo.
`
const start = { 'documents/mains.md': report, 'documents/wells.md': other }
const edit = (from: string, to: string) => {
  assert.ok(report.includes(from), from)
  return { 'documents/mains.md': report.replace(from, to) }
}

/** Records an edition; gives what it says it changed, and the lines that differ from the last one. */
async function record(folder: string, on: string | null = null) {
  const before = linesOf(folder)
  const knowledge = await readFolder(folder, on)
  const recorded = await recordEdition(knowledge, join(folder, 'ledger'), on)
  assert.ok(!recorded.isRefused, recordedFormats.text(recorded))
  const changes = listChanges(knowledge.ledger).get(newestEdition(knowledge.lastLedger) + 1) ?? []
  return {
    knowledge,
    said: changes.map(
      ({ change, line, event, successor }) =>
        `${change}: ${line.quote}${successor ? ` -> ${successor.quote}` : ''}${event?.from ? ` (${JSON.stringify(event.from)})` : ''}`,
    ),
    differing: linesOf(folder).filter((line) => !before.includes(line) && !line.startsWith('{"document"')),
  }
}

const filesOf = (folder: string) => readdirSync(join(folder, 'ledger')).sort()
const linesOf = (folder: string): string[] => {
  try {
    return filesOf(folder).flatMap((name) =>
      readFileSync(join(folder, 'ledger', name), 'utf8')
        .trim()
        .split('\n'),
    )
  } catch {
    return [] // No ledger yet.
  }
}
const idsOf = (ledger: Ledger) => [...ledger.values()].flatMap(({ lines }) => lines.map(({ id }) => id))

interface Row {
  title: string
  files: Record<string, string | null>
  said: string[]
  /** How many lines of claims differ. */
  lines: number
}

const loss = 'The average loss in Spain rose by 12% in 2024.'
const slip = 'The averge loss in Spain rose by 12% in 2024.'
const pumps = 'Pumps in Lisbon used 80 litres per hour, the Water Board said.'

const rows: Row[] = [
  { title: 'nothing', files: {}, said: [], lines: 0 },
  { title: 'a slip mended', files: edit('averge', 'average'), said: [`replaced: ${slip} -> ${loss}`], lines: 2 },
  {
    title: 'a figure',
    files: edit('12%', '21%'),
    said: [`withdrawn: ${slip}`, `added: ${slip.replace('12', '21')}`],
    lines: 2,
  },
  {
    title: 'a unit',
    files: edit('80 litres per hour', '80 litres per day'),
    said: [`withdrawn: ${pumps}`, `added: ${pumps.replace('hour', 'day')}`],
    lines: 2,
  },
  {
    title: 'a name',
    files: edit('Lisbon', 'Lisboa'),
    said: [`withdrawn: ${pumps}`, `added: ${pumps.replace('Lisbon', 'Lisboa')}`],
    lines: 2,
  },
  {
    title: 'a mood',
    files: edit('may cost', 'will cost'),
    said: [
      'withdrawn: Repairs may cost up to $3 million by 2030.',
      'added: Repairs will cost up to $3 million by 2030.',
    ],
    lines: 2,
  },
  {
    title: 'a negation',
    files: edit('loss in Spain rose', 'loss in Spain never rose'),
    said: [`withdrawn: ${slip}`, `added: ${slip.replace('rose', 'never rose')}`],
    lines: 2,
  },
  {
    title: 'a source',
    files: edit('the Water Board said', 'the River Board said'),
    said: [`withdrawn: ${pumps}`, `added: ${pumps.replace('Water Board', 'River Board')}`],
    lines: 2,
  },
  {
    title: 'a date',
    files: edit('in 2024', 'in 2023'),
    said: [`withdrawn: ${slip}`, `added: ${slip.replace('2024', '2023')}`],
    lines: 2,
  },
  {
    title: 'a claim split in two',
    files: edit(slip, 'The averge loss in Spain rose by 12%. It was 4 litres in 2024.'),
    said: [`withdrawn: ${slip}`, 'added: The averge loss in Spain rose by 12%.', 'added: It was 4 litres in 2024.'],
    lines: 3,
  },
  {
    title: 'a slip, a figure, a move and a document at once',
    files: {
      'documents/mains.md': `${report.replace(slip, loss).replace('$2 million', '$4 million').replace(`${pumps}\n\n`, '')}\n${pumps}\n`,
      'documents/wells.md': null,
      'documents/new.txt': 'In 2022 rain fell on 120 days.\n',
    },
    said: [
      `replaced: ${slip} -> ${loss}`,
      'withdrawn: Repairs cost $2 million in 2020.',
      'added: Repairs cost $4 million in 2020.',
      `moved: ${pumps}`,
      'withdrawn: Wells gave 40 litres per day in 2019.',
      'withdrawn: In 2018 they gave 55 litres per day.',
      'added: In 2022 rain fell on 120 days.',
    ],
    lines: 8,
  },
  {
    title: 'a sentence moved to the end',
    files: { 'documents/mains.md': `${report.replace(`${slip}\n\n`, '')}\n${slip}\n` },
    said: [`moved: ${slip}`],
    lines: 1,
  },
  {
    title: 'a paragraph put above that claims nothing',
    files: edit('## Losses', 'All that follows was gathered with care.\n\n## Losses'),
    said: [],
    lines: 0,
  },
  {
    title: 'a paragraph put above that claims something',
    files: edit('## Losses', 'In 2023 there were 7 leaks.\n\n## Losses'),
    said: ['added: In 2023 there were 7 leaks.'],
    lines: 1,
  },
  {
    title: 'a heading renamed',
    files: edit('## Losses', '## Water losses'),
    said: [],
    lines: 0,
  },
  {
    title: 'a section deleted',
    files: { 'documents/mains.md': report.slice(0, report.indexOf('## Costs')) },
    said: ['withdrawn: Repairs may cost up to $3 million by 2030.', 'withdrawn: Repairs cost $2 million in 2020.'],
    lines: 2,
  },
  {
    title: 'a document taken out',
    files: { 'documents/wells.md': null },
    said: ['withdrawn: Wells gave 40 litres per day in 2019.', 'withdrawn: In 2018 they gave 55 litres per day.'],
    lines: 2,
  },
  {
    title: 'a file renamed',
    files: { 'documents/wells.md': null, 'documents/well-report.md': other },
    said: [
      'replaced: Wells gave 40 litres per day in 2019. -> Wells gave 40 litres per day in 2019.',
      'replaced: In 2018 they gave 55 litres per day. -> In 2018 they gave 55 litres per day.',
    ],
    lines: 4,
  },
  {
    title: 'a file renamed and edited',
    files: { 'documents/wells.md': null, 'documents/well-report.md': other.replace('they gave', 'they all gave') },
    said: [
      'replaced: Wells gave 40 litres per day in 2019. -> Wells gave 40 litres per day in 2019.',
      'withdrawn: In 2018 they gave 55 litres per day.',
      'added: In 2018 they all gave 55 litres per day.',
    ],
    lines: 4,
  },
  {
    title: 'a document put in',
    files: { 'documents/new.txt': 'In 2022 rain fell on 120 days.\n' },
    said: ['added: In 2022 rain fell on 120 days.'],
    lines: 1,
  },
]

suite('an edition after', () => {
  for (const { title, files, said, lines } of rows) {
    test(`should say exactly what changed: ${title}`, async () => {
      const folder = contentFolder(start)
      const first = await record(folder, '2025-01-01')
      contentFolder(files, folder)
      const second = await record(folder, '2025-01-02')
      assert.deepEqual([...second.said].sort(), [...said].sort())
      assert.equal(second.differing.length, lines, second.differing.join('\n'))
      const ids = new Set(idsOf(second.knowledge.ledger))
      assert.deepEqual(
        idsOf(first.knowledge.ledger).filter((id) => !ids.has(id)),
        [],
      )
      const third = await readFolder(folder)
      assert.deepEqual(messagesOf(third, folder), [])
      assert.deepEqual([...third.ledger], [...third.lastLedger])
    })
  }
})

test('should leave the ledger of other posts of a file as it is', async () => {
  const folder = contentFolder({ 'documents/blog.txt': posts })
  const { knowledge } = await record(folder)
  assert.equal(knowledge.documents.length, 2)
  const before = filesOf(folder).map((name) => readFileSync(join(folder, 'ledger', name), 'utf8'))
  contentFolder({ 'documents/blog.txt': posts.replace('17 wells', '18 wells') }, folder)
  await record(folder)
  const after = filesOf(folder).map((name) => readFileSync(join(folder, 'ledger', name), 'utf8'))
  assert.deepEqual(
    after.map((text, i) => text === before[i]),
    [true, false],
  )
})

test('should lead an id through several wordings, and back when the old words are back', async () => {
  const folder = contentFolder(start)
  const { knowledge: first } = await record(folder)
  const id = first.claims.find(({ quote }) => quote === slip)!.id
  contentFolder(edit('averge', 'average'), folder)
  await record(folder)
  contentFolder(start, folder)
  const { said, knowledge } = await record(folder)
  assert.deepEqual(said, [`replaced: ${loss} -> ${slip}`])
  const line = knowledge.ledger.get('mains')!.lines.find((one) => one.id === id)!
  assert.equal(line.status, 'current')
  assert.equal(line.last, undefined)
  assert.deepEqual(
    line.history?.map(({ edition, change }) => [edition, change]),
    [
      [2, 'replaced'],
      [3, 'restored'],
    ],
  )
})

test('should bring back a document that was taken out', async () => {
  const folder = contentFolder(start)
  await record(folder)
  contentFolder({ 'documents/wells.md': null }, folder)
  await record(folder)
  contentFolder({ 'documents/wells.md': other }, folder)
  const { said, knowledge } = await record(folder)
  assert.deepEqual(said, [
    'restored: Wells gave 40 litres per day in 2019.',
    'restored: In 2018 they gave 55 litres per day.',
  ])
  assert.equal(knowledge.ledger.get('wells')!.head.status, 'current')
})

test('should lead a name that was given up to the one that is back', async () => {
  const folder = contentFolder(start)
  await record(folder)
  contentFolder({ 'documents/wells.md': null, 'documents/well-report.md': other }, folder)
  await record(folder)
  contentFolder({ 'documents/wells.md': other, 'documents/well-report.md': null }, folder)
  const { said, knowledge } = await record(folder)
  assert.deepEqual(said, [
    'replaced: Wells gave 40 litres per day in 2019. -> Wells gave 40 litres per day in 2019.',
    'replaced: In 2018 they gave 55 litres per day. -> In 2018 they gave 55 litres per day.',
  ])
  const heads = ['wells', 'well-report'].map((id) => knowledge.ledger.get(id)!.head)
  assert.deepEqual(
    heads.map(({ status, became }) => [status, became]),
    [
      ['current', undefined],
      ['renamed', 'wells'],
    ],
  )
})

test('should lead a quote that stood twice to the one that is left', async () => {
  const twice = 'In 2020 it cost $5.\n\nIn 2021 it cost $6.\n\nIn 2020 it cost $5.\n'
  const folder = contentFolder({ 'documents/a.txt': twice })
  await record(folder)
  contentFolder({ 'documents/a.txt': twice.replace('\n\nIn 2020 it cost $5.\n', '\n') }, folder)
  const { said } = await record(folder)
  assert.deepEqual(said, ['withdrawn: In 2020 it cost $5. -> In 2020 it cost $5.'])
})

test('should withdraw one of two alike where the first is gone, and say of none that it moved', async () => {
  const once = 'In 2021 it cost $6.\n\nIn 2022 it cost $7.\n\nIn 2020 it cost $5.\n'
  const folder = contentFolder({ 'documents/a.txt': `In 2020 it cost $5.\n\n${once}` })
  await record(folder)
  contentFolder({ 'documents/a.txt': once }, folder)
  const { said } = await record(folder)
  assert.deepEqual(said, ['withdrawn: In 2020 it cost $5. -> In 2020 it cost $5.'])
})

suite('a ledger', () => {
  test('should be no matter where there is none', async () => {
    const folder = contentFolder(start)
    assert.deepEqual(messagesOf(await readFolder(folder), folder), [])
  })

  test('should be said to be behind', async () => {
    const folder = contentFolder(start)
    await record(folder)
    contentFolder({ ...edit('averge', 'average'), 'documents/new.txt': 'In 2022 rain fell on 120 days.\n' }, folder)
    assert.deepEqual(messagesOf(await readFolder(folder), folder), [
      'ledger/mains.jsonl:1:1  warning  Unexpected ledger behind the content by 1 claim added, 1 reworded in 2 documents, `mains`, `new`, expected one that records them  ledger-behind',
    ])
  })

  test('should not go back in time, nor take a day that is none', async () => {
    const folder = contentFolder(start)
    await record(folder, '2025-01-02')
    contentFolder(edit('averge', 'average'), folder)
    for (const [on, expected] of [
      ['2025-01-01', 'Unexpected day `2025-01-01`, expected 2025-01-02 or a later one\n'],
      ['2025-02-30', 'Unexpected day `2025-02-30`, expected one such as 2025-02-28\n'],
      ['2025', 'Unexpected day `2025`, expected one such as 2025-02-28\n'],
    ] as const) {
      const refused = await recordEdition(await readFolder(folder, on), join(folder, 'ledger'), on)
      assert.deepEqual([recordedFormats.text(refused), refused.isRefused], [expected, true])
    }
  })

  test('should give the same bytes whatever the order of editions of documents', async () => {
    const folders = [contentFolder(start), contentFolder(start)]
    for (const folder of folders) await record(folder, '2025-01-01')
    assert.deepEqual(linesOf(folders[0]!), linesOf(folders[1]!))
  })
})

test('should record the content of this project as it is', async () => {
  const knowledge = await readFolder('content')
  assert.deepEqual(
    messagesOf(knowledge, 'content').filter((message) => /ledger-|claim-/.test(message)),
    [],
    'run `npm run claims -- ledger`, look at the difference, and commit it',
  )
  assert.ok(knowledge.lastLedger.size > 0)
})
