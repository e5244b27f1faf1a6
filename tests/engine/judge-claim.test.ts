import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSource } from './read-sentence.ts'

/** The last sentence of a plain text and what became of it. */
const judged = (source: string) => readSource(source)[0]!.sentences.at(-1)!

const claims: [sentence: string, reason: string][] = [
  ['Losses fell by 12%.', 'a figure'],
  ['The law took effect in 2019.', 'a date'],
  ['According to Eurostat, trade slowed.', 'a source'],
  ['Eurostat says that losses fell by 12% in 2020.', 'a figure, a source, a date'],
  ['Nothing is known of it [12].', 'a source'],
  ['Use of coal fell by 3%.', 'a figure'],
  ['Order intake rose by 5%.', 'a figure'],
  ['Share prices fell by 5%.', 'a figure'],
  ['Prepared by hand, the 12 dishes are sold in 30 towns.', 'a figure'],
  ['In this town 45 mills closed.', 'a figure'],
  ['Table 3.1.1 has losses of 12%.', 'a figure'],
  ['Section 3 of the line is 12 km long.', 'a figure'],
  ['The earlier version of the engine used 12% more fuel.', 'a figure'],
  ['The journal sold vol. 12 in 2020 for $300 and was closed.', 'a figure, a date'],
  ['Copyright law was changed in 2019.', 'a date'],
  ['It replaces 12 of the pumps.', 'a figure'],
  ['Use of coal in code 12 mills fell by 20% in 2020.', 'a figure, a date'],
  ['According to his paper, the cells were "similar to simple cells".', 'words of a work'],
  ['In her report, the pilot called the landing "uneventful and well within limits".', 'words of a work'],
  ['The council published the map, released on 3 May 2020.', 'a date'],
  ['Harbour Trust - £40m to build four berths in Norwich, with 80 beds', 'a figure'],
  ['North Coast Railway – €9m for a new bridge at Halden', 'a figure'],
  ['Growth is pictured as 3% a year.', 'a figure'],
  ['The file logo.png takes 12 KB.', 'a figure'],
  ['The table is 3 m long.', 'a figure'],
  ['The list shows 12 species.', 'a figure'],
  ["Ann Lee's 1869 painting depicting the runner was sold for $300.", 'a figure, a date'],
  ['We present data on 300 patients.', 'a figure'],
  ['The report (PDF, 2 MB) says that losses fell by 12%.', 'a figure'],
  ['This is the bridge that opened in 1909.', 'a date'],
  ['Trained on 10 million hours of speech, it does the following:', 'a figure'],
]
for (const [sentence, reason] of claims) {
  test(`should take \`${sentence}\``, () => assert.equal(judged(sentence).reason, reason))
}

