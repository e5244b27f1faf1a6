/** Words that name no subject of their own: what texts count, compare and hedge with, whatever they are about. */

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/))

/** Words that neither begin nor end the name of a subject: adverbs, adjectives of degree and order, words of counting and of argument. */
export const emptyWords = words(`
  able actual additional annual another available average bad best better big bigger biggest certain clear close common
  comparable complete considerable consecutive consistent corresponding critical current daily decent different difficult
  direct early easy effective enough entire equal essential estimated eventual exact existing expected extensive extra
  extreme fair fast faster fastest few fewer final first following former free frequent full further future general given
  good great greater greatest growing half hard heavy high higher highest huge immediate important impressive individual
  initial key large larger largest last late later latest least less lesser likely little long longer longest low lower
  lowest main major many maximum mean median meaningful mere middle minimum minor mixed moderate modern modest monthly
  more most much multiple narrow near necessary net new newer next nominal normal notable numerous old older oldest one
  only open ordinary original other overall partial particular past peak poor possible potential present previous primary
  principal prior probable proper pure quarterly quick rapid rare real recent regular related relative remaining rest
  right rough same second secondary separate serious several severe sharp short shorter significant similar simple single
  slight slow slower small smaller smallest so-called special specific stable standard steady steep strong stronger
  subsequent substantial successful sudden sufficient third top total true twice typical unique unlikely unprecedented
  unusual upper usual valid various vast weak weekly whole wide wider widespread worse worst wrong yearly young younger
  actually already also always approximately away barely broadly certainly consistently currently directly early easily
  effectively especially essentially even eventually ever exactly fairly finally formerly frequently fully generally
  gradually hardly highly however immediately increasingly largely lately mainly mostly namely nearly newly normally
  often originally otherwise partly perhaps possibly previously primarily probably quickly quite rapidly rarely readily
  recently relatively roughly seldom sharply significantly simply slightly slowly sometimes soon steadily still strongly
  substantially suddenly then today together tomorrow typically usually very virtually well widely yesterday yet
  all any both each either every neither no none some such them themselves this those
  et al etc eg ie vs cf ibid pp ed eds no nos vol fig table figure page
  able added allowed based called carried caused compared considered covering designed done driven due enough equivalent
  given got gotten held kept known laid led left like made named needed paid put ran run said seen set shown taken told
  turned used using went whose dug grew met north south east west northern southern eastern western bc ad bce ce ci df
  global international national regional local domestic foreign public private human digital practical traditional
  synthetic artificial efficient self fine stand stands nobody nothing something anything everything everyone someone anyone`)

/** Words that name a subject only with another: `interest rate`, `crop yield`, `patent system`. */
export const vagueWords = words(`
  ability access account accuracy achievement act action activity addition adoption advance advantage adult age agency aim
  amount analysis approach area argument aspect attempt author authority background balance base baseline basis beginning
  benefit billion body book boost budget building bulk business capability capacity capita case category cause center
  centre century challenge chance change chapter character charge choice city claim class closure code collection combination comment
  commitment company comparison competition component concentration concept concern conclusion condition consequence content context
  contrast contribution control core cost country couple course coverage criterion cut data date day deal debate decade
  decision decline decrease deficit degree delay demand department design detail development device difference difficulty
  dimension direction discussion distance distribution document dollar doubt drop duration edge effect efficiency effort
  element end entry environment equipment error estimate euro evening event evidence example exception existence
  expectation expense experience expert explanation exposure extent face fact factor failure fall feature figure finding
  firm focus forecast form format foundation fraction framework function fund future gain gap generation goal government
  grade ground group growth guide half hand head height help history hour  idea image impact implementation importance improvement
  incident income increase index indicator individual industry influence initiative input instance institution interest
  interval introduction investment involvement issue item job kilometre kind lack launch law layer lead leader length lesson level life
  light limit limitation line link list load loss lot majority man manager margin mark market material matter measure
  measurement mechanism medium meeting member method metric middle mile million mind minimum minority minute mode model
  moment money month morning movement name nation nature need  night note notion number objective observation
  occasion offer office official operation operator opportunity option order organisation organization outcome output outlook owner pace page
  pair paper paragraph part participant parties party past path pattern peak people percent percentage performance period
  person perspective phase piece place plan plant point policy pool population portion position possibility potential
  practice precision presence pressure  priority problem procedure process product production profit program
  programme progress project property proportion proposal prospect protection provision public publication purpose
  quality quantity quarter question quarter range rank rate ratio reach reading reality reason record recovery reduction
  reference regime region regulation relation relationship release relevance reliability report requirement research
  resource respect respondent response responsibility rest result return revenue review revision rise risk role room round rule
  sale sample scale scenario scheme scope score season second section sector segment sense sequence series service set setting shape
  share shift show side sign significance site situation size slice society solution sort source space speed spending
  spot stage stake standard start state statement statistic status step stock story strategy strength structure 
  study style subject success sum summary supply support surge survey system target task team technique  tendency
  term test text thing third thousand threat threshold time ton tonne tool top topic total town track tradition trend trial trillion truth
  turn turnover type unit use user usage value variable variation variety version view volume  wake way week weight whole woman word work
   world worth writing year yield zone united home field bill contrast example know world gap baseline bench expert process improvement coming`)

/** Words behind which a verb stands, so that what follows them is no noun: `to reduce`, `it costs`. */
export const verbOpeners = words(`
  to will would can could may might must shall should cannot not never also they we it who which that i you he she
  helps help helped did does do don't doesn't didn't let lets`)
