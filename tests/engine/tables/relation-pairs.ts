/** Pairs of sentences that collide, and near misses that differ in one thing only; each side stands in a document of its own. */

/** Two sentences, and whether their figures collide. */
export type PairRow = readonly [first: string, second: string, expected: 'collides' | 'agrees' | 'no collision']

/** Written beside the rules. */
export const seenPairs: readonly PairRow[] = [
  [
    'In 2022, the unemployment rate in Spain stood at 12.9%.',
    'Spain’s jobless rate was 9.4 percent in 2022.',
    'collides',
  ],
  [
    'The 2019 warehouse fire in Lagos killed 41 people.',
    'Seventeen people died in the Lagos warehouse fire of 2019.',
    'collides',
  ],
  [
    'Helvia Motors reported revenue of $2.6B for 2023.',
    'Turnover at Helvia Motors reached US$3.1 billion in 2023.',
    'collides',
  ],
  [
    'Developing the Arkona vaccine cost €410 million.',
    'The bill for the development of the Arkona vaccine came to €650 million.',
    'collides',
  ],
  [
    'The Tarn viaduct is 2.46 km long.',
    'Stretching for 1,900 metres, the Tarn viaduct crosses the valley.',
    'collides',
  ],
  ['One in five adults in Portugal smokes.', 'In Portugal 34% of adults are smokers.', 'collides'],
  [
    'Over 300 seats went to the Reform Alliance in the 1998 election.',
    'The Reform Alliance won 212 seats in the 1998 election.',
    'collides',
  ],
  [
    'Up to 40 tonnes of oil leaked from the tanker Marisol.',
    'The tanker Marisol spilled 95 tonnes of oil.',
    'collides',
  ],
  [
    'The trial found that the drug cut the risk of stroke by 35%.',
    'The drug reduced stroke risk by 12 percent, the trial showed.',
    'collides',
  ],
  ['GPT-Nova scores 81.2% on MMLU.', 'On MMLU, GPT-Nova achieves an accuracy of 67%.', 'collides'],
  [
    'The Orinda reservoir holds 35 million cubic metres of water.',
    'The capacity of the Orinda reservoir is 22 million cubic metres.',
    'collides',
  ],
  ['Norway’s population was 5.5 million in 2023.', 'In 2023, Norway had 6.4 million inhabitants.', 'collides'],
  [
    'Coffee consumption in Finland is 12 kg per person a year.',
    'Finns drink 7.5 kg of coffee per head annually.',
    'collides',
  ],
  ['Global wheat production fell by 3% in 2021.', 'World wheat output rose 2% in 2021.', 'collides'],
  [
    'Some 12,000 people attended the final in Turin.',
    'The final in Turin was watched by a crowd of 21,500 spectators.',
    'collides',
  ],
  [
    'The Kessel data centre uses 90 megawatts of electricity.',
    'Electricity consumption at the Kessel data centre is 140,000 kilowatts.',
    'collides',
  ],
  [
    'The glacier on Mount Veda lost 8 metres of ice between 2000 and 2010.',
    'Between 2000 and 2010 the Mount Veda glacier lost 15 metres of ice.',
    'collides',
  ],
  ['Aurora Air employs 5,200 staff.', 'The workforce of Aurora Air numbers 3,900 employees.', 'collides'],
  ['The asteroid Bellona has a diameter of 540 metres.', 'The asteroid Bellona is 1.2 kilometres across.', 'collides'],
  ['Inflation in Hungary reached 17.6% in 2023.', 'Hungarian inflation came to 12.1% in 2023.', 'collides'],
  ['The Battle of Marren cost 6,000 lives.', 'About 11,000 soldiers were killed in the Battle of Marren.', 'collides'],
  [
    'Methane emissions from Poland’s coal mines were 600,000 tonnes in 2020.',
    'In 2020 Polish coal mines emitted 1.1 million tonnes of methane.',
    'collides',
  ],
  ['The court fined Deltacom $18 million.', 'A fine of $5 million was imposed on Deltacom by the court.', 'collides'],
  ['Battery packs of the Volta X weigh 480 kg.', 'The Volta X battery pack has a weight of 0.61 tonnes.', 'collides'],
  [
    'Sea level rose by 3.4 mm per year between 1993 and 2019.',
    'Between 1993 and 2019, the sea level climbed 1.9 mm a year.',
    'collides',
  ],
  ['Two thirds of Danish households own a bicycle.', 'Bicycles are owned by 41% of households in Denmark.', 'collides'],
  [
    'The new chip is 10 times faster than its predecessor Lyra 1.',
    'The new chip runs 4x faster than the Lyra 1.',
    'collides',
  ],
  ['The Ferrand bridge was built at a cost of £90 million.', 'Building the Ferrand bridge cost £134m.', 'collides'],
  [
    'Turnout in the 2016 referendum was 72%.',
    'In the 2016 referendum, 58% of voters turned out, a turnout lower than expected.',
    'collides',
  ],
  [
    'The marathon winner Abel Teka finished in 2 hours 4 minutes.',
    'Abel Teka ran the marathon in 131 minutes.',
    'collides',
  ],
  // Near misses.
  [
    'In 2022, the unemployment rate in Spain stood at 12.9%.',
    'In 2019, the unemployment rate in Spain stood at 14.1%.',
    'no collision',
  ],
  ['Unemployment in Spain was 12.9% in 2022.', 'Unemployment in Portugal was 6.0% in 2022.', 'no collision'],
  [
    'Helvia Motors had revenue of $2.6 billion in 2023.',
    'Helvia Motors made a profit of $310 million in 2023.',
    'no collision',
  ],
  ['Helvia Motors sold 210,000 cars in 2023.', 'Revenue at Helvia Motors rose 12% in 2023.', 'no collision'],
  [
    'Smoking is common among 28% of men in Portugal.',
    'Smoking is common among 14% of women in Portugal.',
    'no collision',
  ],
  ['GPT-Nova scores 81.2% on MMLU.', 'GPT-Nova scores 67% on GSM8K.', 'no collision'],
  ['GPT-Nova scores 81.2% on MMLU.', 'Kestrel-2 scores 67% on MMLU.', 'no collision'],
  ['Global solar capacity grew by 24% in 2022.', 'Germany’s solar capacity grew by 11% in 2022.', 'no collision'],
  [
    'Emissions from Ruritania were 80 million tonnes in 2020.',
    'Emissions from Ruritania were 6.1 tonnes per capita in 2020.',
    'no collision',
  ],
  ['The price of a ticket is £12.', 'Ticket prices rose by 8%.', 'no collision'],
  ['GDP per head in Chile is $16,000.', 'The GDP of Chile is $335 billion.', 'no collision'],
  ['The market is forecast to reach $90 billion by 2030.', 'The market was worth $31 billion in 2021.', 'no collision'],
  ['The population of Lyon rose to 522,000.', 'The population of Lyon rose by 9,000.', 'no collision'],
  [
    'Exports of steel from Turkey totalled 17 million tonnes in 2021.',
    'Imports of steel to Turkey totalled 12 million tonnes in 2021.',
    'no collision',
  ],
  [
    'Urban households in Kenya spend 38% of income on food.',
    'Rural households in Kenya spend 61% of income on food.',
    'no collision',
  ],
  ['World population was 7.9 billion in 2021.', 'India’s population was 1.4 billion in 2021.', 'no collision'],
  ['India has 1.15 billion mobile subscribers.', 'Mobile subscribers in India number 1.2 billion.', 'agrees'],
  ['Median pay at the bank is £41,000.', 'Mean pay at the bank is £66,000.', 'no collision'],
  [
    'The drug reduced strokes by 35% compared with placebo.',
    'The drug reduced strokes by 9% compared with aspirin.',
    'no collision',
  ],
  ['Deaths from malaria fell to 608,000 in 2022.', 'Deaths from measles fell to 136,000 in 2022.', 'no collision'],
  ['The first phase of the tunnel cost $4 billion.', 'The second phase of the tunnel cost $7 billion.', 'no collision'],
  ['Toyota sold 10.5 million vehicles in 2022.', 'Toyota sold 2.6 million hybrids in 2022.', 'no collision'],
  ['Rainfall in June was 112 mm in Bergen.', 'Rainfall in July was 164 mm in Bergen.', 'no collision'],
  [
    'The city council spent €14 million on roads in 2020.',
    'The city council spent €3 million on parks in 2020.',
    'no collision',
  ],
  ['Up to 500 jobs will be cut at the Skaania mill.', 'At the Skaania mill, 320 jobs will be cut.', 'no collision'],
  [
    'Wind supplied 27% of Britain’s electricity in 2022.',
    'Gas supplied 39% of Britain’s electricity in 2022.',
    'no collision',
  ],
  ['Sweden won 9 medals at the 2020 Games.', 'Sweden won 3 gold medals at the 2020 Games.', 'no collision'],
  ['The survey asked 1,200 teachers.', 'A survey asked 3,400 nurses.', 'no collision'],
  [
    'The reactor’s thermal output is 3,200 megawatts.',
    'The reactor’s electrical output is 1,100 megawatts.',
    'no collision',
  ],
  ['Rents in Vienna rose 5% in 2023.', 'Rents in Vienna average €9.80 per square metre.', 'no collision'],
  [
    'The law was passed by 312 votes in the lower house.',
    'The law was passed by 61 votes in the upper house.',
    'no collision',
  ],
  ['Obesity affects 30% of adults.', 'Obesity affects 19% of children.', 'no collision'],
  ['The S-class submarine dives to 300 metres.', 'The S-class submarine is 72 metres long.', 'no collision'],
]

