import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { makeWordTest, repairText } from '../../src/engine/document/repair-text.ts'

// Documents as extraction leaves them; none of the rows below is drawn from one corpus.
const halved = `The fol owing report covers al six col eges. Enrol ment grew by 1.4 mil ion, and instal ations fel. The vil age
coal mine stil sel s wel . A bil ion tons were pul ed out. Hol erith machines tal ied it; Hollerith was proud of them.`
const lost = `The o ce was e cient and the signi cant con ict re ected di erent work ows. Scienti c sta found speci c bene ts.
Suf icient dif erences in af luent regions.`
const tight = `The signicant ndings were conrmed by scientic and ocial studies; efciency and dierent proles were identied,
classied and quantied. Specic benets of the oce are reected in condential gures.`
const left = `The bene its were con irmed by a speci ic of icial who identi ied the de iciency.`
const torn = `The difference was signi cant in 2021. The e ect was 30% in 2020. Profits rose ve-fold between 2005 and
2020. The Agency says that sh landings will fall.`
const apart =
  `You can not know. Land use grew over all; per cent and per capita, post mortem, pro rata, mens rea, vice versa,
ad hoc, in situ, a non profit body, wil ing, ing land, Kim chi and Man chester, E. coli forms, 5 mol ten, to day, in put`.replace(
    /\s+/g,
    ' ',
  )
const plain = 'The committee met on Tuesday and found nothing to report.'

interface Row {
  document: string
  quote: string
  text: string
}

