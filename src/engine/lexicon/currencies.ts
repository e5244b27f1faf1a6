/** Signs, codes and words of money. */

/** Signs before an amount; the longest that fits counts, `US$` before `$`. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['US$', 'USD'], ['U.S.$', 'USD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['NZ$', 'NZD'],
  ['HK$', 'HKD'], ['S$', 'SGD'], ['NT$', 'TWD'], ['R$', 'BRL'], ['Z$', 'ZWL'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'],
  ['CN¥', 'CNY'], ['RMB¥', 'CNY'], ['₹', 'INR'], ['Rs', 'INR'], ['₩', 'KRW'], ['₽', 'RUB'], ['₺', 'TRY'], ['₪', 'ILS'],
  ['₫', 'VND'], ['₱', 'PHP'], ['₦', 'NGN'], ['₴', 'UAH'], ['₿', 'BTC'], ['RM', 'MYR'], ['Fr', 'CHF'],
])

/** ISO codes and codes in common use, before or behind an amount. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ...['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'INR', 'KRW', 'RUB', 'TRY', 'ILS', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD', 'BRL', 'CHF',
    'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'RON', 'ZAR', 'MXN', 'ARS', 'CLP', 'COP', 'PEN', 'IDR', 'MYR', 'THB', 'VND', 'PHP',
    'PKR', 'BDT', 'LKR', 'NPR', 'KES', 'NGN', 'GHS', 'EGP', 'SAR', 'AED', 'QAR', 'KWD', 'BTC', 'ETH', 'UAH', 'ISK', 'XDR',
  ].map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'], ['Rs', 'INR'], ['SDR', 'XDR'],
])

/** Words behind an amount, in lower case. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['dollars', 'USD'], ['bucks', 'USD'], ['euro', 'EUR'], ['euros', 'EUR'], ['yen', 'JPY'], ['yuan', 'CNY'],
  ['renminbi', 'CNY'], ['rupee', 'INR'], ['rupees', 'INR'], ['rouble', 'RUB'], ['roubles', 'RUB'], ['ruble', 'RUB'],
  ['rubles', 'RUB'], ['rand', 'ZAR'], ['naira', 'NGN'], ['shekel', 'ILS'], ['shekels', 'ILS'], ['lira', 'TRY'],
  ['zloty', 'PLN'], ['złoty', 'PLN'], ['baht', 'THB'], ['rupiah', 'IDR'], ['ringgit', 'MYR'], ['hryvnia', 'UAH'],
  ['pesos', 'MXN'], ['peso', 'MXN'], ['reais', 'BRL'], ['kroner', 'NOK'], ['kronor', 'SEK'], ['bitcoin', 'BTC'],
  ['francs', 'CHF'], ['franc', 'CHF'], ['pounds sterling', 'GBP'], ['pound sterling', 'GBP'], ['us dollars', 'USD'],
  ['u.s. dollars', 'USD'], ['american dollars', 'USD'], ['australian dollars', 'AUD'], ['canadian dollars', 'CAD'],
  ['hong kong dollars', 'HKD'], ['singapore dollars', 'SGD'], ['new zealand dollars', 'NZD'], ['swiss francs', 'CHF'],
  ['british pounds', 'GBP'], ['chinese yuan', 'CNY'], ['japanese yen', 'JPY'], ['indian rupees', 'INR'],
  ['swedish kronor', 'SEK'], ['norwegian kroner', 'NOK'], ['danish kroner', 'DKK'], ['mexican pesos', 'MXN'],
])

/** Words of hundredths behind an amount: `99 cents` is 0.99 USD. */
export const hundredthWords: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'], ['cents', 'USD'], ['¢', 'USD'], ['p', 'GBP'], ['pence', 'GBP'], ['eurocents', 'EUR'],
])
