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
  // Unlike documents that name nobody collide only where both name one measure.
  [
    '# Sleep in Kestria\n\nDoctors in Kestria met. The nurses of Kestria came. Light came first. Melatonin won. The placebo took 9 min to work. It rained.',
    '# Bones in Velloria\n\nDoctors in Velloria met. The nurses of Velloria came. Vitamins came first. Milk won. The placebo took 12 months to work. It rained.',
    'no collision',
  ],
  // Prose and a row of several columns collide only where both are of one date,
  [
    '# Rents in Dorn\n\nA worker in Dorn hands over 54% of gross pay in rent.\n\n| | 2018 | 2024 |\n|---|---|---|\n| Rent in Dorn as % of gross pay | 41% | 54% |',
    'Dorn is a town.',
    'no collision',
  ],
  // and a date behind a former figure dates that one alone.
  [
    'Unemployment in Dorn is now 12%, up from 9% in 2018.',
    'Unemployment in Dorn was 9% in 2018, the board said.',
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
