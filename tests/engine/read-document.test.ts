import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateClaim } from '../../src/engine/document/date-claim.ts'
import { readSource } from './read-sentence.ts'

const quotes = (source: string, name?: string) =>
  readSource(source, name).flatMap(({ sentences }) => sentences.map(({ quote }) => quote))
/** Who is credited for each sentence that credits somebody. */
const credits = (source: string, name?: string) =>
  readSource(source, name).flatMap(({ sentences }) =>
    sentences.flatMap(({ attributions }) => attributions.map(({ cited, kind }) => `${cited} (${kind})`)),
  )

test('should part a file of dated posts into documents, each with its day and title', () => {
  const source =
    'Monday, January 6, 2025\n\nOn Rust\n\nRust cost 3% in 2024.\n\nTuesday, 7 January 2025\n\nOn Frost\n\nFrost cost 5% in 2023.\n'
  assert.deepEqual(
    readSource(source).map(({ id, title, metadata }) => [id, title, metadata.published]),
    [
      ['a--on-rust', 'On Rust', '2025-01-06'],
      ['a--on-frost', 'On Frost', '2025-01-07'],
    ],
  )
})

test('should keep what stands above the first date of several, where it says something', () => {
  const posts = 'October 18, 2017\n\nOn Rust\n\nRust cost 3%.\n\nOctober 2, 2017\n\nOn Frost\n\nFrost cost 5%.\n'
  const titles = (source: string) => readSource(source).map(({ title, metadata }) => [title, metadata.published])
  const dated = [
    ['On Rust', '2017-10-18'],
    ['On Frost', '2017-10-02'],
  ]
  const table = 'Prices of Homes\n\nCity 2016 2017\nYork $192,000 $204,900\nHull $265,800 $277,000\n\n'
  assert.deepEqual(titles(table + posts), [['Prices of Homes', undefined], ...dated])
  assert.deepEqual(titles('The Harbour Blog\n\nAbout us\n\n' + posts), dated)
})

test('should name no text after a part behind its first paragraph', () => {
  const lead =
    'The harbour of York sold more boats this year than in any other, and its council says that 12% of them went abroad, to towns on the far coast that have no yard of their own, nor any wood to build with.'
  assert.match(readSource(`${lead}\n\nSurvey Methods\n\nWe asked 12 firms.\n`)[0]!.title, /^The harbour of York/)
  assert.equal(readSource('By Ann Lee of York.\n\nOn Boats\n\nThey cost 3%.\n')[0]!.title, 'On Boats')
})

test('should read a day above another day, and begin the post at the second', () => {
  const source =
    'Monday, January 6, 2025\n\nOn Rust\n\nRust cost 3%.\n\n7 January 2025\n\n8 January 2025\n\nOn Frost\n\nFrost cost 5%.\n'
  assert.deepEqual(
    readSource(source).map(({ title, metadata }) => [title, metadata.published]),
    [
      ['On Rust', '2025-01-06'],
      ['On Frost', '2025-01-08'],
    ],
  )
})

test('should leave numbers of paragraphs out of quotes where they count on', () => {
  const numbered = (...starts: string[]) =>
    quotes(
      `The facts of it\n\n${starts.map((start) => `${start} The firm paid £3,000 in 2019.`).join('\n\n')}\n`,
    ).slice(1)
  const plain = 'The firm paid £3,000 in 2019.'
  for (const starts of [
    ['1.1', '1.2', '2.1'],
    ['2.9', '2.10'],
    ['3', '3.1', '3.1.1'].map((one) => `${one}.`),
    ['(3)', '(4)'],
    ['[14]', '[15]'],
    ['7.', '8.'],
  ])
    assert.deepEqual(
      numbered(...starts),
      starts.map(() => plain),
    )
  assert.deepEqual(
    quotes('A tale of it\n\n2.1 Million Euros were paid in 2019.\n\n2.4 Million more were lost.\n').slice(1),
    ['2.1 Million Euros were paid in 2019.', '2.4 Million more were lost.'],
  )
})

test('should take the day of a byline, and no day out of a sentence', () => {
  const published = (source: string) => readSource(source)[0]!.metadata.published
  assert.equal(published('On Rust\n\nBy Ann Lee\nThursday 13 February 2025 07.14 GMT\n\nRust cost 3%.\n'), '2025-02-13')
  assert.equal(published('On Rust\n\nThe law of 13 February 2025 cost 3%.\n\nIt did.\n'), undefined)
})

test('should prefer front matter to what the text says', () => {
  const [document] = readSource('---\ntitle: Mains\npublished: 2024-11\n---\n\n# Other\n\nLosses fell by 3%.\n', 'a.md')
  assert.deepEqual([document!.title, document!.metadata.published], ['Mains', '2024-11'])
})

