/** Whom a sentence credits: one phenomenon a row, and near misses that credit nobody. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findAttributions, type CreditedSentence } from '../../src/engine/document/find-attributions.ts'

const find = (text: string, more: Partial<CreditedSentence> = {}) =>
  findAttributions({ text, links: [], marks: [], place: 'paragraph', ...more })

/** A sentence and what it credits, kind first; nothing behind a sentence that credits nobody. */
const rows: readonly (readonly [text: string, ...credits: string[]])[] = [
  [
    'While this accelerates innovation (e.g., 400 startups in 2024), the OECD warns of 15M lost jobs in administrative roles by 2030.',
    'publisher OECD',
  ],
  ['Critics argue these models perpetuate data inequities.'],
  ['Apple sold 10 million phones.'],
  ['The EU imposes fines of up to 7%.'],
  ['The company reported revenue of $3bn.'],
  ['A June 2025 paper argues SLMs are sufficiently powerful.'],
  ['McKinsey projects 80% of jobs could be automated by 2030.', 'publisher McKinsey'],
  ['The 2022 "Emergent Abilities" paper documented 137 abilities.', 'work Emergent Abilities'],
  ['The paper cites a stunning finding to illustrate this point.'],
  ['In 2022, 1.3 million people died of tuberculosis (WHO, 2023).', 'publisher WHO'],
  ['Rates doubled (Smith et al., 2021; Jones & Lee 2019).', 'work Smith et al., 2021', 'work Jones & Lee 2019'],
  ['Smith et al. (2021) showed a 20% fall.', 'work Smith et al. (2021)'],
  ['A study published in Nature found that 40% of reefs are dead.', 'publisher Nature'],
  // news
  ['"We will rebuild every school," said Jane Doe, the regional education director, on Tuesday.', 'person Jane Doe'],
  ['The minister resigned on Monday, Reuters reported.', 'publisher Reuters'],
  [
    'Australian Prime Minister Anthony Albanese said the fund would reach A$5 billion by 2030.',
    'person Anthony Albanese',
  ],
  ['Police said 14 people were injured in the crash on Saturday.'],
  ['Officials said 2,300 homes had been destroyed.'],
  ['Maria Lopez, a spokeswoman for the fire service, said the blaze covered 400 hectares.', 'person Maria Lopez'],
  ['The White House said on Thursday that 12,000 visas had been issued.', 'publisher White House'],
  ['The chief executive told the BBC that sales had fallen 12% since January.', 'publisher BBC'],
  ['According to the Associated Press, turnout reached 64%.', 'publisher Associated Press'],
  ['Prices in London rose 4% in March.'],
  ['Downing Street said 3,000 officers would be recruited by April.', 'person Downing Street'],
  [
    'Germany will spend €100 billion, Der Spiegel reported on Friday, citing government sources.',
    'publisher Der Spiegel',
  ],
  [
    'The group plans to cut 8,000 jobs, Bloomberg News reported, citing people familiar with the matter.',
    'publisher Bloomberg News',
  ],
  ['The New York Times first reported in May that 340 workers had been dismissed.', 'publisher New York Times'],
  ['"It was the worst night in 20 years," Sarah Chen, a nurse, recalled.', 'person Sarah Chen'],
  ['Residents said they had waited three hours for help.'],
  ['Save the Children estimates that 2.5 million children are out of school.', 'publisher Save the Children'],
  ['More than 110 million people are displaced, UNHCR said in June 2023.', 'publisher UNHCR'],
  ['Médecins Sans Frontières said its teams had treated 1,200 patients.', 'person Médecins Sans Frontières'],
  ['The Tokyo metropolitan government approved a budget of ¥8 trillion.'],
  ['The Kyiv Independent reported that 40 drones were shot down.', 'publisher Kyiv Independent'],
  ['Kim Min-ji of Seoul National University said the quake measured 5.3.', 'person Kim Min-ji'],
  // health
  ['WHO estimates that 1 in 10 patients is harmed during care.', 'publisher WHO'],
  ['The CDC reports that 38 million Americans have diabetes.', 'publisher CDC'],
  [
    'A 2021 study published in The Lancet found that 1.27 million deaths were caused by resistant bacteria.',
    'publisher Lancet',
  ],
  [
    'Writing in the New England Journal of Medicine, the team reported a 30% lower risk.',
    'publisher New England Journal of Medicine',
  ],
  [
    'A trial published in the Journal of the American Medical Association in 2019 showed a 12% reduction.',
    'publisher Journal of the American Medical Association',
  ],
  ['Data from Public Health England show that 62% of adults are overweight.', 'publisher Public Health England'],
  [
    'Researchers at Harvard Medical School found that walking cut mortality by 31%.',
    'publisher Harvard Medical School',
  ],
  ['Researchers found that walking cut mortality by 31%.'],
  ['A review of 57 trials in the Cochrane Library found no effect on mortality.', 'publisher Cochrane Library'],
  ['Dr. Anthony Fauci warned in 2020 that 240,000 people could die.', 'person Anthony Fauci'],
  [
    'The National Institute for Health and Care Excellence (NICE) recommends screening from age 50.',
    'publisher National Institute for Health and Care Excellence',
  ],
  ["Pfizer's vaccine was 95% effective in trials."],
  ['Pfizer said its vaccine was 95% effective.', 'publisher Pfizer'],
  ['The Global Burden of Disease Study estimated 5.2 million deaths in 2019.', 'work Global Burden of Disease Study'],
  ['The Framingham Heart Study showed that smoking doubled the risk.', 'work Framingham Heart Study'],
  ['The FDA approved the drug in 2015.'],
  [
    'According to the European Medicines Agency, 14 cases were reported by June 2021.',
    'publisher European Medicines Agency',
  ],
  ['Patients reported a 40% drop in pain after six weeks.'],
  ['Mortality was higher in men (Wang et al., 2020).', 'work Wang et al., 2020'],
  [
    'The Institute for Health Metrics and Evaluation projects 8.5 million deaths by 2050.',
    'publisher Institute for Health Metrics and Evaluation',
  ],
  [
    'Figures from the Food and Drug Administration indicate 200 recalls in 2022.',
    'publisher Food and Drug Administration',
  ],
  ['A Johns Hopkins University analysis found 250,000 deaths a year.', 'publisher Johns Hopkins University'],
  [
    "A team at King's College London found that 1 in 20 people had symptoms for eight weeks.",
    "publisher King's College London",
  ],
  ['"We saw a 22% fall," said Professor Elena Rossi of the University of Milan.', 'person Elena Rossi'],
  ['The Mayo Clinic treats more than 1 million patients a year.'],
  [
    'In 2021 there were 107,000 overdose deaths, according to the Centers for Disease Control and Prevention.',
    'publisher Centers for Disease Control and Prevention',
  ],
  // climate
  ['The IPCC concluded that emissions must fall 43% by 2030.', 'publisher IPCC'],
  ['Global surface temperature was 1.09 °C higher in 2011–2020 than in 1850–1900 (IPCC, 2021).', 'publisher IPCC'],
  ['The Met Office said 2023 was the second-warmest year on record.', 'publisher Met Office'],
  [
    'The International Energy Agency expects solar capacity to triple by 2030.',
    'publisher International Energy Agency',
  ],
  ['NOAA data show that sea level has risen 9 cm since 1993.', 'publisher NOAA'],
  ['Climate Action Tracker projects warming of 2.7 °C by 2100.', 'work Climate Action Tracker'],
  ['James Hansen predicted in 1988 that temperatures would rise 0.45 degrees by 2019.', 'person James Hansen'],
  ['A report by Greenpeace claims that 70% of plastic is never collected.', 'publisher Greenpeace'],
  [
    'July 2023 was the hottest month, data from the Copernicus Climate Change Service showed.',
    'publisher Copernicus Climate Change Service',
  ],
  ['Think tank Ember found that wind and solar generated 12% of electricity in 2022.', 'publisher Ember'],
  [
    'There is a 66% chance of exceeding 1.5 °C, the World Meteorological Organization warned in May.',
    'publisher World Meteorological Organization',
  ],
  ['The Paris Agreement entered into force in 2016.'],
  ['Norway generates 98% of its electricity from renewables.'],
  ['Hurricane Katrina caused $125 billion in damage.'],
  [
    'A paper in Nature Climate Change estimates that 3.2 billion people will be exposed.',
    'publisher Nature Climate Change',
  ],
  [
    '"Solar is now the cheapest source," Fatih Birol, executive director of the IEA, told reporters.',
    'person Fatih Birol',
  ],
  ['Source: World Bank; Eurostat, 2022.', 'publisher World Bank', 'publisher Eurostat'],
  ['The Stern Review estimated in 2006 that inaction would cost 5% of GDP each year.', 'work Stern Review'],
  [
    'Scientists at the Potsdam Institute for Climate Impact Research calculate losses of 19% by 2049.',
    'publisher Potsdam Institute for Climate Impact Research',
  ],
  ['Professor Johan Rockström has argued that six of nine boundaries are crossed.', 'person Johan Rockström'],
  // law
  ['The Supreme Court held in 1966 that suspects must be informed of their rights.', 'publisher Supreme Court'],
  [
    'The European Court of Human Rights ruled in 2021 that the state had breached Article 8.',
    'publisher European Court of Human Rights',
  ],
  ['The Clean Air Act sets a limit of 12 micrograms per cubic metre.'],
  ['Justice Sotomayor wrote that "the right was recognised in 1973".', 'person Sotomayor'],
  ['The claimant was awarded £45,000 in 2018.'],
  [
    'Ministry of Justice figures show that 87,000 people were in prison in March 2024.',
    'publisher Ministry of Justice',
  ],
  [
    'The General Data Protection Regulation defines personal data as any information relating to a person.',
    'work General Data Protection Regulation',
  ],
  ['The GDPR allows fines of up to 4% of turnover.'],
  ['Amnesty International recorded 1,153 executions in 2023.', 'publisher Amnesty International'],
  ['Human Rights Watch has documented 46 cases since 2019.', 'publisher Human Rights Watch'],
  ['Lady Hale said the prorogation was unlawful.', 'person Hale'],
  ['The Law Commission recommended in 2015 that the limit be raised to £50,000.', 'publisher Law Commission'],
  ['The court ordered the company to pay $2 million.'],
  ['Dworkin argues that rights are trumps.', 'person Dworkin'],
  ['Parliament passed the act in 1998 by 312 votes.'],
  [
    'A survey by the American Bar Association found that 30% of lawyers use such tools.',
    'publisher American Bar Association',
  ],
  ['Smith and Jones (2019) argue that 60% of cases settle.', 'work Smith and Jones (2019)'],
  // sport
  ['According to Opta, Liverpool had 71% possession.', 'publisher Opta'],
  ['Liverpool won 3-0 at Anfield on Sunday.'],
  ['"We deserved three points," said manager Jürgen Klopp.', 'person Jürgen Klopp'],
  ['FIFA said 5 billion people had engaged with the tournament.', 'publisher FIFA'],
  ['Usain Bolt ran 100 metres in 9.58 seconds in 2009.'],
  ["L'Équipe reported that the club had offered €90 million.", "publisher L'Équipe"],
  ["UEFA's report put total wages at €16 billion.", 'publisher UEFA'],
  ['Manchester City signed the striker for £51 million in 2022.'],
  ['Novak Djokovic claimed his 24th title in New York in 2023.'],
  ["Kenya's Eliud Kipchoge said he would retire in 2025.", 'person Eliud Kipchoge'],
  [
    'The International Olympic Committee estimates that the Games cost $8.7 billion.',
    'publisher International Olympic Committee',
  ],
  ['The transfer fee was £100 million, according to The Athletic.', 'publisher Athletic'],
  ['Nielsen data showed that 115 million people watched the final.', 'publisher Nielsen'],
  ['Serena Williams added a seventh title in 2016.'],
  // economics
  ['The IMF cut its growth forecast for 2024 to 2.9%.', 'publisher IMF'],
  ['Goldman Sachs sees inflation at 3% by the end of 2024.', 'publisher Goldman Sachs'],
  [
    'The economy shrank by 0.3% in the fourth quarter, according to the Office for National Statistics.',
    'publisher Office for National Statistics',
  ],
  ['Inflation fell to 3.4% in February.'],
  ['The Bank of England forecast that unemployment would reach 4.5%.', 'publisher Bank of England'],
  ['Bank of England governor Andrew Bailey said rates would stay at 5.25%.', 'person Andrew Bailey'],
  [
    'Real wages are £11,000 lower than expected, the Resolution Foundation has calculated.',
    'publisher Resolution Foundation',
  ],
  ['Analysts at Morgan Stanley expect sales of 1.2 million cars.', 'publisher Morgan Stanley'],
  ['Economists polled by Reuters expected growth of 0.2%.', 'publisher Reuters'],
  ['Economists expect growth of 0.2%.'],
  ['Eurostat estimates put annual inflation at 2.4% in November.', 'publisher Eurostat'],
  ["Thomas Piketty's analysis shows that the top 1% own 25% of wealth.", 'person Thomas Piketty'],
  ['The Labour Force Survey shows that 1.4 million people were out of work.', 'work Labour Force Survey'],
  ['OECD economists said productivity grew by 0.7% a year.', 'publisher OECD'],
  ['Apple reported by its own standards a weak quarter.'],
  ['Toyota expects to sell 3.5 million electric cars by 2030.', 'publisher Toyota'],
  ['Toyota sold 10.3 million vehicles in 2023.'],
  ["Tesla's revenue rose 19% to $96.8 billion."],
  [
    'Christine Lagarde, president of the European Central Bank, said inflation would return to 2% in 2025.',
    'person Christine Lagarde',
  ],
  ['In its World Economic Outlook, the fund projected growth of 3.2%.', 'work World Economic Outlook'],
  ["Moody's warned that defaults could reach 5%.", "publisher Moody's"],
  [
    'A study by the Boston Consulting Group and the World Economic Forum estimates savings of $1.2 trillion.',
    'publisher Boston Consulting Group',
    'publisher World Economic Forum',
  ],
  ['Wages rose 4.1%, the U.S. Bureau of Labor Statistics reported.', 'publisher U.S. Bureau of Labor Statistics'],
  ['The Federal Reserve raised rates to 5.5% in July 2023.'],
  ["The Fed's report said consumer credit grew by 7%.", 'publisher Fed'],
  ['Zillow estimates that 4.5 million homes are missing.', 'publisher Zillow'],
  [
    'A National Bureau of Economic Research paper found that 32% of time was lost.',
    'publisher National Bureau of Economic Research',
  ],
  ['Acemoglu and Restrepo (2020) estimate that each robot replaces 3.3 workers.', 'work Acemoglu and Restrepo (2020)'],
  // history and science
  ['Herodotus claimed that 400,000 men worked on the pyramid.', 'publisher Herodotus'],
  ['The Great Fire of London destroyed 13,200 houses in 1666.'],
  ['In 1928 Alexander Fleming discovered penicillin.'],
  ['The Domesday Book records 13,418 places.', 'work Domesday Book'],
  ['As Edward Gibbon put it, the decline took 300 years.', 'person Edward Gibbon'],
  ['Only 9% has been recycled, the OECD found in its Global Plastics Outlook.', 'publisher OECD'],
  ['As economist Jane Doe put it, prices fell by 3%.', 'person Jane Doe'],
  ['Jane Doe put it on the table in 2019.'],
  ['Historian Niall Ferguson estimates that 10 million soldiers died.', 'person Niall Ferguson'],
  ['NASA estimates that the asteroid is 340 metres wide.', 'publisher NASA'],
  ['NASA launched the probe in 1977.'],
  ['Carl Sagan once said there are 100 billion galaxies.', 'person Carl Sagan'],
  ['The Smithsonian Institution puts the number of species at 8.7 million.', 'publisher Smithsonian Institution'],
  ['A study in the journal Science showed that bees can count to four.', 'publisher Science'],
  ['The Hubble Space Telescope orbits at 535 km.'],
  ['Encyclopaedia Britannica describes the battle as the bloodiest of 1862.', 'person Encyclopaedia Britannica'],
  ['Finland ranked first in the World Happiness Report for the seventh year.', 'work World Happiness Report'],
  [
    `The "State of the World's Birds" report found that 49% of species are declining.`,
    "work State of the World's Birds",
  ],
  ['The survey covered 2,000 adults in March 2024.'],
  ['The report shows that 40% of pupils are absent.'],
  ['A survey found that 61% of drivers speed.'],
  ['Pew Research Center surveys find that 72% of Americans own a smartphone.', 'publisher Pew Research Center'],
  ['A YouGov poll of 2,000 adults found that 54% agreed.', 'publisher YouGov'],
  ["Samsung's Galaxy S24 offers seven years of updates."],
  ['In a survey by Ipsos, 45% of respondents said they were worried.', 'publisher Ipsos'],
  ["UNESCO's 2023 report warned that 250 million children are out of school.", 'publisher UNESCO'],
  ['The University of Oxford has 26,000 students.'],
  ['The University of Oxford says it has 26,000 students.', 'publisher University of Oxford'],
  ['Hans Rosling: "The world population will reach 11 billion by 2100."', 'person Hans Rosling'],
  ['"Nothing in life is to be feared" — Marie Curie', 'person Marie Curie'],
  // encyclopaedia
  ['The Eiffel Tower is 330 metres tall and was completed in 1889.'],
  ['Pliny the Elder wrote that the eruption lasted two days.', 'person Pliny the Elder'],
  ['According to the historian John Keay, the empire covered 5 million square kilometres.', 'person John Keay'],
  ['UNESCO describes the site as the largest of its kind.', 'publisher UNESCO'],
  ['Guinness World Records lists it as the oldest hotel, founded in 705.', 'publisher Guinness World Records'],
  ['The Battle of Hastings was fought on 14 October 1066.'],
  ['Napoleon claimed victory in 1805.'],
  ['In his 1992 biography, David McCullough states that 40 drafts were made.', 'person David McCullough'],
  ['According to legend, 300 men held the pass.'],
  ['According to the 2011 census, the town had 4,512 inhabitants.'],
  [
    'According to the U.S. Census Bureau, the county has a total area of 1,200 square miles.',
    'publisher U.S. Census Bureau',
  ],
  ['Forbes estimated his net worth at $2.1 billion in 2019.', 'publisher Forbes'],
  ['Rolling Stone ranked it 14th on its list in 2003.', 'publisher Rolling Stone'],
  ['The album sold 12 million copies worldwide.'],
  [
    'The Library of Congress holds 170 million items, according to the Library of Congress.',
    'publisher Library of Congress',
  ],
  ['Roger Ebert called it "the best film of 1994".', 'person Roger Ebert'],
  ['Suetonius and Tacitus both report that the fire lasted six days.', 'publisher Suetonius', 'publisher Tacitus'],
  ['Leonardo da Vinci painted it between 1503 and 1519.'],
  ['The Royal Navy captured the fort in 1762.'],
  ['Mount Fuji last erupted in 1707.'],
  ['Charles Darwin published On the Origin of Species in 1859.'],
  // government and fact sheets
  ['NHS England said 7.6 million people were waiting for treatment.', 'publisher NHS England'],
  ['The Environment Agency estimates that 5.2 million homes are at risk.', 'publisher Environment Agency'],
  ['The Department will invest £300 million by 2027.'],
  [
    'The Department for Education reported that 22% of pupils were persistently absent.',
    'publisher Department for Education',
  ],
  [
    'The National Audit Office found that the scheme cost £1.2 billion more than planned.',
    'publisher National Audit Office',
  ],
  ['The Treasury expects receipts of £12 billion.', 'publisher Treasury'],
  ['EPA estimates that 6 million homes have lead pipes.', 'publisher EPA'],
  ['The Department of Agriculture projected a harvest of 15 billion bushels.', 'publisher Department of Agriculture'],
  ['Statistics Canada reported a rise of 0.4% in July.', 'publisher Statistics Canada'],
  [
    'Australian Bureau of Statistics data released on Thursday showed unemployment at 3.9%.',
    'publisher Australian Bureau of Statistics',
  ],
  ['Ofcom research suggests that 96% of households are online.', 'publisher Ofcom'],
  ['The European Commission proposed that emissions be cut by 90% by 2040.', 'publisher European Commission'],
  [
    'The European Environment Agency (EEA) attributes 239,000 deaths to fine particles.',
    'publisher European Environment Agency',
  ],
  [
    'A Royal College of Nursing survey of 20,000 nurses found that 57% were considering leaving.',
    'publisher Royal College of Nursing',
  ],
  [
    'The Food and Agriculture Organization of the United Nations estimates that 735 million people are hungry.',
    'publisher Food and Agriculture Organization of the United Nations',
  ],
  [
    'In 2022, 28 million people were in forced labour, the International Labour Organization says.',
    'publisher International Labour Organization',
  ],
  ['The UN projects a population of 9.7 billion in 2050.', 'publisher UN'],
  ['The United Nations projects a population of 9.7 billion in 2050.', 'publisher United Nations'],
  [
    'The National Highway Traffic Safety Administration recorded 42,795 deaths in 2022.',
    'publisher National Highway Traffic Safety Administration',
  ],
  ['The bridge carries 112,000 vehicles a day.'],
  ['The programme reached 3 million children in 14 countries.'],
  ['Ministers approved the scheme in March 2021.'],
  ['Citizens Advice says 1.7 million people have been cut off.', 'person Citizens Advice'],
  // economics, business
  ["Nvidia's market value passed $3 trillion in June 2024."],
  ['Nvidia reported revenue of $26 billion for the quarter.', 'publisher Nvidia'],
  ['Nvidia chief executive Jensen Huang said demand would exceed supply into 2025.', 'person Jensen Huang'],
  ["Jensen Huang, Nvidia's chief executive, said demand would exceed supply into 2025.", 'person Jensen Huang'],
  ['Gartner forecasts that spending will grow 6.8% in 2024.', 'publisher Gartner'],
  ['Shipments fell 3.2% to 1.17 billion units, according to IDC.', 'publisher IDC'],
  ["Counterpoint Research estimates Samsung's share at 20%.", 'publisher Counterpoint Research'],
  ['Shares in Shell rose 3% after the report.'],
  ['Amazon employs 1.5 million people.'],
  ['Amazon says it employs 1.5 million people.', 'publisher Amazon'],
  ["Warren Buffett's Berkshire Hathaway owns 5.6% of Apple, Warren Buffett said.", 'person Warren Buffett'],
  ['JPMorgan expects Brent crude to average $83.', 'publisher JPMorgan'],
  ["S&P Global's index showed output at 51.3.", 'publisher S&P Global'],
  [
    'The cost is £1.5 billion, the Institute for Fiscal Studies think tank said.',
    'publisher Institute for Fiscal Studies',
  ],
  ['Oxford Economics predicts that growth will slow to 1.1%.', 'publisher Oxford Economics'],
  [
    'A survey by the Federal Reserve Bank of New York showed expectations of 3%.',
    'publisher Federal Reserve Bank of New York',
  ],
  ['World Bank figures put remittances at $656 billion.', 'publisher World Bank'],
  ['Paul Johnson, director of the Institute for Fiscal Studies, called it "a £40 billion gap".', 'person Paul Johnson'],
  ['"Rates will fall to 3% by 2026," said Paul Dales at Capital Economics.', 'person Paul Dales'],
  [`"We expect 2%," said Mark Zandi, chief economist at Moody's Analytics.`, 'person Mark Zandi'],
  ['House prices fell 1.8% in December, Nationwide said.', 'publisher Nationwide'],
  ['Grocery inflation slowed to 6.7%, data from Kantar showed.', 'publisher Kantar'],
  ['Microsoft launched Windows 95 in August 1995.'],
  ['Ford cut 3,000 jobs.'],
  ['BP raised its dividend by 10%.'],
  ['BP expects output to fall 2% a year.', 'publisher BP'],
  ['Boeing delivered 528 aircraft in 2023.'],
  ['Bain & Company estimates the luxury market at €362 billion.', 'publisher Bain & Company'],
  ['A 2017 report by PricewaterhouseCoopers predicted a $15.7 trillion boost.', 'publisher PricewaterhouseCoopers'],
  // science papers
  ['Kaplan et al. (2020) found that loss scales as a power law.', 'work Kaplan et al. (2020)'],
  ['Transformers (Vaswani et al., 2017) use attention.', 'work Vaswani et al., 2017'],
  [
    'Yields fell by 7% per degree (Zhou & Li, 2022; see also Patel, 2019a).',
    'work Zhou & Li, 2022',
    'work Patel, 2019a',
  ],
  ['We collected 1,240 samples between May 2018 and June 2019.'],
  ['The model was trained on 4 GPUs for 12 days.'],
  ['Table 3 shows the results for 2015.'],
  ['Figure 2 shows that accuracy rose to 91%.'],
  ['Forests cover 31% of land (FAO 2020).', 'publisher FAO'],
  ['Lee (2018) reports a mean of 4.2.', 'work Lee (2018)'],
  ['Hubel and Wiesel showed in 1962 that cells respond to orientation.', 'publisher Hubel', 'publisher Wiesel'],
  ['The GRACE satellites measured a loss of 280 gigatonnes a year.'],
  ['Einstein predicted in 1916 that waves would travel at the speed of light.', 'publisher Einstein'],
  ['CERN announced in July 2012 that a particle of 125 GeV had been found.', 'publisher CERN'],
  ['CERN operates a 27-kilometre ring.'],
  ['In 1929 Edwin Hubble reported that galaxies recede at 500 km/s per megaparsec.', 'person Edwin Hubble'],
  ['The results, published in Nature Medicine, show a 48% reduction.', 'publisher Nature Medicine'],
  [
    'Scientists from Stanford University and their colleagues report a cell with 29% efficiency.',
    'publisher Stanford University',
  ],
  [
    'A 2019 report from the National Academy of Sciences recommended 10,000 samples.',
    'publisher National Academy of Sciences',
  ],
  ['The Proceedings of the conference list 312 papers.'],
  [
    'A study in the Proceedings of the National Academy of Sciences found a decline of 30%.',
    'publisher Proceedings of the National Academy of Sciences',
  ],
  ['"The reef lost half its coral," says marine biologist Lena Ivanova.', 'person Lena Ivanova'],
  ['Lead author Lena Ivanova says the reef lost half its coral.', 'person Lena Ivanova'],
  [
    'A team led by the Max Planck Institute for Meteorology calculated a rise of 1.8 °C.',
    'publisher Max Planck Institute for Meteorology',
  ],
  ['A team led by Lena Ivanova calculated a rise of 1.8 °C.', 'person Lena Ivanova'],
  ['The team calculated a rise of 1.8 °C.'],
  ['The Geological Society of London says the fault moved 2 metres.', 'publisher Geological Society of London'],
  ['The US Geological Survey said the quake struck at a depth of 10 km.', 'publisher US Geological Survey'],
  // web prose
  ['Life expectancy has doubled, according to Our World in Data.', 'publisher Our World in Data'],
  ['Wikipedia says the castle was built in 1240.', 'publisher Wikipedia'],
  ['The market was worth $5 billion in 2020, per Statista.', 'publisher Statista'],
  ['Consumer Reports found that 1 in 5 models failed.', 'publisher Consumer Reports'],
  ['The Verge reports that the update will arrive in May.', 'publisher Verge'],
  ['Tim Cook told investors that sales in China had grown 8%.', 'person Tim Cook'],
  ['"You have eight years," Greta Thunberg told MPs.', 'person Greta Thunberg'],
  ['In an interview with the Wall Street Journal, he said 40% of jobs would change.', 'publisher Wall Street Journal'],
  [
    'In an interview with the Financial Times, Ana Botín said margins would fall to 2%.',
    'publisher Financial Times',
    'person Ana Botín',
  ],
  ['The phone weighs 180 grams and costs $799.'],
  ["Google's search engine handles 8.5 billion queries a day."],
  ['A spokesperson for the company said 400 people were affected.'],
  ['A spokesperson for Ryanair said 400 people were affected.', 'publisher Ryanair'],
  ['Critics of Uber say drivers earn less than $10 an hour.'],
  ['Users of Spotify report that prices rose 10%.'],
  ['In a 2022 Gallup survey, 32% of workers said they were engaged.', 'publisher Gallup'],
  ["Meta's Llama has 70 billion parameters."],
  ['Meta claims Llama has been downloaded 300 million times.', 'publisher Meta'],
  ['The Edelman Trust Barometer shows that 63% of people distrust leaders.', 'work Edelman Trust Barometer'],
  [
    "Transparency International's Corruption Perceptions Index gives the country 34 points.",
    'publisher Transparency International',
    'work Corruption Perceptions Index',
  ],
  ['Freedom House rates the country 7 out of 100.', 'publisher Freedom House'],
  ['"At least 300 people were killed," Amnesty said.', 'publisher Amnesty'],
  ['The Nobel Prize was awarded in 2014.'],
  ['Windows 11 requires 4 GB of memory.'],
  ['Tourism Economics, a consultancy, puts the loss at $1 billion.', 'publisher Tourism Economics'],
  [
    'The International Air Transport Association, which represents 300 airlines, expects profits of $30 billion.',
    'publisher International Air Transport Association',
  ],
  ['Simon Calder of The Independent said fares had doubled.', 'person Simon Calder'],
  ['Emirates flies to 140 cities.'],
  ['As David Attenborough has said, "we have lost 70% of wildlife since 1970".', 'person David Attenborough'],
  ['In Japan, 29% of people are over 65.'],
  ['Japan says it will release 1.3 million tonnes of water.', 'publisher Japan'],
  ['Japan recorded 727,277 births in 2023.'],
  ['Beijing said growth reached 5.2%.', 'publisher Beijing'],
  ["Gaza's Ministry of Health said 30,000 people had died.", 'publisher Ministry of Health'],
  ['Mayor Sadiq Khan opened the line in May 2022.'],
  ['Mayor Sadiq Khan said the line had carried 100 million passengers.', 'person Sadiq Khan'],
  [`"Sales will pass £33 billion by 2031," Emma Walmsley, GSK's chief executive, said.`, 'person Emma Walmsley'],
  ['Mr Trump claimed that 20,000 people had attended.', 'person Trump'],
  [
    'The Washington Examiner confirmed the five-judge panel of the appellate division threw out the judgment.',
    'publisher Washington Examiner',
  ],
  [
    'The unanimous ruling was made by the 10th U.S. Circuit Court of Appeals in Colorado on Tuesday, reported Reuters.',
    'publisher Reuters',
  ],
  [
    '“An attorney is expected to exercise judgment,” said Chief Judge of the 10th Circuit, Jerome Holmes, reported Reuters.',
    'person Jerome Holmes',
    'publisher Reuters',
  ],
  [
    'The court’s order means that Dominion Voting would receive nearly $62,000 while Meta would get $50,000, noted Reuters.',
    'publisher Reuters',
  ],
  [
    'Fielder said in a statement that the lawyers never thought that their “actions were unethical or frivolous.”',
    'publisher Fielder',
  ],
  [
    "New York Attorney General Letitia James said she would ask the state's highest court to overturn the revocation of the fine.",
    'person Letitia James',
  ],
  [
    "Chevron on Friday urged the Ninth Circuit to summarily toss a Seattle attorney's appeal challenging an order that he pay $268,000.",
  ],
  [
    'That was the lead of many news stories last week, after a study in the British Medical Journal reported that people who ate more chocolate had a 37 percent lower risk of heart disease.',
    'publisher British Medical Journal',
  ],
  [
    "Would the patient be as willing to take the pill if the doctor said that it cuts the risk from 2 percent to 1 percent, asks The New York Times' Nicholas Bakalar.",
    'person Nicholas Bakalar',
  ],
  [
    'In a review of studies published in The Cochrane Library, University of Buffalo researchers found that different doctors describe the same data in different ways.',
    'publisher Cochrane Library',
    'publisher University of Buffalo',
  ],
  ['Writing in the Boston Globe, Neena Satija offers some useful advice about the risk.', 'publisher Boston Globe'],
  [
    'Satija points out that the much-hyped study, conducted by University of Cambridge researchers, was the result of reviewing seven separate studies of the topic.',
    'publisher Satija',
    'publisher University of Cambridge',
  ],
  [
    'Some medical press releases exaggerate the importance of findings, according to DMS researchers in the June 5 Journal of the American Medical Association (JAMA) by Steven Woloshin and Lisa Schwartz.',
    'publisher DMS',
  ],
  [
    'The UK Committee on the Safety of Medicines announced new findings that the pill doubled the risk of potentially fatal blood clots.',
    'publisher UK Committee on the Safety of Medicines',
  ],
  ['The ‘pill scare’ of 1995 has been credited 13,000 additional abortions (Furedi, 1999).', 'work Furedi, 1999'],
  [
    'The Supreme Court of the United Kingdom on Oct. 22 ruled that an Irish-owned company should pay 44.2 million pounds.',
    'publisher Supreme Court of the United Kingdom',
  ],
  ['The Utah Supreme Court reversed an appeals court ruling that awarded $298,893.26 in fees.'],
  ['Meta says Llama has been downloaded 300 million times.', 'publisher Meta'],
  ['Large model proponents cite emergence phenomena above 10^22 FLOPs.'],
  // near misses
  ['The trophy was published by accident in 1999.'],
  ['The train takes 3 hours per Tesla engineer.'],
  ['It produced 300 units per GPU per day.'],
  ['According to plan, the station opened in 1999.'],
  ['According to critics, 40% of the money was lost.'],
  ['In 2010 Harper Lee published 3 letters.'],
  ['The storm claimed 40 lives in Texas.'],
  ['Arsenal claimed a 2-1 win at Stamford Bridge.'],
  ['The book was published in London in 1859.'],
  ['The survey was published in March 2020.'],
  ['Data from Tesla vehicles were sent to 12 servers.'],
  ['Sony announced the PlayStation 5 in 2020.'],
  ['Netflix added 9 million subscribers in the quarter.'],
  ['Microsoft found success with Windows 3.0.'],
  ['The vaccine, found in 60% of samples, was stable.'],
  ['The market is projected to reach $5 billion by 2030.'],
  ['Renewables are expected to supply 50% of power by 2030, up from 29%.'],
  ['Michael Jordan scored 63 points in 1986.'],
  ['Serena Williams holds 23 titles.'],
  ['The Rolling Stones played to 1.5 million people in 2006.'],
  ["NASA's Perseverance landed on Mars on 18 February 2021."],
  ['The National Gallery displays 2,300 paintings.'],
  ['Winston Churchill was Prime Minister from 1940 to 1945.'],
  ['Leonardo DiCaprio updated his house for $3 million.'],
  ['The European Union has 27 members.'],
  ['Deloitte employs 457,000 people.'],
  ["Tesla's forecasts were cut by 10% in March."],
  ['Reports from Gaza were delayed by 3 days.'],
  ["Apple's report was published in 2019."],
  ['A study of Apple users lasted 3 years.'],
  ['He said that 40% of the fleet was idle.'],
  ['"It cost $3 million," she said.'],
  ['Researchers in Japan grew 30 samples.'],
  ['The Ford Focus sold 12 million units.'],
  ['The judge fined Shell €1 million.'],
  ["Brazil's coffee crop fell 12% in 2021."],
  ['The Senate passed the bill by 51 votes to 50.'],
  ['Mount Everest is 8,849 metres high.'],
  ['Table 4 lists 12 sites.'],
  ['Section 230 states that 1 provider is exempt.'],
  ['Wimbledon was held in July 2023.'],
  ['The Beatles released 12 studio albums between 1963 and 1970.'],
  ['About 400 Boeing 737s were grounded in 2019.'],
  ['Inflation in Turkey reached 85% in October 2022 (Istanbul, 2022).'],
  ['The Games (Tokyo 2020) cost $13 billion.'],
  ['The law (effective 2024) covers 40 sectors.'],
  ['The film (released 2014) grossed $677 million.'],
  ['X-rays show that 12% of fractures heal late.'],
  // further shapes
  ["A 2023 poll by Ipsos for King's College London found that 38% of Britons agreed.", 'publisher Ipsos'],
  ['Data from the World Bank and the IMF show that debt rose to 92% of GDP.', 'publisher World Bank', 'publisher IMF'],
  ['In the words of Jane Goodall, "we have 10 years left".', 'person Jane Goodall'],
  ['What Aristotle called "the golden mean" dates from the 4th century BC.', 'publisher Aristotle'],
  ['In 2020 the BMJ reported that 1 in 4 trials was never published.', 'publisher BMJ'],
  ['Demand will peak by 2030, the IEA says in its annual outlook.', 'publisher IEA'],
  [
    'The McKinsey Global Institute has estimated that 375 million workers will switch jobs.',
    'publisher McKinsey Global Institute',
  ],
  ['President Joe Biden has said that 1 million jobs were created.', 'person Joe Biden'],
  ['President Biden announced that $369 billion would be spent.', 'person Biden'],
  ["The ECB's latest survey suggests that loans fell by 2%.", 'publisher ECB'],
  ['According to Kate Bingham, who led the taskforce, 350 million doses were ordered.', 'person Kate Bingham'],
  ['The Lancet Countdown warns that heat deaths have risen 85%.', 'publisher Lancet Countdown'],
  ['Asking prices rose 0.8% in the month, property website Rightmove said.', 'publisher Rightmove'],
  ['Motoring group the RAC estimates petrol at 140p a litre.', 'publisher RAC'],
  ['Corn output will reach 15.1 billion bushels, the USDA forecast on Friday.', 'publisher USDA'],
  ['Journalist Johann Hari writes that attention spans fell to 47 seconds.', 'person Johann Hari'],
  [
    'Daniel Kahneman and Amos Tversky showed that losses weigh twice as much as gains.',
    'person Daniel Kahneman',
    'publisher Amos Tversky',
  ],
  ['A Royal Society report published in 2012 concluded that fracking was safe.', 'publisher Royal Society'],
  ['The Human Development Report 2020 ranks Norway first.', 'work Human Development Report'],
  ['Humanity uses 1.7 Earths, the Global Footprint Network calculates.', 'publisher Global Footprint Network'],
  ['"Prices will double," he told the Guardian.', 'publisher Guardian'],
  ['Margaret Thatcher told parliament in 1988 that the debt would be repaid.', 'person Margaret Thatcher'],
  ['French president Emmanuel Macron pledged on Monday that 14 reactors would be built.', 'person Emmanuel Macron'],
  [
    'The Federal Aviation Administration, or FAA, says 45,000 flights are handled daily.',
    'publisher Federal Aviation Administration',
  ],
  ['The European Central Bank (ECB) expects inflation of 2.3% in 2024.', 'publisher European Central Bank'],
  ['Ernst & Young forecasts that 40,000 jobs will move.', 'publisher Ernst & Young'],
  ['Johnson & Johnson reported sales of $21.4 billion.', 'publisher Johnson & Johnson'],
  ['Brookings Institution researchers estimate that 36 million jobs are exposed.', 'publisher Brookings Institution'],
  [
    'Sociologist Matthew Desmond of Princeton University estimates that 3.6 million evictions are filed a year.',
    'person Matthew Desmond',
  ],
  [
    'Anders Jonsson and Ingrid Berg, both of Lund University, argue that 30% could be saved.',
    'person Anders Jonsson',
    'person Ingrid Berg',
  ],
  ['As Hannah Ritchie notes, air pollution has fallen 70% since 1970.', 'person Hannah Ritchie'],
  ['Royal Mail said it had delivered 92% of letters on time.', 'person Royal Mail'],
  ['Modelling by Cambridge Econometrics suggests a loss of £140 billion.', 'publisher Cambridge Econometrics'],
  [
    'New guidelines from the European Society of Cardiology recommend a target of 1.4 mmol/L.',
    'publisher European Society of Cardiology',
  ],
  ['Figures published by NHS Digital on Thursday showed 6.1 million referrals.', 'publisher NHS Digital'],
  ['"Packaging demand will reach $1.2 trillion," Smithers predicts.', 'publisher Smithers'],
  ['German Chancellor Angela Merkel warned in March 2020 that 70% could be infected.', 'person Angela Merkel'],
  ['A report to the Human Rights Council by a UN expert found 200 cases.', 'publisher UN'],
  ['The Charity Commission said it had opened 112 inquiries.', 'publisher Charity Commission'],
  ['Housing charity Shelter estimates that 309,000 people are homeless.', 'publisher Shelter'],
  ['Five men doubled their fortunes since 2020, Oxfam claimed.', 'publisher Oxfam'],
  ["Oxfam's annual inequality report claims that five men doubled their fortunes.", 'publisher Oxfam'],
  [
    'The Bank for International Settlements put daily turnover at $7.5 trillion.',
    'publisher Bank for International Settlements',
  ],
  ['Bill Gates said in a 2015 TED talk that 10 million people could die.', 'person Bill Gates'],
  ['Dr Smith estimated that 40% of cases go unreported.', 'person Smith'],
  ['An analysis by Climate Central found that 5.7 billion people were exposed.', 'publisher Climate Central'],
  ['The State of Global Air report attributes 8.1 million deaths to pollution.', 'work State of Global Air'],
  ['Wood Mackenzie expects lithium demand to triple by 2030.', 'publisher Wood Mackenzie'],
  ["Battery prices fell 14% to $139, according to BloombergNEF's annual survey.", 'publisher BloombergNEF'],
  [
    'Analyses by Ember and the International Renewable Energy Agency put the share at 30%.',
    'publisher Ember',
    'publisher International Renewable Energy Agency',
  ],
  ['Benjamin Franklin wrote in 1784: "An extra hour of light saves candles."', 'person Benjamin Franklin'],
  [
    'The Reuters Institute for the Study of Journalism finds that 39% avoid the news.',
    'work Reuters Institute for the Study of Journalism',
  ],
  ['Knight Frank predicts that rents will rise 3%.', 'person Knight Frank'],
  ['"Our goal is 20 million vehicles," Tesla said in its 2021 impact report.', 'publisher Tesla'],
  ['Only 3% of the money was spent, the European Court of Auditors concluded.', 'publisher European Court of Auditors'],
  [
    'The Organisation for Economic Co-operation and Development expects growth of 3.1%.',
    'publisher Organisation for Economic Co-operation and Development',
  ],
  ['Cycling rose by 54%, figures from Sustrans suggest.', 'publisher Sustrans'],
  ['Chancellor Rachel Reeves claimed the gap was £22 billion.', 'person Rachel Reeves'],
  ["LONDON (AP) — Britain's economy grew 0.6% in the first quarter.", 'publisher AP'],
  [
    'Air pollution kills 7 million people a year, says the World Health Organization.',
    'publisher World Health Organization',
  ],
  [
    'Researchers from the Albert Einstein College of Medicine reported a limit of 125 years.',
    'publisher Albert Einstein College of Medicine',
  ],
  [
    'Olivier De Schutter, the UN special rapporteur on extreme poverty, said 14.4 million people were poor.',
    'person Olivier De Schutter',
  ],
  [
    'The Netherlands Environmental Assessment Agency calculated a fall of 34%.',
    'publisher Netherlands Environmental Assessment Agency',
  ],
  ['Royal Dutch Shell said it would cut 9,000 jobs by 2022.', 'publisher Royal Dutch Shell'],
  ['In 1961 Frank Drake estimated that there were 10,000 civilisations.', 'person Frank Drake'],
  [
    'A Kaiser Family Foundation survey conducted in 2021 found 41% of adults had medical debt.',
    'publisher Kaiser Family Foundation',
  ],
  [
    'Fossil emissions rose 1.1% in 2023, the Global Carbon Project reported in December.',
    'publisher Global Carbon Project',
  ],
  ['An editorial in the Lancet called the 2022 budget a missed chance.', 'publisher Lancet'],
  ['In a statement, Pfizer said 20 million packs would be shipped by June.', 'publisher Pfizer'],
  [
    'Former Irish president Mary Robinson told delegates that $100 billion a year was not enough.',
    'person Mary Robinson',
  ],
  ['Delegates from 197 countries met in Glasgow in November 2021.'],
  ['Tearfund, a charity, says 1 in 3 families skipped meals.', 'publisher Tearfund'],
  ['Tottenham boss Antonio Conte said the injury would take six weeks to heal.', 'person Antonio Conte'],
  ["Conte's side lost 2-1 to Villa on 1 January 2023."],
  ['His value is put at €80 million by Transfermarkt.', 'publisher Transfermarkt'],
  ['The hockey stick, says climate scientist Michael Mann, has been confirmed by 36 studies.', 'person Michael Mann'],
  ['Winds of 155 mph were recorded, the National Weather Service said.', 'publisher National Weather Service'],
  ['GDP expanded 4.9%, Bureau of Economic Analysis data showed on Thursday.', 'publisher Bureau of Economic Analysis'],
  [
    'Business confidence fell to -61, according to a survey by the Institute of Directors.',
    'publisher Institute of Directors',
  ],
  ['Rolls-Royce said it would cut up to 2,500 jobs.', 'publisher Rolls-Royce'],
  ['The Court of Appeal found that the policy breached the 1951 convention.', 'publisher Court of Appeal'],
  ['Lord Reed, president of the Supreme Court, said the judgment was unanimous.', 'person Reed'],
  ['The 1951 Refugee Convention has 149 parties.'],
  ['The Refugee Council warned that 40,000 cases were pending.', 'publisher Refugee Council'],
  ['In a Eurobarometer survey, 77% of citizens backed the policy.', 'publisher Eurobarometer'],
  ['Only 20% of Americans trust the government, Pew found in 2022.', 'publisher Pew'],
  [
    'Gianluca Grimalda, a researcher at the Kiel Institute, said he had travelled 14,000 miles.',
    'person Gianluca Grimalda',
  ],
  ['Smithsonian Magazine reported in 2018 that the ship carried 1,500 amphorae.', 'publisher Smithsonian Magazine'],
  ['The Jewish historian Josephus claims that 1.1 million people died in the siege.', 'publisher Josephus'],
  ['Carthage was destroyed in 146 BC.'],
  ['Adrian Goldsworthy suggests a figure of 30,000 men.', 'person Adrian Goldsworthy'],
  ['Economist Angus Maddison put world GDP in the year 1000 at $117 billion.', 'person Angus Maddison'],
  ['The trench is 10,935 metres deep, National Geographic says.', 'publisher National Geographic'],
  ["The American Society of Civil Engineers gave the nation's bridges a C grade in 2021."],
  ['The Golden Gate Bridge cost $35 million and opened in 1937.'],
  ['Siemens claims the turbine can power 18,000 homes.', 'publisher Siemens'],
  [
    'The Fraunhofer Institute for Solar Energy Systems measured an efficiency of 47.6%.',
    'publisher Fraunhofer Institute for Solar Energy Systems',
  ],
  ["Lazard's annual analysis puts the cost of solar at $36 per megawatt hour.", 'publisher Lazard'],
  ['Lazard advised on deals worth $400 billion.'],
  ['NICE guidelines recommend 150 minutes of activity a week.', 'publisher NICE'],
  [
    'British Heart Foundation statistics show 7.6 million people live with heart disease.',
    'publisher British Heart Foundation',
  ],
  ['Professor Susan Michie of University College London said adherence was above 90%.', 'person Susan Michie'],
  ['Chen and colleagues found a 14% increase in yield.', 'publisher Chen'],
  [
    'Two reviews reached the same estimate of 30% (Müller et al., 2018; Okafor & Reid, 2020).',
    'work Müller et al., 2018',
    'work Okafor & Reid, 2020',
  ],
  ['Rail journeys fell 78% (Department for Transport, 2021).', 'publisher Department for Transport'],
  ['Hirsch (2005) proposed that the index should be 12 after 20 years.', 'work Hirsch (2005)'],
  [
    'A joint report by UNICEF and WHO found that 2.2 billion people lack safe water.',
    'publisher UNICEF',
    'publisher WHO',
  ],
  ['UNICEF and the WHO estimate that 2.2 billion people lack safe water.', 'publisher UNICEF', 'publisher WHO'],
  [
    'World Resources Institute researchers found that 25 countries use 80% of their water.',
    'publisher World Resources Institute',
  ],
  [
    'The Financial Conduct Authority fined the bank £108 million, the Financial Conduct Authority said.',
    'publisher Financial Conduct Authority',
  ],
  ['The Financial Conduct Authority fined Santander £108 million.'],
  ['Monzo said it had 7.4 million customers at the end of February.', 'publisher Monzo'],
  ['Jamie Dimon, who runs JPMorgan Chase, warned that rates could hit 7%.', 'person Jamie Dimon'],
  ['JPMorgan Chase has assets of $3.7 trillion.'],
  ['"We see GDP growing 1.2%," Barclays analysts wrote in a note.', 'publisher Barclays'],
  ['UBS analysts expect gold at $2,200.', 'publisher UBS'],
  [
    'A study from the Tyndall Centre for Climate Change Research suggests aviation could use 25% of the budget.',
    'publisher Tyndall Centre for Climate Change Research',
  ],
  ['A Guardian analysis of 800 schools found that 60% had deficits.', 'publisher Guardian'],
  ['Research by BBC News found 1 in 4 posts was removed.', 'publisher BBC News'],
  ['Sky Sports paid £5.1 billion for the rights in 2015.'],
  ['World Athletics confirmed a time of 2:00:35.', 'publisher World Athletics'],
  ['Kelvin Kiptum ran the marathon in 2:00:35, World Athletics said.', 'publisher World Athletics'],
  [
    'According to the International Maritime Organization, shipping emits 2.9% of greenhouse gases.',
    'publisher International Maritime Organization',
  ],
  ['According to one estimate, 30% of food is wasted.'],
  ['According to an FAO estimate, 30% of food is wasted.', 'publisher FAO'],
  ["Disney's chief executive, Bob Iger, said the service would break even in 2024.", 'person Bob Iger'],
  ['Walmart forecast full-year profit of $6.50 a share.', 'publisher Walmart'],
  ['Analysts had expected $6.52, according to Refinitiv data.', 'publisher Refinitiv'],
  ['Analysts polled by FactSet had expected $6.52.', 'publisher FactSet'],
  ['Analysts had expected $6.52.'],
  [
    'The US Energy Information Administration expects output of 12.9 million barrels a day.',
    'publisher US Energy Information Administration',
  ],
  ['OPEC said demand would grow by 2.25 million barrels a day.', 'publisher OPEC'],
  ['In her 2013 book, Mariana Mazzucato argues that the state funded 80% of the research.', 'person Mariana Mazzucato'],
  ["Steven Pinker's claim that violence has fallen 90% is disputed.", 'person Steven Pinker'],
  ["Steven Pinker's book sold 500,000 copies."],
  ['Plutarch tells us that 300,000 Persians fell.', 'person Plutarch'],
  ['The Treaty of Versailles limited the army to 100,000 men.'],
  ['The Michelin Guide lists 138 three-star restaurants.', 'work Michelin Guide'],
  [
    'The Royal Society for the Protection of Birds estimates that 38 million birds have been lost.',
    'publisher Royal Society for the Protection of Birds',
  ],
  ['BirdLife International classifies 1,400 species as threatened.', 'publisher BirdLife International'],
  ["WWF's Living Planet Report says populations fell by 69%.", 'publisher WWF', 'work Living Planet Report'],
  ['Populations fell by 69% between 1970 and 2018.'],
  [
    'The index, compiled by the Zoological Society of London, tracks 32,000 populations.',
    'publisher Zoological Society of London',
  ],
  [
    'The UK Ministry of Defence said on Sunday that Russia had lost 60% of its tanks.',
    'publisher UK Ministry of Defence',
  ],
  ['Russia launched 40 missiles at Kyiv on Monday.'],
  [`"We need 500 tanks," Ukraine's defence minister, Oleksii Reznikov, said.`, 'person Oleksii Reznikov'],
  ['The Institute for the Study of War assesses that the front moved 3 km.', 'work Institute for the Study of War'],
  ['The Kremlin said 220,000 men had been called up.', 'publisher Kremlin'],
  ["China's Xinhua news agency reported 12 deaths.", 'publisher Xinhua'],
  ['The state-run Global Times claimed that output rose 8%.', 'publisher Global Times'],
  ['Tokyo Electric Power said the tanks held 1.37 million tonnes.', 'publisher Tokyo Electric Power'],
  ['Tokyo Electric Power operates 17 reactors.'],
  ['Dr. Fatima Khan, lead author of the study, said the drug cut deaths by 17%.', 'person Fatima Khan'],
  [
    'Researchers from the University of Leeds and Aarhus University measured a loss of 3.8 trillion tonnes.',
    'publisher University of Leeds',
    'publisher Aarhus University',
  ],
  ['The drug, developed by Roche, costs $28,000 a year.'],
  ['The vaccine was developed by the University of Oxford and AstraZeneca in 2020.'],
  ['Moderna announced that its vaccine was 94.5% effective.', 'publisher Moderna'],
  ["Moderna's shares fell 12%."],
  ['Rand Corporation estimates that insomnia costs $411 billion a year.', 'publisher Rand Corporation'],
  ['Neuroscientist Matthew Walker says adults need 8 hours.', 'person Matthew Walker'],
  ['Michael Phelps won 23 gold medals.'],
  ['The World Obesity Atlas 2023 predicts that 51% of people will be overweight by 2035.', 'work World Obesity Atlas'],
  [
    'Across the 38 member countries, health spending averaged 9.2% of GDP in 2022, a figure that the OECD says will climb to 11.8% by 2040 if nothing changes.',
    'publisher OECD',
  ],
  [
    'Teams at the Institut Pasteur, working with partners in 12 countries, reported last month that resistance had reached 18%.',
    'publisher Institut Pasteur',
  ],
  [
    "Speaking at the launch, Sofia Marin, the trust's head of nursing, said the ward had cut falls by 37 per cent since 2019.",
    'person Sofia Marin',
  ],
  [
    'In a cohort of 1.2 million members, Kaiser Permanente found that risk rose 9% with each drink.',
    'publisher Kaiser Permanente',
  ],
  ['The trial enrolled 3,400 patients at 41 sites in Spain, Portugal and Brazil.'],
  ['Adults who slept less than six hours had a 20% higher risk of heart attack.'],
  [
    'Adults who slept less than six hours had a 20% higher risk of heart attack (Daghlas et al. 2019).',
    'work Daghlas et al. 2019',
  ],
  ['UNAIDS warns that, without new money, 4 million more people could die by 2029.', 'publisher UNAIDS'],
  [
    'The Bill & Melinda Gates Foundation pledged $1.6 billion, the Bill & Melinda Gates Foundation said.',
    'publisher Bill & Melinda Gates Foundation',
  ],
  [
    "The number of hungry people doubled in two years, the UN's World Food Programme has warned.",
    'publisher World Food Programme',
  ],
  ['A magnitude 7.8 earthquake struck southern Türkiye on 6 February 2023, killing more than 53,000 people.'],
  ['The quake killed 50,783 people in Türkiye, according to the disaster agency AFAD.', 'publisher AFAD'],
  ['State news agency Anatolia said 13 million people lived in the affected provinces.', 'publisher Anatolia'],
  ['The United States Geological Survey (USGS) put the depth at 17.9 km.', 'publisher United States Geological Survey'],
  ['Copernicus said that the past 12 months were 1.52C above pre-industrial levels.', 'publisher Copernicus'],
  [
    `"It's a remarkable run," said Samantha Burgess, the service's deputy director, adding that 2024 would likely be hotter.`,
    'person Samantha Burgess',
  ],
  [
    'Losses of $38 trillion a year are already baked in, argues Ottmar Edenhofer of the Potsdam institute.',
    'person Ottmar Edenhofer',
  ],
  ['Antarctica lost 150 billion tonnes of ice a year between 2002 and 2020.'],
  ['NASA satellite data show Antarctica lost 150 billion tonnes of ice a year.', 'publisher NASA'],
  [
    'Sea ice covered 1.79 million square miles, according to the National Snow and Ice Data Center at the University of Colorado.',
    'publisher National Snow and Ice Data Center',
  ],
  [
    'The International Court of Justice ruled by 15 votes to 2 that the measures were required.',
    'publisher International Court of Justice',
  ],
  ['The International Court of Justice has 15 judges who serve nine-year terms.'],
  ['Overcrowding reached 105 inmates per 100 places, a Council of Europe report said.', 'publisher Council of Europe'],
  ['More than 4 in 10 detainees had not been convicted, the campaign group Fair Trials found.', 'person Fair Trials'],
  ['Sir Brian Leveson concluded in his review that juries should be dropped for 20% of cases.', 'person Brian Leveson'],
  [
    'Backlogs would fall by less than 2%, the Institute for Government think-tank estimates.',
    'publisher Institute for Government',
  ],
  ['The Crown Prosecution Service says it charged 49,000 suspects last year.', 'publisher Crown Prosecution Service'],
  ['Under the Theft Act 1968 the maximum sentence is seven years.'],
  [
    'A Transport Research Laboratory study for the department concluded that 20 mph zones cut injuries by 40%.',
    'publisher Transport Research Laboratory',
  ],
  ['Asked about the 5-0 defeat, Pep Guardiola said: "We made six changes and paid for it."', 'person Pep Guardiola'],
  ['Haaland scored his 50th goal in 48 games on 13 September.'],
  ['Clubs spent £2.36 billion in the window, the Premier League confirmed.', 'publisher Premier League'],
  ['Football Benchmark, part of Ace Advisory, values Real Madrid at €5.1 billion.', 'person Football Benchmark'],
  ['"I hit 14 greens," Straka told the Irish Times.', 'person Straka'],
  ['The World Anti-Doping Agency reported 1,820 violations in its 2021 figures.', 'publisher World Anti-Doping Agency'],
  [
    'Tea exports earned $1.4 billion, Kenya National Bureau of Statistics figures indicate.',
    'publisher Kenya National Bureau of Statistics',
  ],
  [
    "The Bank of Japan's Tankan survey showed sentiment at +12, its highest since 2018.",
    'publisher Bank of Japan',
    'work Tankan',
  ],
  ['Governor Kazuo Ueda said in Osaka that wages must grow 3% for the target to be met.', 'person Kazuo Ueda'],
  ["Germany's Ifo Institute cut its forecast to 0.2% from 0.9%.", 'publisher Ifo Institute'],
  ['"Consumption fell 0.8%," Ifo president Clemens Fuest said.', 'person Clemens Fuest'],
  ['Halifax, the mortgage lender, said the average home now costs £291,000.', 'publisher Halifax'],
  [
    'Vacancies fell for a fifth month, a report from KPMG and the Recruitment and Employment Confederation shows.',
    'publisher KPMG',
    'publisher Recruitment and Employment Confederation',
  ],
  ["The S&P Global purchasing managers' index fell to 47.1."],
  ['According to the Statistisches Bundesamt, 1.1 million flats stood empty.', 'publisher Statistisches Bundesamt'],
  ["Robert Shiller's ratio stood at 30.8, well above its mean of 17."],
  ['Historian Adam Tooze has calculated that Germany spent 70% of output on the war.', 'person Adam Tooze'],
  ['The Marshall Plan transferred $13.3 billion to 16 countries.'],
  ['Barry Eichengreen and colleagues estimate the plan added 0.5 points a year.', 'person Barry Eichengreen'],
  ['Polybius puts the dead at Cannae at 70,000.', 'publisher Polybius'],
  ['Livy gives 45,500 infantry and 2,700 cavalry.'],
  ['The British Library, which holds the manuscript, dates it to around 1000.'],
  ['The abbey, Bede wrote, housed 600 monks.', 'publisher Bede'],
  ['Construction of the cathedral began in 1163 and lasted 182 years.'],
  [
    'The Archaeological Institute of America says the wreck carried 200 jars.',
    'publisher Archaeological Institute of America',
  ],
  [
    'According to the American Society of Mechanical Engineers, boiler blasts killed 50,000 people a year.',
    'publisher American Society of Mechanical Engineers',
  ],
  ['The span of the main cables is 1,991 metres and the towers are 298 metres tall.'],
  ['The Honshu–Shikoku Bridge Authority says the span is 1,991 metres.', 'publisher Honshu–Shikoku Bridge Authority'],
  ['Airbus expects to deliver 720 jets; Boeing has given no target.', 'publisher Airbus'],
  ['Data from the analytics firm Cirium showed that 12% of flights were late.', 'publisher Cirium'],
  ['More than 4,000 flights were cancelled, according to tracking site Flightradar24.', 'publisher Flightradar24'],
  ['Mercedes-Benz claims a range of 1,000 km.', 'publisher Mercedes-Benz'],
  ['The Mercedes-Benz EQXX has a range of 1,000 km and a drag coefficient of 0.17.'],
  ['"Deliveries grew 12%," Volkswagen announced on Monday.', 'publisher Volkswagen'],
  [
    'A 2021 paper by the International Council on Clean Transportation estimates life-cycle savings of 66-69%.',
    'publisher International Council on Clean Transportation',
  ],
  ['MIT researchers say the membrane cuts energy use by 90%.', 'publisher MIT'],
  ['As MIT News reported in 2019, the membrane cuts energy use by 90%.', 'publisher MIT News'],
  ['The membrane cuts energy use by 90%, Zhang Wei, who led the work, told the journal.', 'person Zhang Wei'],
  ['As Yoshida (2017) shows, half of all firms reported no gain.', 'work Yoshida (2017)'],
  ['Costs have fallen 88% (IRENA, 2022; BNEF, 2023).', 'publisher IRENA', 'publisher BNEF'],
  ["The U.S. Department of Energy's 2022 report lists 3.3 million jobs.", 'publisher U.S. Department of Energy'],
  [
    'Lawrence Berkeley National Laboratory researchers count 2,000 GW in queues.',
    'publisher Lawrence Berkeley National Laboratory',
  ],
  [
    'One in three women has experienced violence (European Union Agency for Fundamental Rights, 2014).',
    'publisher European Union Agency for Fundamental Rights',
  ],
  ['Trussell Trust food banks handed out 3.1 million parcels, the Trussell Trust said.', 'publisher Trussell Trust'],
  [
    'The Joseph Rowntree Foundation estimates that 14.4 million people live in poverty.',
    'publisher Joseph Rowntree Foundation',
  ],
  ['Joseph Rowntree founded the trust in 1904.'],
  ['An ILO–UNICEF report counted 160 million child labourers.', 'publisher ILO–UNICEF'],
  [
    'One-to-one tuition adds five months, says the Education Endowment Foundation.',
    'publisher Education Endowment Foundation',
  ],
  ['In PISA 2022, 31% of pupils failed to reach level 2.'],
  ['Andreas Schleicher, who runs the tests, blamed phones for a third of the drop.', 'person Andreas Schleicher'],
  ['Some 690,000 pupils in 81 countries took the test.'],
  [
    'Vaccination uptake among two-year-olds slipped to 92.1%, Public Health Wales disclosed on Wednesday.',
    'publisher Public Health Wales',
  ],
  ['Uptake among two-year-olds slipped to 92.1% in the year to March 2024.'],
  [
    '"These drugs will change practice," said Naveed Sattar, professor of metabolic medicine at the University of Glasgow, who was not involved in the trial.',
    'person Naveed Sattar',
  ],
  ["Novo Nordisk's trial, which enrolled 17,604 adults, found a 20% drop in cardiac events.", 'publisher Novo Nordisk'],
  [
    'The findings were presented at the American Heart Association meeting and cover 8,000 patients, the American Heart Association said.',
    'publisher American Heart Association',
  ],
  [
    'The European Food Safety Authority lowered its estimate of the safe dose to 0.2 nanograms.',
    'publisher European Food Safety Authority',
  ],
  ["Belgium's health institute Sciensano counted 1,200 excess deaths.", 'publisher Sciensano'],
  ['Belgium counted 1,200 excess deaths in August 2020.'],
  ['Insured losses topped $108 billion for the fourth year, Swiss Re estimated in March.', 'publisher Swiss Re'],
  ['Both Munich Re and Swiss Re expect losses to exceed $100 billion.', 'publisher Munich Re', 'publisher Swiss Re'],
  [
    "Australia's Bureau of Meteorology declared that an El Niño had begun in September 2023.",
    'publisher Bureau of Meteorology',
  ],
  [
    '"I am scared," said Dr Ruth Cerezo-Mota at the National Autonomous University of Mexico.',
    'person Ruth Cerezo-Mota',
  ],
  ['A Guardian survey of 380 climate scientists found that 77% expect at least 2.5C.', 'publisher Guardian'],
  ["China's emissions fell 1% in the second quarter, analysis for Carbon Brief shows.", 'publisher Carbon Brief'],
  [
    'Lauri Myllyvirta, the analyst who compiled the figures, expects emissions to peak in 2024.',
    'publisher Lauri Myllyvirta',
  ],
  [
    'The tropics lost 3.7 million hectares of forest, according to satellite data on Global Forest Watch.',
    'publisher Global Forest Watch',
  ],
  [
    "The Information Commissioner's Office said it had received 11,000 reports.",
    "publisher Information Commissioner's Office",
  ],
  ['In March the High Court held that the fee of £1,012 was unlawful.', 'publisher High Court'],
  ['The High Court quashed the fee of £1,012 in March 2020.'],
  ['Mr Justice Swift found that 3 of the 5 grounds failed.', 'person Swift'],
  [`"This affects 9 million people," Liberty's director said.`, 'publisher Liberty'],
  ['ProPublica found that the software wrongly flagged 44.9% of black defendants.', 'publisher ProPublica'],
  ['Northpointe disputes the finding and says accuracy is 68%.', 'publisher Northpointe'],
  ['Carlo Ancelotti, 64, said his squad would rest for 10 days.', 'person Carlo Ancelotti'],
  ['Ancelotti, 64, has won the European Cup five times as a coach.'],
  ['Sky Sports understands that the fee is £30 million.', 'publisher Sky Sports'],
  ['The fee is £30 million, reports Fabrizio Romano.', 'publisher Fabrizio Romano'],
  ['He averaged 27.1 points per game, per Basketball Reference.', 'person Basketball Reference'],
  ['He averaged 27.1 points per game in 1998.'],
  ['The Reserve Bank of India projects inflation at 4.5% for 2024-25.', 'publisher Reserve Bank of India'],
  ["Moody's Analytics expects prices to stagnate in 2025.", "publisher Moody's Analytics"],
  ['Central banks bought 1,037 tonnes, World Gold Council data show.', 'publisher World Gold Council'],
  ['AI will affect 40% of jobs, IMF chief Kristalina Georgieva warned.', 'person Kristalina Georgieva'],
  ['Trade will reach $33 trillion, Unctad said in its Global Trade Update.', 'publisher Unctad'],
  ['Lidl opened 60 stores and hired 1,500 people.'],
  [
    'Shop prices fell 0.6%, figures from the British Retail Consortium and NielsenIQ revealed.',
    'publisher British Retail Consortium',
    'publisher NielsenIQ',
  ],
  ['Legal & General research puts the figure at £9.4 billion.', 'publisher Legal & General'],
  ['Mike Davis estimates in Late Victorian Holocausts that 30 million died.', 'person Mike Davis'],
  [
    "The war cost Germany a fifth of its people, according to Geoffrey Parker's The Thirty Years War.",
    'person Geoffrey Parker',
  ],
  [
    'The Oxford Dictionary of National Biography gives his birth as 1571.',
    'work Oxford Dictionary of National Biography',
  ],
  ['He was born in 1571 and died in 1630.'],
  [
    'The tower, which the Royal Institute of British Architects calls "a landmark of the 1960s", has 34 floors.',
    'publisher Royal Institute of British Architects',
  ],
  ['Ove Arup & Partners calculated that the roof weighed 26,800 tonnes.', 'publisher Ove Arup & Partners'],
  ['Output may hit 13.5 million barrels, consultancy Rystad Energy forecasts.', 'publisher Rystad Energy'],
  ["The NREL's database lists a record efficiency of 33.9%.", 'publisher NREL'],
  [
    'Both Nakamura (2009) and Silva and Costa (2015) report gains above 10%.',
    'work Nakamura (2009)',
    'work Silva and Costa (2015)',
  ],
  ['Only half of the canals survive (Green, 2012, p. 45).', 'work Green, 2012'],
  ['The plant (opened 1962) employs 400 people.'],
  ['The Rover (named Sojourner) weighed 10.6 kg.'],
  ['UN-Habitat estimates that 1.1 billion people live in slums.', 'publisher UN-Habitat'],
  [
    'By 2050 there could be more plastic than fish, claims the Ellen MacArthur Foundation.',
    'publisher Ellen MacArthur Foundation',
  ],
  [
    'Wood Mackenzie sees freight rates at $90 a tonne by 2027; Goldman Sachs expects $80 as early as 2026.',
    'person Wood Mackenzie',
    'publisher Goldman Sachs',
  ],
  [
    'Headache was reported by 8 of 48 patients on the new drug and 5 of 47 on placebo, rates close to those of Sandqvist et al. (2018).',
    'work Sandqvist et al. (2018)',
  ],
  [
    'By contrast, neither Sandqvist and colleagues (2018) nor the WHO survey of 2014 found any effect on grades.',
    'work Sandqvist and colleagues (2018)',
    'publisher WHO',
  ],
  [
    'A 2023 Treasury review of fuel duty, which lent buyers up to 20 per cent of the price (40 per cent in London), found that two in five of them could have bought.',
    'publisher Treasury',
  ],
  [
    "The platforms put the cost of relicensing at up to €4.5 billion a year; the Department of Fisheries's own estimate is €1.9bn.",
    'publisher Department of Fisheries',
  ],
  [
    'Turnover was £7.8m, accounts filed at Harbour House show; the loss was cut from £1.2m to just under £350,000.',
    'publisher Harbour House',
  ],
  ['The Rovers chairman, Tom Ridley, prefers another explanation: "Our wage bill was £3.1m."', 'person Tom Ridley'],
  [
    'The pipes are rated for 1.6 MPa and, according to the manufacturer (Orion), for a service life of at least 30 years.',
    'publisher Orion',
  ],
  ['In France, the Canal du Nord (1965) linked Arras with the Mediterranean by 240 km of water.'],
  [
    'In FY 2023/24 the Exchequer lost an estimated €48–61 million, according to the Comptroller and Auditor General.',
    'publisher Comptroller and Auditor General',
  ],
  [
    'Tyne Economics predicts that UK prices will rise by 2-3 per cent in 2025; the Office for Budget Responsibility has pencilled in 2.8 per cent.',
    'publisher Tyne Economics',
    'publisher Office for Budget Responsibility',
  ],
  ['The Harbour Committee reports on 5 November 2024.'],
  ['ISI score 17.2 to 16.8 after 4 weeks.'],
]

