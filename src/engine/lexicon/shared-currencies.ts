/** Words of money that several countries share, and whose money they are beside the name of one. */

/** One such word. */
export interface SharedCurrency {
  /** The word, in lower case: singular and plural. */
  words: readonly string[]
  /** What stands for it where no country decides: a code, or the word. */
  unit: string
  /** From a country's names and adjectives, in lower case, to its code. */
  codes: ReadonlyMap<string, string>
}

const shared = (words: string, unit: string, countries: Readonly<Record<string, string>>): SharedCurrency => ({
  words: words.split(' '),
  unit,
  codes: new Map(Object.entries(countries).flatMap(([code, names]) => names.split(',').map((name) => [name, code]))),
})

const norway = 'norway,norwegian'
const sweden = 'sweden,swedish'
const denmark = 'denmark,danish'
const iceland = 'iceland,icelandic'

export const sharedCurrencies: readonly SharedCurrency[] = [
  shared('crown crowns', 'crown', {
    NOK: norway,
    SEK: sweden,
    DKK: denmark,
    ISK: iceland,
    CZK: 'czech republic,czechia,czech',
  }),
  shared('krone kroner', 'NOK', { NOK: norway, DKK: denmark }),
  shared('krona kronor', 'SEK', { SEK: sweden, ISK: iceland }),
  shared('kr', 'kr', { NOK: norway, SEK: sweden, DKK: denmark, ISK: iceland }),
  shared('rupee rupees', 'INR', {
    INR: 'india,indian',
    PKR: 'pakistan,pakistani',
    LKR: 'sri lanka,sri lankan',
    NPR: 'nepal,nepalese,nepali',
    MUR: 'mauritius,mauritian',
  }),
  shared('peso pesos', 'peso', {
    MXN: 'mexico,mexican',
    ARS: 'argentina,argentine,argentinian',
    CLP: 'chile,chilean',
    COP: 'colombia,colombian',
    UYU: 'uruguay,uruguayan',
    PHP: 'philippines,philippine',
    DOP: 'dominican republic,dominican',
    CUP: 'cuba,cuban',
  }),
  shared('franc francs', 'franc', {
    FRF: 'france,french',
    BEF: 'belgium,belgian',
    CHF: 'switzerland,swiss',
    XOF: 'senegal,senegalese,mali,malian,ivory coast,ivorian,benin,togo,burkina faso',
    XAF: 'cameroon,cameroonian,gabon,chad',
    RWF: 'rwanda,rwandan',
    CDF: 'congo,congolese',
    BIF: 'burundi,burundian',
  }),
  shared('pound pounds', 'GBP', {
    GBP: 'britain,british,england,english,scotland,scottish,wales,welsh,united kingdom',
    EGP: 'egypt,egyptian',
    LBP: 'lebanon,lebanese',
    SDG: 'sudan,sudanese',
    SYP: 'syria,syrian',
  }),
  shared('shilling shillings', 'shilling', {
    KES: 'kenya,kenyan',
    TZS: 'tanzania,tanzanian',
    UGX: 'uganda,ugandan',
    SOS: 'somalia,somali',
  }),
  shared('dinar dinars', 'dinar', {
    JOD: 'jordan,jordanian',
    KWD: 'kuwait,kuwaiti',
    TND: 'tunisia,tunisian',
    DZD: 'algeria,algerian',
    RSD: 'serbia,serbian',
    IQD: 'iraq,iraqi',
    LYD: 'libya,libyan',
    BHD: 'bahrain,bahraini',
  }),
  shared('riyal riyals rial rials', 'SAR', {
    SAR: 'saudi arabia,saudi',
    QAR: 'qatar,qatari',
    OMR: 'oman,omani',
    IRR: 'iran,iranian',
    YER: 'yemen,yemeni',
  }),
  shared('lira liras lire', 'lira', { TRY: 'turkey,turkish,türkiye', ITL: 'italy,italian' }),
  shared('dirham dirhams', 'AED', { AED: 'united arab emirates,emirati,uae', MAD: 'morocco,moroccan' }),
]
