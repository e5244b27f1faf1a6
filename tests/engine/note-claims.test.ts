/** Notes in the margin: what a claim shows of itself is right, and what only looks like a sum is left alone. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import { toCollections } from '../../src/engine/corpus/to-collections.ts'
import { noteClaims } from '../../src/engine/relations/note-claims.ts'
import { readSource } from './read-sentence.ts'

/** The notes on the claims of a text, each with its kind. */
function notesOn(text: string): string[] {
  const read = readSource(text, 'a.md')
  const { claims } = toCollections(read, new Map(), new Map(), (id) => id)
  return noteClaims(read, claims).flatMap(({ notes }) => notes.map((note) => `${note.kind}: ${note.text}`))
}

const sums: readonly (readonly [text: string, note: string])[] = [
  [
    'Power fell from 5,000 watts to 500 watts, a 10-fold reduction.',
    '“10-fold” adds up: 5,000 watts and 500 watts are a factor of 10 apart.',
  ],
  [
    'Power fell from 5,000 watts to 500 watts, a 20-fold reduction.',
    '“20-fold” does not add up: 5,000 watts and 500 watts are a factor of 10 apart.',
  ],
  [
    'Revenue rose 12% from $100 million to $140 million.',
    '“12%” does not add up: from $100 million to $140 million is a rise of 40%.',
  ],
  [
    'Revenue rose 40% to $140 million, up from $100 million.',
    '“40%” adds up: from $100 million to $140 million is a rise of 40%.',
  ],
  [
    'In 2023 sales doubled from 40 tonnes to 82 tonnes.',
    '“doubled” adds up: 40 tonnes and 82 tonnes are a factor of 2.05 apart.',
  ],
  [
    'The gap was cut in half, from 11.9% to 5.4%.',
    '“cut in half” adds up, roughly: 11.9% and 5.4% are a factor of 2.2 apart, 54.6% less.',
  ],
  [
    'In 2024 the gap halved from 11.9% to 9.4%.',
    '“halved” does not add up: 11.9% and 9.4% are a factor of 1.27 apart, 21% less.',
  ],
  [
    'Prices dropped from €410 to €165, a drop of three-fifths.',
    '“three-fifths” adds up: from €410 to €165 is a fall of 59.8%.',
  ],
  [
    'Turnover grew almost fivefold, from about €3 billion in 2016 to €14 billion in 2020.',
    '“almost fivefold” adds up, roughly: about €3 billion and €14 billion are a factor of 4.67 apart.',
  ],
  [
    'In 2022 the model took 540 billion parameters. In 2024 another did the same with 3.8 billion parameters, a 142-fold reduction.',
    '“142-fold” adds up: 540 billion parameters and 3.8 billion parameters are a factor of 142 apart.',
  ],
  [
    'The ward has 120 nurses, made up of 70 women and 30 men.',
    'The parts do not add up to “120 nurses”: 70 women + 30 men is 83.3% of it.',
  ],
  [
    'The board approved $90 million: $50 million for roads and $30 million for parks.',
    'The parts do not add up to “$90 million”: $50 million + $30 million is 88.9% of it.',
  ],
]

const scales: readonly (readonly [text: string, note: string])[] = [
  [
    'On the BioTest, Nova-4 scored 0.47, outperforming the human baseline of 38.4%.',
    '“0.47” and “38.4%” are compared on two scales: as a share of 1 the first would be 47%.',
  ],
  [
    'Nova-4 scored 0.47, while physicians scored 38.4%.',
    '“0.47” and “38.4%” are compared on two scales: as a share of 1 the first would be 47%.',
  ],
  [
    'The Elo gap between both fell from 11.9% to 7.4% in 2024.',
    '“Elo” counts points, and the figure is in percent: “11.9%”.',
  ],
]

/** Sentences in which a careful reader finds nothing to remark. */
const nearMisses: readonly string[] = [
  // Another clause, another subject.
  'On Harbour Road the time fell from 31.5 to 25 minutes, and the share of late buses was halved.',
  'Particle levels fell threefold, to 7 µg/m³, and casualties from 12.4 to 8.1 per 100,000 residents.',
  'Lending grew about 1.5 times as fast as a year before, and the share of bad loans went down from 2.9% to 2.7%.',
  'The supply temperature was lowered from 78 to 56 °C and heat losses fell by 31%.',
  'Expenses rose 6% to $486 million, and headcount ended at 7,850 people, against 7,410 people in 2024.',
  'Sales, which doubled in 2020, rose from 40 tonnes to 60 tonnes in 2024.',
  'Output rose from 40 tonnes to 60 tonnes while exports doubled.',
  'Wages tripled; rents rose from €400 to €600.',
  // Scales without a nought, figures of two kinds, open bounds.
  'The temperature doubled from 10 °C to 21 °C.',
  'The price tripled between 2010 and 2020, and 30 shops closed.',
  'Costs fell by half, from more than €90 to €60.',
  'Revenue tripled to $9 million from 40 customers.',
  // Points are no percent of a share.
  'Inflation fell by 2.1 percentage points, from 5.2% to 3.1%.',
  'The rate rose 40%, from 5% to 7%.',
  // Rounding leaves it open.
  'Membership rose 45%, from 3 million to 4 million.',
  // What was before in another sentence, and is not pointed back to.
  'In 2022 Norway spent €40 million on trams. In 2024 Sweden spent €10 million on buses, a threefold rise.',
  // Lists that are no parts, and parts that are left open.
  'Consumption of pork was 27.5 kg in 2024 (2014: 38.1 kg), whereas that of poultry has climbed to 13.6 kg.',
  'Staff project inflation of 4.4 per cent in 2026 (November: 3.6 per cent) before it returns to 3% in 2028.',
  'The fund has €90 million: more than €50 million for roads and €30 million for parks.',
  'The company has 120 shops, of which 40 are in Spain and 30 in France.',
  'The ward has 120 nurses, made up of 70 women and 50 men.',
  'In 2020 the ward had 120 nurses, and 12 beds.',
  'The museum drew 400 visitors in 2019: 250 of them came by train, compared with 90 visitors in 2009.',
  // Ratios and levels that are no scores.
  'The correlation was 0.47, and 38% of the sample were women.',
  'The odds ratio was 0.62 compared with 38% in the control arm.',
  'Mortality fell with a hazard ratio of 0.72 versus placebo (95% CI 0.60 to 0.86).',
  'The accuracy was 0.91, while 12% of images could not be read.',
  'Its Elo rating rose to 1,402 in 2024, and 54% of users preferred it.',
  'The share was 2.1 percentage points higher than the 5% of 2020.',
  'An IQ score above 130 is reached by 2% of people.',
  // Changes without figures to check them by.
  'In 2024 exports to Norway doubled, those to Sweden tripled, and 40 tonnes went to Malta.',
  'From 2010 to 2020 the number of ferries tripled.',
]