for (const [text, ...credits] of rows) {
  test(text, () =>
    assert.deepEqual(
      find(text).map(({ kind, cited }) => `${kind} ${cited}`),
      credits,
    ),
  )
}

test('should know of every credit where it stands and what gave it away', () => {
  const [credit] = find('While output grew, the Harbour Institute warns of 3% inflation.')
  assert.deepEqual(credit, { start: 23, end: 40, cited: 'Harbour Institute', kind: 'publisher', cue: 'warns' })
})

const linkOver = (text: string, words: string, url: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  url,
})

test('should take the words of a link to the web as a citation', () => {
  const text = 'Air quality improved by 12% in 2020 (EEA).'
  const url = 'https://www.eea.example/air'
  assert.deepEqual(find(text, { links: [linkOver(text, 'EEA', url)] }), [
    { start: 37, end: 40, cited: 'EEA', kind: 'reference', cue: 'link', url },
  ])
})

test('should take a linked study as a work', () => {
  const text = 'One study found a 12% fall.'
  const found = find(text, { links: [linkOver(text, 'study', 'https://a.example/1')] })
  assert.deepEqual(
    found.map(({ kind, cited, url }) => [kind, cited, url]),
    [['work', 'study', 'https://a.example/1']],
  )
})

test('should give the address of a link to the source that it covers', () => {
  const text = 'The OECD warns of 15M lost jobs.'
  const found = find(text, { links: [linkOver(text, 'The OECD', 'https://oecd.example')] })
  assert.deepEqual(
    found.map(({ kind, cited, url }) => [kind, cited, url]),
    [['publisher', 'OECD', 'https://oecd.example']],
  )
})