const matters: [string, Record<string, unknown>][] = [
  ['date: 2025-01-14T08:00:00Z\nauthor: Ann Lee', { published: '2025-01-14', authors: ['Ann Lee'] }],
  ['date: "3 March 2025"\nauthors: Ann Lee and Bo Roe', { published: '2025-03-03', authors: ['Ann Lee', 'Bo Roe'] }],
  [
    'Date: 2025\nsource: https://a.example/x\nlang: en-GB',
    { published: '2025', url: 'https://a.example/x', language: 'en-GB' },
  ],
  ['published: 2024-11\ndate: 2025-01-01\ntags: [a, b]\ntype: report\ntime: 5 min', { published: '2024-11' }],
  ['published: true\ndate: 2025-01-01', { published: '2025-01-01' }],
  ['date: soon\nsource: a friend\nseries: 4', {}],
  ['url: /news/rents\ndate: 2025-01-01', { published: '2025-01-01' }],
  ['author:\n  name: Ann Lee\n  role: editor', { authors: ['Ann Lee'] }],
  ['authors:\n  - name: Ann Lee\n  - Bo Roe', { authors: ['Ann Lee', 'Bo Roe'] }],
  ['author:\n  - given: Ann\n    family: Lee\nlang: en_GB', { authors: ['Ann Lee'], language: 'en-GB' }],
  ['title:\n  en: Rents', {}],
  ['author:\n  role: editor\nreferences:\n  - id: a', {}],
]
for (const [matter, expected] of matters) {
  test(`should read the front matter of other programs: ${matter.replaceAll('\n', ', ')}`, () => {
    const [document] = readSource(`---\n${matter}\n---\n\n# T\n\nLosses fell by 3%.\n`, 'a.md')
    assert.deepEqual(document!.metadata, expected)
  })
}

test('should read lines of a label and a value each as a list', () => {
  const box = '**Penny Black**  \nPrinter: Hill & Co  \nNumber printed: 68,808,000  \nSheet: 240 stamps in 20 rows'
  const lines = ['Penny Black', 'Printer: Hill & Co', 'Number printed: 68,808,000', 'Sheet: 240 stamps in 20 rows']
  assert.deepEqual(quotes(`# T\n\n${box}\n`, 'a.md'), ['T', ...lines])
  assert.equal(quotes('# T\n\nHe said:  \nIt fell  \nby 3%.\n', 'a.md').includes('by 3%.'), false)
})

test('should leave the number of a printed page out of a sentence', () => {
  const page = (name: string) => `<h1>T</h1><p>The <span class="${name}">17</span> graves lie apart.</p>`
  assert.ok(quotes(page('pagenum'), 'a.html').includes('The graves lie apart.'))
  assert.ok(quotes(page('count'), 'a.html').includes('The 17 graves lie apart.'))
})

test('should read HTML within Markdown', () => {
  const source =
    '# T\n\nIt fell.\n\n<table><tr><th>Area</th><th>Cost</th></tr><tr><td>North &amp; East</td><td>120</td></tr></table>\n\n<!-- 12% -->\n'
  assert.deepEqual(quotes(source, 'a.md'), ['T', 'It fell.', 'Area Cost', 'North & East 120'])
})

test('should place the words of broken HTML within Markdown, of which two pieces end and begin at one point', () => {
  const source = '></tr>\n<tr><<td>.\rThe mains lost 12 pumps'
  const last = readSource(source, 'a.md')[0]!.sentences.at(-1)!
  assert.equal(source.slice(last.position.start, last.position.end), last.quote)
})

test('should read a document that is called Notes', () => {
  const [document] = readSource('# Notes\n\nLosses fell by 3%.\n\n## References\n\n1. WHO, Losses 2020.\n', 'a.md')
  assert.deepEqual(
    document!.sentences.map(({ claim }) => claim !== null),
    [false, true, false, false],
  )
})

test('should read the year of an entry in Markdown, which numbers no item', () => {
  const source = '# T\n\n1834. The labourers struck.\n\n1836. They won.\n\n3. Nobody did.\n'
  assert.deepEqual(quotes(source, 'a.md'), ['T', '1834. The labourers struck.', '1836. They won.', 'Nobody did.'])
})

test('should raise powers and leave references alone', () => {
  assert.deepEqual(quotes('It is 10<sup>7</sup> m<sup>3</sup>.<sup>4</sup>\n', 'a.md'), ['It is 10⁷ m³.'])
  assert.deepEqual(credits('It is 10<sup>7</sup> m<sup>3</sup>.<sup>4</sup>\n', 'a.md'), ['4 (reference)'])
})

test('should credit a footnote to the sentence before it, with its address', () => {
  const [document] = readSource('Losses fell.[^a] They rose.\n\n[^a]: WHO, https://who.example/x.\n', 'a.md')
  assert.deepEqual(document!.sentences.map(({ quote }) => quote).slice(0, 2), ['Losses fell.', 'They rose.'])
  assert.deepEqual(document!.references, { a: { title: 'WHO', url: 'https://who.example/x' } })
  assert.equal(document!.sentences[0]!.attributions[0]!.cited, 'a')
})

