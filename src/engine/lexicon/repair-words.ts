/** Words that decide how broken words are put together again. */

const words = (text: string) => new Set(text.trim().split(/\s+/))

/**
 * The words of up to three letters that running English really uses. The spelling dictionary also knows `fol`, `mil`,
 * `tel` and `ion`, which in damaged text are pieces of other words.
 */
export const shortWords: ReadonlySet<string> = words(`
  a ad am an as at ax be by do go ha he hi if in is it me my no of oh ok on or ox pi so to um up us we
  ace act add age ago aid aim air all and ant any app arc are ark arm art ash ask ate awe axe bad bag ban bar bat bay
  bed bee beg bet bid big bin bit bow box boy bud bug bus but buy bye can cap car cat cod cop cow cry cue cup cut dam
  day den dew did die dig dim dip dog dot dry due dug dye ear eat ebb egg ego elm end era eve eye fan far fat fax fed
  fee few fig fin fir fit fix flu fly foe fog for fox fry fun fur gap gas gel get god got gum gun gut guy gym had ham
  has hat hay hen her hey hid him hip his hit hop hot how hub hug hut ice icy ill ink inn its jam jar jaw jet job jog
  joy jug key kid kin kit lab lad lag lap law lay led leg let lid lie lip lit log lot low mad man map mat may men met
  mix mob mom mop mud mug net new nil nod nor not now nut oak odd off oil old one opt orb ore our out owe owl own pad
  pal pan pat pay pea pen per pet pie pig pin pit pop pot pro pub put raw ray red rib rid rig rim rip rob rod rot row
  rub rug run rye sad saw say sea see set sex she shy sin sip sir sit six ski sky son spa spy sue sum sun tab tag tan
  tap tar tax tea ten the tie tin tip toe ton too top toy try tub tug two use van vet via vow war was wax way web wed
  wet who why wig win wit won yes yet you zip zoo`)

/** Word endings that the dictionary takes for words: `control able` is `controllable`. */
export const endings: ReadonlySet<string> = words('able ably ion ions ation ations ing ings ed er ers ness')

/** Small words that follow a whole word, so `cal out` is `call out` and not `callout`. */
export const particles: ReadonlySet<string> = words(
  'a about across after again along and apart are around as at away back be by down for forward from he her him home if in ' +
    'into is it its me my no not of off on onto or our out over she so that the them these they this through to too ' +
    'together under up upon us was we well were what when which who with you your',
)

/** Words that hardly ever open a compound, so `wil power` is `will power`. */
export const standAlone: ReadonlySet<string> = words('full shall small still well will')

/** Unknown words that are whole: units, abbreviations and little words of other languages. */
export const neverMended: ReadonlySet<string> = words(`
  mol kcal gal mal pol bol dal del sal vol col fol nol eg ie et etc re le la de du des les el los las der die das den
  dem von van ter te di da il lo ff fi fl ffi ffl vs cf pp ed eds no th st rd km kg cm mm ml mg`)

/** Pieces that behind a number are a unit or an abbreviation: `5 cal`, `30 mil`. */
export const unitLike: ReadonlySet<string> = words('bil cal gil mil tel')

/** Words too rare to be what a damaged text meant: ` ats` is `flats`, not `fiats`. */
export const unlikely: ReadonlySet<string> = words('fiat fiats fief fiefs fie fife fifes tiff tiffs prole proles flam')

/** Words after a hanging hyphen: `short- and long-term` is whole. */
export const suspending: ReadonlySet<string> = words(
  'and or to nor but versus vs via as by than und et och oder en og ja ou y e',
)

/** Words that no hyphen at a line's end leads to: in `the plan- which failed` the sign is a dash. */
export const functionWords: ReadonlySet<string> = words(`
  a an the me this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to
  up with without i he she it we you they him her us them his its our your their my who which what when where why how is
  are was were be been has have had do does did not no there here also because while although though since until instead especially even only just often
  usually perhaps maybe however therefore more most some many all any each every such like not never`)

/** First halves that keep their hyphen: `self- report`. */
export const hyphenHeads: ReadonlySet<string> = words('self ex all quasi mid')

/** Little words that a broken word may follow: `an arti cial` does not begin with `anti`. */
export const openers: ReadonlySet<string> = words('a an the in of on to at by for from with and or')

/** Beginnings that make a new word of a known one: `superintelligent`, `neuromorphic`. */
export const prefixes: readonly string[] = (
  'super hyper ultra multi inter intra micro macro nano neuro electro bio geo hydro thermo photo psycho socio ' +
  'over under out non pre post re un in de dis mis sub anti semi pseudo meta trans cyber mid co ex neo'
).split(' ')

/** British spellings that the American dictionary lacks, as a rewriting to what it has: `organisation`. */
export const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(ations?|ational|e|ed|es|er|ers|ing|able)$/, 'iz$1'],
  [/ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  [/our/, 'or'],
  [/tre(s?)$/, 'ter$1'],
  [/(.)ll(ed|ing|ings|er|ers|or|ors|ation|ations)$/, '$1l$2'],
  [/ce(s?)$/, 'se$1'],
  [/ogue(s?)$/, 'og$1'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/l(ment|ful|fully)/, 'll$1'],
]
