/** Whatever people do to their documents, in whatever order: each id that was ever published is on record once, and leads somewhere. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import test from 'node:test'
import { assert as assertProperty, asyncProperty, array, constantFrom, nat, tuple } from 'fast-check'
import { recordedFormats } from '../../src/cli/format-recorded.ts'
import { recordEdition } from '../../src/cli/record-edition.ts'
import { isLive, type Ledger, type LedgerLine } from '../../src/engine/ledger/schema.ts'
import { contentFolder, messagesOf, readFolder } from './content-folder.ts'

const pool = [
  'The average loss in Spain rose by 12% in 2024.',
  'The average loss in Spain rose by 12% in 2024, the Water Board said.',
  'Pumps in Lisbon used 80 litres per hour in 2020.',
  'Repairs may cost up to $3 million by 2030.',
  'Wells gave 40 litres per day in 2019.',
  'In 2018 there were 7 leaks.',
  'All that follows was gathered with care.',
  '## Costs',
]
const names = ['mains.md', 'wells.md', 'other.txt']

type Documents = Map<string, string[]>
type Edit = (documents: Documents, a: number, b: number) => void

const onePart =
  (change: (parts: string[], at: number, other: number) => void): Edit =>
  (documents, a, b) => {
    const parts = [...documents.values()][a % Math.max(1, documents.size)]
    if (parts && parts.length > 0) change(parts, b % parts.length, a)
  }
const reword = (from: RegExp, to: string): Edit =>
  onePart((parts, at) => void (parts[at] = parts[at]!.replace(from, to)))

const edits: Readonly<Record<string, Edit>> = {
  slip: reword(/average/, 'averge'),
  mend: reword(/averge/, 'average'),
  figure: reword(/\d/, '9'),
  unit: reword(/per hour/, 'per day'),
  name: reword(/Spain|Lisbon/, 'Malta'),
  split: reword(/ in (\d{4})/, '. It was so in $1'),
  delete: onePart((parts, at) => void parts.splice(at, 1)),
  repeat: onePart((parts, at) => void parts.push(parts[at]!)),
  move: onePart((parts, at, to) => void parts.splice(to % parts.length, 0, ...parts.splice(at, 1))),
  put: onePart((parts, at, which) => void parts.splice(at, 0, pool[which % pool.length]!)),
  remove: (documents, a) => void documents.delete(names[a % names.length]!),
  restore: (documents, a, b) => void documents.set(names[a % names.length]!, pool.slice(b % 4, (b % 4) + 4)),
  rename: (documents, a, b) => {
    const [from, to] = [names[a % names.length]!, names[b % names.length]!]
    const parts = documents.get(from)
    if (!parts || documents.has(to)) return
    documents.delete(from)
    documents.set(to, parts)
  },
}

const filesOf = (documents: Documents) =>
  Object.fromEntries([...documents].map(([name, parts]) => [`documents/${name}`, `${parts.join('\n\n')}\n`]))

const linesOf = (ledger: Ledger): LedgerLine[] => [...ledger.values()].flatMap(({ lines }) => lines)

/** Where an id leads in the end; null where it goes round. */
function endOf(line: LedgerLine, byId: ReadonlyMap<string, LedgerLine>): LedgerLine | null {
  const seen = new Set<string>()
  for (let at: LedgerLine | undefined = line; at; at = byId.get(at.history?.at(-1)?.became ?? '')) {
    if (at.status !== 'replaced') return at
    if (seen.has(at.id)) return null
    seen.add(at.id)
  }
  return null
}

const step = array(tuple(constantFrom(...Object.keys(edits)), nat(7), nat(7)), { minLength: 1, maxLength: 3 })

test('should keep every id that was ever published once, whatever is edited', async () => {
  await assertProperty(
    asyncProperty(array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
      const documents: Documents = new Map([
        ['mains.md', pool.slice(0, 4)],
        ['wells.md', pool.slice(4, 6)],
      ])
      const folder = contentFolder(filesOf(documents))
      const published = new Set<string>()
      for (const own of [[], ...steps]) {
        const before = Object.keys(filesOf(documents))
        for (const [name, a, b] of own) edits[name]!(documents, a, b)
        for (const [name, parts] of documents) if (parts.length === 0) documents.delete(name)
        if (documents.size === 0) documents.set('mains.md', [pool[0]!])
        const files = filesOf(documents)
        contentFolder(
          { ...Object.fromEntries(before.filter((name) => !files[name]).map((name) => [name, null])), ...files },
          folder,
        )
        const knowledge = await readFolder(folder)
        const recorded = await recordEdition(knowledge, join(folder, 'ledger'), null)
        assert.ok(!recorded.isRefused, recordedFormats.text(recorded))
        const lines = linesOf(knowledge.ledger)
        const byId = new Map(lines.map((line) => [line.id, line]))
        assert.equal(byId.size, lines.length, 'an id stands twice')
        for (const { id } of knowledge.claims) published.add(id)
        assert.deepEqual(
          [...published].filter((id) => !byId.has(id)),
          [],
          'an id is lost',
        )
        assert.deepEqual(
          lines.flatMap((line) => (isLive(line) ? line.id : [])).sort(),
          knowledge.claims.map(({ id }) => id).sort(),
          'what is live is what is claimed',
        )
        assert.deepEqual(
          lines.filter((line) => endOf(line, byId) === null),
          [],
          'an id leads nowhere',
        )
        const again = await readFolder(folder)
        assert.deepEqual([...again.ledger], [...again.lastLedger], 'a second edition would say more')
        assert.deepEqual(
          messagesOf(again, folder).filter((message) => message.includes('ledger-')),
          [],
        )
      }
    }),
    { numRuns: 25, seed: 7 },
  )
})
