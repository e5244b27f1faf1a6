/** Units of single trades and sciences: traffic, fuels, carbon, the sky, wards and laboratories, old lengths. */
import type { UnitRow } from './units.ts'

const carriers =
  'passenger revenue-passenger seat available-seat vehicle car bus train locomotive wagon truck lorry aircraft person lane track'
const distances = [
  ['km', 'km', 'kms', 'km'],
  ['kilometre', 'kilometre', 'kilometres', 'km'],
  ['kilometer', 'kilometer', 'kilometers', 'km'],
  ['mile', 'mile', 'miles', 'mile'],
] as const

/** `98 billion passenger-kilometres`, `12 million vehicle-km`, `1.2 million train miles`: how far how many were moved. */
const trafficUnits = carriers.split(' ').flatMap((carrier) =>
  distances.map(([name, one, many, scale]): UnitRow => {
    const spaced = carrier.replace('-', ' ')
    const spellings = [`${carrier}-${many}`, `${spaced} ${one}`, `${spaced} ${many}`, `${spaced}-${one}`]
    return [`${carrier}-${name}`, 'measure', `${carrier}-${scale}`, 1, ...spellings, `${spaced}-${many}`]
  }),
)

/** Spelled units, read without regard to case. */
export const tradeUnitWords: readonly UnitRow[] = [
  ...trafficUnits,
  ['gross ton', 'measure', 'gross tonnage', 1, 'gross tons', 'gross register tons', 'gross registered tons'],
  ['therm', 'measure', 'joules', 105505585, 'therms'],
  ['quad', 'measure', 'joules', 1.05505585e18, 'quads', 'quadrillion btu'],
  ['cumec', 'measure', 'cubic metres/second', 1, 'cumecs'],
  ['solar mass', 'measure', 'grams', 1.98892e33, 'solar masses'],
  ['Earth mass', 'measure', 'grams', 5.9722e27, 'earth masses'],
  ['Jupiter mass', 'measure', 'grams', 1.89813e30, 'jupiter masses'],
  ['solar radius', 'measure', 'metres', 6.957e8, 'solar radii'],
  ['Earth radius', 'measure', 'metres', 6371e3, 'earth radii'],
  ['Jupiter radius', 'measure', 'metres', 6.9911e7, 'jupiter radii'],
  ['solar luminosity', 'measure', 'watts', 3.828e26, 'solar luminosities'],
  ['degree', 'measure', 'degrees', 1, 'degrees of arc'],
  ['arcminute', 'measure', 'degrees', 1 / 60, 'arcminutes', 'arcmin', 'minutes of arc'],
  ['arcsecond', 'measure', 'degrees', 1 / 3600, 'arcseconds', 'arcsec', 'arcsecs', 'seconds of arc'],
  ['milliarcsecond', 'measure', 'degrees', 1 / 3.6e6, 'milliarcseconds'],
  ['beat/min', 'measure', 'hertz', 1 / 60, 'beats per minute', 'beats a minute'],
  ['breath/min', 'measure', 'hertz', 1 / 60, 'breaths per minute', 'breaths a minute'],
  ['tesla', 'measure', 'teslas', 1, 'teslas'],
  ['cubit', 'measure', 'metres', 0.4572, 'cubits'],
  ['verst', 'measure', 'metres', 1066.8, 'versts'],
  ['quintal', 'measure', 'grams', 1e5, 'quintals'],
  ['square yard', 'measure', 'square metres', 0.83612736, 'square yards', 'sq yd', 'sq yds', 'sq. yd.'],
]

/** Signs and abbreviations, read with regard to case. */
export const tradeUnitSigns: readonly UnitRow[] = [
  ['GRT', 'measure', 'gross register tonnage', 1, 'GRTs'],
  ['MMBtu', 'measure', 'joules', 1.05505585e9, 'mmBtu', 'MMBTU', 'mmbtu', 'mBtu'],
  ['mas', 'measure', 'degrees', 1 / 3.6e6],
  ['IOPS', 'measure', 'operations/second', 1, 'iops'],
  ['GtC', 'measure', 'grams C', 1e15, 'Gt C'],
  ['PgC', 'measure', 'grams C', 1e15, 'Pg C'],
  ['MtC', 'measure', 'grams C', 1e12, 'Mt C'],
  ['TgC', 'measure', 'grams C', 1e12, 'Tg C'],
  ['tC', 'measure', 'grams C', 1e6, 't C'],
  ['hm³', 'measure', 'cubic metres', 1e6, 'hm3'],
  ['m²', 'measure', 'square metres', 1, 'sq m', 'sq. m', 'sq. m.'],
  ['km²', 'measure', 'square metres', 1e6, 'sq. km', 'sq. km.'],
  ['square mile', 'measure', 'square metres', 2589988.110336, 'sq. mi', 'sq. mi.', 'sq mile', 'sq miles', 'sq. miles'],
  ['mcg', 'measure', 'grams', 1e-6],
  ['mEq', 'measure', 'equivalents', 1e-3],
  ['CFU', 'measure', 'colony-forming units', 1, 'cfu'],
  ['bu', 'measure', 'cubic metres', 0.03523907016688, 'bu.'],
  ['cwt', 'measure', 'grams', 50802.34544, 'cwt.'],
]