suite('a note', () => {
  for (const [text, note] of sums)
    test(`should do the sum in \`${text}\``, () => assert.deepEqual(notesOn(text), [`arithmetic: ${note}`]))
  for (const [text, note] of scales)
    test(`should tell the scales in \`${text}\``, () => assert.deepEqual(notesOn(text), [`mixed-scale: ${note}`]))
  for (const text of nearMisses) test(`should not be made on \`${text}\``, () => assert.deepEqual(notesOn(text), []))
})

/** Texts in Markdown, and the quotes of the claims that are disowned. */
const disowned: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  [
    'Nova-3 reaches 91% on MMLU.\n\nNote: All benchmarks in this document are conceptual.\n\nIt draws 300 watts.',
    ['Nova-3 reaches 91% on MMLU.', 'It draws 300 watts.'],
  ],
  [
    '# Tariffs\n\nThe tariff is €4.\n\n# Example\n\nA farm with 40 cows pays €900 a year. These figures are purely illustrative.',
    ['A farm with 40 cows pays €900 a year.'],
  ],
  [
    '# Costs\n\nRoads cost €4 million in 2020.\n\n# Case\n\nThis case study is fictional.\n\nThe town of Arden saved €2 million in 2021.',
    ['The town of Arden saved €2 million in 2021.'],
  ],
  [
    'In 2020 rents rose 4%.\n\nThe firm says that 300 people work there. We could not independently verify these figures.',
    ['The firm says that 300 people work there.'],
  ],
  [
    'The ministry counted 412 dead in May 2023. These numbers have not been independently confirmed.\n\nIn 2020 it rained on 120 days.',
    ['The ministry counted 412 dead in May 2023.'],
  ],
  [
    'A 2019 trial found a fall of 40% in deaths. The paper was later retracted.\n\nIn 2020 it rained on 120 days.',
    ['A 2019 trial found a fall of 40% in deaths.'],
  ],
  [
    'In 2021 the group reported 96% accuracy.\n\nThe authors have since disavowed the results.',
    ['In 2021 the group reported 96% accuracy.'],
  ],
  [
    '# A paper\n\nA glossy document titled "Orbis-3: Beyond Corvo 4" went round. It describes a chip of great efficiency. The paper’s own disclaimer is clear.\n\nNote: All performance claims in this document are hypothetical.\n\n# The chip\n\nThe Corvo 4 draws 30 watts.',
    ['It describes a chip of great efficiency.'],
  ],
  // Near misses.
  ['All figures in this document are in millions.\n\nRevenue was €40 million in 2020.', []],
  ['These figures are provisional. In 2024 there were 23 laboratories.', []],
  ['In 2020 a hypothetical question was put to 400 people.', []],
  ['The drug was withdrawn in 2004 after 40 deaths.', []],
  ['In 2021 12% wanted it. The bill was withdrawn by the government.', []],
  ['The study followed 400 people. The results were not statistically significant.', []],
  ['Police could not confirm the number of the 40 arrests in 2020.', []],
  ['In 2020 the data were simulated for 400 fictional patients.', []],
  ['The fictional detective sold 2 million copies by 1930.', []],
  ['We could not confirm the date. In 2020 40 people came.', []],
  ['All 40 results were verified in 2020.', []],
  ['He withdrew the claim of €400 in 2020.', []],
]

suite('a disclaimer', () => {
  for (const [text, quotes] of disowned)
    test(`should disown ${quotes.length} of the claims of \`${text.replace(/\s+/g, ' ')}\``, () => {
      const read = readSource(text, 'a.md')
      const { claims } = toCollections(read, new Map(), new Map(), (id) => id)
      const found = noteClaims(read, claims).filter(({ notes }) => notes.some(({ kind }) => kind === 'disowned'))
      assert.deepEqual(
        found.map(({ quote }) => quote),
        quotes,
      )
      for (const { notes } of found) {
        const { passage } = notes.find(({ kind }) => kind === 'disowned')!
        assert.ok(passage && read.some(({ sentences }) => sentences.some((sentence) => sentence.text === passage.text)))
      }
    })
})
