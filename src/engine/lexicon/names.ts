/** Words inside names: titles, organisation words, heads of works, joiners. */

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/))
const phrases = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .replaceAll('\n', '')
      .split('|')
      .map((phrase) => phrase.trim()),
  )

/** Titles and offices written with a capital before a person's name; the name is written without them. */
export const titles = words(`
  dr dr. prof prof. professor mr mr. mrs mrs. ms ms. miss sir dame lord lady baroness baron president vice-president
  chancellor premier minister secretary senator sen sen. rep rep. congressman congresswoman representative judge justice
  governor gov gov. mayor ceo cfo cto coo cmo chair chairman chairwoman chairperson director commissioner sgt sergeant
  captain capt capt. colonel col. lt lt. lieutenant admiral gen. maj major rev rev. reverend father sister bishop archbishop pope
  king queen prince princess sheikh ambassador attorney-general secretary-general director-general superintendent
  detective inspector coach analyst economist founder co-founder author founders laureate spokesman spokeswoman
  spokesperson minister-president mp officer executive head emeritus`)

/** Offices of several words, whose later word alone is none: `Attorney General`, `Chief Executive`. */
export const titlePhrases = phrases(`
  attorney general|secretary general|director general|surgeon general|chief executive|chief economist|chief scientist|
  prime minister|vice president|chief justice|governor general|chief statistician|major general|brigadier general|
  lieutenant general|rear admiral|vice admiral|air marshal|air commodore|lieutenant colonel|wing commander|
  squadron leader|flight lieutenant|chief inspector|chief superintendent|chief constable|chief meteorologist|
  chief engineer|chief minister|first minister|lord mayor|lord justice|lord chancellor|solicitor general|
  auditor general|comptroller general|field marshal|staff sergeant|first lady|deputy governor|deputy mayor|
  chief strategist|chief analyst|chief actuary|chief whip`)

/** Words that only organisations carry in their names, wherever they stand in it. */
export const organisationWords = words(`
  university universities college institute institution institutes school schools academy faculty laboratory laboratories lab labs
  ministry department office bureau agency authority administration commission committee council board court tribunal
  parliament senate congress assembly cabinet government treasury bank reserve fund exchange
  organization organisation association federation confederation society union alliance foundation trust charity
  network coalition consortium institute centre center observatory museum library hospital clinic clinics
  inc inc. ltd ltd. llc llp plc corp corp. corporation company co. gmbh ag s.a. sa nv group holdings partners
  capital ventures industries systems technologies technology solutions software services analytics consulting
  airlines airways motors pharmaceuticals pharma energy oil petroleum insurance securities investments
  times post journal guardian telegraph herald tribune gazette chronicle news press magazine weekly daily media
  broadcasting television radio independent economist observer mirror
  police army navy force guard service party league club team chamber guild
  nations international healthcare economics intelligence survey's research statistics studies insider insight insights
  advisers advisors associates institutet verlag telecom telekom electric chemical foods brands stores airlines
  wire networks interactive digital globe house pentagon kremlin vatican secretariat register registry forum panel
  society's initiative programme program project campaign watch watchdog movement mission conference chambers
  archive archives database
  reuters eurostat unicef ombudsman auditor directorate inspectorate standards mapping collaborative bundesbank`)

/** Heads that take `of`, `for` or `on` and what follows into the name: `Bank of England`, `Panel on Climate Change`. */
export const organisationHeads = words(`
  university college institute institution school academy faculty ministry department office bureau agency authority
  administration commission committee council board court tribunal bank fund organization organisation association
  federation confederation society union alliance foundation trust network coalition centre center centers centres
  museum library hospital chamber house panel journal annals bulletin archives institutes league friends church
  campaign international laboratory proceedings transactions reserve institutet directorate conference campaign forum
  group medicine secretariat doctors campaign ombudsman registry register party observatory program programme states
  dictionary encyclopedia encyclopaedia handbook yearbook transport royal college state burden survey census review index atlas history health action physicians`)

/** Last words of the names of works. */
export const workHeads = words(`
  report reports survey index study review outlook census assessment card paper barometer yearbook bulletin tracker
  monitor atlas factbook handbook almanac scoreboard scorecard act directive regulation treaty constitution convention
  code charter manifesto encyclopedia encyclopaedia database dataset leaderboard statistics estimates accounts roadmap
  audit inquiry trial cohort poll whitepaper manual guide guidelines theorem agreement protocol profile update briefing
  forecast book dictionary chronicles factsheet projections prospects registry dashboard`)

/** Pairs of words that end an organisation's or an outlet's name though the last one alone ends a work's. */
export const outletEndings = phrases(`
  geological survey|antarctic survey|ordnance survey|business review|technology review|law review|book review|
  science monitor|national statistics|labor statistics|labour statistics|education statistics|health statistics|
  justice statistics|of statistics|for statistics|economic review|medical review|management review|politics review|
  london review|paris review|and statistics|cancer registry|transportation statistics|insurance index|crop survey|
  disease registry|architectural review`)

