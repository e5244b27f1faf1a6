/** Further words that exclude each other, in the manner of the scope words: only where each side has one of a line do they part. */
import { indexSides, type SideIndex } from './index-sides.ts'

/** Each line a contrast; a blank parts its sides, a slash joins words of one side, a hyphen two words in a row. */
const contrasts = `
  before/pre/prior-to/ahead-of after/following/post/afterwards
  half-dose/low-dose/half-price/partial full-dose/high-dose/full-price/full
  best/best-case/optimistic/upside worst/worst-case/pessimistic/downside
  low-emission/low-emissions high-emission/high-emissions
  hazard-ratio/hazard-ratios odds-ratio/odds-ratios/odds relative-risk/risk-ratio/relative-risks rate-ratio/rate-ratios likelihood-ratio absolute-risk
  correlation/correlated/correlates/correlation-coefficient regression/regression-coefficient/coefficient/slope/beta effect-size/cohen r-squared/r2
  current-prices/nominal-terms/cash-terms/money-terms/nominal constant/constant-prices/real-terms/inflation-adjusted/volume-terms
  precision recall/sensitivity specificity accuracy f1/f1-score auc/auroc/roc bleu rouge perplexity elo
  treated/treatment-group/treatment-arm/drug-group/intervention/intervention-group placebo/placebo-group/control/controls/control-group/untreated/comparison-group
  saved/saves/spared/preserved/rescued/retained/protected destroyed/destroys/lost/loses/cut/axed/wiped/killed/eliminated/ruined
  destroyed/razed/burned-down/burnt-down/gutted/demolished/levelled/wrecked damaged/harmed
  opened/opens closed/closes/shut/shuts/shuttered/closing
  hired/hires/recruited/hiring fired/laid-off/dismissed/sacked/quit/resigned/departed
  created/creates/added/adds cut/cuts/destroyed/eliminated/axed/shed
  won/wins/victories/gained lost/loses/defeats/defeated drew/draws
  arrivals/arrived/arrive/arriving departures/departed/depart/departing
  immigration/immigrants/immigrated/immigrate emigration/emigrants/emigrated/emigrate net-migration/net-immigration/net-emigration
  exports/exported net-exports
  imports/imported net-imports
  input/inputs output/outputs
  sales/revenue/revenues/turnover new-orders/bookings/order-intake/order-book/backlog
  work-began/work-started/began-on/started-on/broke-ground/housing-starts completed/completions/finished
  aboard/on-board/embarked/sailed died/dead/deaths/lives/killed/drowned/perished/victims survivors/survived
  admitted/admissions discharged/discharges
  planted/plants felled/logged/uprooted
  upload/uploads/uploaded/uploading download/downloads/downloaded/downloading
  borrowed/borrowing/borrowers lent/lending/lenders
  buyers/buyer sellers/seller
  signed/signatories/signatory/signature/signatures/signs ratified/ratifies/ratify/ratification/ratifications
  nominated/nominations/nominees/shortlisted elected/won/awarded/appointed
  applied/applications/applicants/applicant/apply admitted/accepted/enrolled/admits/accepts
  ordered/orders/backlog delivered/deliveries/delivers
  accused/charged/indicted/suspected/arrested convicted/convictions/sentenced/found-guilty acquitted/acquittals
  invited/invitations/invitees attended/attendees/came/turned-up
  drafted/submitted/filed approved/granted/passed/enacted rejected/refused/denied
  reads/read-requests writes/write-requests
  injured/injuries/wounded/hurt killed/deaths/died/dead/fatalities/death-toll missing
  boarded/boarding/boardings alighted/alighting
  hatched/hatchlings laid/lay/lays
  attempted/attempts/tried/started succeeded/finished/completed
  hits/queries misses
  landlords/landlord tenants/tenant
  lenders/creditors borrowers/debtors
  deposits/deposited withdrawals/withdrew/withdrawn
  supply/supplied demand/demanded
  inflow/inflows outflow/outflows
  assets liabilities
  credit debit
  charging/charge-time discharging
  takeoff/take-off landing/landings
  ascent/climb descent
  inbound/incoming outbound/outgoing
  upstream downstream
  inner outer
  front rear
  internal external
  hottest/warmest coldest/coolest
  fastest/quickest slowest
  largest/biggest/greatest smallest
  oldest youngest
  wettest driest
  top bottom
  wet/rainy dry
  hot cold
  off-peak peak-hours/rush-hour/peak-time
  paperback hardback/hardcover e-book/ebook audiobook
  print/printed digital
  cash card/cards
  benign malignant
  fatal/deadly non-fatal/nonfatal
  acute chronic
  raw cooked
  new/brand-new second-hand/secondhand/refurbished
  buy/buying/purchase/bought rent/renting/rented lease/leasing/leased
  manual automatic
  day-pupils/day-pupil/day-students/day boarders/boarder/boarding
  undergraduate/undergraduates postgraduate/postgraduates/graduate-students doctoral/phd
  amateur/amateurs professional/professionals
  novice/novices/beginners expert/experts experienced
  juniors/junior seniors/senior
  first-class/business-class economy/economy-class/second-class
  business leisure
  civilian/civilians military/soldiers/troops
  officers enlisted
  crewed/manned uncrewed/unmanned
  reusable expendable
  organic/organically conventional/conventionally
  wild farmed/captive/captivity/zoos
  irrigated/irrigation rain-fed/rainfed
  broadleaf/deciduous conifer/coniferous/evergreen
  coastal inland
  lowland/lowlands upland/uplands/highland/highlands
  tropical temperate boreal
  arctic antarctic
  low-income middle-income high-income
  native-born/natives foreign-born/immigrants/migrants
  insured uninsured
  registered unregistered
  licensed unlicensed
  premium/paid/paying/subscribers/pro free/basic/trial
  postal/mail-in/absentee in-person/polling-station/polling-stations
  prototype/prototypes production/series
  desktop mobile
  wired wireless
  single-core multi-core
  empty/unloaded laden/loaded/full-load
  idle/standby full-load/peak-load
  cold-start warm-start
  zero-shot few-shot/five-shot
  base/pretrained instruct/fine-tuned/finetuned/chat
  teacher/teachers pupil/pupils/student/students
  doctor/doctors patient/patients nurse/nurses
  driver/drivers passenger/passengers
  employer/employers employee/employees
  mother/mothers father/fathers
  parents/parent children/child
  singles/single-people couples/couple
  winner/winners loser/losers runner-up
  democrats/democratic republicans/republican
  catholic/catholics protestant/protestants muslim/muslims jewish/jews
  left-handed right-handed
  room-for/space-for/designed-for/able-to contains/contained/houses/housed/hosted/attended
  can-carry/can-hold/can-seat/can-take/can-accommodate/can-host/could-carry/could-hold flew/flown/carried/transported/attended/attracted/sat/came
  capacity-to/capacity-for/capacity-of actual/actually/produced/production/processed/throughput
  installed/nameplate/rated averaged/averages/produces/produced/generates/generated/delivers/delivered
  income/incomes expenditure/spending/spends/spent
  monday tuesday wednesday thursday friday saturday sunday
  hydrogen ammonia methanol
  chief-executive/ceo/managing-director chief-financial/financial-officer/finance-director/cfo chief-operating/operating-officer/coo chief-technology/technology-officer/cto chairman/chairwoman/chairperson
  president vice-president prime-minister chancellor
  season career
  old/older new/newer
  head-coach assistant-coach
  army/government-forces/government-troops/imperial/royalists/regulars/crown rebels/rebel/insurgents/guerrillas/separatists/militants/mutineers
  attackers/besiegers/invaders/attacking defenders/garrison/besieged/defending
  police protesters/demonstrators/rioters
  hosts/home-side/home-team/home-club visitors/guests/away-side/away-team
  plaintiff/plaintiffs/claimant/claimants defendant/defendants
  prosecution/prosecutors defence/defense
  cod herring mackerel salmon/trout tuna
  copper zinc nickel lithium cobalt iron steel aluminium/aluminum gold-ore silver-ore
  coffee tea cocoa sugar cotton
  cattle/cows/cow sheep pigs/pig goats/goat horses/horse poultry/chickens/hens
  bus/buses tram/trams train/trains metro/subway/underground ferry/ferries taxi/taxis
  cyclists/cyclist pedestrians/pedestrian motorists/motorist
  nitrogen phosphorus/phosphate potassium
  alcohol tobacco cannabis
  stroke heart-attack/heart-attacks diabetes cancer
  anxiety depression
  football cricket rugby tennis hockey basketball
`

