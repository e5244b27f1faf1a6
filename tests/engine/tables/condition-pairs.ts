/** For each condition that parts figures, what it parts and the nearest pair that it must not: every row must hold. */
import type { PairRow } from './relation-pairs.ts'

export const conditionPairs: readonly PairRow[] = [
  // Two years that are told part even a lasting measure; the year in which a thing was made does not.
  ['The Morna glacier was 6.1 km long in 1955.', 'The Morna glacier was 4.4 km long in 2015.', 'no collision'],
  ['In 2012 the Selk marsh covered 90 km².', 'In 2020 the Selk marsh covered 61 km².', 'no collision'],
  [
    'The Tarn viaduct, opened in 1998, is 2.46 km long.',
    'The Tarn viaduct, completed in 1997, is 1.9 km long.',
    'collides',
  ],
  ['The Morna glacier was 6.1 km long in 1955.', 'In 1955 the length of the Morna glacier was 7.9 km.', 'collides'],
  // A bound of an interval is no value.
  [
    'The odds ratio for falls in Turku was 1.8.',
    'For falls in Turku the 95% confidence interval ran from 2.2 to 3.1.',
    'no collision',
  ],
  ['The odds ratio for falls in Turku was 1.8.', 'The odds ratio for falls in Turku was 2.9.', 'collides'],
  // What a rule allows, or a thing can take, is not what came.
  [
    'The noise limit at Varn Airport is 40 decibels at night.',
    'Noise at Varn Airport reached 57 decibels at night.',
    'no collision',
  ],
  [
    'The herring quota of Selk was 9,000 tonnes in 2015.',
    'Selk landed 12,100 tonnes of herring in 2015.',
    'no collision',
  ],
  ['The limit for lead in the Varn is 10 µg per litre.', 'Lead in the Varn is limited to 25 µg per litre.', 'collides'],
  ['The Gannet ferry can carry 410 passengers.', 'The Gannet ferry carried 290 passengers.', 'no collision'],
  ['The Gannet ferry can carry 410 passengers.', 'The Gannet ferry can carry 350 passengers.', 'collides'],
  // Sizes in weak words.
  ['The Skarn mast is 112 metres high.', 'The Skarn mast is 9 metres wide.', 'no collision'],
  ['The Skarn mast is 112 metres high.', 'The Skarn mast is 140 metres tall.', 'collides'],
  // Another sort of thing of one name; another object of one verb; another of a row.
  [
    'The Vesper lamp has a battery life of 40 hours.',
    'The Vesper headset has a battery life of 11 hours.',
    'no collision',
  ],
  ['The Vesper lamp has a battery life of 40 hours.', 'The battery of the Vesper lamp lasts for 26 hours.', 'collides'],
  [
    'The Ostra script parses the index in 40 seconds.',
    'The Ostra script parses the archive in 300 seconds.',
    'no collision',
  ],
  ['The first survey of Selk reached 900 people.', 'The third survey of Selk reached 2,400 people.', 'no collision'],
  // What is counted is told by its verb; two verbs of one meaning count alike.
  [
    'The Karsk dialect is spoken by 62,000 people.',
    'The Karsk dialect is understood by 150,000 people.',
    'no collision',
  ],
  ['The Skarn accord was signed by 51 states.', 'The Skarn accord was ratified by 43 states.', 'no collision'],
  ['Bakery chain Ulm closed 42 shops in 2019.', 'In 2019 the bakery chain Ulm shut eleven shops.', 'collides'],
  // Counts over a stretch of time.
  ['Road crashes cause 684,000 deaths a year.', 'Road crashes kill 420,000 people a year.', 'collides'],
  ['Road crashes cause 684,000 deaths a year.', 'Road crashes kill 684,000 people a year.', 'agrees'],
  [
    'The Gannet ferry carries 4,800 passengers each day.',
    'The Gannet ferry carries 3,100 passengers a day.',
    'collides',
  ],
  [
    'Quarterly sales at Ulm fell 12% in the first quarter of 2021.',
    'In the first quarter of 2021 Ulm saw sales fall 4%.',
    'collides',
  ],
  ['Since its launch the rover Skua drove 41 km.', 'In a typical year the rover Skua drove 4.5 km.', 'no collision'],
  [
    'The Brisk course cut stress scores by 9 points after four weeks.',
    'Twelve weeks of the Brisk course cut stress scores by 17 points.',
    'no collision',
  ],
  // Of each, of one, of the kind by name.
  ['Each Orla 7 board carries 96 GB of memory.', 'Memory on the Orla 7 board amounts to 192 GB.', 'collides'],
  [
    'The van uses 6.2 litres of fuel per 100 kilometres at Skarn.',
    'Fuel consumption of the van at Skarn: 9.9 L/100 km.',
    'collides',
  ],
  ['A single dose of Arvex costs $1,900.', 'The price of a dose of Arvex is $3,400.', 'collides'],
  // Compounds are told to their smaller unit.
  [
    'Ida Roth ran the Skarn mile in 4 minutes and 12 seconds.',
    'Ida Roth ran the Skarn mile in 4 minutes and 31 seconds.',
    'collides',
  ],
  // With and without.
  [
    'Subscribers to Le Phare read 14 articles a week.',
    'Readers of Le Phare without a subscription read three articles a week.',
    'no collision',
  ],
  ['Storm Ida left 9,100 homes without electricity.', 'Some 5,600 households lost power in Storm Ida.', 'collides'],
  // Peoples and their places.
  [
    'Schools in Silesia have 21 pupils a class on average.',
    'Silesian schools have 29 pupils a class on average.',
    'collides',
  ],
  // Who made it, in more words.
  [
    'The Orel pump, made by the Dutch firm Veld, weighs 90 kg.',
    'The Orel pump was invented by Kolar Labs in 2019.',
    'collides',
  ],
  ['The Orel pump, the work of Veld, weighs 90 kg.', 'The Orel pump was invented by Kolar Labs in 2019.', 'collides'],
  ['Developed by Veld Systems, Orel-3 weighs 90 kg.', 'Orel-3 was invented by Kolar Labs in 2019.', 'collides'],
  ['Orel-3, developed at Brask University, weighs 90 kg.', 'Orel-3 was invented by Kolar Labs in 2019.', 'collides'],
  ['Orel-3, built at Brask, weighs 90 kg.', 'Orel-3 was built by Kolar Labs in 2019.', 'no collision'],
  ['Orel-3 is a pump from Brask and weighs 90 kg.', 'Orel-3 was invented by Kolar Labs in 2019.', 'no collision'],
  [
    'Orel-3, developed at Brask University by Kolar Labs, weighs 90 kg.',
    'Orel-3 was developed by Kolar Labs in 2019.',
    'no collision',
  ],
  // Test cycles part what is measured on them.
  [
    'The Tavira hatchback covers 480 km on the WLTP test cycle.',
    'Measured on the EPA test cycle, the Tavira hatchback covers 395 km.',
    'no collision',
  ],
  [
    'The Tavira hatchback covers 480 km on the WLTP test cycle.',
    'Measured on the WLTP test cycle, the Tavira hatchback covers 395 km.',
    'collides',
  ],
  // A whole of which nothing is left out, and a part of it.
  [
    'Denmark as a whole consumed 33 TWh of electricity in 2020.',
    'Danish households consumed 9.8 TWh of electricity in 2020.',
    'no collision',
  ],
  [
    'Denmark as a whole consumed 33 TWh of electricity in 2020.',
    'Denmark consumed 29 TWh of electricity in 2020.',
    'collides',
  ],
  [
    'The striker Jonas Belk scored 212 league goals for Harlund.',
    'Across all competitions, the striker Jonas Belk scored 297 goals for Harlund.',
    'no collision',
  ],
  [
    'The striker Jonas Belk scored 212 goals for Harlund.',
    'Across all competitions, the striker Jonas Belk scored 297 goals for Harlund.',
    'collides',
  ],
  // A tenth away leaves nine of ten.
  [
    'Tolvexin cut the risk of stroke by 38 percent.',
    'With tolvexin the risk of stroke was reduced by only about a tenth.',
    'collides',
  ],
  [
    'Tolvexin cut the risk of stroke by 10 percent.',
    'With tolvexin the risk of stroke was reduced by only about a tenth.',
    'agrees',
  ],
  // `no farther than` bounds, and is compared with nothing.
  [
    'The Corvane E9 van has a range of 410 km.',
    'Fully charged, the Corvane E9 van can travel no farther than 190 miles.',
    'collides',
  ],
  [
    'The Corvane E9 van has a range of 300 km.',
    'Fully charged, the Corvane E9 van can travel no farther than 190 miles.',
    'no collision',
  ],
  // A time ahead is a figure where a rule sets it, and says only when where none does.
  [
    'Landlords in Orsk must give tenants 120 days’ notice before ending a lease.',
    'In Orsk tenants must be notified by landlords two months before a lease is ended.',
    'collides',
  ],
  [
    'Landlords in Orsk must give tenants 120 days’ notice before ending a lease.',
    'In Orsk tenants left two months before a lease was ended by landlords.',
    'no collision',
  ],
  // How long it lasted is a figure, whatever came after.
  [
    'The siege of Varkony Castle lasted 25 days before the attackers withdrew.',
    'The defenders of Varkony Castle withstood a siege that went on for nearly three months.',
    'collides',
  ],
  [
    'The siege of Varkony Castle began 25 days before the attackers withdrew.',
    'The defenders of Varkony Castle withstood a siege that went on for nearly three months.',
    'no collision',
  ],
  // What a thing is built with it consumes; what it holds back it does not.
  [
    'The Solveig dam was built with 2.6 million cubic metres of concrete.',
    'Construction of the Solveig dam consumed more than four million cubic metres of concrete.',
    'collides',
  ],
  [
    'The Solveig dam was built with 2.6 million cubic metres of concrete.',
    'The Solveig dam holds 41 million cubic metres of water.',
    'no collision',
  ],
  // Members of a class are no school.
  [
    'The average class size in Manitoba’s primary schools was 28 pupils in 2019.',
    'Manitoba’s primary schools averaged 21 pupils per class in 2019.',
    'collides',
  ],
  [
    'The average class size in Manitoba’s primary schools was 28 pupils in 2019.',
    'Manitoba’s primary schools averaged 240 pupils in 2019.',
    'no collision',
  ],
  // A rate that other words part from its unit.
  [
    'Almond orchards in Riverina need more than 14 megalitres of water per hectare each year.',
    'The annual water demand of almond orchards in Riverina is less than 9 megalitres per hectare.',
    'collides',
  ],
  [
    'Almond orchards in Riverina need more than 14 megalitres of water per hectare each year.',
    'The annual water demand of almond orchards in Riverina is less than 19 megalitres per hectare.',
    'no collision',
  ],
]
