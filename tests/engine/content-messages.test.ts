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
