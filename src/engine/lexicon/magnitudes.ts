/** Words and letters that multiply the number before them. */

/** Spelled magnitudes, singular and plural, other languages' after English. */
export const magnitudeWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
  ['sextillion', 1e21],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['mrd', 1e9],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['dozen', 12],
  ['dozens', 12],
  ['score', 20],
  ['tausend', 1e3],
  ['million', 1e6],
  ['millionen', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['billionen', 1e12],
  ['mille', 1e3],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['millón', 1e6],
  ['millones', 1e6],
  ['milioni', 1e6],
  ['miliardi', 1e9],
  ['miljoen', 1e6],
  ['miljard', 1e9],
])

/** Letters that multiply where they stand at a number without a space: `2.6B`, `10K`, `€30m`. */
export const magnitudeLetters: ReadonlyMap<string, number> = new Map([
  ['K', 1e3],
  ['k', 1e3],
  ['M', 1e6],
  ['m', 1e6],
  ['MM', 1e6],
  ['mm', 1e6],
  ['B', 1e9],
  ['b', 1e9],
  ['G', 1e9],
  ['T', 1e12],
  ['t', 1e12],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['Mn', 1e6],
  ['MN', 1e6],
  ['Tn', 1e12],
])

/**
 * Letters of those that can mean nothing else at the end of a number without a unit; the others need a currency
 * before them.
 */
export const plainMagnitudeLetters: ReadonlySet<string> = new Set([
  'K',
  'k',
  'M',
  'B',
  'T',
  'Bn',
  'BN',
  'Mn',
  'MN',
  'Tn',
])

/** Plurals that count without a number before them, and how they are put: `hundreds of agents` is at least 100. */
export const looseMagnitudes: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])