for (const url of ['/wiki/Jobs', '#jobs', 'mailto:a@b.example']) {
  test(`should take no citation from a link to ${url}`, () => {
    assert.deepEqual(find('Jobs fell by 3%.', { links: [{ start: 0, end: 4, url }] }), [])
  })
}

test('should turn every mark into a credit', () => {
  const text = 'Costs fell by 90%.'
  const marks = [
    { start: 18, end: 18, kind: 'publisher', cited: 'acme', more: 2 },
    { start: 18, end: 18, kind: 'reference', cited: '12', url: 'https://a.example' },
  ] as const
  assert.deepEqual(find(text, { marks: [...marks] }), [
    { start: 18, end: 18, cited: 'acme', kind: 'publisher', cue: 'tag', more: 2 },
    { start: 18, end: 18, cited: '12', kind: 'reference', cue: 'reference mark', url: 'https://a.example' },
  ])
})

test('should read across a reference and stop at a tag inside the sentence', () => {
  const cited = 'Costs fell, Acme Wire while Harbour[3] warns of more.'
  const found = find(cited, {
    marks: [
      { start: 12, end: 21, kind: 'publisher', cited: 'Acme Wire' },
      { start: 35, end: 38, kind: 'reference', cited: '3' },
    ],
  })
  assert.deepEqual(
    found.map((credit) => credit.cited),
    ['Acme Wire', 'Harbour', '3'],
  )
})

