/** Words that part one group, part or sort from another: words of one line exclude each other; a slash joins spellings of one. */

const rows = `
  men/man/male/males/boys/boy/husbands/fathers women/woman/female/females/girls/girl/wives/mothers
  children/child/kids/infant/infants/toddlers/teenagers/adolescents/teens adults/adult/grown-ups elderly/pensioners/seniors/over-65s/retirees young/youth/under-25s
  urban/city/cities rural/countryside
  public/state-run private
  gross net
  operating pre-tax/pretax
  export/exports/exported import/imports/imported
  domestic/home-grown foreign/overseas/abroad
  online/e-commerce/internet offline/in-store
  median mean/average/averaged/averages/averaging maximum/peak/record/highest minimum/lowest
  nominal/cash-terms real/inflation-adjusted
  core/underlying headline
  wholesale retail
  onshore offshore
  solar/photovoltaic/pv wind nuclear coal hydro/hydropower/hydroelectric oil/petroleum gas/natural-gas geothermal biomass
  petrol/gasoline diesel electric/battery-electric/ev/evs hybrid/hybrids
  electricity heat
  freight/cargo passenger/passengers
  full-time part-time
  vaccinated/immunised unvaccinated
  smokers/smoker non-smokers/nonsmokers never-smokers
  mild moderate severe
  systolic diastolic
  northern/north southern/south eastern/east western/west
  upper lower
  primary secondary tertiary
  inference training/train pretraining/pre-training
  winter/december-february summer/june-august spring autumn/fall-season
  weekday/weekdays weekend/weekends
  daytime/day-time night/night-time/overnight
  household/households/residential/domestic-customers industrial/industry commercial
  direct indirect
  black white hispanic/latino asian
  homeowners/owner-occupiers tenants/renters
  employed unemployed/jobless self-employed
  single/unmarried married divorced
  first-quarter/q1 second-quarter/q2 third-quarter/q3 fourth-quarter/q4
  first-half/h1 second-half/h2
  new-build/newbuild existing
  graduates/graduate non-graduates
  incidence prevalence
  breast lung prostate colorectal/bowel skin ovarian pancreatic liver stomach
  type-1 type-2
  one-dose/single-dose two-dose/two-doses/double-dose
  influenza/flu covid/covid-19/coronavirus measles malaria tuberculosis/tb hiv/aids cholera dengue
  co2/carbon-dioxide methane nitrous-oxide
  beef chicken/poultry pork lamb
  wheat maize/corn rice soy/soybean/soybeans barley
  freshwater saltwater/marine
  short-term long-term
  land sea/ocean
  air/aviation rail/railway/railways road/roads shipping/maritime
  federal state-level municipal/local-authority
  detached terraced
  house/houses/homes flat/flats/apartments
  morning evening
  inpatient outpatient
  open/open-source/open-weight closed/closed-source/closed-weight
  large medium/mid-sized small
  medals gold silver bronze
  indoor outdoor
  active passive
  highest-paid/richest poorest/lowest-paid
  relative absolute
  revenue/turnover profit/profits
  budgeted/planned/original final/actual
  five-year one-year ten-year
  goals/goal assists/assist
  births deaths
  estimated-cost construction-cost
  fixed variable
`

/** From a word to the line it stands in, its place there, and whether that line knows two places only. */
export const scopeWords: ReadonlyMap<string, { line: number; place: number; isOfTwo: boolean }> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row, line) =>
      row
        .trim()
        .split(' ')
        .flatMap((group, place, groups) =>
          group.split('/').map((word) => [word, { line, place, isOfTwo: groups.length === 2 }] as const),
        ),
    ),
)

/** Words that say that nothing is left out: `Denmark as a whole`, `across all competitions`. */
export const wholeWords =
  /\bas a whole\b|\b(?:across|in|over|of|among|for) (?:all|every) (?!of\b)\p{Ll}{3,}|\b(?:economy|country|industry|sector|company|city|group|world|nation|state)-?wide\b|\bin all,|\ball told\b|\b(?:altogether|combined)\b/iu

/** Nouns of what is counted by its size: `class size`, `pupils per class`. */
export const groupNouns: readonly string[] = 'class litter clutch brood herd flock crew farm team'.split(' ')

