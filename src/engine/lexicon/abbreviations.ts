/** Abbreviations whose full stop ends no sentence. */

/** Always followed by more: `Dr. Smith`, `Fig. 3`. */
export const leadingAbbreviations = new Set(
  `dr mr mrs ms mx prof rev hon st gen col lt sgt capt gov sen rep pres supt messrs fig figs eq eqs no nos vol vols ch chap sec art
  arts pp p para paras ed eds trans cf e.g i.e eg ie viz approx ca c circa est vs v al ref refs tab app ser op cit ibid jan feb mar
  apr jun jul aug sep sept oct nov dec mt ft dept univ assn bros incl excl resp max min avg approx suppl tel ext pt pts ver tbl
  figs abt div geo vict edw eliz hen jas chas wm`.split(/\s+/),
)

/** Words of the language besides, so they are abbreviations only before a digit or with a capital: `no. 5`, `Gov. Lee`, but `the app.` */
export const ordinaryAbbreviations = new Set(
  'no nos art arts app tab sec col gen fig figs ref refs par para ed eds ch ser gov rep sen hon mt ft dept jan mar jun dec may sept oct st max min avg tel ext pt pts ver resp div'.split(
    ' ',
  ),
)

/** May end a sentence as well, so what follows decides: `Apple Inc. said`, `by Apple Inc. The firm`. */
export const trailingAbbreviations = new Set(
  `inc ltd co corp llc plc jr sr etc u.s u.k u.n e.u u.s.a d.c a.m p.m am pm ph.d m.d b.a m.a b.sc m.sc b.c a.d bc ad no.`.split(
    /\s+/,
  ),
)