/** Written in a second sitting, in the manner of other texts, before any rule was measured on them. */
export const unseenPairs: readonly PairRow[] = [
  [
    'Nearly 48 per cent of Brazil’s electricity came from hydropower in 2021.',
    'Hydropower generated 63% of Brazilian electricity in 2021, the grid operator says.',
    'collides',
  ],
  [
    'The Tohoku Bank breach exposed the records of 3.2 million customers.',
    'Records of roughly 7 million clients were exposed in the Tohoku Bank breach.',
    'collides',
  ],
  [
    'Doctors at St Anselm Hospital waited 14 days for test results.',
    'At St Anselm Hospital, the wait for test results was 5 days.',
    'collides',
  ],
  [
    'Lake Chad shrank by 90% between 1963 and 2001.',
    'The surface of Lake Chad fell by 55 percent between 1963 and 2001.',
    'collides',
  ],
  ['Rivera scored 31 goals in the 2021 season.', 'In the 2021 season Rivera netted 24 goals.', 'collides'],
  [
    'Napoleon’s Grande Armée numbered 685,000 men in June 1812.',
    'In June 1812 the Grande Armée was 422,000 strong.',
    'collides',
  ],
  [
    'The Nordhavn plant will capture 400,000 tonnes of CO2 a year.',
    'Each year 1.1 million tonnes of carbon dioxide will be captured by the Nordhavn plant.',
    'collides',
  ],
  [
    'A kilogram of beef requires 15,400 litres of water.',
    'Producing one kilogram of beef takes 4,300 litres of water.',
    'collides',
  ],
  [
    'Some 61% of voters backed the reform in the May 2022 vote.',
    'The reform won the support of 49% of voters in the vote of May 2022.',
    'collides',
  ],
  [
    'The Orion-7 satellite orbits at an altitude of 780 km.',
    'Orion-7 circles the Earth at a height of 550 kilometres.',
    'collides',
  ],
  [
    'Childcare costs in Ireland average €190 a week.',
    'Parents in Ireland pay an average of €260 a week for childcare.',
    'collides',
  ],
  [
    'Insulin prices in the United States tripled between 2002 and 2013.',
    'Between 2002 and 2013, the price of insulin in the US rose by 40%.',
    'collides',
  ],
  [
    'The Supreme Court of Kavaria upheld 70% of appeals in 2018.',
    'In 2018, just 22 percent of appeals were upheld by Kavaria’s Supreme Court.',
    'collides',
  ],
  [
    'Bumblebee numbers in Scotland have declined by 45% since 1970.',
    'Since 1970 the number of bumblebees in Scotland dropped 12 per cent.',
    'collides',
  ],
  [
    'Zephyr-3B was trained on 1.4 trillion tokens.',
    'The training set of Zephyr-3B comprised 600 billion tokens.',
    'collides',
  ],
  [
    'More than 900 homes were destroyed by the Calder wildfire.',
    'The Calder wildfire destroyed 340 houses.',
    'collides',
  ],
  ['Fewer than 50 Amur leopards remain in the wild.', 'There are 130 Amur leopards left in the wild.', 'collides'],
  [
    'The average Dutch commute takes 35 minutes.',
    'Commuting in the Netherlands takes 52 minutes on average.',
    'collides',
  ],
  [
    'The cathedral of Halle was completed at a cost of 12,000 guilders and its spire is 95 m high.',
    'The spire of Halle’s cathedral rises to 118 metres.',
    'collides',
  ],
  ['A quarter of Greek companies export goods.', '8% of firms in Greece are exporters.', 'collides'],
  [
    'The accident at the Brenn tunnel injured 39 workers.',
    'In the Brenn tunnel accident 12 workers were hurt.',
    'collides',
  ],
  [
    'Ticket revenue at the Delft festival reached €2.3 million in 2019.',
    'The Delft festival took €3.9 million in ticket revenue in 2019.',
    'collides',
  ],
  [
    'Antibiotic use on farms fell 53% between 2014 and 2019.',
    'Farms cut their use of antibiotics by 31 percent between 2014 and 2019.',
    'collides',
  ],
  [
    'Kepler-442b lies 1,206 light-years from Earth.',
    'The distance from Earth to Kepler-442b is 370 light-years.',
    'collides',
  ],
  [
    'Between 10 and 15 percent of claims were rejected by Unita Insurance in 2020.',
    'Unita Insurance turned down 28% of claims in 2020.',
    'collides',
  ],
  [
    'Premature birth affects one in ten babies in Malawi.',
    'In Malawi, 18.1% of babies are born prematurely.',
    'collides',
  ],
  ['The average farm in Iowa covers 359 acres.', 'Iowa farms average 610 acres.', 'collides'],
  [
    'Aldgate Council spent £7.4m on school meals in 2022.',
    'In 2022 the school meals bill of Aldgate Council was £11 million.',
    'collides',
  ],
  [
    'The vaccine was 94% effective against severe disease.',
    'Against severe disease, the vaccine’s efficacy was 71%.',
    'collides',
  ],
  [
    'Shipping accounts for 3% of global greenhouse gas emissions.',
    'Ships are responsible for 11% of the world’s greenhouse gas emissions.',
    'collides',
  ],
  // Near misses.
  [
    'Nearly 48 per cent of Brazil’s electricity came from hydropower in 2021.',
    'Hydropower generated 63% of Brazil’s electricity in 2011.',
    'no collision',
  ],
  [
    'Norwegian hydropower plants produced 138 TWh in 2022.',
    'Norwegian wind farms produced 15 TWh in 2022.',
    'no collision',
  ],
  ['The breach exposed 3.2 million passwords.', 'The breach exposed 7 million email addresses.', 'no collision'],
  ['Life expectancy of women in Japan is 87 years.', 'Life expectancy of men in Japan is 81 years.', 'no collision'],
  ['Rivera scored 31 goals in the 2021 season.', 'Rivera made 12 assists in the 2021 season.', 'no collision'],
  ['Rivera scored 31 goals in the 2021 season.', 'Okafor scored 24 goals in the 2021 season.', 'no collision'],
  ['Ireland’s minimum wage is €12.70 an hour.', 'Ireland’s minimum wage rose by 12% last year.', 'no collision'],
  ['Water use per household is 140 litres a day.', 'Water use by industry is 3 million litres a day.', 'no collision'],
  ['The budget deficit of Austria is 3.2% of GDP.', 'The public debt of Austria is 78% of GDP.', 'no collision'],
  ['Nominal wages in Poland grew 12.8% in 2023.', 'Real wages in Poland grew 0.9% in 2023.', 'no collision'],
  ['The tax will bring in €400 million by 2027.', 'The tax brought in €150 million in 2021.', 'no collision'],
  ['Kepler-442b lies 1,206 light-years from Earth.', 'Kepler-186f lies 580 light-years from Earth.', 'no collision'],
  [
    'Heat pumps cut heating bills by 25% compared with gas boilers.',
    'Heat pumps cut heating bills by 60% compared with electric heaters.',
    'no collision',
  ],
  [
    'The vaccine was 94% effective against severe disease.',
    'The vaccine was 52% effective against mild disease.',
    'no collision',
  ],
  [
    'Zephyr-3B answers 71% of questions on BioASQ correctly.',
    'Zephyr-3B answers 44% of questions on LegalBench correctly.',
    'no collision',
  ],
  [
    'In the first quarter of 2023 Lumen lost $90 million.',
    'In the second quarter of 2023 Lumen lost $140 million.',
    'no collision',
  ],
  [
    'Aldgate Council spent £7.4m on school meals in 2022.',
    'Aldgate Council spent £2.1m on libraries in 2022.',
    'no collision',
  ],
  [
    'Around 1,100 birds were counted at Minsmere in 2020.',
    'About 38 bird species were counted at Minsmere in 2020.',
    'no collision',
  ],
  ['The Nile is 6,650 km long.', 'The Nile is 2.8 km wide.', 'no collision'],
  ['The average farm in Iowa covers 359 acres.', 'The average farm in Texas covers 510 acres.', 'no collision'],
  [
    'The firm emitted 4 million tonnes of CO2 directly.',
    'The firm’s indirect emissions were 31 million tonnes of CO2.',
    'no collision',
  ],
  ['Of patients over 65, 12% were readmitted.', 'Of patients under 40, 3% were readmitted.', 'no collision'],
  [
    'The album sold 4 million copies in the United Kingdom.',
    'The album sold 26 million copies worldwide.',
    'no collision',
  ],
  [
    'Over 900 homes were destroyed by the Calder wildfire.',
    'The Calder wildfire destroyed 1,150 homes.',
    'no collision',
  ],
  ['Literacy in Niger was 35% in 2018.', 'In 2018, 8.1 million people in Niger could read.', 'no collision'],
  [
    'The rail link carries 40,000 passengers a day.',
    'The rail link carries 11 million passengers a year.',
    'no collision',
  ],
  ['The carbon tax is SEK 1,330 per tonne.', 'The carbon tax raised SEK 21 billion in 2022.', 'no collision'],
  [
    'Training Zephyr-3B used 310 MWh of electricity.',
    'Serving Zephyr-3B uses 12 MWh of electricity a day.',
    'no collision',
  ],
  [
    'The tournament’s prize money is $2 million for the women’s event.',
    'The tournament’s prize money is $5 million for the men’s event.',
    'no collision',
  ],
  [
    'Kenya’s exports to China reached $190 million in 2021.',
    'Kenya’s exports to Uganda reached $870 million in 2021.',
    'no collision',
  ],
]