const rows: Row[] = [
  // Letters halved at a ligature.
  {
    document: halved,
    quote: 'The fol owing report covers al six col eges.',
    text: 'The following report covers all six colleges.',
  },
  { document: halved, quote: '1.15 bil ion cel s and 3 mil ion tons', text: '1.15 billion cells and 3 million tons' },
  { document: halved, quote: 'Smal Language Models stil wil excel.', text: 'Small Language Models still will excel.' },
  {
    document: halved,
    quote: 'intel ectual y chal enging rule-fol owing',
    text: 'intellectually challenging rule-following',
  },
  { document: halved, quote: 'fundamental y, ful y crystal ized', text: 'fundamentally, fully crystallized' },
  {
    document: halved,
    quote: 'a “kil switch” and a "wel -known" control ing cel .',
    text: 'a “kill switch” and a "well-known" controlling cell.',
  },
  { document: halved, quote: 'superintel igent systems tel s', text: 'superintelligent systems tells' },
  { document: halved, quote: 'travel ers label ed the model ing', text: 'travellers labelled the modelling' },
  { document: halved, quote: 'wil power the pumps; cal out the army', text: 'will power the pumps; call out the army' },
  { document: halved, quote: 'Smith et al. and Jones et al found it', text: 'Smith et al. and Jones et al found it' },
  {
    document: halved,
    quote: 'Al stays, 5 mol of salt, fol. 12, 5 cal',
    text: 'Al stays, 5 mol of salt, fol. 12, 5 cal',
  },
  { document: halved, quote: 'Hol erith tal ied the vil ages', text: 'Hollerith tallied the villages' },
  {
    document: halved,
    quote: 'In 2025 wil Michel Noel ow GPT-4 wil 24 bil ion',
    text: 'In 2025 will Michel Noel ow GPT-4 will 24 billion',
  },
  // The i of a ligature left behind, its f lost.
  { document: left, quote: 'the bene it-cost ratio, con irmed', text: 'the benefit-cost ratio, confirmed' },
  { document: left, quote: 'irst of all, a speci ic dei ication', text: 'first of all, a specific deification' },
  { document: plain, quote: 'Say it to con it.', text: 'Say it to con it.' },
  // Behind a number, half a magnitude is proof enough.
  { document: 'It cost £18 mil ion and fel apart.', quote: '£18 mil ion fel', text: '£18 million fell' },
  { document: 'The mil ion is a coin.', quote: 'The mil ion is', text: 'The mil ion is' },
  // Letters lost without a trace but a space.
  {
    document: lost,
    quote: 'The e ciency of the o ce was signi cant.',
    text: 'The efficiency of the office was significant.',
  },
  {
    document: lost,
    quote: 'a speci c con ict in di erent work ows',
    text: 'a specific conflict in different workflows',
  },
  {
    document: lost,
    quote: 'an arti cial rst attempt by sta members',
    text: 'an artificial first attempt by staff members',
  },
  { document: lost, quote: 'in nite and o1 stay, so do Mr Le and eg', text: 'in nite and o1 stay, so do Mr Le and eg' },
  // Two kinds of damage in one word, and a rare word that nobody meant.
  { document: lost, quote: 'dif erent ef i- ciency of the ats', text: 'different efficiency of the flats' },
  // Letters lost without any trace.
  {
    document: tight,
    quote: 'The signicant ocial text was conrmed.',
    text: 'The significant official text was confirmed.',
  },
  { document: tight, quote: 'Specically, Haord and Bristow agreed.', text: 'Specifically, Haord and Bristow agreed.' },
  // Half of a broken word is a word itself, in a document with little damage.
  {
    document: torn,
    quote: 'The difference was signi cant in 2021; the e ect was 30%, a rise ve-fold, and sh landings fell.',
    text: 'The difference was significant in 2021; the effect was 30%, a rise five-fold, and fish landings fell.',
  },
  { document: 'Losses were signi cant.', quote: 'signi cant sta', text: 'significant sta' },
  { document: 'The effort paid. An e ort of 12%.', quote: 'An e ort of 12%', text: 'An effort of 12%' },
  { document: 'An e ort of 12%.', quote: 'An e ort of 12%', text: 'An e ort of 12%' },
  {
    document: 'The smal er ones cost 3 bil lion and 2 bil ion.',
    quote: 'smal er, bil lion, bil ion',
    text: 'smaller, billion, billion',
  },
  // Words split with no letter lost.
  {
    document: 'The land ing of 312,400 t of cod; the environ ment; a govern ment',
    quote: 'The land ing of 312,400 t of cod, environ ment, govern ment',
    text: 'The landing of 312,400 t of cod, environment, government',
  },
  { document: apart, quote: apart, text: apart },
  // The same words in a document that shows no such damage.
  { document: plain, quote: 'bil ion, Smal, e ciency, signicant', text: 'bil ion, Smal, e ciency, signicant' },
  // Ligatures as characters, and words split at them.
  {
    document: plain,
    quote: 'ﬁnancial oﬀers of ﬂour, eﬃcient raﬄes',
    text: 'financial offers of flour, efficient raffles',
  },
  { document: plain, quote: 'signiﬁ cant eﬃ ciency', text: 'significant efficiency' },
  {
    document: plain,
    quote: 'effi cient fi nancial con fl ict, a fi eld',
    text: 'efficient financial conflict, a field',
  },
  { document: plain, quote: 'bil lion euros col lapsed', text: 'billion euros collapsed' },
  { document: plain, quote: 'a tall lamp, small letters, that time', text: 'a tall lamp, small letters, that time' },
  {
    document: plain,
    quote: 'diff erent off ers identifi ed scientifi cally',
    text: 'different offers identified scientifically',
  },
  {
    document: plain,
    quote: 'sci fi films, Wi-Fi networks and off ice roads',
    text: 'sci fi films, Wi-Fi networks and off ice roads',
  },
  // Hyphens at line ends.
  { document: plain, quote: 'the environ- ment and organi- sation', text: 'the environment and organisation' },
  { document: plain, quote: 'cost- effective, peer- to-peer', text: 'cost-effective, peer-to-peer' },
  {
    document: plain,
    quote: 'performance-to- cost ratios, state-of- the-art',
    text: 'performance-to-cost ratios, state-of-the-art',
  },
  {
    document: plain,
    quote: 'high-perfor- mance, self- report, mid- 2025',
    text: 'high-performance, self-report, mid-2025',
  },
  {
    document: 'A data-base is no data set. The co-operation',
    quote: 'data- base co- operation',
    text: 'data-base co-operation',
  },
  { document: plain, quote: 'Anglo- Saxon, COVID- 19, 24- hour', text: 'Anglo-Saxon, COVID-19, 24-hour' },
  {
    document: plain,
    quote: 'short- and long-term, two- to three-year',
    text: 'short- and long-term, two- to three-year',
  },
  { document: plain, quote: 'the plan- which failed- was dear', text: 'the plan- which failed- was dear' },
  { document: plain, quote: 'Saint- Exupéry', text: 'Saint- Exupéry' },
  { document: plain, quote: '0.1- 0.5% and 85– 89%, 1990– 1995', text: '0.1-0.5% and 85–89%, 1990–1995' },
  // Characters.
  { document: plain, quote: 'env\u00adiron\u00ad ment, zero\u200bwidth', text: 'environment, zerowidth' },
  { document: plain, quote: '👨\u200d👩\u200d👧 می\u200cروم', text: '👨\u200d👩\u200d👧 می\u200cروم' },
  { document: plain, quote: 'framework \\(CCAI\\) site \\+2 a\\_b', text: 'framework (CCAI) site +2 a_b' },
  { document: 'The sum \\frac{1}{2}', quote: 'with \\(x_i\\) left', text: 'with \\(x_i\\) left' },
  { document: plain, quote: 'C:\\.config and \\n', text: 'C:\\.config and \\n' },
  { document: plain, quote: 'itâ€™s a cafÃ© â€“ naÃ¯ve â€œwordsâ€\u009d', text: 'it’s a café – naïve “words”' },
  {
    document: plain,
    quote: 'ÂNGELO, Ångström, “CAFÉ”, voilà\u00a0», crâne',
    text: 'ÂNGELO, Ångström, “CAFÉ”, voilà\u00a0», crâne',
  },
  { document: plain, quote: 'to produce AGI" . Then (so) , done', text: 'to produce AGI". Then (so), done' },
  { document: plain, quote: 'wait . . . for .NET and .5 or ... more', text: 'wait . . . for .NET and .5 or ... more' },
]

