/** Nouns whose number, or whose role behind a figure, cannot be told from their ending. */

/** Irregular plurals to their singulars; words that are both map to themselves. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  (
    'people:person children:child grandchildren:grandchild schoolchildren:schoolchild women:woman men:man ' +
    'feet:foot teeth:tooth mice:mouse geese:goose oxen:ox lice:louse dice:die criteria:criterion ' +
    'phenomena:phenomenon bacteria:bacterium fungi:fungus nuclei:nucleus larvae:larva alumni:alumnus ' +
    'stimuli:stimulus foci:focus loci:locus algae:alga genera:genus strata:stratum media:medium ' +
    'millennia:millennium symposia:symposium curricula:curriculum memoranda:memorandum matrices:matrix ' +
    'indices:index vertices:vertex appendices:appendix vortices:vortex analyses:analysis theses:thesis ' +
    'hypotheses:hypothesis crises:crisis diagnoses:diagnosis syntheses:synthesis axes:axis oases:oasis ' +
    'metastases:metastasis prognoses:prognosis parentheses:parenthesis neuroses:neurosis lives:life wives:wife ' +
    'knives:knife leaves:leaf wolves:wolf halves:half shelves:shelf calves:calf thieves:thief loaves:loaf ' +
    'scarves:scarf hooves:hoof elves:elf species:species series:series aircraft:aircraft spacecraft:spacecraft ' +
    'watercraft:watercraft fish:fish sheep:sheep deer:deer salmon:salmon trout:trout bison:bison moose:moose ' +
    'offspring:offspring staff:staff personnel:personnel police:police cattle:cattle headquarters:headquarters ' +
    'poultry:poultry livestock:livestock swine:swine crew:crew hp:hp percent:percent corps:corps ' +
    'barracks:barracks crossroads:crossroads gallows:gallows works:work means:means movies:movie cookies:cookie ' +
    'calories:calorie kilocalories:kilocalorie zombies:zombie selfies:selfie ties:tie lies:lie pies:pie ' +
    'zoonoses:zoonosis rookies:rookie prairies:prairie eyries:eyrie shoes:shoe toes:toe canoes:canoe ' +
    'caches:cache headaches:headache niches:niche avalanches:avalanche psyches:psyche passersby:passerby ' +
    'buses:bus gases:gas lenses:lens biases:bias canvases:canvas aliases:alias atlases:atlas viruses:virus ' +
    'campuses:campus bonuses:bonus censuses:census statuses:status octopuses:octopus walruses:walrus ' +
    'foetuses:foetus fetuses:fetus surpluses:surplus corpuses:corpus minuses:minus pluses:plus ' +
    'apparatuses:apparatus cactuses:cactus choruses:chorus geniuses:genius quizzes:quiz heroes:hero ' +
    'spectra:spectrum quanta:quantum ova:ovum errata:erratum addenda:addendum antennae:antenna nebulae:nebula vertebrae:vertebra ' +
    'supernovae:supernova formulae:formula radii:radius termini:terminus cacti:cactus fora:forum plateaux:plateau chateaux:chateau ' +
    'bureaux:bureau tableaux:tableau passers-by:passer-by kreuzer:kreuzer thaler:thaler denarii:denarius sesterces:sesterce ' +
    'solidi:solidus lire:lira reales:real cannon:cannon pfennig:pfennig quid:quid squid:squid shrimp:shrimp grouse:grouse reindeer:reindeer ' +
    'hovercraft:hovercraft buffalo:buffalo zebra:zebra antelope:antelope impala:impala wildebeest:wildebeest caribou:caribou kudu:kudu cod:cod tuna:tuna mackerel:mackerel herring:herring bass:bass elk:elk ' +
    'potatoes:potato tomatoes:tomato volcanoes:volcano mosquitoes:mosquito tornadoes:tornado vetoes:veto ' +
    'torpedoes:torpedo cargoes:cargo echoes:echo embargoes:embargo'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
)

/** Nouns that count without an ending right behind a number and before nothing else: `1,200 head of cattle`, `3,000 horse`. */
export const unmarkedPlurals: ReadonlySet<string> = new Set(
  'head horse sail brace yoke fowl infantry cavalry sheep'.split(' '),
)

