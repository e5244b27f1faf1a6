/** Pairs of whole documents: what collides depends on whose they are, and on what else stands in them. */
import type { PairRow } from './relation-pairs.ts'

const bankOf = (land: string, inflation: string, more = '') =>
  `# ${land} central bank\n\nThe bank of ${land} met in May. Members spoke of the harvest. The economy of ${land} grew. ` +
  `Core inflation was ${inflation} in 2021. Wages were discussed at length.${more}\n\nThe next meeting is in June.`

const healthOf = (land: string, share: string) =>
  `# Health in ${land}\n\nDoctors in ${land} were asked. The survey of ${land} took a year. Nurses took part too. ` +
  `Smoking caused ${share} of lung cancer in 2021. Clinics helped.\n\nMore will follow.`

/** Each row must hold. */
export const documentPairs: readonly PairRow[] = [
  // Two documents that share no name they come back to speak of two things that belong to somebody,
  [bankOf('Kestria', '4.1%'), bankOf('Velloria', '7.9%'), 'no collision'],
  // as they do not where they come back to one,
  [bankOf('Kestria', '4.1%'), bankOf('Kestria', '7.9%'), 'collides'],
  // or where one names the other’s,
  [bankOf('Kestria', '4.1%'), bankOf('Velloria', '7.9%', ' The rate was told by Kestria.'), 'collides'],
  // or where what they speak of belongs to nobody.
  [healthOf('Kestria', '81%'), healthOf('Velloria', '44%'), 'collides'],
  // A figure in brackets behind another is the former one,
  [
    'Revenue of Volta Cells in 2021 was $312.6m (pcp: $287.1m).',
    'In 2021 the revenue of Volta Cells was $312.6m.',
    'no collision',
  ],
  // which a figure without brackets is not.
  [
    'Revenue of Volta Cells in 2021 was $312.6m (pcp: $287.1m).',
    'In 2021 the revenue of Volta Cells was $287.1m.',
    'collides',
  ],
  // Canals are not the canal of a name.
  ['The Erie Canal carried 4.6 million tonnes in 1880.', 'Canals carried 19 million tonnes in 1880.', 'no collision'],
  [
    'The Erie Canal carried 4.6 million tonnes in 1880.',
    'The Erie Canal carried 6.2 million tonnes in 1880.',
    'collides',
  ],
  // What stands in brackets for itself is none.
  ['In 2021 Volta Cells (staff: 2,300) had revenue of $312.6m.', 'In 2021 Volta Cells had a staff of 640.', 'collides'],
  // Unlike documents that name nobody collide only where both name one measure, and in prose.
  [
    '# Dorn Dam\n\nThe dam of Dorn is old. Engineers in Dorn drew it. Much of it was built by hand. It stands on rock. Built between 1969 and 1976, it stands 117 m high and has a crest length of 488 m.\n\nDorn is far.',
    '# Selv Dam\n\nThe dam of Selv is new. Engineers in Selv drew it. It was built by hand. It stands on clay. The road to Selv is bad.\n\n| Property | Value |\n|---|---|\n| Crest length | 284 m |\n| Height | 41 m |',
    'no collision',
  ],
  [
    '# Sleep of pupils\n\nSleep was measured at home. Parents kept a log. The lamps were new. It took two winters. Results: Melatonin advanced sleep onset by 48 min, light by 33 min and placebo by 9 min.\n\nMore will follow.',
    '# Bones of pensioners\n\nBones were measured at a clinic. Nurses kept a log. The scales were new. It took a year. We randomised 212 adults to cholecalciferol daily or placebo for 12 months.\n\nMore will follow.',
    'no collision',
  ],
  // Prose and a row of several columns collide only where both are of one date,
  [
    '# Bank of Dorn\n\nGross reserves of Dorn reached USD 6.7 billion at end-February, equivalent to 4.6 months of imports.\n\n| Item | Q2 | Q3 | Q4 |\n|---|---|---|---|\n| Gross reserves of Dorn, months of imports | 4.1 | 4.5 | 4.7 |',
    'Selv is a town.',
    'no collision',
  ],
  // and a date behind a former figure dates that one alone.
  [
    'Rent in Dorn now takes 54 per cent of gross income, up from 41 per cent in 2018.',
    'In 2018 rent in Dorn took 41 per cent of gross income.',
    'no collision',
  ],
  [
    'The mill in Dorn employs 640 people, down from 900 people in 2011.',
    'In 2011 the mill in Dorn employed 900 people.',
    'no collision',
  ],
]

/** Pairs that one document holds: rows of a table never collide, sentences do. */
export const tablePairs: readonly (readonly [document: string, collides: boolean])[] = [
  [
    '| Reading | Output |\n| --- | --- |\n| The Orel plant in 2021 | 90 tonnes |\n| Orel plant, 2021 | 140 tonnes |\n',
    false,
  ],
  ['The weight of the Orel pump is 90 kg.\n\nThe Orel pump weighs 140 kg.\n', true],
]
