/** Words around a year that tell it from a count, in lower case. */

/** Words right before a year of four digits: `in 1969`, `since 2000`, `effective 2024`. */
export const yearCues: ReadonlySet<string> = new Set(
  (
    'in since by until till til before after during circa c ca early mid late year years of from to through ' +
    'throughout between and than versus vs around about effective updated published released founded ' +
    'established born died dated copyright as for on with fiscal calendar spring summer autumn fall winter pre ' +
    'post end start beginning middle season edition back at per first last only both or against into beyond the ' +
    'this that its their his her our was is'
  ).split(' '),
)

/** Cues strong enough for years far from our own: `in 1348`, not `about 1348`. */
export const strongYearCues: ReadonlySet<string> = new Set(
  'in since by until till before after during circa c ca early mid late year from founded established built born died back around'.split(
    ' ',
  ),
)

/** Words right before a number of four digits that make it an amount: `scored 1850`, `more than 2000`. */
export const amountCues: ReadonlySet<string> = new Set(
  (
    'over nearly almost approximately roughly least most scored score reached totalled totaled totaling ' +
    'exceeding exceeds exceed weighs weighing costs cost paid worth some estimated up equals equal rpm hz rated ' +
    'alpha beta contains contained contain contents sample totalling another numbering'
  ).split(' '),
)

/** Plural nouns that a year describes: `2019 levels`, `2022 elections`. Anything counted is in `countedNouns`. */
export const datedNouns: ReadonlySet<string> = new Set(
  (
    'level levels election elections figures estimates data results earnings targets prices sales games ' +
    'olympics championships finals awards guidelines rules regulations protests riots floods wildfires fires ' +
    'revenues profits emissions budgets forecasts projections numbers statistics rates values dollars terms ' +
    'standards goals accords talks midterms primaries surveys reports census averages amendments reforms ' +
    'imports exports models editions versions conditions crisis series'
  ).split(' '),
)

/** Ordinals of centuries. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
)

/** Words of rulers, faiths and states among which a number of three digits is a year: `under Emperor Yang`. */
export const eraWords: ReadonlySet<string> = new Set(
  (
    'emperor empress king queen dynasty pharaoh caliph caliphate sultan pope bishop archbishop abbot abbey monk monks monastery ' +
    'saint roman romans byzantine byzantines viking vikings norse saxon saxons frankish franks umayyad abbasid carolingian ' +
    'merovingian lombard lombards goths visigoths huns arabs empire kingdom settlement settled medieval chronicle annals ' +
    'bc bce ad ce reign reigned crowned baptised baptized consecrated conquest invasion conquered besieged sacked'
  ).split(' '),
)

/** Participles before `in` and a number of three digits that make it a year: `was invented in 984`. */
export const datingVerbs: ReadonlySet<string> = new Set(
  (
    'invented founded built rebuilt born died crowned established conquered captured abandoned sacked defeated written ' +
    'settled begun began destroyed consecrated erupted erected converted annexed besieged dissolved dedicated canonised ' +
    'canonized baptised baptized murdered assassinated executed exiled ascended'
  ).split(' '),
)

/** Nouns of events that a year of three digits dates: `since the settlement of the island around 874`. */
export const eventNouns: ReadonlySet<string> = new Set(
  'settlement conquest invasion reign coronation birth death foundation founding battle siege fall eruption schism council storm fire flood earthquake plague famine treaty war census charter peace winter summer revolt rebellion epidemic massacre synod expedition crusade'.split(
    ' ',
  ),
)

/** Words of programmes whose name a year may end: `Agenda 2030`, `the strategy Europe 2020`. */
export const planWords: ReadonlySet<string> = new Set(
  'plan strategy programme program agenda initiative roadmap vision horizon scheme campaign manifesto framework mission'.split(
    ' ',
  ),
)

/** Tests whose edition of a year is a name: `AIME 2024: 83.3`, `BLEU on WMT 2014`. */
export const editionNames: ReadonlySet<string> = new Set(
  'aime hmmt usamo brumo cmimc wmt iwslt conll semeval trec clef ilsvrc voc duc tac kitti msrpar'.split(' '),
)

/** What a year does that looks like a plural: `2025 marks the year`, `1999 brings a return`. */
export const yearVerbs: ReadonlySet<string> = new Set(
  'marks sees brings promises opens closes ends begins offers shows remains represents'.split(' '),
)