test('should name a source once, with what every mention knows of it', () => {
  const text = 'Acme reports a rise of 3%.'
  const found = find(text, { marks: [{ start: 26, end: 26, kind: 'publisher', cited: 'ACME', more: 1 }] })
  assert.deepEqual(
    found.map(({ cited, cue, more }) => [cited, cue, more]),
    [['Acme', 'reports', 1]],
  )
})

test('should credit the speaker of a block quotation', () => {
  const found = find('The share rose to 12% in 2020.', {
    place: 'quotation',
    speakers: [{ cited: 'Jane Doe', kind: 'person' }],
  })
  assert.deepEqual(found, [{ start: 30, end: 30, cited: 'Jane Doe', kind: 'person', cue: 'block quotation' }])
})

test('should take the short form of an institution for the one that the document named before', () => {
  const shortForms = new Map<string, string>()
  const cited = (text: string) =>
    findAttributions({ text, links: [], marks: [], place: 'paragraph' }, shortForms).map((credit) => credit.cited)
  assert.deepEqual(cited('The Department expects 3%.'), [])
  assert.deepEqual(cited('It was run by the Department of Fisheries until 2020.'), [])
  assert.deepEqual(cited('The Department expects 3%.'), ['Department of Fisheries'])
  assert.deepEqual(cited('The department expects 3%.'), [])
})

