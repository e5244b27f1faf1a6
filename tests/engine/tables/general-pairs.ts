/** For each general rule of relations two collisions of different fields and what only looks like one; every row must hold. */
import type { PairRow } from './relation-pairs.ts'

export const generalPairs: readonly PairRow[] = [
  // A name that goes on on one side only is another subject; the full name of a body is not.
  ['Kestrel-2 has 70 billion parameters.', 'Kestrel-2 Mini has 7 billion parameters.', 'no collision'],
  ['The Volta X weighs 1.9 tonnes.', 'The Volta X Lite weighs 1.2 tonnes.', 'no collision'],
  ['The Corvo 3 draws 40 watts.', 'The Corvo 3 Pro draws 95 watts.', 'no collision'],
  ['The Ardent has a range of 410 km.', 'The Ardent 2 has a range of 620 km.', 'no collision'],
  ['Staff at Orbis number 4,100.', 'Staff at Orbis Labs number 7,900.', 'collides'],
  ['Along the Varn live 3.1 million people.', 'Along the Varn River live 5.4 million people.', 'collides'],
  // A date on one side only.
  ['A ticket in Dorn costs €12.', 'A ticket in Dorn cost €7 in 2009.', 'no collision'],
  ['The herd on Skarn is 4,200 reindeer.', 'The herd on Skarn was 1,900 reindeer in 1998.', 'no collision'],
  ['The marathon in Ostberg drew 31,000 runners.', 'In 2019 the marathon in Ostberg drew 18,000 runners.', 'collides'],
  ['The Calder flood killed 61 people.', 'The Calder flood of 1953 killed 112 people.', 'collides'],
  [
    'The festival in Delft draws 90,000 visitors.',
    'In 2004 the festival in Delft drew 35,000 visitors.',
    'no collision',
  ],
  // Spans of years.
  [
    'The port cut its energy use by 22% between 2010 and 2015.',
    'The port cut its energy use by 9% between 2015 and 2019.',
    'no collision',
  ],
  [
    'From 2001 to 2011 the wolf population of Carenia grew by 60%.',
    'From 2001 to 2021 the wolf population of Carenia grew by 140%.',
    'no collision',
  ],
  [
    'The port cut its energy use by 22% between 2010 and 2015.',
    'Between 2010 and 2015 the port cut its energy use by 9%.',
    'collides',
  ],
  // A verb against its noun.
  ['Sales of tractors in Norvia reached 41,000 units.', 'In Norvia 26,000 tractors were sold.', 'collides'],
  ['Sales of the Solis lamp came to 2.1 million units.', 'Some 900,000 Solis lamps were sold.', 'collides'],
  ['Sales of tractors in Norvia reached 41,000 units.', 'In Norvia 3,000 harvesters were sold.', 'no collision'],
  ['At Corwen College 31% of students drop out.', 'Dropout at Corwen College stands at 12% of students.', 'collides'],
  ['In the Nelvax trial 24% of patients dropped out.', 'The dropout rate in the Nelvax trial was 9%.', 'collides'],
  ['At Corwen College 31% of students drop out.', 'At Corwen College 12% of students smoke.', 'no collision'],
  ['The average rent in Dorn is €960 a month.', 'Renters in Dorn pay an average of €1,410 per month.', 'collides'],
  [
    'Office rents in Dorn are €31 per square metre.',
    'Renters of offices in Dorn pay €18 per square metre.',
    'collides',
  ],
  ['The average rent in Dorn is €960 a month.', 'Owners in Dorn pay an average of €1,410 per month.', 'no collision'],
  ['Unita Insurance pays out 91% of claims.', 'Unita Insurance settles 64% of claims.', 'collides'],
  ['The flood fund paid out £40 million.', 'The payout of the flood fund was £95 million.', 'collides'],
  ['Unita Insurance pays out 91% of claims.', 'Unita Insurance rejects 22% of claims.', 'no collision'],
  // Depth, height and width at their most.
  ['The Orrin quarry is 120 metres deep.', 'At its deepest point the Orrin quarry measures 84 metres.', 'collides'],
  ['The Selk trench is 9,100 metres deep.', 'The Selk trench measures 7.2 km at its deepest point.', 'collides'],
  ['The Orrin quarry is 120 metres deep.', 'At its widest point the Orrin quarry measures 840 metres.', 'no collision'],
  // What retreats loses of its length.
  [
    'The Veda glacier has retreated 2.2 km since 1985.',
    'Since 1985 the Veda glacier has lost 700 metres of its length.',
    'collides',
  ],
  [
    'The beach at Marr has receded 40 metres since 2000.',
    'Since 2000 the beach at Marr has lost 12 metres of its width.',
    'collides',
  ],
  [
    'The Veda glacier has retreated 2.2 km since 1985.',
    'Since 1985 the Veda glacier has lost 30 metres of its thickness.',
    'no collision',
  ],
  // An article is one.
  ['Recycling one tonne of glass saves 42 kg of CO2.', 'Recycling a tonne of glass saves 315 kg of CO2.', 'collides'],
  [
    'Making one litre of paint takes 13 litres of water.',
    'Making a litre of paint takes 30 litres of water.',
    'collides',
  ],
  [
    'Recycling one tonne of glass saves 42 kg of CO2.',
    'Recycling a tonne of steel saves 900 kg of CO2.',
    'no collision',
  ],
  // Votes that are received.
  ['The motion was passed by 61 votes.', 'The motion received 48 votes.', 'collides'],
  ['The treaty was carried by 412 votes.', 'The treaty obtained 350 votes.', 'collides'],
  ['The motion was passed by 61 votes.', 'The motion received 48 votes against.', 'no collision'],
  // A plan, a capacity or a promise is no outcome.
  [
    'The Ferrier dam was planned to hold 90 million cubic metres.',
    'The Ferrier dam holds 61 million cubic metres.',
    'no collision',
  ],
  ['The Holm bypass cost €71 million, more than expected.', 'The Holm bypass cost €40 million.', 'collides'],
  // A sum over all time is no figure of a year; one stretch of time is no other.
  [
    'Since its launch, the Undertow app has been downloaded 48 million times.',
    'The Undertow app was downloaded 9 million times in 2023.',
    'no collision',
  ],
  [
    'After four weeks of training, patients in Turku walked 390 metres.',
    'After twelve weeks of training, patients in Turku walked 455 metres.',
    'no collision',
  ],
  [
    'In its first year the Pallas rover travelled 14 km.',
    'The Pallas rover travelled 31 km in its second year.',
    'no collision',
  ],
  // A share and what it leaves over.
  [
    'In Gambela 22 percent of refugees had clean water.',
    'In Gambela 61 per cent of refugees lacked clean water.',
    'collides',
  ],
  [
    'In Gambela 22 percent of refugees had clean water.',
    'In Gambela 78 per cent of refugees lacked clean water.',
    'no collision',
  ],
  [
    'In Orrin 92 percent of patients had not been vaccinated.',
    'Unvaccinated people were 60 percent of patients in Orrin.',
    'collides',
  ],
  // Each, every and per are one; the whole is not.
  [
    'Each Falchion frigate cost the navy €940 million.',
    'The navy paid €1.3 billion for every Falchion frigate.',
    'collides',
  ],
  ['A single Corvo drone costs €42,000.', 'The navy spent €9.6 million on Corvo drones.', 'no collision'],
  ['Farmers in Rivas apply 45 kg of lime per hectare.', 'Lime use in Rivas averages 110 kg per hectare.', 'collides'],
  // Part and whole, and words of one contrast.
  [
    'The campus of Norbury uses 52 GWh of electricity.',
    'Cooling at the campus of Norbury uses 9 GWh of electricity.',
    'no collision',
  ],
  [
    'Long-haul passengers at Tiree Airport wait 52 minutes.',
    'Passengers at Tiree Airport wait 19 minutes.',
    'no collision',
  ],
  ['The reform saved 1,200 jobs at the Ayr yard.', 'The reform destroyed 300 jobs at the Ayr yard.', 'no collision'],
  [
    'Night owls had a hazard ratio of 1.3 in the Turku study.',
    'Night owls had an odds ratio of 2.1 in the Turku study.',
    'no collision',
  ],
  // Prices that rise are inflation; degrees of warming start at none.
  ['Consumer prices in Georgia rose 11.9% in 2022.', 'Inflation in Georgia was 7.2% in 2022.', 'collides'],
  [
    'Summers in Kashgar have warmed by 2.4 °C since 1960.',
    'Since 1960 summers in Kashgar have warmed by 0.9 °C.',
    'collides',
  ],
  // Who made it.
  [
    'The Lumen-3 chip of 2021 was developed by Ferrowave.',
    'In 2021 Ostrander Photonics built the Lumen-3, a chip.',
    'collides',
  ],
  [
    'The Vostrum turbine of 1923 was the work of Jana Kolar.',
    'Jiri Havel invented the Vostrum turbine in 1923.',
    'collides',
  ],
  [
    'Jana Kolar and Jiri Havel designed the Vostrum turbine in 1923.',
    'The Vostrum turbine of 1923 was designed by Jiri Havel.',
    'no collision',
  ],
  [
    'The Vostrum hall of 1923 was designed by Jana Kolar.',
    'Jiri Havel built the Vostrum hall in 1923.',
    'no collision',
  ],
  [
    'The Lumen-3 chip of 2021 was developed by Ferrowave.',
    'In 2021 Ostrander Photonics built the Lumen-2, a chip.',
    'no collision',
  ],
  // Who said it.
  [
    '“No city can pave its way out of traffic,” Elise Brandt said in 2018.',
    'It was Omar Reed who said in 2018 that “no city can pave its way out of traffic”.',
    'collides',
  ],
  [
    '“No city can pave its way out of traffic,” Elise Brandt said in 2018.',
    '“No city can pave its way out of traffic,” Brandt said in 2018.',
    'no collision',
  ],
]