const tests = new Map(rows.map(({ document }) => [document, makeWordTest(document)]))

const clean = [
  `Myocardial infarction with ST elevation was confirmed by angiography in 38 of 112 patients (34%), of whom 7 received
   tenecteplase off-label. Dr Fallon O'Reilly et al. reported a hazard ratio of 0.47 (95% CI 0.31-0.72; p < 0.001).`,
  `Al Gore and Bill Gates met Mel Gibson, Pol Roger and Sal Paradise at El Al's office in Tel Aviv; Del Rey sang
   "Cielito lindo". Côte d'Ivoire, São Tomé and Curaçao sent delegates, as did Kiribati and Tuvalu.`,
  `The Court held in Smith v Jones [2019] UKSC 14 at [23] that force majeure does not apply ipso facto; cf. R v Al-Khawaja.
   Fol. 12v of the codex, vol. iii, pp. 4-9, reads "de mal en pis". The plaintiff's mens rea was moot.`,
  `Enrolment fulfils a skilful programme: the colour of jewellery, the travelled kilometre, the instalment, the distil-
   lery. Organisations analysed paediatric anaemia and manoeuvred towards a centre of behavioural dialogue.`,
  `Bayern won 3-2 (agg. 5-4) at Elland Road; Haaland's 36th goal, a half-volley off the bar, fell to Gündoğan. Odds of
   11-4 and 5/2 were on offer. Xabi Alonso, né Olano, was fifth, a full 1:02.37 behind Filippo Ganna.`,
  `A 24 V, 3.5 kW pump delivers 12 l/min at 5 mol/l and 20 °C; Re = 4 × 10^3. Use an M8 bolt, a 6 mm gal. fitting and
   a .45 cal. gauge. The API's /v2/files endpoint returns a null ref; mkfs.ext4 and the ELF loader fail on arm64.`,
  `Short- and medium-term yields fell 25 bp; the two- to five-year spread, at ~1.8%, is the flattest since mid-2007. Q4
   EBITDA rose 12% to €4.3bn (vs. $3.9bn) – well above the Street's view. "Hold tight," said Ms. Alfie, "and sell vol."`,
]

