/** For each rule on names, parts, sides and predicates two collisions of different fields and what only looks like one; every row must hold. */
import type { PairRow } from './relation-pairs.ts'

export const wholePairs: readonly PairRow[] = [
  // A word in front of a name makes it another's, a number behind it another variant; a rank does not.
  ['Rents in Varn averaged €610 in 2016.', 'Rents in Upper Varn averaged €940 in 2016.', 'no collision'],
  ['Rents in Guinea averaged $210 in 2016.', 'Rents in Equatorial Guinea averaged $540 in 2016.', 'no collision'],
  ['The Brask 12B has 40 billion parameters.', 'The Brask 90B has 90 billion parameters.', 'no collision'],
  ['The Corvo 3 pump weighs 40 kilograms.', 'The Corvo 7 pump weighs 95 kilograms.', 'no collision'],
  ['The Corvo 3 pump weighs 40 kilograms.', 'The Corvo 3 pump weighs 95 kilograms.', 'collides'],
  // A stage or a part against the whole.
  [
    'The first section of the Ulm metro is 6.2 kilometres long.',
    'The Ulm metro is 31 kilometres long.',
    'no collision',
  ],
  ['The central tower of Marr Castle is 61 metres tall.', 'Marr Castle is 34 metres tall.', 'no collision'],
  [
    'The first section of the Ulm metro is 6.2 kilometres long.',
    'The first section of the Ulm metro measures 9.8 kilometres in length.',
    'collides',
  ],
  // Officers, sides of a fight, and things of one kind.
  [
    'Dorn Steel paid its chief executive 3.1 million euros in 2018.',
    'In 2018 the chief operating officer of Dorn Steel was paid 1.2 million euros.',
    'no collision',
  ],
  [
    'The siege of Marr cost the defenders 2,100 men.',
    'The attackers lost 5,600 men in the siege of Marr.',
    'no collision',
  ],
  ['The siege of Marr cost the defenders 2,100 men.', 'The defenders lost 5,600 men in the siege of Marr.', 'collides'],
  ['The organ of Dorn Cathedral has 3,100 pipes.', 'The organ of Dorn Cathedral has 4,900 pipes.', 'collides'],
  ['Wolves in Skarn killed 310 sheep in 2014.', 'Lynxes in Skarn killed 44 sheep in 2014.', 'no collision'],
  [
    'The bakers of Ulm sold 9,000 tonnes of rye in 2011.',
    'The bakers of Ulm sold 4,000 tonnes of barley in 2011.',
    'no collision',
  ],
  // What goes on behind an aside has the subject in front of it.
  [
    'The Orrin canal, opened in 1888, cost £2.1 million.',
    'The Orrin canal, opened in 1888, was dug at a cost of £5.4 million.',
    'collides',
  ],
  ['The liner Skua, built in Dorn, carried 910 passengers.', 'The liner Skua carried 1,400 passengers.', 'collides'],
  // One measure in other words.
  [
    'Turnout in the 2004 poll in Kestria was 81 percent.',
    'In the 2004 poll in Kestria 56 percent cast a ballot.',
    'collides',
  ],
  [
    'Turnout in the 2004 poll in Kestria was 81 percent.',
    'In the 2004 poll in Kestria 56 percent voted for the union.',
    'no collision',
  ],
  ['The Calder flood claimed 61 lives in 1953.', 'The Calder flood of 1953 killed 112 people.', 'collides'],
  ['Ida Roth scored 19 goals for Skarn in 2017.', 'Ida Roth found the net 11 times for Skarn in 2017.', 'collides'],
  ['Ida Roth scored 19 goals for Skarn in 2017.', 'Ida Roth was booked 11 times for Skarn in 2017.', 'no collision'],
  [
    'Ulm Foods spent 14 percent of its revenue on adverts in 2016.',
    'Adverts consumed a quarter of the revenue of Ulm Foods in 2016.',
    'collides',
  ],
  ['The moon Orla orbits its planet every 19 days.', 'The moon Orla takes 44 days to orbit its planet.', 'collides'],
  ['The Ulm ferry leaves every 20 minutes.', 'The Ulm ferry takes 50 minutes.', 'no collision'],
  // What a thing can do at its most.
  [
    'The Skua ferry is certified to carry 410 passengers.',
    'The Skua ferry may carry no more than 260 passengers.',
    'collides',
  ],
  ['The Orla tank can store up to 9 tonnes of gas.', 'The Orla tank can store 4 tonnes of gas.', 'collides'],
  ['The Orla tank can store up to 9 tonnes of gas.', 'The Orla tank stores 4 tonnes of gas.', 'no collision'],
  [
    'In 2012 the Dorn mill had the capacity to make 90,000 tonnes of paper.',
    'In 2012 actual production at the Dorn mill was 61,000 tonnes of paper.',
    'no collision',
  ],
  // Groups that make up a whole, and those of whom it is told.
  ['In Orsk 70 percent of judges were women in 2015.', 'Men made up half of the judges in Orsk in 2015.', 'collides'],
  [
    'In Orsk 70 percent of judges were women in 2015.',
    'Men made up 30 percent of the judges in Orsk in 2015.',
    'agrees',
  ],
  ['In Orsk 70 percent of women smoked in 2015.', 'In Orsk 50 percent of men smoked in 2015.', 'no collision'],
  [
    'In the Nelvax trial 40 percent of patients dropped out.',
    'In the Nelvax trial 91 percent of patients stayed in.',
    'collides',
  ],
  // Averages are no maximum.
  [
    'On 3 May 2009 the wind at Skarn averaged 44 km/h.',
    'On 3 May 2009 the maximum wind at Skarn was 120 km/h.',
    'no collision',
  ],
  // The last day of a year and the year; what is just over a third is no half.
  ['Ulm Foods employed 4,100 people in 2019.', 'On 31 December 2019 Ulm Foods had 2,900 employees.', 'collides'],
  ['Just over a third of nurses in Orsk smoke.', 'In Orsk 55 percent of nurses smoke.', 'collides'],
  ['More than a third of nurses in Orsk smoke.', 'In Orsk 55 percent of nurses smoke.', 'no collision'],
]