/** Words in `-s` that are no plurals of things that can be counted. */
export const falsePlurals: ReadonlySet<string> = new Set(
  (
    'wales news physics economics politics mathematics statistics ethics athletics electronics genetics robotics ' +
    'genomics logistics always perhaps besides sometimes towards afterwards nowadays overseas upstairs versus ' +
    'plus minus thus this his hers its us yes has was is does as previous various numerous serious famous ' +
    'dangerous simultaneous infectious continuous religious indigenous autonomous anonymous gross less across ' +
    'express cross chess access process success loss class glass grass mass pass press business wireless ' +
    'stainless homeless address congress progress diabetes measles rabies herpes aids los las des says means ' +
    'makes takes gives remains becomes requires shows provides includes contains represents suggests indicates ' +
    'outperforms delivers exceeds reaches achieves allows enables using gets goes comes sees finds helps holds ' +
    'brings lies operates argues warns thinks believes corresponds translates amounts adds keeps puts sets lets ' +
    'drives follows improves reduces grows beats loses focus virus bonus campus census status corpus consensus ' +
    'bus gas bias lens basis analysis thesis crisis synthesis'
  ).split(' '),
)

/** Nouns of more than one word, in lower case and singular; their last word is the one that takes the plural. */
export const compoundNouns: ReadonlySet<string> = new Set([
  'base pair',
  'light year',
  'amino acid',
  'data centre',
  'data center',
  'life year',
  'qubit',
  'heat wave',
  'power plant',
  'training example',
  'job loss',
  'data point',
  'heart attack',
  'parking space',
  'context window',
  'blood cell',
  'stem cell',
  'solar panel',
  'electric vehicle',
  'wind turbine',
  'field goal',
  'daily dose',
  'home run',
  'world record',
])

/** Particles that end a noun behind a hyphen, in the plural: `start-ups`, `check-ins`. */
export const particlePlurals: ReadonlySet<string> = new Set('ups ins outs ons offs downs backs overs bys'.split(' '))

/** Nouns that count even where another noun follows: `1 million token context windows` counts tokens. */
export const measuringNouns: ReadonlySet<string> = new Set('token parameter neuron character qubit'.split(' '))

/**
 * Things that a number of a hundred million or more before them measures, not counts: `a 70B model` has so many
 * parameters.
 */
export const sizedNouns: ReadonlyMap<string, string> = new Map([
  ['model', 'parameter'],
  ['llm', 'parameter'],
  ['slm', 'parameter'],
  ['transformer', 'parameter'],
  ['network', 'parameter'],
])

/** Things of the text or the argument: `two key pathways` counts nothing in the world. */
export const abstractNouns: ReadonlySet<string> = new Set(
  (
    'pathway driver reason factor way thing point question example category type kind form aspect approach ' +
    'section part step stage element component side hand principle pillar theme lesson takeaway trend challenge ' +
    'problem issue goal objective option choice scenario condition criterion dimension feature characteristic ' +
    'property method strategy tip rule fact idea concept argument claim conclusion finding insight area field ' +
    'domain group class set version case direction priority role function purpose phase level tier key main ' +
    'major mode angle view perspective consideration bullet chapter paragraph figure table topic subject ' +
    'variable parameter assumption hypothesis limitation shot world'
  ).split(' '),
)

/** Persons and samples: behind a number of four digits they are counted and never date it: `in 1850 patients`. */
export const countedNouns: ReadonlySet<string> = new Set(
  (
    'patient participant person people subject respondent student pupil teacher worker employee household adult ' +
    'child woman man volunteer case death token dimension parameter word sample specimen image video example ' +
    'question document page record gene cell protein sequence mile meter metre kilometer kilometre foot calorie ' +
    'dollar euro resident inhabitant soldier troop prisoner passenger vehicle car ship tree bird animal site ' +
    'hospital school home house building copy unit item step iteration epoch node server core gpu chip ' +
    'satellite member customer user subscriber visitor tonne ton kilogram gram watt volt hertz rpm infection ' +
    'injury birth neonate infant baby nurse doctor physician clinician veteran refugee migrant farmer farm hour ' +
    'day week month minute second year time point seat room bed ticket match signatory delegate officer job ' +
    'post vacancy year-old lumen hectare acre'
  ).split(' '),
)

/** What registers and statistics count, whose number may stand apart from them: `arrivals, at 1.27 million, were`. */
export const talliedNouns: ReadonlySet<string> = new Set(
  (
    'arrival departure admission application registration completion permit licence license crime offence offense burglary ' +
    'homicide robbery marriage divorce pregnancy overdose enrolment enrollment redundancy layoff bankruptcy insolvency start ' +
    'sighting landing takeoff crossing journey trip order delivery booking complaint inspection conviction eviction ' +
    'foreclosure fatality collision crash accident outage call'
  ).split(' '),
)
