/** Words before a number that make it a name or a place, not a quantity. */

/**
 * Parts of texts and laws, kinds and stages; read in the singular and the plural, with a full stop where they are
 * short.
 */
export const labelWords: readonly string[] = [
  ...(
    'article art section sec subsection chapter chap ch figure fig table tab appendix annex page pp p pg line ' +
    'paragraph para clause rule footnote note equation eq theorem lemma box exhibit schedule volume vol issue ' +
    'no nos nr number part step stage phase type level tier grade category cat class group version ver release ' +
    'revision rev question item lesson unit module week day round season episode scene act book verse psalm ' +
    'track lot room gate platform flight highway route interstate regulation directive resolution law decree ' +
    'order bill case form title protocol convention amendment proposition goal sdg scope principle objective ' +
    'target model mark mk channel area zone district ward sector size id ref reference ' +
    'claim point problem exercise experiment hypothesis test trial study cohort arm player top rank ranked ' +
    'position seed seeded place play web industry generation gen serial patent docket isbn issn doi pmid rfc ' +
    'iso iec din en ieee nist sp omim grant contract invoice account code zip postcode extension ext tel phone ' +
    'force fax suite apt apartment building pier terminal bus runway opus op'
  ).split(' '),
  'world war',
]

/**
 * Labels that are also nouns or verbs before a count, so that they need a capital, or a number with nothing behind
 * it.
 */
export const capitalLabels: ReadonlySet<string> = new Set(
  (
    'force no order case form target day week act line part point points study test group level top place play size ' +
    'en sp room number class book bill p ch sec art tab cat law note area goal claim account issue grade trial ' +
    'cohort arm web op bus industry generation model unit item release season position scene zone sector box ' +
    'track lot objective problem rank rule round title question extension page table figure reference seed ' +
    'player building mark principle experiment lesson step stage flight'
  ).split(' '),
)

/** Parts of words that a hyphen joins to a number and that leave it a quantity: `sub-4-bit`. */
export const numberPrefixes: ReadonlySet<string> = new Set(
  'sub multi pre post non near under over mid ultra inter anti per semi a the every plus minus full magnitude'.split(
    ' ',
  ),
)

/** Headers of columns whose numbers only tell the rows apart. */
export const labelHeaders: ReadonlySet<string> = new Set(
  (
    'rank ranking year id code name date # no no. nos nr pos position section sec page pp chapter article table figure ' +
    'fig item question step phase stage class group category type version ver model ref refs reference references ' +
    'season week round isbn issn doi zip postcode phone tel line row entry index key serial docket'
  ).split(' '),
)

/** Headers that begin with one of these put a rank before the name: `Pos Team`. */
export const rankHeaders: ReadonlySet<string> = new Set('pos position rank no nr # place'.split(' '))

/** Headers that number columns of values: `Phase 1`, `Group 2`. */
export const numberedHeaders: ReadonlySet<string> = new Set(
  'phase step stage group class category type model version season week round year line column'.split(' '),
)

/** Plural heads of captions and labels whose values are no numbers of them: `Prices by region`. */
export const uncountedHeads: ReadonlySet<string> = new Set(
  (
    'prices rates figures statistics indicators characteristics outcomes results sales exports imports costs emissions ' +
    'estimates trends changes shares percentages proportions revenues earnings profits losses returns assets liabilities ' +
    'accounts expenditures expenses scores levels measures measurements details features specifications facts numbers totals ' +
    'averages means medians comparisons effects values yields temperatures speeds times lengths wages salaries incomes ' +
    'dimensions conditions highlights properties rankings standings ratios margins projections forecasts assumptions findings ' +
    'savings benefits payments taxes flows stocks reserves holdings deposits loans goods services parameters metrics ' +
    'benchmarks data balances fees charges budgets funds grants debts investments receipts turnovers areas volumes weights ' +
    'masses heights depths widths distances sizes concentrations doses differences gains increases decreases points hours ' +
    'days months years minutes seconds securities receivables payables borrowings provisions equities interests dividends ' +
    'proceeds contributions premiums rents states netherlands philippines islands wolves rovers wanderers rangers'
  ).split(' '),
)

/** Labels of rows that count people and places in whatever table they stand: `Employees, end of period` among amounts of money. */
export const headcountLabels: ReadonlySet<string> = new Set(
  'employees staff headcount workforce personnel fte ftes stores branches outlets restaurants hotels hospitals schools customers subscribers shareholders members'.split(
    ' ',
  ),
)

/** Words of a column's name by which its values have no unit of the table: `Change`, `Market share`, `Mean age`. */
export const unitlessHeads: ReadonlySet<string> = new Set(
  (
    'change changes growth share shares ratio rate margin yield index score rank ranking rating percentage proportion percent p ' +
    'age multiple elasticity probability or hr rr ci name code note notes ref n no number count year date sector unit times grade ' +
    'level headcount weighting headings'
  ).split(' '),
)

/** Words of a name whose value is no number of what stands in brackets behind it: `Income (households)`. */
export const valuedHeads: ReadonlySet<string> = new Set(
  (
    'income incomes spending expenditure expenditures cost costs revenue revenues turnover profit profits loss losses price ' +
    'prices wage wages salary salaries pay rent rents tax taxes debt debts budget budgets value values investment grant grants ' +
    'aid sales exports imports prevalence incidence risk obesity unemployment employment inflation mortality emissions duration ' +
    'weight height mean average median'
  ).split(' '),
)

/** Groups that brackets behind a name tell apart: `Literacy (women)`. */
export const groupNouns: ReadonlySet<string> = new Set(
  'men women boys girls males females adults children others brackets estimates figures'.split(' '),
)

/** Names of columns that say which value stands below them, and not of what: `Mean`, `Max`. */
export const statisticHeads: ReadonlySet<string> = new Set(
  'mean average median max maximum min minimum high highest low lowest normal anomaly day night daily monthly'.split(
    ' ',
  ),
)
