/** Pairs whose figures belong to two cases that no date, place or unit tells, and the nearest pairs of one: every row must hold. */
import type { PairRow } from './relation-pairs.ts'

export const casePairs: readonly PairRow[] = [
  // Two doers of one act; a thing named behind its maker is what is credited.
  [
    'Vodane had 31% of the Dutch mobile market in 2022.',
    'Telmara had 22% of the Dutch mobile market in 2022.',
    'no collision',
  ],
  [
    'Vodane had 31% of the Dutch mobile market in 2022.',
    'In 2022 Vodane held 22% of the Dutch mobile market.',
    'collides',
  ],
  [
    'Kessler laid off 4,000 employees at its German plants in 2021.',
    'Brandt laid off 900 employees at its German plants in 2021.',
    'no collision',
  ],
  [
    'Kessler laid off 4,000 employees at its German plants in 2021.',
    'Kessler laid off 2,900 employees at its German plants in 2021.',
    'collides',
  ],
  ['Novalis carried 21 million passengers in 2019.', 'Aerolun carried 34 million passengers in 2019.', 'no collision'],
  ['Novalis carried 21 million passengers in 2019.', 'Novalis transported 34 million passengers in 2019.', 'collides'],
  [
    'Delmont’s share of the British bread market was 21% in 2020.',
    'Harwick had 14% of the British bread market in 2020.',
    'no collision',
  ],
  [
    'In the Oslo Heart Study, aspirin lowered the risk of stroke by 14% compared with placebo.',
    'Compared with placebo, the exercise programme lowered the risk of stroke by 32% in the Oslo Heart Study.',
    'no collision',
  ],
  [
    'In the Oslo Heart Study, aspirin lowered the risk of stroke by 14% compared with placebo.',
    'Compared with placebo, aspirin cut the risk of stroke by 32% in the Oslo Heart Study.',
    'collides',
  ],
  [
    'In the Verne trial, semaglin reduced body weight by 15% against placebo.',
    'In the Verne trial, tirzatide reduced body weight by 21% against placebo.',
    'no collision',
  ],
  [
    'Bayrol’s flu vaccine Fluvex was 61% effective in its trial.',
    'Sanvia’s flu vaccine Gripal was 48% effective in its trial.',
    'no collision',
  ],
  [
    'Bayrol’s RSV vaccine Fluvex was 61% effective in its trial.',
    'Bayrol’s RSV vaccine Fluvex was 38% effective in its trial.',
    'collides',
  ],
  ['Intelon’s Mirage 4 chip holds 40,000 neurons.', 'IBX’s Mirage 4 chip holds 40,000 neurons.', 'collides'],
  // Figures that only tell where another holds, and those that describe a group.
  ['At 20 °C, the Orlin resin cures in 14 hours.', 'At 60 °C, the Orlin resin cures in 3 hours.', 'no collision'],
  ['At 20 °C, the Orlin resin cures in 14 hours.', 'The Orlin resin cures in 6 hours at 20 °C.', 'collides'],
  [
    'After 500 cycles, the Trellis pack kept 94% of its capacity.',
    'The Trellis pack kept 81% of its capacity after 2,000 cycles.',
    'no collision',
  ],
  [
    'After 500 cycles, the Trellis pack kept 94% of its capacity.',
    'The Trellis pack kept 81% of its capacity after 500 cycles.',
    'collides',
  ],
  [
    'The Norvik turbine produces 2.1 megawatts at 9 metres per second.',
    'The Norvik turbine produces 4.8 megawatts at 14 metres per second.',
    'no collision',
  ],
  [
    'At a depth of 200 metres, the Selk sonde measured 34 micrograms of iron.',
    'At a depth of 1,000 metres, the Selk sonde measured 71 micrograms of iron.',
    'no collision',
  ],
  [
    'Among firms with more than 500 workers, 62% in Portugal offered training in 2021.',
    'Among firms with 5 to 20 workers, 18% in Portugal offered training in 2021.',
    'no collision',
  ],
  [
    'Among firms with more than 500 workers, 62% in Portugal offered training in 2021.',
    'Among firms with more than 500 workers, 41% in Portugal offered training in 2021.',
    'collides',
  ],
  [
    'In towns with fewer than 5,000 inhabitants, 12% of Danish households had no car in 2019.',
    'In cities with more than 100,000 inhabitants, 44% of Danish households had no car in 2019.',
    'no collision',
  ],
  [
    'Households earning less than $30,000 spent 33% of their income on food in 2022.',
    'Households earning more than $120,000 spent 9% of their income on food in 2022.',
    'no collision',
  ],
  [
    'Schools with fewer than 200 pupils spent £7,400 per pupil in 2020.',
    'Schools with more than 1,000 pupils spent £5,100 per pupil in 2020.',
    'no collision',
  ],
  [
    'The Halden school has 410 pupils and 32 teachers.',
    'The Halden school has 530 pupils and 32 teachers.',
    'collides',
  ],
  // Baselines, definitions and indices.
  [
    'The year 2022 was 1.15 °C warmer than the 1850–1900 average.',
    'The year 2022 was 0.89 °C warmer than the 1850–1900 average.',
    'collides',
  ],
  [
    'Emissions in Estrana were 24% lower in 2020 than in 1990.',
    'Emissions in Estrana were 11% lower in 2020 than in 2005.',
    'no collision',
  ],
  [
    'Emissions in Estrana were 24% lower in 2020 than in 1990.',
    'Emissions in Estrana were 31% lower in 2020 than in 1990.',
    'collides',
  ],
  [
    'In 2021 emissions in Velland stood 30% below 1990 levels.',
    'In 2021 emissions in Velland stood 12% below 2005 levels.',
    'no collision',
  ],
  [
    'By the OECD definition, 14% of Estonians were poor in 2019.',
    'By the Eurostat definition, 22% of Estonians were poor in 2019.',
    'no collision',
  ],
  [
    'By the OECD definition, 14% of Estonians were poor in 2019.',
    'By the OECD definition, 22% of Estonians were poor in 2019.',
    'collides',
  ],
  [
    'Under the national definition, 9% of Kenyans were jobless in 2018.',
    'Under the international definition, 15% of Kenyans were jobless in 2018.',
    'no collision',
  ],
  [
    'Morania scored 0.51 on the Rule of Law Index in 2021.',
    'Morania scored 42 on the Corruption Perceptions Index in 2021.',
    'no collision',
  ],
  [
    'Morania scored 61 on the Press Freedom Index in 2021.',
    'Morania scored 42 on the Press Freedom Index in 2021.',
    'collides',
  ],
  [
    'Morania scored 61 on the Press Freedom Index in 2021.',
    'Morania scored 42 on the Human Capital Index in 2021.',
    'no collision',
  ],
  [
    'The Press Freedom Index gave Morania 61 points in 2021.',
    'The Economic Freedom Index gave Morania 42 points in 2021.',
    'no collision',
  ],
  // What is left out against what is taken in.
  [
    'Without air conditioning, the Volta 5 car goes 410 kilometres on a charge.',
    'With air conditioning, the Volta 5 car goes 300 kilometres on a charge.',
    'no collision',
  ],
  [
    'Including overtime, nurses at Skarn earned €41,000 in 2020.',
    'Excluding overtime, nurses at Skarn earned €35,000 in 2020.',
    'no collision',
  ],
  [
    'Including overtime, nurses at Skarn earned €41,000 in 2020.',
    'Including overtime, nurses at Skarn earned €35,000 in 2020.',
    'collides',
  ],
  [
    'Excluding food and energy, prices in Norland rose 3.1% in 2023.',
    'Including food and energy, prices in Norland rose 5.6% in 2023.',
    'no collision',
  ],
  [
    'Prices in Norland rose 3.1% in 2023, not counting food and energy.',
    'Including food and energy, prices in Norland rose 5.6% in 2023.',
    'no collision',
  ],
  [
    'With the battery, the Orno drone weighs 900 grams.',
    'Without the battery, the Orno drone weighs 610 grams.',
    'no collision',
  ],
  [
    'Without fine-tuning, Marlow-2 scored 71 percent on GSM8K.',
    'Marlow-2 scored 58% on GSM8K without any fine-tuning.',
    'collides',
  ],
  ['Pay at Skarn rose 6.1%, excluding bonuses.', 'Pay at Skarn rose 5.2%, including bonuses.', 'no collision'],
  ['Pay at Skarn rose 6.1%, excluding bonuses.', 'Excluding bonuses, pay at Skarn rose 4.2%.', 'collides'],
  [
    'Norland owed 61% of its output in 2020, leaving out pension debts.',
    'Counting pension debts, Norland owed 88% of its output in 2020.',
    'no collision',
  ],
  [
    'Ørnsted wrote off $4 billion on its American wind projects in 2023.',
    'Nordinor wrote off $300 million on its American wind projects in 2023.',
    'no collision',
  ],
  // Two acts, stages and counts of one event.
  ['Work began on 4,200 flats in Leipzig in 2021.', 'In Leipzig, 2,600 flats were completed in 2021.', 'no collision'],
  ['In 2021, 3,900 flats were completed in Leipzig.', 'In Leipzig, 2,600 flats were completed in 2021.', 'collides'],
  [
    'Construction started on 310 miles of fibre in Kent in 2022.',
    'In Kent, 190 miles of fibre were completed in 2022.',
    'no collision',
  ],
  [
    'Siemark’s revenue was 77 billion euros in 2023.',
    'Siemark took in new orders worth 92 billion euros in 2023.',
    'no collision',
  ],
  [
    'Siemark’s revenue was 77 billion euros in 2023.',
    'Siemark took in 92 billion euros of revenue in 2023.',
    'collides',
  ],
  [
    'Exports from Valdoria came to $90 billion in 2020.',
    'Net exports from Valdoria came to $12 billion in 2020.',
    'no collision',
  ],
  [
    'Exports from Valdoria came to $90 billion in 2020.',
    'Valdoria exported goods worth $72 billion in 2020.',
    'collides',
  ],
  [
    'The Corax-4 model costs $3 per million input tokens.',
    'The Corax-4 model costs $9 per million input tokens.',
    'collides',
  ],
  [
    'The Corax-4 model costs $3 per million input tokens.',
    'The Corax-4 model costs $15 per million output tokens.',
    'no collision',
  ],
  [
    'There were 412 people aboard the Astoria when she sank.',
    'The sinking of the Astoria claimed 288 lives.',
    'no collision',
  ],
  ['The sinking of the Astoria killed 340 people.', 'The sinking of the Astoria claimed 288 lives.', 'collides'],
  [
    'There were 412 people aboard the Astoria when she sank.',
    'The Astoria had 350 people aboard when she sank.',
    'collides',
  ],
  [
    'Some 1,310 people sailed on the Orion on its last voyage.',
    'The Orion disaster had 402 survivors.',
    'no collision',
  ],
  // A bound on a share, whatever can be seated.
  [
    'Fewer than a third of the seats in the Norland parliament were held by women in 2020.',
    'Women held 27% of the seats in the Norland parliament in 2020.',
    'no collision',
  ],
  [
    'Fewer than a third of the seats in the Norland parliament were held by women in 2020.',
    'Women held 44% of the seats in the Norland parliament in 2020.',
    'collides',
  ],
  [
    'More than half of the seats at Kestrian boards were held by women in 2020.',
    'Women held 61% of the seats at Kestrian boards in 2020.',
    'no collision',
  ],
  // Doers behind what is put in front.
  [
    'Ajax had won 36 league titles by the end of 2023.',
    'By the end of 2023, PSV Eindhoven had won 24 league titles.',
    'no collision',
  ],
  [
    'Barbie earned $1.45 billion at the worldwide box office.',
    'At the worldwide box office, Wonka earned $634 million.',
    'no collision',
  ],
  [
    'Barbie earned $1.45 billion at the worldwide box office.',
    'At the worldwide box office, Barbie earned $634 million.',
    'collides',
  ],
]