/** Phrases that narrow a figure to each of something: a total is no figure per head. */
export const perPhrases: readonly (readonly [pattern: RegExp, per: string])[] = [
  ...groupNouns.map((noun) => [new RegExp(`\\b(?:per ${noun}|${noun} sizes?)\\b`, 'i'), noun] as const),
  [/\b(?:per|for every|for each|in every) (?:1,?000|10,?000|100,?000|million|thousand)\b/i, 'thousand'],
  [
    /\b(?:per (?:capita|head|person|inhabitant|resident|citizen)|a head|(?:each|every|the average|the typical|an average) (?:\p{Lu}[\p{L}-]+ )?(?:person|inhabitant|resident|citizen|individual|villager|islander|adult))\b/iu,
    'person',
  ],
  [
    /\b(?:per household|a household|(?:each|every|the average|the typical|an average) (?:\p{Lu}[\p{L}-]+ )?(?:household|home|family))\b/iu,
    'household',
  ],
  [
    /\b(?:per (?:pupil|student|patient|employee|worker|passenger|user|customer|vehicle|unit|token|dose|tonne|ton|kilometre|kilometer|km|mile|hectare|acre|square metre|square meter|kwh|query|kilogram|kg|litre|child|woman|game|match|visit|item|ticket|share|barrel))\b/i,
    'unit',
  ],
  [
    /^\W*(?:\p{L}{2,}ing )?(?:an?|one|1|each|every) (?:litre|liter|kilogram|kilo|gram|tonne|ton|hectare|acre|kilometre|kilometer|mile|barrel|kilowatt-hour|cubic metre|square metre)\b/iu,
    'unit',
  ],
  [
    /\bapiece\b|\b(?:a|one|every) single (?!charge|day|year|month|week|game|season)\p{Ll}|\beach\b(?! (?:year|month|day|week|quarter|hour|minute|second|season|time|other))|\b(?:for every|(?<!(?:almost|nearly|virtually|of|in) )every) (?!(?:single )?(?:year|month|day|week|quarter|hour|minute|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|decade|season|time|other|one|few|two|three|four|five|six|seven|eight|nine|ten)\b)\p{L}/iu,
    'unit',
  ],
]

/** Stretches of time that a flow is counted over. */
export const paceWords: readonly (readonly [pattern: RegExp, pace: string])[] = [
  [
    /\b(?:per|a|each|every) year\b|\bannual(?:ly)?\b|\byearly\b|\bper annum\b|\b(?:in|over) (?:the|an?) (?:full |fiscal |financial |typical |average |normal |ordinary |single |good |given )?year\b(?! \d)/i,
    'year',
  ],
  [/\b(?:per|each|every) quarter\b|\bquarterly\b/i, 'quarter'],
  [/\b(?:per|a|each|every) month\b|\bmonthly\b/i, 'month'],
  [/\b(?:per|a|each|every) week\b|\bweekly\b|\b(?:working|work) week\b|-hour week\b/i, 'week'],
  [/\b(?:per|a|each|every) day\b|\bdaily\b/i, 'day'],
  [/\b(?:per|(?<!half )an|each|every) hour\b(?! and a half)|\bhourly\b/i, 'hour'],
  [/\b(?:month-on-month|month on month|monthly rate)\b/i, 'month'],
]

/** Words behind which stands what a change is measured against. */
export const basisWords =
  /\b(?:compared (?:with|to)|in comparison (?:with|to)|than|versus|vs\.?|relative to|as against|from a year (?:earlier|before)|year[- ]on[- ]year|month[- ]on[- ]month|quarter[- ]on[- ]quarter|over (?:its|the) predecessor|over (?:the )?previous generations?)\b/i

