/** Who wrote a page, and when, by its byline, the lines near its title and its JSON-LD. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadReadability } from '../../src/engine/read/html/main-content.ts'
import { readHtml } from '../../src/engine/read/html.ts'
import type { Metadata } from '../../src/engine/schema.ts'

await loadReadability()
const text =
  'Rain fell by 5% in 2020 over all the towns of the valley, and the rivers rose with it for a week. '.repeat(3)
const page = (head: string, line = '') =>
  `<title>Heat</title>${head}<body><article><h1>Heat in towns</h1>${line}<p>${text}</p></article>`
const day = { published: '2024-12-03' }
const jane = { authors: ['Jane Doe'] }

const lines: [line: string, expected: Metadata][] = [
  ['By Jane Doe', jane],
  ['By Jane Doe, 3 December 2024', { ...day, ...jane }],
  ['By Jane Doe | December 3, 2024', { ...day, ...jane }],
  ['By <a href="/jd">Jane Doe</a> on Dec 3, 2024', { ...day, ...jane }],
  ['By Jane Doe · Published 3 December 2024 · Updated 5 December 2024', { ...day, ...jane }],
  ['Posted by Jane Doe on 3 December 2024', { ...day, ...jane }],
  ['By Jane Doe, Science Editor', jane],
  ['By Jane Doe, PhD', jane],
  ['By Jane van der Doe and Bo O’Li', { authors: ['Jane van der Doe', 'Bo O’Li'] }],
  ['By Ann Poe, Jane Doe and Bo Li for The Paper', { publisher: 'The Paper', authors: ['Ann Poe', 'Jane Doe', 'Bo Li'] }],
  ['By April Jones, May 3, 2024', { published: '2024-05-03', authors: ['April Jones'] }],
  ['3 December 2024', day],
  ['Published: December 3, 2024 | Updated: December 9, 2024', day],
  // Near misses, which name nobody.
  ['By 2030, a third of them will go.', {}],
  ['By the time the Sun set, Rye was dark', {}],
  ['Jane Doe lives in Rye', {}],
] // prettier-ignore

for (const [line, expected] of lines)
  test(`should read the line below a title: ${line}`, () => {
    const { title: _, ...found } = readHtml(page('', `<p>${line}</p>`)).metadata
    assert.deepEqual(found, expected)
  })

test('should read no byline behind the first paragraph', () => {
  const { authors } = readHtml(page('', `<p>${text}</p><p>By Jane Doe</p>`)).metadata
  assert.equal(authors, undefined)
})

const names: [head: string, authors: string[] | undefined][] = [
  ['<meta name="author" content="Jane Doe, Bo Li">', ['Jane Doe', 'Bo Li']],
  ['<meta name="author" content="Doe, Jane">', ['Doe, Jane']],
  ['<meta name="author" content="Office for National Statistics">', ['Office for National Statistics']],
  ['<meta name="author" content="admin">', undefined],
  ['<meta name="author" content="User 2">', undefined],
]
const works: [json: string, authors: string[] | undefined][] = [
  ['"author":[{"@type":"Person","name":"Jane Doe"},{"name":"Bo Li"}]', ['Jane Doe', 'Bo Li']],
  ['"author":["Jane Doe","Bo Li"]', ['Jane Doe', 'Bo Li']],
  ['"author":{"name":["Jane Doe","Bo Li"]}', ['Jane Doe', 'Bo Li']],
  ['"author":"By Ann Poe, Jane Doe and Bo Li"', ['Ann Poe', 'Jane Doe', 'Bo Li']],
  ['"author":{"@list":[{"name":"Jane Doe"}]}', ['Jane Doe']],
  ['"author":{"itemListElement":[{"item":{"name":"Jane Doe"}}]}', ['Jane Doe']],
  ['"author":{"givenName":"Jane","familyName":"Doe"}', ['Jane Doe']],
  ['"author":{"@id":"#jd"},"editor":{"@id":"#jd","name":"Jane Doe"}', ['Jane Doe']],
  ['"author":{"@id":"#nobody"}', undefined],
]

for (const [head, authors] of [
  ...names,
  ...works.map(([json, authors]): [string, string[] | undefined] => [
    `<script type="application/ld+json">{"@type":"Article","headline":"Heat",${json}}</script>`,
    authors,
  ]),
])
  test(`should read the authors in the head of a page: ${head}`, () =>
    assert.deepEqual(readHtml(page(head)).metadata.authors, authors))

test('should end soon on a byline of signs alone', () => {
  const start = process.cpuUsage().user
  readHtml(
    page(`<meta name="author" content="${', '.repeat(200_000)}">`, `<p class="byline">${'By , '.repeat(50_000)}</p>`),
  )
  assert.ok(process.cpuUsage().user - start < 4e6)
})
