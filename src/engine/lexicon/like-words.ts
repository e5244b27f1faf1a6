/** Words that mean the same thing in a claim, each line one thing. */

const rows = `
  company firm business enterprise corporation maker manufacturer carmaker group
  car vehicle automobile auto
  person people inhabitant resident citizen individual human human-being
  man men male males
  woman women female females
  child children kid kids youngster minor
  patient participant subject volunteer sufferer
  student pupil schoolchild schoolchildren learner
  teacher educator
  doctor physician medic gp
  nurse nurses
  worker employee staff labourer laborer
  household family
  house home dwelling
  flat apartment
  farmer grower
  country nation state
  city town municipality
  government administration ministry
  road street highway motorway traffic
  airplane aeroplane plane aircraft jet airliner
  ship vessel boat
  train rail railway railroad
  factory plant facility mill
  job-seeker jobseeker
  power-station power-plant
  dam reservoir barrage
  bridge viaduct
  tower skyscraper
  building structure
  tunnel tube
  river stream waterway
  sea ocean
  mountain peak summit mount
  forest woodland rainforest woods
  ice glacier icecap
  earth globe planet
  drug medicine medication pill tablet treatment therapy
  vaccine jab vaccination shot inoculation immunisation immunization
  illness disease condition sickness
  cancer tumour tumor carcinoma
  heart cardiac coronary cardiovascular
  kidney renal
  lung pulmonary respiratory
  film movie
  song
  book novel
  match game fixture
  tournament championship cup
  striker forward
  law act legislation statute regulation
  siege besiege besieged
  close shut shutter
  handle process
  build construct construction erect
  court tribunal judge
  prisoner inmate detainee
  crime offence offense
  earthquake quake tremor
  hurricane typhoon cyclone storm
  fire blaze wildfire
  explosion blast
  strike walkout stoppage
  journey trip ride drive commute
  commuter commuters
  pedestrian walker
  cyclist biker
  runner marathoner
  landing touchdown
  leak spill spillage
  tenant renter
  laptop notebook
  lake loch
  reform overhaul
  subsidy grant
  loan credit loans borrow borrowed borrows borrowing lend lent lends lending
  mother mum mom
  father dad
  grandparent grandmother grandfather
  scheme programme initiative
  allow permit
  rubbish-bin bin
  airport aerodrome
  harbour harbor port
  fridge refrigerator
  lorry truck
  bicycle bike
  motorbike motorcycle
  garment clothing clothes apparel
  garden yard
  prize award
  ship-wreck shipwreck wreck
  refund reimbursement
  sibling brother sister
  statue sculpture monument
  painting canvas
  concert gig
  musician performer
  fund foundation
  barrier obstacle
  headquarters hq
  manager boss executive
  lawyer attorney solicitor
  soil ground
  smartphone phone mobile handset cellphone
  computer machine pc
  chip processor semiconductor
  model system network
  software program app
  website site
  internet web online
  electricity power
  solar photovoltaic pv
  wind windpower
  petrol gasoline
  oil crude petroleum
  waste rubbish garbage trash refuse litter
  plastic plastics
  water freshwater
  co2 carbon-dioxide carbon
  methane ch4
  battery accumulator
  train-verb training trained
  inference serving
  reduce reduction cut lower retreat recede contraction decrease decline fall drop shrink slump plunge slash trim less fewer down decreased fell fallen dip sank
  increase rise grow growth climb jump surge soar expand expansion gain up more higher boost rose grew grown risen
  rate ratio
  annual yearly
  money cash funds
  job post position
  abroad overseas foreign
  begin start
  fastest quickest speediest
  biggest largest greatest
  pension retirement
  hydropower hydroelectric hydroelectricity hydro
  raid bombing bombardment airstrike
  language tongue
  species kind
  wage salary pay
  rent rental
  elderly older pensioner senior
  young youth youngster
  tuberculosis tb
  teenager teen adolescent
  poor low-income
  rich wealthy high-income affluent
  migrant immigrant refugee
  soldier troop troops serviceman
  school college
  university campus
  hospital clinic
  flight flights
  passenger traveller traveler rider
  tourist visitor holidaymaker
  economy economic gdp
  bank lender
  insurer insurance
  shop store retailer supermarket
  food meal
  meat beef
  fish seafood
  wheat grain cereal
  bee honeybee
  tree trees
  bird birds
  gas fuel
  warehouse depot
  satellite spacecraft probe
  telescope observatory
  galaxy galaxies
  medal medals
  champion winner
  vote ballot
  lawmaker mp legislator parliamentarian deputy
  ev electric-car electric-vehicle
  sleep slumber
  walk walking
  exam test examination
  question problem task item
  consumer shopper customer client buyer
  plan intend consider planning considering intending
  quit leave resign leaving
  daily day
  stroke strokes
  dementia alzheimer
  newborn baby infant
`