const refusals: [sentence: string, reason: string][] = [
  ['Losses fell.', 'no figure, source or date'],
  ['According to his paper, the cells were simple.', 'no figure, source or date'],
  ['Order books online for €10.', 'a call to the reader'],
  ['The cells were called "simple and well known".', 'no figure, source or date'],
  ['Accredited official statistics, released at 9:30 a.m. on 17 February 2026.', 'furniture of the page'],
  ['Did losses fall by 12%?', 'a question'],
  ['This article uncovers 12 facts about 2020.', 'about the document itself'],
  ['This fact sheet answers the 12 questions that we are asked most often.', 'about the document itself'],
  ['It was last reviewed on 18 November 2024.', 'about the document itself'],
  ['Explore the 12 breakthroughs of 2025 here.', 'a call to the reader'],
  ['It replaces the version of 25 July 2023.', 'about the document itself'],
  ['© World Health Organization 2024.', 'furniture of the page'],
  ['Printed on 100% recycled paper.', 'furniture of the page'],
  ['Use code BILL20 for 20% off.', 'furniture of the page'],
  ['More from The Long Haul: Five swimmers and the last race of 1920', 'furniture of the page'],
  ['Media enquiries: 021 285 9191, until 30 May 2024.', 'furniture of the page'],
  ['Sponsor: Ship evals 10x faster with EvalForge.', 'furniture of the page'],
  ['You get this because you signed up. 31,000 people did.', 'furniture of the page'],
  ['The Long Haul costs £4.99 a month. Subscribe.', 'furniture of the page'],
  ['Wash your hands for at least 20 seconds.', 'a call to the reader'],
  ['Figure 3: Losses in 2020, by region and by age of the mains.', 'a caption'],
  ['A diagram showing losses of 12% in 2020.', 'a caption'],
  ['Table 3.1. Losses of 12% by region.', 'a caption'],
  ['There are two key pathways to it.', 'no figure, source or date'],
  ['The plan names nine rivers.', 'only a small count in words'],
  ['Adult ticket - £12 for 3 zones', 'no sentence'],
  ['Source: Eurostat, 2020.', 'furniture of the page'],
  ['Read more about the 2020 elections.', 'furniture of the page'],
  ['As Eurostat states:', 'a lead-in'],
  [
    'K. Vogel1, S. Ahmed2 and L. Moreau 1 Institute of Agronomy, Halle, Germany 2 Department of Soil Science, University of Leeds, UK',
    'no sentence',
  ],
  ['In this chapter we review 45 studies.', 'about the document itself'],
  ['The remainder of this article deals with the 12 regions.', 'about the document itself'],
  ['In section 3 we discuss 12 cases.', 'about the document itself'],
  ['An earlier version of this article gave the number as 45%.', 'about the document itself'],
  ['We thank the 12 volunteers who took part.', 'about the document itself'],
  ['Prepared by Orion Consulting for the Harbour Board, May 2024.', 'furniture of the page'],
  ['© 2024 Orion Ltd.', 'furniture of the page'],
  ['Last modified: 3 May 2024.', 'furniture of the page'],
  ['See Table 3 for the 12 regions.', 'a call to the reader'],
  ['Suppose a farm of 300 hectares loses 12%.', 'a call to the reader'],
  ['The mint building is pictured on Monday, March 8, 2021.', 'a caption'],
  ["Ann Lee's 1869 painting depicting the runner at the gates of the town", 'a caption'],
  ['river-front 2018.png The river front at dusk (May 2018).', 'a caption'],
  ['This is an old revision of this page, as edited by Ann Lee on 2 August 2023.', 'about the document itself'],
  ['The table only includes lines of over 3,000 metres.', 'about the document itself'],
  ['The data refer to 2021, unless otherwise stated.', 'about the document itself'],
  ['We present data from the new WHO survey.', 'about the document itself'],
  ['This is what the forecast for December 2020 looked like:', 'a lead-in'],
  ['Annual report (PDF - 222.21 KB) Tables (XLSX, 1.2 MB)', 'furniture of the page'],
  ['menuLevel = 2, menuRoute = news, menuAlias = news', 'furniture of the page'],
  ['A. Smith, "Mills", J. Mills, vol. 12, 2020.', 'no sentence'],
]
for (const [sentence, reason] of refusals) {
  test(`should refuse \`${sentence}\``, () => {
    const { claim, reason: given } = judged(`It began well.\n\n${sentence}`)
    assert.deepEqual([claim, given], [null, reason])
  })
}

test('should refuse headings, references and lines of a title page', () => {
  const source =
    'Report on 2020\n\nA. Smith and B. Jones\nInstitute of 12 Rivers\n\nAll is well.\n\nReferences\n\n1. Smith 2020, 12% lost.\n2. Jones 2021, 13% lost.\n'
  const { sentences, references } = readSource(source)[0]!
  assert.deepEqual(
    sentences.filter(({ claim }) => claim),
    [],
  )
  assert.deepEqual(references, { 1: { title: 'Smith 2020, 12% lost.' }, 2: { title: 'Jones 2021, 13% lost.' } })
})
