/** Nouns around a name that tell what it is to the claim: who works there, what it published, what office somebody holds. */

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/))

/** What carries evidence: `a survey by X`, `X data show`, `X's report found`. */
export const evidenceNouns = words(`
  report reports study studies survey surveys data figures statistics analysis analyses research paper papers poll polls
  review reviews estimate estimates forecast forecasts projection projections prediction predictions finding findings
  assessment assessments audit audits census index briefing bulletin dataset database publication article trial trials
  announcement statement filing filings outlook modelling modeling simulation simulations
  investigation inquiry experiment experiments results numbers records documents document document's book monograph
  thesis preprint whitepaper memo memorandum editorial essay factsheet ranking rankings tally tracker barometer
  meta-analysis indicator indicators guidance guideline guidelines ruling judgment judgement opinion testimony monitoring
  accounts questionnaire scorecard evaluation abstract commentary readings measurements register ledger logbook
  minutes catalogue inventory reassessment reanalysis re-analysis reconstruction reconstructions recalculation
  replication dashboard website blog newsletter spreadsheet calculator calculations computations tabulations compilation synthesis memoir memoirs autobiography diaries`)

/** What finds something out, as evidence only by its maker: `dating by the university showed`, not `Acme's testing`. */
export const fieldwork = words(
  'run runs test tests checks inspection inspections scans polling tracking benchmarks dating testing sampling sequencing mapping excavation excavations surveying fieldwork screening',
)

/** Nouns that are evidence behind certain adjectives alone: `official series`, not `the Galaxy series`. */
export const plainEvidence: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['series', words('official time data statistical annual monthly quarterly weekly historical long-run published')],
  ['tables', words('official data statistical annual monthly quarterly mortality life published')],
  ['card', words('model system safety')],
  ['post', words('blog')],
  ['sheet', words('fact data')],
  ['release', words('official data statistical annual monthly quarterly press news')],
])

/** What researchers do, in the forms that tell of it behind a citation: `Torquati (2018) pooled 21 cohorts`. */
export const researchWords = words(`
  pools pooled randomises randomised randomizes randomized exploits exploited recruits recruited surveys surveyed
  interviews interviewed regresses regressed replicates replicated reanalyses reanalysed reanalyzes reanalyzed examines
  examined investigates investigated analyses analysed analyzes analyzed simulates simulated estimated estimates models
  modelled modeled tests tested reviews reviewed revisits revisited documents documented extends extended studies studied
  compares compared proposes proposed introduces introduced derives derived hypothesises hypothesised measures measured
  observes observed samples sampled collects collected quantifies quantified evaluates evaluated assesses assessed
  distinguishes distinguished synthesises synthesised synthesizes synthesized summarises summarised summarizes
  summarized discusses discussed explores explored demonstrates demonstrated identifies identified obtains obtained
  detects detected attributes attributed classifies classified provides considers considered addresses addressed`)

/** Evidence that a text calls a work of its own: the words that make a link a `work`. */
export const workNouns = words(`
  report reports study studies survey surveys paper papers poll review meta-analysis analysis article preprint thesis book
  census assessment audit whitepaper trial research investigation inquiry evaluation briefing dossier`)

/** Something said: with `that`, `of` or `for` behind it, whoever's it is, is its source. */
export const speechNouns = words(`
  declaration claim assertion prediction predictions projection projections forecast forecasts estimate estimates warning
  warnings statement argument contention definition assessment conclusion observation admission finding suggestion
  allegation announcement`)

/** What somebody comes to by counting or judging: `by McDowell's tally`, `the Treasury's own costing is £6.7bn`. */
export const reckonings = words(`
  reckoning count tally estimate estimates calculation calculations costing arithmetic maths math measure definition
  telling view opinion estimation account numbers figures figure projection forecast guess scenario yardstick scale
  ranking assessment analysis judgment judgement words eyes book`)