/** Words of a forecast or target, which is no figure of what was. */
export const forecastWords =
  /\b(?:(?:analysts|economists|forecasters|strategists|planners|modellers|modelers)(?: (?:at|of|from|with) [\p{L}&’' ]{2,40}?)? (?:see|look for|reckon (?:on|with)|pencil in|bank on)|foresees?|anticipates?|envisages?|will|forecasts?|forecasted|projected|projects|projections?|predict(?:s|ed|ions?)?|expects?(?! to live)|expected (?:to|that)(?! live)|is set to|are set to|on track to|likely to|would|aims?|target(?:s|ed)?|goal|plans? to|pledg(?:e|es|ed)|could(?! not\b| expect to live)|by 20[3-9]\d)\b/iu

/** Words of a rule that sets a bound, which is a figure of its own: `limits fines to`, `the speed limit`. */
export const limitWords =
  /\b(?:limit(?:s|ed)?|cap(?:s|ped)|ceiling|upper bound|maximum (?:fine|penalty|sentence|speed|dose|age|amount|contribution)|(?:may|can|must|shall) (?:not |never )?(?:reach|exceed|total|be as (?:high|much|long))|statutory (?:maximum|minimum)|threshold)\b/i

/** Words of what a rule allows, which is no figure of what came: `the limit is 40 decibels`. */
export const normWords =
  /\b(?:(?<!off )limits?|ceilings?|quotas?|allowances?|thresholds?|guideline (?:value|level)s?|(?:legal|statutory|permitted|permissible|allowable|allowed) (?:\p{Ll}+ )?(?:maximum|minimum|level|value|amount|concentration|dose|catch|speed|load|age)|total allowable catch|speed cap)\b/iu

/** The people of places, and adjectives of them. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  (
    'american:united states,americans:united states,u.s.:united states,us:united states,usa:united states,america:united states,' +
    'u.s:united states,british:united kingdom,britain:united kingdom,britons:united kingdom,uk:united kingdom,u.k.:united kingdom,' +
    'great britain:united kingdom,english:england,scottish:scotland,scots:scotland,welsh:wales,irish:ireland,german:germany,' +
    'germans:germany,french:france,spanish:spain,spaniards:spain,italian:italy,italians:italy,portuguese:portugal,dutch:netherlands,' +
    'holland:netherlands,the netherlands:netherlands,belgian:belgium,belgians:belgium,swiss:switzerland,austrian:austria,' +
    'austrians:austria,danish:denmark,danes:denmark,swedish:sweden,swedes:sweden,norwegian:norway,norwegians:norway,' +
    'finnish:finland,finns:finland,icelandic:iceland,polish:poland,poles:poland,czech:czechia,czech republic:czechia,' +
    'hungarian:hungary,hungarians:hungary,greek:greece,greeks:greece,turkish:turkey,turks:turkey,türkiye:turkey,russian:russia,' +
    'russians:russia,ukrainian:ukraine,ukrainians:ukraine,chinese:china,japanese:japan,korean:south korea,south korean:south korea,' +
    'south koreans:south korea,indian:india,indians:india,pakistani:pakistan,bangladeshi:bangladesh,indonesian:indonesia,' +
    'indonesians:indonesia,vietnamese:vietnam,thai:thailand,filipino:philippines,malaysian:malaysia,australian:australia,' +
    'australians:australia,new zealanders:new zealand,canadian:canada,canadians:canada,mexican:mexico,mexicans:mexico,' +
    'brazilian:brazil,brazilians:brazil,argentine:argentina,argentinian:argentina,chilean:chile,chileans:chile,peruvian:peru,' +
    'colombian:colombia,colombians:colombia,egyptian:egypt,egyptians:egypt,nigerian:nigeria,nigerians:nigeria,kenyan:kenya,' +
    'kenyans:kenya,ethiopian:ethiopia,south african:south africa,south africans:south africa,moroccan:morocco,ghanaian:ghana,' +
    'israeli:israel,israelis:israel,iranian:iran,iranians:iran,iraqi:iraq,syrian:syria,saudi:saudi arabia,african:africa,' +
    'africans:africa,european:europe,europeans:europe,asian:asia,eu:european union,european union:european union,' +
    'global:world,globally:world,worldwide:world,world:world,international:world,the world:world,californian:california,' +
    'texan:texas,londoners:london,parisian:paris,bavarian:bavaria,romanian:romania,bulgarian:bulgaria,croatian:croatia,' +
    'serbian:serbia,slovak:slovakia,slovenian:slovenia,estonian:estonia,latvian:latvia,lithuanian:lithuania,singaporean:singapore,' +
    'taiwanese:taiwan,sri lankan:sri lanka,nepali:nepal,cuban:cuba,venezuelan:venezuela,tanzanian:tanzania,ugandan:uganda,' +
    'mauritian:mauritius,mauritians:mauritius,mozambican:mozambique,mozambicans:mozambique,nepalese:nepal,argentinians:argentina,' +
    'argentines:argentina,congolese:congo,dr congo:democratic congo,drc:democratic congo,democratic republic:democratic congo,walloon:wallonia,walloons:wallonia,flemish:flanders,catalan:catalonia,catalans:catalonia,' +
    'afghan:afghanistan,afghans:afghanistan,albanians:albania,angolan:angola,bahraini:bahrain,bangladeshis:bangladesh,basque:basque country,' +
    'bolivian:bolivia,bosnian:bosnia,botswanan:botswana,burmese:myanmar,burma:myanmar,cambodian:cambodia,cameroonian:cameroon,' +
    'cameroonians:cameroon,chadian:chad,costa rican:costa rica,cypriot:cyprus,cypriots:cyprus,czechs:czechia,' +
    'ecuadorian:ecuador,ecuadorean:ecuador,salvadoran:el salvador,emirati:united arab emirates,' +
    'fijian:fiji,filipinos:philippines,philippine:philippines,gazan:gaza,gazans:gaza,georgian:georgia,georgians:georgia,ghanaians:ghana,' +
    'greenlandic:greenland,greenlanders:greenland,guatemalan:guatemala,guinean:guinea,haitian:haiti,haitians:haiti,honduran:honduras,' +
    'icelanders:iceland,iraqis:iraq,ivorian:ivory coast,jordanian:jordan,kazakh:kazakhstan,kosovar:kosovo,kuwaiti:kuwait,' +
    'kyrgyz:kyrgyzstan,lao:laos,lebanese:lebanon,liberian:liberia,libyan:libya,luxembourgish:luxembourg,malagasy:madagascar,' +
    'malawian:malawi,maldivian:maldives,malian:mali,maltese:malta,mongolian:mongolia,montenegrin:montenegro,namibian:namibia,' +
    'new zealander:new zealand,nicaraguan:nicaragua,nigerien:niger,north korean:north korea,omani:oman,pakistanis:pakistan,' +
    'palestinian:palestine,palestinians:palestine,panamanian:panama,paraguayan:paraguay,qatari:qatar,rwandan:rwanda,rwandans:rwanda,' +
    'saudis:saudi arabia,scot:scotland,senegalese:senegal,serb:serbia,serbs:serbia,croat:croatia,croats:croatia,slovene:slovenia,' +
    'slovenes:slovenia,slovaks:slovakia,somali:somalia,somalis:somalia,sudanese:sudan,south sudanese:south sudan,swede:sweden,dane:denmark,' +
    'finn:finland,pole:poland,syrians:syria,tajik:tajikistan,thais:thailand,tibetan:tibet,tunisian:tunisia,turkmen:turkmenistan,' +
    'uruguayan:uruguay,uzbek:uzbekistan,yemeni:yemen,zambian:zambia,zimbabwean:zimbabwe,zimbabweans:zimbabwe,sicilian:sicily,' +
    'sardinian:sardinia,corsican:corsica,cretan:crete,cornish:cornwall,breton:brittany,quebecers:quebec,' +
    'tasmanian:tasmania,venetian:venice,berliners:berlin,new yorkers:new york,viennese:vienna,milanese:milan,madrileños:madrid,' +
    'united states:united states,united kingdom:united kingdom,oecd:oecd countries,eurozone:eurozone,euro area:eurozone,euro zone:eurozone'
  )
    .split(',')
    .map((row) => row.split(':') as [string, string]),
)

/** Words of these lines that often stand on one side only and mean no less there: the `average` price is the price. */
export const softScopes: ReadonlySet<string> = new Set(
  (
    'mean average averaged averages averaging median maximum peak record highest lowest minimum headline real nominal original final actual planned budgeted ' +
    'new existing direct large small medium mid-sized open closed online internet land sea ocean air aviation road roads rail ' +
    'railway railways shipping maritime oil petroleum gas coal wind solar nuclear passenger passengers cargo freight city cities ' +
    'public private state-run house houses homes flat flats apartments federal training train inference goals goal revenue turnover ' +
    'profit profits deaths births electricity heat indoor outdoor active passive black white morning evening night overnight ' +
    'household households domestic foreign overseas abroad primary secondary upper lower export exports exported import imports ' +
    'imported wheat maize corn rice beef smokers smoker freshwater saltwater marine malaria measles influenza flu covid covid-19 ' +
    'coronavirus tuberculosis cholera dengue hiv breast lung prostate skin liver stomach single married north south east west ' +
    'northern southern eastern western net gross operating industry commercial industrial vaccinated immunised graduates graduate co2 ' +
    'carbon-dioxide methane gold silver bronze incidence prevalence summer winter'
  ).split(' '),
)

/** Words that a full name has and a short one leaves out: `Orbis` is `Orbis Labs`, the `Danube` the `Danube River`. */
export const sameNameWords: ReadonlySet<string> = new Set(
  (
    'inc ltd llc plc corp corporation company co gmbh ag sa group holding holdings motors motor labs lab laboratories bank ' +
    'industries technologies systems university college institute school hospital airport station river lake mount mountain ' +
    'bay island islands city county province state republic kingdom valley desert bridge tunnel dam museum council ministry ' +
    'agency association society foundation party union festival cup games region district area project airlines airways'
  ).split(' '),
)

/** Words in front of a name that make it another place's: `Equatorial Guinea`, `New Caledonia`, `Upper Austria`. */
export const nameQualifiers: ReadonlySet<string> = new Set(
  (
    'new equatorial papua north northern south southern east eastern west western upper lower greater lesser little inner ' +
    'outer central middle near far old high low north-western south-western'
  ).split(' '),
)