const quotations: [what: string, source: string, name: string, expected: string[]][] = [
  [
    'the line with a dash below it',
    '> We saw 300 cases.\n>\n> — Jane Doe, minister\n',
    'a.md',
    ['Jane Doe (person)', 'Jane Doe (person)'],
  ],
  [
    'the lead-in above it',
    'As Jane Doe explained in May:\n\n"We never saw so much rain in one year, and it has not ended yet."\n',
    'a.txt',
    ['Jane Doe (person)'],
  ],
  ['nobody where a colon opens a list', 'The causes are these:\n\n- rust\n- frost\n', 'a.txt', []],
]
for (const [what, source, name, expected] of quotations)
  test(`should credit a quotation to ${what}`, () => assert.deepEqual(credits(source, name), expected))

test('should know which report `the report` is', () => {
  const source =
    'A survey called the "State of the Mains Report" came out.\n\nThe report shows that rust is to blame.\n\nThe mains report to nobody.\n'
  assert.deepEqual(
    credits(source)
      .filter((credit) => credit.includes('Mains'))
      .at(-1),
    'State of the Mains Report (work)',
  )
  assert.equal(readSource(source)[0]!.sentences.at(-1)!.attributions.length, 0)
})

test('should give ids that hang on nothing but the document and the words', () => {
  const ids = (source: string) => readSource(source)[0]!.sentences.flatMap(({ claim }) => claim ?? [])
  const [first, second, third] = ids('Losses fell by 3%.\n\nCosts rose by 4%.\n\nLosses fell by 3%.\n')
  assert.match(first!, /^[0-9a-hjkmnp-tv-z]{8}$/)
  assert.equal(third, `${first}-2`)
  assert.deepEqual(ids('It began.\n\nCosts  rose by 4%.\n\nLosses fell by 3%.\n'), [second, first])
})

const months: [what: string, source: string, expected: (string | null)[]][] = [
  ['the document', '---\npublished: 2025-07-15\n---\nSales fell 4% in February.\n', ['2025-02']],
  ['the document, before it', '---\npublished: 2025-02-15\n---\nSales fell 4% in December.\n', ['2024-12']],
  ['the document, ahead of it', '---\npublished: 2025-07-15\n---\nIt will cost $3 on 3 December.\n', ['2025-12-03']],
  ['its paragraph', 'In 2019 sales grew 3%. On 3 March they fell 4%.\n', ['2019', '2019-03-03']],
  ['nothing, where nothing tells', 'Sales fell 4% in February.\n', [null]],
  [
    'nothing, where the paragraph speaks of another year',
    '---\npublished: 2025-07-15\n---\nIn 2019 sales grew 3%. In March they fell 4%.\n',
    ['2019', null],
  ],
  [
    'nothing, where it may lie on either side',
    '---\npublished: 2025-07-15\n---\nSales fell 4% in September.\n',
    [null],
  ],
  ['nothing for other relative dates', '---\npublished: 2025-07-15\n---\nSales fell 4% last year.\n', [null]],
]
for (const [what, source, expected] of months)
  test(`should take the year of a month from ${what}`, () =>
    assert.deepEqual(
      readSource(source, 'a.md')[0]!.sentences.map(({ text, dates }) => dateClaim(text, dates).date?.edtf ?? null),
      expected,
    ))

const links: [what: string, source: string, expected: number][] = [
  [
    'links below `Related`',
    '## Related\n\n- [Ten years, 2014–2024](https://x.org/a)\n- [300 mills closed](https://x.org/b)\n',
    0,
  ],
  ['links below `More on mills`', '## More on mills\n\n[Why 300 mills closed in 2020](https://x.org/a)\n', 0],
  ['entries below `Further reading`', '## Further reading\n\n- Doe, J. (2019). A history of 12 mills. Oxford.\n', 0],
  [
    'what a text says below `Related`',
    '## Related\n\nThe 300 [mills](https://x.org/a) that closed in 2020 were sold.\n',
    1,
  ],
  ['links elsewhere', '## Mills\n\n- [300 mills closed in 2020.](https://x.org/b)\n', 1],
]
for (const [what, source, expected] of links)
  test(`should count as claims ${expected} of ${what}`, () =>
    assert.equal(readSource(source, 'a.md')[0]!.sentences.filter(({ claim }) => claim).length, expected))

const rounds: [what: string, source: string, expected: string[]][] = [
  [
    'a list of references',
    'Noise is a cause (1). So is age (2, 3).\n\n## References\n\n1. Doe 2010.\n2. Roe 2011.\n3. Poe 2012.\n',
    ['1 (reference)', '2 (reference)', '3 (reference)'],
  ],
  ['nothing where no list has the number', 'Noise is a cause (1). So is age (2, 3).\n', []],
  ['nothing for a year', 'Noise is a cause (2010).\n\n## References\n\n1. Doe 2010.\n', []],
]
for (const [what, source, expected] of rounds)
  test(`should read numbers in round brackets by ${what}`, () => assert.deepEqual(credits(source, 'a.md'), expected))