/** From a word to the contrasts it takes part in, and on which side: they part only where both statements take part. */
export const contrastWords: SideIndex = indexSides(contrasts, ' ', '/')

/** Words before a noun that make a part of what it names: `premium users` are no `users`, `postal votes` no `votes`. */
export const partWords: ReadonlySet<string> = new Set(
  (
    'deputy vice assistant premium paying freemium postal absentee mail-in first-time repeat returning frequent occasional casual ' +
    'heavy light foreign overseas domestic international business leisure economy long-haul short-haul transit connecting ' +
    'undocumented registered licensed unlicensed certified organic conventional farmed captive wild-caught locally ' +
    'deciduous coniferous commercial residential industrial military civilian naval retired contract seasonal temporary ' +
    'permanent freelance unionised unionized skilled unskilled gay lesbian transgender disabled blind deaf pregnant obese ' +
    'diabetic hospitalised hospitalized infected asymptomatic symptomatic insured uninsured indigenous aboriginal native ' +
    'black white hispanic latino asian catholic protestant muslim jewish christian suburban coastal inland alpine tropical ' +
    'low-income middle-income high-income wealthy teenage adolescent premature widowed divorced lone childless homeless ' +
    'self-employed working-age immigrant migrant native-born foreign-born undergraduate postgraduate doctoral vocational ' +
    'refurbished second-hand luxury budget low-cost entry-level armoured armored unmanned uncrewed crewed reusable ' +
    'fatal nonfatal chronic acute violent sexual juvenile raw cooked frozen canned dried unprocessed processed ' +
    'refined irrigated rain-fed fertilised fertilized treated untreated recycled virgin imported exported bilingual ' +
    'female male women men boys girls elderly young senior junior part-time full-time voluntary involuntary involuntarily ' +
    'secondary tertiary elementary kindergarten postsecondary half quarter mini super ultra micro youth amateur novice ' +
    'electric hybrid diesel battery hydrogen nuclear offshore onshore rooftop utility-scale floating geothermal tidal ' +
    'marine freshwater saltwater underground elevated overhead nocturnal overnight weekend evening morning off-peak ' +
    'prototype refitted upgraded custom bespoke hardcover paperback digital print ' +
    'mobile desktop online in-store wholesale mail-order door-to-door studio bonus remastered abridged ' +
    'early-stage late-stage metastatic benign malignant invasive localised localized resistant drug-resistant'
  ).split(' '),
)
