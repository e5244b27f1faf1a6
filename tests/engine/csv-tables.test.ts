/** What rows of CSV state, as statistical offices and spreadsheets export them: dates, values, and what is told of the file. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentFolder, messagesOf, readFolder } from './content-folder.ts'
import { readSource } from './read-sentence.ts'

const tables: [what: string, source: string, rows: string[], messages?: string[]][] = [
  [
    'no head above years and numbers',
    '2019,14.2,1850\n2020,13.8,1210\n2021,15.1,1390\n',
    ['1 2019: 14.2, 1850', '2 2020: 13.8, 1210', '3 2021: 15.1, 1390'],
    ['1:1 header-missing'],
  ],
  [
    'no head above words, years and numbers',
    'Spain;2019;14,2\nFrance;2019;13,8\n',
    ['1 2019: 14.2', '2 2019: 13.8'],
    ['1:1 header-missing'],
  ],
  [
    'no head above dates',
    '2019-01,14.2\n2019-02,15.1\n',
    ['1 2019-01: 14.2', '2 2019-02: 15.1'],
    ['1:1 header-missing'],
  ],
  [
    'a head of years',
    'country,2019,2020\nSpain,2031,2044\nItaly,1998,1977\n',
    ['2 2019 2020: 2031, 2044', '3 2019 2020: 1998, 1977'],
  ],
  ['a head of quarters', 'Item,Q1 2024,Q2 2024\nOutput (t),14,15\n', ['2 2024-01/2024-03 2024-04/2024-06: 14 t, 15 t']],
  [
    'a head of ages',
    'Sex,0,10,20\nMen,512,634,701\nWomen,507,629,698\n',
    ['2 : 512 man, 634 man, 701 man', '3 : 507 woman, 629 woman, 698 woman'],
  ],
  ['a head above words alone', 'Town,Founded\nBrod,in 1204\n', ['2 1204: ']],
  [
    'years below a head in another language',
    'Jahr;Ernte (t)\n2019;310\n2020;312\n2021;309\n',
    ['2 2019: 310 t', '3 2020: 312 t', '4 2021: 309 t'],
  ],
  [
    'counts that look like years',
    'Town,Cases\nLeeds,1850\nYork,1920\nHull,1705\n',
    ['2 : 1850 case', '3 : 1920 case', '4 : 1705 case'],
  ],
  [
    'an open mark, and one further down',
    'id,name,value\n1,"North,12\n2,b,13\n3,"c, d",14\n4,"South,15\n',
    ['2 : 12', '3 : 13', '4 : 14', '5 : 15'],
    ['2:3 quote-unclosed', '5:3 quote-unclosed'],
  ],
  ['a cell of two lines', 'id,name,value\n1,"North,\nand South",12\n2,b,13\n', ['2 : 12', '4 : 13']],
  ['inches', 'Year,Pipe,Length (m)\n2019,5" steel,14\n2020,"6"" steel",15\n', ['2 2019: 14 m', '3 2020: 15 m']],
  [
    'decimal commas beside points of thousands',
    'Region;Output (t);Share (%)\nNord;14,2;3,5\nSüd;1.900;4,25\n',
    ['2 : 14.2 t, 3.5 %', '3 : 1900 t, 4.25 %'],
  ],
  ['points of thousands beside hundreds', 'Region;Output (t)\nNord;1.900\nSüd;850\n', ['2 : 1900 t', '3 : 850 t']],
  ['decimal points among semicolons', 'Region;Output (t)\nNord;1.900\nSüd;0.850\n', ['2 : 1.9 t', '3 : 0.85 t']],
  ['commas of thousands among semicolons', 'Region;Output (t);Share\nNord;1,900;2.5\n', ['2 : 1900 t, 2.5']],
  [
    'decimal points in a file of commas',
    'Region,Output (t)\nNorth,"1,900"\nSouth,1.125\n',
    ['2 : 1900 t', '3 : 1.125 t'],
  ],
  [
    'points that nothing explains',
    'Region;Output (t)\nNord;1.900\nSüd;2.100\n',
    ['2 : 1.9 t', '3 : 2.1 t'],
    ['2:6 decimal-undecided'],
  ],
  ['commas of thousands alone', 'Region;Output (t)\nNord;125,000\nSüd;381,000\n', ['2 : 125000 t', '3 : 381000 t']],
  ['both signs', 'Region;Output (t)\nNord;14,2\nSüd;14.2\n', ['2 : ', '3 : 14.2 t'], ['2:6 decimal-undecided']],
  ['apostrophes of thousands', "Kanton;Fläche (ha)\nBern;1'043'132\n", ['2 : 1043132 ha']],
  [
    'tabs, flags and no value',
    'geo\\TIME\t2019 \t2020 \nAT\t4.8 \t5.4 b\nBE\t: \t6.3 p\nBG\t:\t:\n',
    ['2 2019 2020: 4.8, 5.4', '3 2020: 6.3', '4 : '],
  ],
  ['a mark of bytes and a line of the delimiter', '\uFEFFsep=;\n"Region";"Output (t)"\n"Nord";14,2\n', ['3 : 14.2 t']],
  ['a mark of bytes before a quotation mark', '\uFEFF"Region, all","Output (t)"\n"Nord",14.2\n', ['2 : 14.2 t']],
  ['comments', '# Water Board, released 2024\n# in m3\nYear,Use (m3)\n2019,1200\n# End\n', ['4 2019: 1200 m³']],
  ['a head behind a hash', '#site,length (m)\nA,12\nB,14\n', ['2 : 12 m', '3 : 14 m']],
  ['a column of numbers', '#,Town,Length (m)\n1,Brod,12\n2,Sarvo,14\n', ['2 : 12 m', '3 : 14 m']],
  [
    'a title with commas and a source behind it',
    'Water use, by region, 2019\nRegion,Use (m3),Share\nNorth,12,3%\nSource: Water Board, 2019, revised\n',
    ['3 : 12 m³, 3 %'],
  ],
  [
    'names and values above the table',
    '"Data Source","Indicators",\n\n"Last Updated Date","2024-03-28",\n\n"Country","Code","1960","1961",\n"Aruba","ABW","54608","55811",\n"Chad","TCD","3002596","",\n',
    ['6 1960 1961: 54608, 55811', '7 1960: 3002596'],
  ],
  [
    'a series with its facts between its name and its values',
    '"Title","Prices 2015=100"\n"CDID","D7BT"\n"Unit","%"\n"Release date","17-01-2024"\n"1988","48.4"\n"2023 Q4","131.2"\n"2023 DEC","131.5"\n',
    ['5 1988: 48.4', '6 2023-10/2023-12: 131.2', '7 2023-12: 131.5'],
  ],
  ['dates without a value', 'DATE,RATE\n2024-01-01,3.7\n2024-02-01,.\n', ['2 2024-01-01: 3.7', '3 2024-02-01: ']],
  ['units below the head', 'Year,Output,Share\nUnit,tonnes,%\n2019,1200,4.5\n', ['3 2019: 1200 tonne, 4.5 %']],
  [
    'names over several columns',
    ',Imports,,Exports,\nYear,Coal (t),Gas (t),Coal (t),Gas (t)\n2019,120,14,3,1\n2020,..,14,-,1\n',
    ['3 2019: 120 t, 14 t, 3 t, 1 t', '4 2020: 14 t, 1 t'],
  ],
  [
    'years over several columns',
    ',2019,,2020,\nRegion,Coal (t),Gas (t),Coal (t),Gas (t)\nNorth,12,14,13,15\n',
    ['3 2019 2019 2020 2020: 12 t, 14 t, 13 t, 15 t'],
  ],
  ['a blank line below the head', 'Year,Output (t)\n\n2019,12\n2020,13\n', ['3 2019: 12 t', '4 2020: 13 t']],
  [
    'two tables',
    'Table A\nYear,Coal (t)\n2019,120\n\nTable B\nYear,Gas (m3)\n2019,14\n',
    ['3 2019: 120 t', '7 2019: 14 m³'],
  ],
  [
    'losses in brackets, and brackets that are none',
    'Item,2022,2023\nProfit,(14.2),(1.5)\nMargin,4.5%,(2.1%)\nSample,(14),(15)\n',
    ['2 2022 2023: -14.2, -1.5', '3 2022 2023: 4.5 %, -2.1 %', '4 2022 2023: 14, 15'],
  ],
  [
    'no value in two ways',
    'Country,Year,GDP (USD bn)\nItaly,2019,n/a\nTotal,,"2,671.6"\n',
    ['2 2019: ', '3 : 2671600000000 USD'],
  ],
  [
    'names of a database',
    'date,new_cases,cases_per_million\n2021-03-01,1200,6812.3\n',
    ['2 2021-03-01: 1200 case, 6812.3 case'],
  ],
  [
    'decimals that are no reference',
    'Town,Length (m)\nBrod,6812.3\nSarvo,1204.12\n',
    ['2 : 6812.3 m', '3 : 1204.12 m'],
  ],
  ['the dataflow of a row', 'DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\nESTAT:UNE(1.0),AT,2019,4.8\n', ['2 2019: 4.8']],
]

for (const [what, source, expected, messages = []] of tables)
  test(`should read ${what}`, () => {
    const [document] = readSource(source, 'a.csv')
    const rows = document!.sentences.filter(({ place }) => place === 'row')
    assert.deepEqual(
      rows.map(({ position, dates, figures }) => {
        const values = figures.map(({ value, unit }) => (unit === null ? `${value}` : `${value} ${unit}`))
        return `${position.line} ${dates.map(({ edtf }) => edtf).join(' ')}: ${values.join(', ')}`
      }),
      expected,
    )
    assert.deepEqual(
      document!.file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`),
      messages,
    )
    const text = String(document!.file.value)
    const letters = (words: string) => words.replace(/[^\p{L}\d]/gu, '')
    for (const { quote, position } of rows)
      assert.equal(letters(text.slice(position.start, position.end)), letters(quote))
  })

test('should say that a row without a value is no claim', () => {
  const [document] = readSource('Country,Year,Output (t)\nItaly,2019,..\nSpain,2019,14\nTotal,2019,n/a\n', 'a.csv')
  assert.deepEqual(
    document!.sentences.filter(({ place }) => place === 'row').map(({ reason }) => reason),
    ['no value', 'a figure, a date', 'no value'],
  )
})

test('should go by the language of the document where the file does not say', async () => {
  const source = 'Region;Output (t)\nNord;1.900\nSüd;2.100\n'
  const folder = contentFolder({ 'documents/a.csv': source, 'documents/a.yaml': 'language: de\n' })
  const knowledge = await readFolder(folder)
  assert.deepEqual(
    knowledge.claims.map(({ figures }) => figures[0]!.value),
    [1900, 2100],
  )
  assert.deepEqual(
    messagesOf(knowledge, folder).filter((message) => message.includes('a.csv')),
    [],
  )
})

test('should read decimal points in a document of a language with commas', async () => {
  const source = 'Region;Output (t)\nNord;14.25\nSüd;1,900.5\n'
  const { claims } = await readFolder(
    contentFolder({ 'documents/a.csv': source, 'documents/a.yaml': 'language: de\n' }),
  )
  assert.deepEqual(
    claims.map(({ figures }) => figures[0]!.value),
    [14.25, 1900.5],
  )
})

test('should take the title of a series for that of the document', () => {
  const [document] = readSource('"Title","Consumer prices"\n"CDID","D7BT"\n"1988","48.4"\n"1989","50.9"\n', 'a.csv')
  assert.equal(document!.title, 'Consumer prices')
})
