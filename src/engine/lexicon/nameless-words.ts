/** Capitalised words that name nobody: they begin sentences, number parts of a text, or mean a whole trade. */

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/))

/** Words that stand in no name, though a sentence or a title begins them with a capital. */
export const functionWords = words(`
  the a an this that these those it its he she they we i you his her their our my your who which what when where why how
  there here if in on at by for from with to of and or but nor so yet as while although though because since unless until
  after before during despite however moreover furthermore meanwhile nevertheless nonetheless therefore thus hence
  instead also then still even only just overall finally last next recently early late many most several some few all
  both each every no none not other others another such more less fewer much yesterday today tomorrow tonight now once
  again perhaps maybe indeed specifically additionally similarly conversely likewise notably importantly interestingly
  surprisingly historically currently previously initially originally ultimately eventually consequently accordingly
  according given using based compared under over above below between among within without through across against about
  around per like unlike including excluding regarding whereas whether former late citing quoting speaking writing
  asked see read via says said is are was were be has have had do does did can could will would should may might must
  let please yes thanks dear ibid ibid. cf cf. e.g e.g. i.e i.e. etc vs than nearly almost roughly approximately about
  up down out off into onto upon toward towards when whenever wherever whatever whoever whichever either neither
  figure table chart graph box chapter section appendix annex page volume source sources photo image caption click
  download subscribe share advertisement related following meeting considering assuming concerning starting`)

/** Capitalised words that alone, or in rows of their own, name nobody: `Critics argue`, `the Company reported`. */
export const genericWords = words(`
  first second third fourth fifth one two three four five six seven eight nine ten half new old recent
  critics experts researchers scientists officials analysts economists observers studies study research report reports
  evidence work works data results figures statistics surveys survey polls analysis analysts estimates projections forecasts
  findings people everyone nobody someone somebody anyone everybody
  doctors physicians patients police prosecutors farmers teachers parents students workers unions employers campaigners
  activists member members policymakers legislators bankers brokers councillors councilors supporters opponents proponents advocates skeptics sceptics detractors commentators pundits historians
  scholars academics engineers developers investors traders lawyers judges lawmakers ministers politicians voters
  residents witnesses neighbours neighbors authorities regulators executives managers companies firms businesses banks
  governments countries states cities biologists ecologists psychologists physicists astronomers archaeologists
  meteorologists climatologists forecasters epidemiologists statisticians conservationists environmentalists diplomats
  military generals soldiers insiders respondents participants consumers customers users women men children adults
  part step note notes example article paper papers model models simulations experiments tests trials observations
  measurements satellites industry academia government management company committee court board council commission
  department ministry agency office university institute team group bank fund organisation organization authority bureau
  critic expert researcher scientist official analyst economist author authors editor editors reviewer reviewers
  tech media news press market markets prices inflation growth history tradition theory common conventional popular
  public private internal external independent unofficial local national international federal global world european
  american british german french chinese japanese russian indian canadian australian african asian western eastern
  northern southern italian spanish dutch swedish polish israeli iranian korean brazilian mexican turkish ukrainian
  scientific medical legal economic technical senior lead plaintiffs defendants claimants insurers lenders retailers
  manufacturers airlines hospitals schools geologists nutritionists clinicians nurses psychiatrists demographers
  sociologists philosophers theologians linguists designers architects planners auditors inspectors investigators
  detectives leaders strategists consultants readers fans players coaches athletes organisers organizers bulls bears
  optimists pessimists futurists technologists journalists reporters publishers respondent respondents agencies
  guidelines guidance projects project plan plans policy policies law laws ai it us participants witnesses locals
  democrats republicans conservatives liberals greens labour jury juries judge president minister prime chancellor
  professor doctor coach governor mayor senator director chair chairman scientists' census appeals panel tribunal party
  society association foundation school college hospital clinic laboratory parliament-wide regulator union club league
  joint preliminary clinical previous previously academic industry internal multiple various further existing available
  latest updated historical longitudinal statistical company satellite laboratory animal observational empirical
  experimental anecdotal provisional final revised interim initial prior past modern similar separate pooled combined
  detailed extensive comprehensive mounting growing emerging unpublished confidential leaked early customer employee
  consumer household traffic weather school hospital crime police user usage sensor survey polling opinion quarterly
  monthly weekly daily annual yearly archival archaeological genetic genomic epidemiological ecological demographic
  plaintiff defendant applicant claimant appellant state city county district village region province total average
  demand supply revenue sales profit earnings exports imports employment unemployment gdp homeowners landlords tenants
  ebitda ebit eps cpi cpih rpi ppi hicp pce pmi roe roce npv irr capex opex kpi arr mrr aum gva gni gnp ppp vat pcp
  colleagues friends neighbours neighbors relatives rivals contemporaries visitors volunteers installers suppliers
  drivers passengers commuters pupils learners graduates families households mothers fathers owners buyers sellers`)