/** Subjects of study and administration: `and` between two of them is part of a name, `Food and Drug Administration`. */
export const fieldWords = words(`
  rail railways road roads highways waterways aviation maritime shipping ports waste farms farming livestock
  food drug drugs health human social care services service oceanic atmospheric securities exchange standards technology
  aeronautics space science sciences medicine medicines healthcare agriculture agricultural forestry fisheries fish
  wildlife energy climate environment environmental water land rural urban housing development trade industry commerce
  labour labor employment pensions work welfare education skills culture media sport sports tourism transport
  transportation infrastructure planning finance economic economy economics business innovation research evaluation
  metrics prevention control disease diseases safety security justice home foreign commonwealth international
  cooperation co-operation co-ordination policy strategy immigration customs revenue taxation competition markets
  consumer affairs engineering mathematics medical surgery nursing obstetrics gynaecology gynecology tropical hygiene
  statistics census budget nutrition population family families children women youth arts humanities letters defence
  defense intelligence nuclear radiation arms chemical biological biology physics chemistry geography geology ocean
  marine coastal air noise hydrology meteorology information communication communications telecommunications digital
  data civil political rights liberties equality inclusion conservation nature natural resources mines minerals parks
  recreation veterans drugs crime alcohol tobacco firearms explosives mental community local government regional
  industrial public private occupational training vocational poverty inequality refugees migration gas electricity
  power petroleum food veterinary animal plant plants soils pathology toxicology reconstruction investment insurance
  occupation monetary fiscal trading security preventive applied theoretical pure clinical excellence trademark patent`)

/** Small words allowed inside a name once it has begun. */
export const nameParticles = words(
  'de des del della der den di da dos du la le van von ter ten bin ibn al el zu af av y e',
)

/** Possessives that are part of a name: `King's College London`, `Moody's Analytics`. */
export const possessiveNames = words(`
  king queen st children women men people lloyd moody guy christie sotheby mcdonald macy sainsbury poor standard wendy
  levi domino kellogg walgreen lowe kohl dick farmer teacher veteran doctor nurse worker consumer reader trinity kimball`)

/** Organisations that are called like a person, known to every reader. */
export const organisationsLikePersons = phrases(`
  morgan stanley|goldman sachs|wells fargo|charles schwab|thomson reuters|johns hopkins|john lewis|eli lilly|
  freddie mac|fannie mae|booz allen hamilton|rolls royce|philip morris|credit suisse|deutsche welle|le monde|
  der spiegel|der standard|la repubblica|el país|el pais|le figaro|harley davidson|mercedes benz|hewlett packard|
  warner bros|jones lang lasalle|die zeit|la nación|the lancet|thomas cook|martin luther|max planck|price waterhouse|
  dow jones|ernst young|standard poor|marks spencer|cushman wakefield`)

/** Journals, papers and wires called by words that are no names elsewhere. */
export const outlets = phrases(`
  science|cell|the lancet|lancet|jama|bmj|neuron|pediatrics|brain|gut|chest|circulation|bloomberg|reuters|politico|
  forbes|variety|wired|quartz|axios|slate|time|newsweek|which?|pnas|neurology|cancer|blood|heart|thorax|radiology|
  gallup|yougov|ipsos|nielsen|statista|fastmarkets|kpler|zoopla|rightmove|comscore|opinium`)

/** Those whose trade is to count, price or ask: named alone in brackets they are where a figure is from. */
export const countingOutlets = phrases(`
  reuters|bloomberg|eurostat|gallup|yougov|ipsos|nielsen|statista|fastmarkets|kpler|zoopla|rightmove|comscore|opinium`)

/** Last words of laws and treaties: they define and state, but what they set or provide is what they do. */
export const lawHeads = words('act directive regulation treaty constitution convention code charter agreement protocol')

/** Words of those who watch and count: `Amnesty International recorded 1,153 executions`. */
export const watcherWords = words(`
  watch international office agency bureau institute survey service observatory administration centre center monitor
  observatory registry coalition network database police institution archive statistics authority commission council`)

/** Names whose small or common words the rules of form would cut or drop. */
export const wholeNames = phrases(`
  our world in data|comptroller and auditor general|consumer reports|save the children|doctors without borders|human rights first|
  physicians for human rights|people for the ethical treatment of animals|action against hunger|help the aged|which?|
  the economist|teach for america|feeding america|americans for tax reform|fair trade international|
  cour des comptes|conseil d'état|assemblée nationale|haute autorité de santé|reporters sans frontières|
  médecins du monde|santé publique france|caisse des dépôts|
  centers for disease control and prevention|us news and world report|market watch|consumers union`)

/** Nouns inside a name that take a further `of`: `Institute for the Study of Journalism`, `Society for the Protection of Birds`. */
export const complementHeads = words(`
  study protection promotion conservation advancement prevention support defence defense control development safety
  rights status exploration treatment investigation improvement eradication abolition encouragement preservation`)

/** Heads that a text goes on to call an institution by: `the Department`, `the Bank`. */
export const institutionHeads = words(`
  department ministry bank commission committee council court agency authority board office institute fund bureau
  inspectorate tribunal panel association society trust foundation centre center organisation organization union
  service administration university federation assembly observatory corporation treasury regulator ombudsman`)