test('repairText', async (t) => {
  await t.test('should mend what is damaged and nothing else', () => {
    for (const { document, quote, text } of rows) assert.equal(repairText(quote, tests.get(document)!).text, text)
  })

  await t.test('should leave clean English alone, in its own document and in a damaged one', () => {
    for (const paragraph of clean.map((one) => one.replace(/-\s+(?=lery)/, '').replace(/\s+/g, ' '))) {
      for (const document of [paragraph, clean.join('\n\n'), `${halved} ${paragraph}`]) {
        const { text, repairs } = repairText(paragraph, makeWordTest(document))
        assert.equal(text, paragraph)
        assert.deepEqual(repairs, [])
      }
    }
  })

  await t.test('should change nothing the second time', () => {
    for (const { document, text } of rows) assert.equal(repairText(text, tests.get(document)!).text, text)
  })

  await t.test('should list each damaged word once, with its place and kind', () => {
    const { repairs } = repairText(
      'It is 1.15 bil ion, al in al\u00ad , \\(ful y\\) at 0.1- 0.5%.',
      makeWordTest(halved),
    )
    assert.deepEqual(
      repairs.map(({ quote, text, kind, start }) => [quote, text, kind, start]),
      [
        ['bil ion', 'billion', 'lost-letters', 11],
        ['al', 'all', 'lost-letters', 20],
        ['al\u00ad ,', 'all,', 'invisible', 26],
        ['\\(ful y\\)', '(fully)', 'escape', 32],
        ['0.1- 0.5', '0.1-0.5', 'torn-range', 45],
      ],
    )
  })

  await t.test('should lead every word back to the words of the quote', () => {
    const trail = (quote: string, word: string, document = halved) => {
      const { text, toQuote } = repairText(quote, makeWordTest(document))
      assert.equal(toQuote.length, text.length + 1)
      const start = text.indexOf(word)
      return quote.slice(toQuote[start], toQuote[start + word.length])
    }
    assert.equal(trail('the 1.15 bil ion neurons', '1.15 billion neurons'), '1.15 bil ion neurons')
    assert.equal(trail('the 1.15 bil ion neurons', 'neurons'), 'neurons')
    assert.equal(trail('Mistral Smal 3 is', 'Small'), 'Smal')
    assert.equal(trail('Mistral Smal 3 is', '3'), '3')
    assert.equal(trail('a rst e ciency', 'first', lost), 'rst')
    assert.equal(trail('a rst e ciency', 'efficiency', lost), 'e ciency')
    assert.equal(trail('only 0.1- 0.5% of', '0.1-0.5%'), '0.1- 0.5%')
    assert.equal(trail('an \\(CCAI\\) idea', '(CCAI)'), '\\(CCAI\\)')
    assert.equal(trail('an oﬃce here', 'office'), 'oﬃce')
  })

  await t.test('should keep places rising, digits whole and mended text mended for any input', () => {
    const piece = fc.constantFrom(
      ...[
        'bil',
        'ion',
        'al',
        'ow',
        'Smal',
        'e',
        'ciency',
        'effi',
        'cient',
        'a',
        'fi',
        'eld',
        'the',
        'in',
        'cost',
        'ment',
      ],
      ...[
        '- ',
        '-',
        ' ',
        ' ',
        ' ',
        '.',
        ' ,',
        '"',
        '(',
        '\\',
        '\u00ad',
        '\u200b',
        'ﬁ',
        'â€™',
        'Ã',
        '©',
        '3',
        '0.5',
        '–',
        "'s",
        'ed',
      ],
    )
    const words = makeWordTest(`${halved}\n\n${lost}`)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const quote = pieces.join('').replace(/\s+/g, ' ').trim()
        const { text, toQuote } = repairText(quote, words)
        assert.equal(toQuote.length, text.length + 1)
        assert.equal(toQuote.at(-1), quote.length)
        toQuote.forEach((place, index) => assert.ok(place >= (toQuote[index - 1] ?? 0)))
        assert.equal(text.replace(/\D/g, ''), quote.replace(/\D/g, ''))
        assert.equal(repairText(text, words).text, text)
      }),
      { numRuns: 2000 },
    )
  })

  await t.test('should take linear time', () => {
    const text = `${halved} ${lost} `.replace(/\s+/g, ' ')
    const words = makeWordTest(`${halved}\n\n${lost}`)
    const cost = (part: string, times: number) => {
      const before = process.cpuUsage()
      const long = part.repeat(times)
      repairText(long, words)
      makeWordTest(long)
      return process.cpuUsage(before).user / 1000
    }
    for (const part of ['- ', 'a ', 'l ', '\\', '\u00ad ', 'fi ', 'â€', "'a", 'a', 'ff', 'a-', text]) {
      const times = Math.ceil(2500 / part.length)
      cost(part, times)
      const [once, fourfold] = [cost(part, times), cost(part, 4 * times)]
      assert.ok(fourfold < 8 * once + 200, `${JSON.stringify(part)}: ${once} ms, ${fourfold} ms`)
    }
  })
})
