/** What people get told of the slips they make most: the place, what was expected in plain words, and the nearest right answer. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { contentFolder, messagesOf, readFolder } from './content-folder.ts'

const claim = 'Losses fell by 12% in 2020, the WHO said.'
const clean = { 'documents/a.txt': `${claim}\n` }
const place = 'expected small letters and digits, with hyphens between them'
const endings = '`.md`, `.markdown`, `.txt`, `.html`, `.htm`, `.pdf`, `.docx`, `.csv`, `.tsv`'

const rows: [title: string, name: string, text: string, messages: string[]][] = [
  ['a number for a title', 'documents/a.yaml', 'title: 2024\n', ['1:8 `title`, expected text, not the number `2024`']],
  [
    'one author',
    'documents/a.yaml',
    'authors: A. B.\n',
    ['1:10 `authors`, expected a list such as `[one, two]`, not text'],
  ],
  [
    'an address without a scheme',
    'documents/a.yaml',
    'url: www.x.org\n',
    ['1:6 `url`, expected a web address such as `https://example.org`, did you mean `https://www.x.org`'],
  ],
  [
    'a short language',
    'documents/a.yaml',
    'language: x\n',
    ['1:11 `language`, expected a language tag such as `en`, `en-GB` or `de`'],
  ],
  [
    'a list of references',
    'documents/a.yaml',
    'references: [a]\n',
    ['1:13 `references`, expected a map of keys and values, not a list'],
  ],
  [
    'a reference below a number',
    'documents/a.yaml',
    'references:\n  1: 5\n',
    ['2:3 `references.1`, expected a map of keys and values, not the number `5`'],
  ],
  [
    "a value below another program's name of its key",
    'documents/b.md',
    '---\nlang: klingonische\n---\n',
    ['2:1 `language`, expected a language tag such as `en`, `en-GB` or `de`'],
  ],
  [
    'a kind with a capital',
    'sources/s.yaml',
    'name: S\nkind: Publisher\n',
    ['2:7 `kind`, expected one of `publisher`, `person`, `work`, did you mean `publisher`'],
  ],
  ['no name', 'sources/s.yaml', 'kind: person\n', ['1:1 `name`, expected text, which is missing']],
  [
    'a verdict of yes',
    'reviews/r.yaml',
    `claim: ${claim}\nverdict: true\nby: A\non: 2025\nnote: x\n`,
    ['2:10 `verdict`, expected one of `supported`, `contradicted`, `inconsistent`, `outdated`, `undecided`'],
  ],
  [
    'a document by its title',
    'corrections/c.yaml',
    `document: A B\ncorrections: [{ claim: "${claim}", reason: R, kind: forecast }]\n`,
    [`1:11 \`document\`, ${place}, did you mean \`a-b\``],
  ],
  [
    'a correction that is no list',
    'corrections/c.yaml',
    'corrections:\n  claim: x\n',
    ['2:3 `corrections`, expected a list such as `[one, two]`, not a map'],
  ],
  [
    'a source without a name',
    'corrections/c.yaml',
    `corrections:\n  - claim: "${claim}"\n    reason: R\n    sources: [5]\n`,
    ['4:15 `corrections.0.sources.0`, expected text, or a map of keys and values'],
  ],
  [
    'both ways to set figures',
    'corrections/c.yaml',
    `corrections:\n  - claim: "${claim}"\n    reason: R\n    figures: []\n    amend: [{ raw: 12%, value: 11 }]\n`,
    [
      '2:5 `corrections.0`, expected either `figures`, which sets all of them, or `amend`, which leaves the others as they are',
    ],
  ],
]

for (const [title, name, text, expected] of rows) {
  test(`should tell of ${title}`, async () => {
    const folder = contentFolder({ ...clean, [name]: text })
    const messages = messagesOf(await readFolder(folder), folder)
    assert.deepEqual(
      messages,
      expected.map((words) => {
        const [, at, rest] = /^(\S+) (.*)$/.exec(words)!
        return `${name}:${at}  error  Unexpected value of ${rest}  value-type`
      }),
    )
  })
}

// What other programs write under `date`, and what is taken of it: a day, or nothing and what is said.
const days: [written: string, published: string | null, said?: string][] = [
  ['18.11.2024', '2024-11-18'],
  ['18/11/2024', '2024-11-18'],
  ['11/18/2024', '2024-11-18'],
  ['05/05/2024', '2024-05-05'],
  ['Nov 18, 2024', '2024-11-18'],
  ['18 November 2024', '2024-11-18'],
  ['2024-11-18T09:30:00+01:00', '2024-11-18'],
  ['20241118', '2024-11-18'],
  ['2024-99-01', null, ', did you mean `2024`'],
  ['2024-02-30', null, ', did you mean `2024-02`'],
  ['31/02/2024', null, ', did you mean `2024-02`'],
  ['Q3 2024', null, ', did you mean `2024`'],
  ['03/04/2024', null, ''],
  ['18/11/24', null, ''],
  ['from 2019 to 2024', null, ''],
]

for (const [written, published, said] of days)
  test(`should take what is certain of a date that another program wrote: ${written}`, async () => {
    const folder = contentFolder({ ...clean, 'documents/b.md': `---\ntitle: B\ndate: ${written}\n---\n\n${claim}\n` })
    const knowledge = await readFolder(folder)
    const message = `documents/b.md:3:7  error  Unexpected date \`${written}\` in \`date\`, expected an EDTF date${said}  date-format`
    assert.deepEqual(messagesOf(knowledge, folder), published === null ? [message] : [])
    assert.equal(knowledge.documents.find(({ id }) => id === 'b')?.published ?? null, published)
  })

test('should name both days that a date may mean', async () => {
  const folder = contentFolder({ ...clean, 'documents/a.yaml': 'published: 03/04/2024\n' })
  const [message] = (await readFolder(folder)).files.flatMap(({ messages }) => messages)
  assert.match(message!.note!, /^Write 2024-04-03 or 2024-03-04, whichever is meant/)
})

const formats: [ending: string, nearest: string | null][] = [
  ['.odt', '.docx'],
  ['.rtf', '.docx'],
  ['.xlsx', '.csv'],
  ['.pptx', '.pdf'],
  ['.epub', '.html'],
  ['.htlm', '.html'],
  ['.pdff', '.pdf'],
  ['.png', null],
  ['.zip', null],
]

for (const [ending, nearest] of formats) {
  test(`should name the format nearest to ${ending}: ${nearest}`, async () => {
    const folder = contentFolder({ ...clean, [`documents/b${ending}`]: 'x' })
    const hint = nearest === null ? '' : `, did you mean \`${nearest}\``
    assert.deepEqual(messagesOf(await readFolder(folder), folder), [
      `documents/b${ending}:1:1  error  Unexpected ending \`${ending}\`, expected one of ${endings}${hint}  file-ending`,
    ])
  })
}

test('should find no slug in a name once, not twice', async () => {
  const folder = contentFolder({ ...clean, 'documents/-.txt': claim, 'documents/🙂.txt': claim })
  assert.deepEqual(messagesOf(await readFolder(folder), folder), [
    'documents/-.txt:1:1  error  Unexpected file name `-.txt`, expected small letters, digits and hyphens  slug-format',
    'documents/🙂.txt:1:1  error  Unexpected file name `🙂.txt`, expected small letters, digits and hyphens  slug-format',
  ])
})

test('should say once that a file stands where a folder should', async () => {
  const folder = contentFolder({ ...clean, corrections: claim })
  assert.deepEqual(messagesOf(await readFolder(folder), folder), [
    'corrections:1:1  error  Unexpected failure of reading (a file, and no folder), expected a readable file  file-unreadable',
  ])
})