test('should end a name at a mark that is glued to it', () => {
  const text = 'The Danish Energy Agency6 puts the potential at 2.4 TWh.'
  const found = find(text, { marks: [{ start: 24, end: 25, kind: 'reference', cited: '6' }] })
  assert.deepEqual(
    found.map((credit) => credit.cited),
    ['Danish Energy Agency', '6'],
  )
})

test('should credit the cell of a column of sources', () => {
  const cells = [
    { header: 'Country', start: 0, end: 6 },
    { header: 'Source', start: 11, end: 16 },
  ]
  assert.deepEqual(find('France 12% INSEE', { place: 'row', cells }), [
    { start: 11, end: 16, cited: 'INSEE', kind: 'publisher', cue: 'column' },
  ])
})

test('should take time in proportion to the length of a sentence', () => {
  const cost = (text: string) => {
    const before = process.cpuUsage()
    find(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  const parts = [
    'Acme, Bravo, ',
    'according to ',
    '"said ',
    '(Smith et al., ',
    "Doe's report of ",
    'the study by ',
    '((((',
    'A and ',
    '‘a',
    '“A” paper ',
  ]
  for (const part of parts) {
    const short = cost(part.repeat(1000))
    const long = cost(part.repeat(8000))
    assert.ok(long < 30 * short + 300, `${part}: ${short} ms, then ${long} ms for eight times as much`)
  }
})
