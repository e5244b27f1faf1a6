/** Money that no country pays with today: coins and moneys of account, and the metals that they were reckoned in. */

const forms = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [unit = '', ...others] = row.trim().split(' ')
        return [unit, ...others].map((form): [string, string] => [form, unit])
      }),
  )

/** Words behind an amount that are money wherever they stand, in lower case, to the singular: each line one coin and its other forms. */
export const coinWords: ReadonlyMap<string, string> = forms(`
  ducat ducats
  florin florins
  guilder guilders
  gulden guldens
  thaler thalers taler talers
  rixdollar rixdollars
  riksdaler
  rigsdaler
  livre livres
  sou sous
  écu écus ecu ecus
  pistole pistoles
  doubloon doubloons
  escudo escudos
  maravedi maravedis maravedí maravedíes
  cruzado cruzados
  milreis
  peseta pesetas
  zecchino zecchini
  scudo scudi
  sesterce sesterces sestertius sestertii
  denarius denarii
  aureus aurei
  solidus solidi
  drachma drachmas drachmae
  obol obols
  bezant bezants
  guinea guineas
  groat groats
  farthing farthings
  groschen
  kreuzer kreuzers
  pfennig pfennigs
  kopeck kopecks kopek kopeks
  piastre piastres piaster piasters
  akçe akçes akce
  mohur mohurs
  tael taels
  koban kobans
  deutschmark deutschmarks
  reichsmark reichsmarks
  rentenmark rentenmarks
  goldmark goldmarks
`)

/** Words that are other things as often, `marks` of a school and `crowns` of a king: money in metal, in millions, or where prices are spoken of. */
export const doubtfulCoins: ReadonlyMap<string, string> = forms(`
  crown crowns
  mark marks
  real reals reales
  talent talents
  sovereign sovereigns
  noble nobles
`)

/** Metals before a coin or behind its `of`: `60,000 gold florins`, `2,350 marks of silver`, `pesos de oro`. */
export const coinMetals: ReadonlySet<string> = new Set('gold silver copper oro plata'.split(' '))

/** What a money of account is called after: `40,000 livres tournois`. */
export const coinNames: ReadonlySet<string> = new Set('tournois parisis sterling banco courant'.split(' '))