/** People who speak for where they work: `researchers at X found`, `WHO officials said`. */
export const affiliateNouns = words(`
  researcher researchers scientist scientists analyst analysts economist economists official officials spokesperson
  spokesman spokeswoman spokespeople expert experts author authors team teams director directors head chief executive
  executives president chair chairman chairwoman chairperson professor professors physician physicians doctor doctors
  engineer engineers epidemiologist epidemiologists statistician statisticians investigator investigators inspector
  inspectors auditor auditors lawyer lawyers representative representatives secretary minister ministers governor
  commissioner forecaster forecasters meteorologist meteorologists climatologist climatologists strategist strategists
  academics academic scholars scholar co-author co-authors ceo cfo cto coo founder co-founder cofounder group staff
  leaders leader management board lead experts delegates panel committee historian historians psychologist psychologists
  biologist biologists ecologist ecologists physicist physicists geologist geologists seismologist seismologists
  astronomer astronomers tank think-tank thinktank charity newspaper magazine website agency union consultancy broadcaster watchdog regulator
  modellers modelers demographers geneticists actuaries pharmacologists toxicologists virologists oncologists cardiologists
  sociologists anthropologists archaeologists oceanographers glaciologists hydrologists mathematicians geographers
  agronomists criminologists entomologists botanists zoologists chemists volcanologists neuroscientists immunologists
  organisers organizers founders campaigners activists volunteers pollsters pathologists clinicians curators planners
  compilers archivists conservationists authorities prosecutors regulators inspectors fellow manager coach captain boss judges`)

/** Lower-case words of an office or trade in front of a person's name or behind it. */
export const roleWords = words(`
  chief executive officer lead senior principal vice deputy former then-president president professor emeritus assistant
  associate research co-author author founder co-founder director head chair chairman chairwoman analyst economist
  scientist researcher spokesperson spokesman spokeswoman minister secretary general manager coach captain editor
  journalist reporter correspondent historian writer novelist physicist biologist chemist epidemiologist engineer
  lawyer attorney judge senator governor mayor commissioner investor entrepreneur billionaire philosopher futurist
  psychologist sociologist strategist ceo cfo cto coo managing partner fellow curator conservationist activist doctor
  physician surgeon nurse teacher farmer pilot striker midfielder goalkeeper defender forward athlete champion
  meteorologist climatologist ecologist geologist astronomer mathematician statistician inventor policy global group
  study campaigner expert specialist consultant official leader member mp executive staff party prosecutor detective
  superintendent inspector lecturer reader postdoctoral student oceanographer toxicologist virologist oncologist
  cardiologist neuroscientist psychiatrist archaeologist anthropologist industry science health company's firm's`)

/** Kin and companions in front of a person's one name: `her daughter Eilidh remembers`. */
export const kinWords = words(`
  son daughter mother father wife husband brother sister grandson granddaughter grandmother grandfather great-grandson
  great-granddaughter nephew niece cousin uncle aunt widow widower fiancé fiancée girlfriend boyfriend stepson stepfather
  stepmother stepdaughter godmother godfather twin neighbour neighbor friend colleague classmate teammate roommate`)

/** What stands between a name and its verb and changes nothing: `X has also repeatedly warned`. */
export const transparentWords = words(`
  also recently now still further furthermore later subsequently repeatedly explicitly reportedly famously once just
  already itself himself herself themselves consistently even currently similarly therefore thus formally publicly
  clearly correctly rightly originally initially previously then typically generally often usually simply only directly
  has have had did does do would could might may will can should must both all not never officially separately
  specifically privately openly conservatively cautiously boldly rather always long first next last today yesterday
  tomorrow tonight each immediately accurately independently jointly collectively strongly quickly`)

/** Forms of `be`: only an -ing form may follow, all else is a passive. */
export const beForms = words("is are was were be been being isn't wasn't")

/** Months and days, which are names of nothing that speaks. */
export const calendarWords = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec jan. feb. mar. apr. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter fall q1 q2 q3 q4
  h1 h2 fy christmas easter`)

/** Words before a name that make it no subject. `Hospitals in London said` credits no London. */
export const prepositions = words(`
  of in at for with by from to on between against among about over into through under near via within across behind
  around towards toward despite without unlike like including alongside regarding concerning onto upon outside inside
  throughout beyond per versus vs amid`)

/** What may stand before the noun of a credit: `according to a new 2023 report by X`. */
export const determiners = words(`
  a an the this that these those its his her their our my both all some several many most two three four five one new
  recent latest annual another separate first second third`)

/** Groups that speak through those named behind `including` or `like`: `charities including Shelter say`. */
export const speakingGroups = words(`
  charities unions groups agencies organisations organizations bodies banks firms companies newspapers outlets ngos institutes
  universities associations regulators watchdogs forecasters brokers insurers retailers tanks pollsters publishers ministries
  countries manufacturers operators campaigners critics experts authorities institutions media`)
