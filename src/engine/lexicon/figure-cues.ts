/** Words around a number without a unit that tell what it is, in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words right before a bare number that tie it to the figure before: `500 watts versus 5,000`. */
export const tyingWords = set(
  'to from versus vs than against only just with and or which then another about around nearly almost over by at as ' +
    'model models was were while whilst the v',
)

/**
 * Of those, the ones that tie it to a percentage as well, whose sign is said again elsewhere: `17.5 points … to just
 * 0.3`.
 */
export const comparingWords = set('to from versus vs than against only just')

/** Words right behind a bare number that leave its noun unsaid: `12 in 2020`, `15 more`. */
export const leavingWords = set(
  'in by of for the during per on at as to and or from more fewer less each one ones respectively a an this last ' +
    'today now under since until before after between across then against elsewhere here there abroad',
)

/** Words between two numbers that share the unit behind the second: `12 or 13 cases`, `14 of the 22 charges`. */
export const pairingWords = set(
  'and or to of out versus vs v against compared rather than just only about around nearly almost over approximately ' +
    'up even some roughly the its their all these those',
)

/** Participles and adjectives behind a bare number that say that it counts persons: `1,100 injured`. */
export const victimWords = set(
  'injured missing dead wounded killed displaced homeless hospitalised hospitalized unaccounted infected arrested detained evacuated',
)

/** Participles and verbs behind millions without a noun, which only persons are or do: `3.4m vaccinated`, `3.7m voted`. */
export const personsWords = set(
  'vaccinated registered voted enrolled unemployed employed jobless uninsured insured displaced starving infected homeless ' +
    'eligible living watched attended visited tuned marched protested fled emigrated immigrated died lived applied signed',
)

/** Nouns behind `m` that count without a plural: `1.31m head`, `2.1m people`. */
export const massNouns = set('head people staff cattle sheep livestock personnel poultry')

/** Verbs before a bare number that ends its clause and counts or measures what was counted before: `… made 480`, `They took 71.` */
export const doingWords = set(
  'had have has take takes took made make makes managed manages get gets got win wins won lose loses lost losing missed misses ' +
    'scored scores kicked hit hits needed needs need sought wanted asked used uses sold sells bought built produced produces ' +
    'recorded saw sees ran runs landed caught received delivered delivers served serves faced saved conceded claimed reported found counted ' +
    'registered completed added converted dropped grew picked harvested shipped opened closed issued ' +
    'passed rejected retained approved dismissed upheld granted denied excluded screened interviewed identified detected confirmed ' +
    'cancelled scrapped repaired restored released returned trained freed seized kept keep keeps count counts number numbers sent gave gives requested secured collected collects treated admitted planted burned burnt consumed emitted generated',
)

/** Verbs before a bare number whose object is persons: `killed more than 50,000`. */
export const harmingWords = set(
  'killed killing kills injured injuring wounded wounding displaced displacing buried burying drowned drowning',
)

/** Adjectives between `m` and a plural that leave it a million: `1.5m new homes`; not `1.8m tall poles`. */
export const countingAdjectives = set(
  'new extra additional more fewer other active registered paid paying monthly daily weekly annual young younger older ' +
    'elderly unemployed foreign migrant affordable social private public rural urban poor vulnerable working disabled ' +
    'unique regular potential eligible unpaid',
)

/** Words of measurement behind which an interval stands: `(95% CI 31 to 65)`, `IQR 3-9`. */
export const intervalWords = set('ci cis cri iqr interval intervals range')

/** Names of ratios and statistics that have no unit, whatever stands around them: `odds ratio 3.8, 95% CI 1.6-9.1`. */
export const statisticWords = set(
  'ratio ratios hr rr auc auroc coefficient correlation kappa index score scores f1 ph gini',
)

/** Verbs of gain and loss: behind them `€6.25 to €214.75` is an amount and a level, not a range. */
export const gainWords = set(
  'gain gains gained gaining add adds added adding lose loses lost losing shed sheds shedding firmed strengthened ' +
    'weakened inched crept ticked',
)

/** Verbs of work before a bare number whose object is persons: `the mill employs 65`. */
export const employingWords = set('employ employs employed employing hired hires recruited')

/** Verbs of holding before a bare number that counts what was counted before: `a portion contains around 90`. */
export const holdingWords = set('contain contains contained hold holds held seat seats seated carry carries carried')

/** Verbs of extent before a bare number in the unit of the measure before: `once grown on 52,000 hectares, now covers 9,000`. */
export const coveringWords = set('cover covers covered occupies occupied')

/** Nouns that count persons by themselves: `the population fell from 1,900 to 700`. */
export const populationWords = set(
  'population populations membership workforce headcount enrolment enrollment attendance attendances',
)

/** Verbs behind which `at` has the last value of a course: `headcount ended the quarter at 7,850`. */
export const closingWords = set('ended ends closed closes finished finishes began begins opened started stood stands')

/** Words behind which `over` says what a quarrel or trouble is about: `a lawsuit over 480 books`, `sued over 12 claims`. */
export const quarrelWords = set(
  'action actions lawsuit lawsuits suit suits case cases row rows dispute disputes fight fights battle battles clash clashes ' +
    'protest protests strike strikes anger outrage fury concern concerns worries fears alarm debate argument arguments ' +
    'controversy scandal scandals complaint complaints criticism backlash standoff feud quarrel litigation war talks ' +
    'negotiations inquiry investigation probe sued clashed argued resigned apologised apologized quarrelled disagreed ' +
    'arrested prosecuted criticised criticized',
)

/** Verbs whose particle `over` is: `hands over 54 per cent of it`, `signed over 40 hectares`. */
export const yieldingWords = set(
  'hand hands handed handing sign signs signed signing turn turns turned turning roll rolls rolled rolling',
)

/** Verbs of measure, behind which two numbers share the unit of the second: `weigh 188 and 144.5 kilograms`. */
export const measuringVerbs = set(
  'weigh weighs weighed weighing measure measures measured measuring cost costs costing stand stands stood span spans spanned ' +
    'reach reaches reached total totals totalled run runs ran last lasts lasted hold holds held carry carries carried',
)

/** Nouns that name an amount of things: `the number of tenants is 12`. */
export const amountNouns = set('number numbers total count')

/** Nouns behind digits and a capital letter that make the two a code: `the 45X credit`. */
export const codeNouns = set(
  'credit credits provision provisions exemption exemptions waiver waivers deduction visa visas filing tax election rule',
)

/** Nouns behind `m` that make it metres: `100m hurdles`, where `30m trees` are millions. */
export const distanceNouns = set(
  'hurdles races sprints events finals heats runners swimmers records waves walls towers depths heights resolutions',
)

/** Units of a course of time besides those of durations: `over 15 seasons` spans them. */
export const spanningNouns = set('season session game match round iteration occasion visit generation episode stage')

/** Words before `over` behind which it bounds a duration: `for over 10 years`; `rose over 10 years` spans it. */
export const boundingWords = set(
  'for in after of is was took takes take last lasts lasted lasting spanning spans with just well by to nearly has had have ' +
    'spent waited at than about',
)
