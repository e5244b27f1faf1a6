/** Forms by which a word is known to be a verb, or to tell who speaks. */

/** Verbs of the present that are no nouns: `The station [provides] power`. */
export const presentVerbs: ReadonlySet<string> = new Set(
  'provides supplies offers comprises boasts features consists includes requires serves owns employs operates receives allows imposes permits'.split(
    ' ',
  ),
)

/** Verbs that are nouns too, but not behind a plural: `firms [face] fines`. */
export const pluralVerbs: ReadonlySet<string> = new Set(
  'pay face earn use need own run sell make spend hold receive cost cover carry employ produce support oppose live work die suffer meet exceed contain eat drink buy rent vote attend visit watch read speak lack smoke weigh lose gain owe travel burn emit grow'.split(
    ' ',
  ),
)

/** Words behind which a verb stands: `would use`. */
export const auxiliaries: ReadonlySet<string> = new Set(
  'will would can could may might must shall should cannot did does'.split(' '),
)

/** Verbs before `that` in front of which stands what shows it: `Satellite radar shows that`. */
export const showing: ReadonlySet<string> = new Set(
  'shows show showed finds find found suggests suggest suggested indicates indicate indicated'.split(' '),
)

/** Verbs before which stands who speaks: `organisers said`. */
export const reporters: ReadonlySet<string> = new Set(
  'said says say reported reports told announced warned argued claimed estimates estimated'.split(' '),
)
