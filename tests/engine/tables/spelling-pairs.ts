/** One claim in two spellings, by two names of a place, measure or unit: each a collision, with near misses that name another thing. */
import type { PairRow } from './relation-pairs.ts'

export const spellingPairs: readonly PairRow[] = [
  [
    'In 2021, 44% of hospitals in Norway had digitised their records.',
    'In 2021, 61% of hospitals in Norway had digitized their records.',
    'collides',
  ],
  [
    'Labour costs at the Orlin shipyard rose by 3% in 2022.',
    'Labor costs at the Orlin shipyard rose by 9% in 2022.',
    'collides',
  ],
  ['The Tarn Theatre seats 1,200 people.', 'The Tarn Theater seats 2,100 people.', 'collides'],
  [
    'Cancelled flights at Kirkwall airport numbered 312 in 2019.',
    'Canceled flights at Kirkwall airport numbered 455 in 2019.',
    'collides',
  ],
  [
    'In 2021, 44% of hospitals in Norway had digitised their records.',
    'In 2021, 61% of schools in Norway had digitized their records.',
    'no collision',
  ],
  [
    'Labour costs at the Orlin shipyard rose by 3% in 2022.',
    'Energy costs at the Orlin shipyard rose by 9% in 2022.',
    'no collision',
  ],
  [
    'Munich Re estimates insured losses from Storm Ciara at $1.2 billion to $1.6 billion.',
    'Munich Re estimates insured losses from Storm Ciara at $2.4 billion to $2.9 billion.',
    'collides',
  ],
  [
    'Munich Re estimates insured losses from Storm Ciara at $1.2 billion to $1.6 billion.',
    'Munich Re estimates insured losses from Storm Elsa at $2.4 billion to $2.9 billion.',
    'no collision',
  ],
  [
    'Losses are put at $1.2 billion to $1.6 billion.',
    'Losses are put at $2.4 billion to $2.9 billion.',
    'no collision',
  ],
  [
    "Norway's gross domestic product grew by 1.1% in 2019.",
    'The Norwegian economy expanded by 2.6 percent in 2019.',
    'collides',
  ],
  ['Economic growth in Chile came to 2.2% in 2018.', "Chile's economy grew by 4.0 per cent in 2018.", 'collides'],
  [
    "Norway's gross domestic product grew by 1.1% in 2019.",
    'The Norwegian population grew by 2.6 percent in 2019.',
    'no collision',
  ],
  ['Inflation in the euro area reached 8.4% in 2022.', 'Eurozone inflation stood at 5.1% in 2022.', 'collides'],
  ['Inflation in the euro area reached 8.4% in 2022.', 'British inflation stood at 5.1% in 2022.', 'no collision'],
  [
    'Orbis Labs reported revenue of $410 million for 2021.',
    "Orbis Labs' sales for 2021 came to $560 million.",
    'collides',
  ],
  [
    'Orbis Labs reported revenue of $410 million for 2021.',
    'Orbis Labs reported a profit of $56 million for 2021.',
    'no collision',
  ],
  [
    'Wildfires burned 2.4 million hectares in Portugal in 2017.',
    'In 2017, 1.1m ha in Portugal were burned by wildfires.',
    'collides',
  ],
  [
    'The port of Gdansk handled 2.1 million TEU in 2021.',
    'In 2021, 3.4m TEU were handled in the port of Gdansk.',
    'collides',
  ],
  [
    'The port of Gdansk handled 2.1 million TEU in 2021.',
    'In 2019, 3.4m TEU were handled in the port of Gdansk.',
    'no collision',
  ],
  [
    'Gemma-Q, a model of 2.1 billion parameters, runs on a laptop.',
    'With its 5.6B parameters, Gemma-Q runs on a laptop.',
    'collides',
  ],
  [
    'Gemma-Q, a model of 2.1 billion parameters, runs on a laptop.',
    'With its 5.6B parameters, Gemma-R runs on a laptop.',
    'no collision',
  ],
  [
    'Satellite data show that the Aletsch Glacier flowed 20% faster in 2015 than in 1995.',
    'The Aletsch Glacier flowed 60% faster in 2015 than in 1995.',
    'collides',
  ],
  ["The height of Nepal's Mount Kanda is 6,120 metres.", 'The height of Mount Kanda is 6,980 metres.', 'collides'],
  ["Norway's Statkraft earned 3.1 billion euros in 2021.", 'Statkraft earned 4.4 billion euros in 2021.', 'collides'],
  [
    'Statkraft earned 3.1 billion euros in Norway in 2021.',
    'Statkraft earned 4.4 billion euros in 2021.',
    'no collision',
  ],
  [
    'One household in five in Denmark will own a heat pump in 2030.',
    'In 2030, 35% of households in Denmark will own a heat pump.',
    'collides',
  ],
  [
    'One household in five in Denmark will own a heat pump in 2030.',
    'In 2030, 35% of firms in Denmark will own a heat pump.',
    'no collision',
  ],
  [
    'The Danish fleet fixed its total catch of herring at 80,000 tonnes in 2020.',
    'The total catch of herring of the Danish fleet was set at 95,000 tonnes in 2020.',
    'collides',
  ],
  [
    'The fixed rate on Danish mortgages was 3.1% in 2022.',
    'The variable rate on Danish mortgages was 4.4% in 2022.',
    'no collision',
  ],
  [
    'Air pollution caused 31,000 premature deaths in Poland in 2018.',
    'Some 46,000 people in Poland died prematurely from air pollution in 2018.',
    'collides',
  ],
  [
    'Newly installed wind capacity in Sweden amounted to 2,100 MW in 2021.',
    'Sweden added 1.4 gigawatts of wind capacity in 2021.',
    'collides',
  ],
  [
    'Tuberculosis cases in Peru doubled between 2010 and 2015.',
    'TB cases in Peru rose by 10% between 2010 and 2015.',
    'collides',
  ],
  [
    'Tuberculosis cases in Peru doubled between 2010 and 2015.',
    'HIV cases in Peru rose by 10% between 2010 and 2015.',
    'no collision',
  ],
  [
    'Sales of electric bikes in Austria tripled in 2020.',
    'Austrians bought 12% fewer electric bikes in 2020.',
    'collides',
  ],
  [
    'Sales of electric bikes in Austria tripled in 2020.',
    'Austrians bought 12% fewer electric cars in 2020.',
    'no collision',
  ],
  ['The Strépy lift raises boats by 73 metres.', 'At the Strépy lift, boats are lifted by 58 m.', 'collides'],
  [
    'The speed limit on Danish motorways is 130 km/h.',
    'On motorways in Denmark, there is a speed limit of 110 kilometres per hour.',
    'collides',
  ],
  ['Solar module prices dropped by 42% in 2023.', 'Solar module prices dropped by two-thirds in 2023.', 'collides'],
  [
    'A survey of nurses found that 40% slept badly in 2021.',
    'A survey of teachers found that 22% slept badly in 2021.',
    'no collision',
  ],
  [
    'The compute used to train the Orlin models grew 4-fold a year.',
    'The training compute of the Orlin models has merely doubled each year.',
    'collides',
  ],
  [
    'The battery of the Lyra bus stores 310 kilowatt-hours.',
    'The Lyra bus has a battery with a capacity of 264 kWh.',
    'collides',
  ],
  [
    'The battery of the Lyra bus stores 310 kilowatt-hours.',
    'The Lyra bus used 264 kWh on its first trip.',
    'no collision',
  ],
]
