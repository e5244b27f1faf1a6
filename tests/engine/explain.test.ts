import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { explain } from '../../src/cli/explain.ts'
import { readContent } from '../../src/engine/index.ts'

const topics = {
  'mains.md': '---\ntitle: Mains\nkind: subject\nterms: [mains, water loss]\n---\n',
  'rivers.md': '---\ntitle: Rivers\nkind: subject\nterms: [river]\n---\n',
}

/** What `explain` prints for the sentences of a document: the lines behind its head, the path left out. */
async function explained(body: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'))
  for (const name of ['documents', 'topics', 'sources']) mkdirSync(join(folder, name))
  for (const [name, text] of Object.entries(topics)) writeFileSync(join(folder, 'topics', name), text)
  writeFileSync(join(folder, 'documents', 'a.md'), `---\ntitle: A\npublished: 2024-05-06\n---\n${body}\n`)
  const knowledge = await readContent({ folder, claimUrl: (id) => `/${id}` })
  const text = explain(knowledge, 'a.md', 'text')!
  return text
    .slice(text.indexOf('\n\n') + 2)
    .replaceAll(join(folder, 'documents', 'a.md'), 'a.md')
    .replaceAll(/claim [0-9a-z]{8}/g, 'claim ID')
    .trim()
}

const rows: [what: string, body: string, expected: string][] = [
  [
    'a claim: its figures with unit and modifier, its source, kind, date and topics',
    'In 2023, water loss fell to about 12% from 15% in 2019, according to Eurostat.',
    `a.md:5  paragraph  claim ID: a figure, a source, a date
  In 2023, water loss fell to about 12% from 15% in 2019, according to Eurostat.
  date      2023 = 2023
  date      2019 = 2019
  figure    about 12% = 12 % (percentage, approximately)
            unit: percentage, \`%\`
            modifier: before the number, \`about\`
  figure    15% = 15 % (percentage)
            unit: percentage, \`%\`
  source    Eurostat (publisher)
            named by a cue, \`according to\`
  kind      statement
            no cue of another kind
  dated     2023 (stated)
            dates the claim: the first that counts, \`2023\`
  topic     mains
            a term in the claim, \`water loss\``,
  ],
  [
    'a forecast, what it compares with and when it falls due',
    'Costs will rise to 40 euros or more by 2030, compared with 30 in 2020.',
    `a.md:5  paragraph  claim ID: a figure, a date
  Costs will rise to 40 euros or more by 2030, compared with 30 in 2020.
  date      2030 = 2030
  date      2020 = 2020
  figure    40 euros or more = 40 EUR (money, at-least)
            unit: money, \`euros\`
            modifier: behind the number, \`or more\`
  figure    30 = 30 EUR (money)
            unit: unit of the figure before, \`EUR\`
  kind      forecast
            a cue of a forecast, \`will\`
  dated     2030 (stated)
            dates the claim: the first that counts, \`2030\`
            also 2020: what something is compared with, \`compared with 30 in 2020\`
            due: the last of its dates behind the day of publication, \`2030\``,
  ],
  [
    'a row by its column, a topic by its section and a date by the document',
    '## The mains\n\n| Town | Share (%) |\n| --- | --- |\n| Ulm | 45.2 |',
    `a.md:5  heading  no claim: a heading, \`The mains\`
  The mains

a.md:7  heading  no claim: a heading, \`Town Share (%)\`
  Town Share (%)

a.md:9  row  claim ID: a figure
  Ulm 45.2
  figure    45.2 = 45.2 % (percentage)
            unit: column, \`Share (%)\`
  kind      statement
            no cue of another kind
  dated     2024-05-06 (inherited)
            the date of its document, \`2024-05-06\`
  topic     mains
            a term in its section, \`mains\``,
  ],
  [
    'a topic by a neighbour',
    'The river is old. It lost 3 m of depth.',
    `a.md:5  paragraph  no claim: no figure, source or date
  The river is old.

a.md:5  paragraph  claim ID: a figure
  It lost 3 m of depth.
  figure    3 m = 3 m (measure)
            unit: measure, \`m\`
  kind      statement
            no cue of another kind
  dated     2024-05-06 (inherited)
            the date of its document, \`2024-05-06\`
  topic     rivers
            a term in a neighbour, \`river\``,
  ],
  [
    'what was mended, and the word that vouches for it',
    'The e ciency and the su cient di cult work cost 3%.',
    `a.md:5  paragraph  claim ID: a figure
  The e ciency and the su cient di cult work cost 3%.
  repaired  The efficiency and the sufficient difficult work cost 3%.
  repair    e ciency = efficiency
            Letters lost in a ligature, a word of the dictionary, \`efficiency\`
  repair    su cient = sufficient
            Letters lost in a ligature, a word of the dictionary, \`sufficient\`
  repair    di cult = difficult
            Letters lost in a ligature, a word of the dictionary, \`difficult\`
  figure    3% = 3 % (percentage)
            unit: percentage, \`%\`
  kind      statement
            no cue of another kind
  dated     2024-05-06 (inherited)
            the date of its document, \`2024-05-06\``,
  ],
  [
    'the words that refuse a sentence',
    [
      'This report covers 12 cities.',
      'Did losses rise by 3%?',
      'There are two key pathways.',
      'The plan names nine rivers.',
      'Explore the 12 towns.',
      'It rained last year.',
      'See also the 12 towns.',
    ].join('\n\n'),
    `a.md:5  paragraph  no claim: about the document itself, \`This report covers\`
  This report covers 12 cities.
  figure    12 cities = 12 city (count)
            unit: counted noun, \`cities\`

a.md:7  paragraph  no claim: a question, \`?\`
  Did losses rise by 3%?
  figure    3% = 3 % (percentage)
            unit: percentage, \`%\`

a.md:9  paragraph  no claim: no figure, source or date, \`two key pathways\`
  There are two key pathways.

a.md:11  paragraph  no claim: only a small count in words, \`nine rivers\`
  The plan names nine rivers.
  figure    nine rivers = 9 river (count)
            unit: counted noun, \`rivers\`

a.md:13  paragraph  no claim: a call to the reader, \`Explore the\`
  Explore the 12 towns.
  figure    12 towns = 12 town (count)
            unit: counted noun, \`towns\`

a.md:15  paragraph  no claim: only a relative date, \`last year\`
  It rained last year.
  date      last year = 2023 (relative, counted from the day of the document)

a.md:17  paragraph  no claim: furniture of the page, \`See also\`
  See also the 12 towns.
  figure    12 towns = 12 town (count)
            unit: counted noun, \`towns\``,
  ],
]

for (const [what, body, expected] of rows)
  test(`should explain ${what}`, async () => assert.equal(await explained(body), expected))