/** From a word to the one that stands for all of its line; words that stand alone are missing. */
export const likeWords: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const words = row.trim().split(' ')
      return words.map((word) => [word, words[0]!] as const)
    })
    .reverse(), // A word in two lines belongs to the first.
)

/** Nouns that any person answers to, so that `12,000 people` may be `12,000 patients`. */
export const personNouns: ReadonlySet<string> = new Set(
  'person patient worker student passenger tourist resident civilian adult victim fan spectator customer'.split(' '),
)

/** Words that say nothing of the subject: reporting, hedging, judging, verbs of all work. */
export const plainWords: ReadonlySet<string> = new Set(
  (
    'say said says show showed shown shows report reported reporting find found finding estimate estimated according data study ' +
    'survey research researcher analysis analyst expert official officials figure statistic number total overall altogether ' +
    'roughly approximately about around nearly almost some just only even still now current currently latest new recent recently ' +
    'today year month week decade century quarter half end start early late mid last previous past next first amount level ' +
    'rate percent percentage share proportion part portion large small big huge massive enormous vast significant considerable ' +
    'goods left kept lying substantial dramatic dramatically sharp sharply steep steeply strong weak good bad great major key main important ' +
    'remarkable striking staggering mere whole full entire complete every each all any both either many much more most less ' +
    'least few several various different other another same such own be is are was were been being do does did has have had will ' +
    'would can could may might must shall should get got become became remain remained remains stand stood stands come came ' +
    'reach reached hit hits put puts take took make made give gave given go went see saw seen keep kept bring brought set ' +
    'turn turned amount amounted amounts account accounted accounts represent represented total totalled totaled totals equal ' +
    'average mean median typical typically usual usually normal normally actual actually real really exactly precisely ' +
    'people person thing one two three four five six seven eight nine ten dozen hundred thousand million billion trillion ' +
    'that this these those it its they their them he his she her we our you your who which what when where why how there here ' +
    'the a an and or but nor so yet if than then as at by for from in into of off on onto out over per to toward towards under ' +
    'until up upon via with within without while whereas although though because since during after before between among amid ' +
    'against across along above below behind beyond near not no never also too very well quite rather ever already again back ' +
    'down away together alone once twice compared versus vs relative respectively including included includes include like ' +
    'provide provides provided supplies supplied offer offers offered comprise comprises comprised boast boasts boasted feature features featured unable tell tells told about approx newly barely scarcely worldwide global globally world international domestic national nationwide country projected forecast expected ' +
    'predict predicted predicts expect expects project projects projection believed thought claimed claim claims argue argues ' +
    'announce announced confirm confirmed state stated note noted reveal revealed record recorded measure measured register ' +
    'registered official publicly public review report audit auditor agency authority authorities investigator inquiry paper ' +
    'article census poll pollster press release spokesperson spokesman spokeswoman evidence result results author authors team ' +
    'scientist scientists calculation put dioxide limit limits limited receive received receives obtain obtained obtains cap caps capped ceiling maximum minimum least'
  ).split(' '),
)

/** Adjectives before a noun that tell of it without narrowing it: the `old` bridge is the bridge. */
export const tellingWords: ReadonlySet<string> = new Set(
  (
    'higher lower criminal old adult grown full-grown fully-grown mature ancient historic famous iconic modern latest traditional conventional standard typical popular leading top flagship ' +
    'multi best-known controversial ambitious giant tiny deadly devastating powerful catastrophic fatal massive once-in-a-century ' +
    'proposed planned existing former troubled struggling state-owned listed private privately-held popular experimental ' +
    'proprietary commercial professional ' +
    'local nearby remote single total overall combined hourly annual yearly quarterly monthly daily weekly official reported estimated global'
  ).split(' '),
)
