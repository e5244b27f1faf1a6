/** Texts that no one writes and that a pattern with a way back would never finish. */
import type { Format } from './generate-text.ts'

const repeat =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** From what is in a text to the text of a size. */
export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  'one letter': repeat('a'),
  'one capital': repeat('A'),
  digits: repeat('1234567890'),
  'digits in groups': repeat('123,'),
  'open brackets': repeat('('),
  'open square brackets': repeat('['),
  'quotation marks': repeat('"'),
  'opening quotation marks': repeat('“a '),
  apostrophes: repeat("'"),
  'reference marks': repeat('[1][1]'),
  stars: repeat('**'),
  spaces: (size) => `a${' '.repeat(size - 2)}b`,
  'full stops': repeat('.'),
  initials: repeat('A. '),
  dashes: repeat('-'),
  'angle brackets': repeat('<'),
  'open elements': repeat('<b>'),
  ampersands: repeat('&'),
  backslashes: repeat('\\'),
  'table bars': repeat('| '),
  links: repeat('[a](http://b.c) '),
  'greater-than signs': repeat('> '),
  'numbers and signs': repeat('$1.5 million to '),
  years: repeat('2019 and '),
  'capitalised words': repeat('Ab Cd '),
  'words that say': repeat('He said that '),
  'letters lost': repeat('intel igence bil ion '),
  'one long line': repeat('The harvest grew by 5% in 2019, the agency said. '),
  'sentences with marks': repeat('The harvest grew by 5% in 2019.[1] '),
  'sentences with links': repeat('The [harvest](http://b.c) grew by 5% in 2019. '),
  'one long sentence': repeat('and the harvest grew by 5% in 2019 '),
  'one sentence of brackets': repeat('a (b c) d [e] '),
  'short lines': (size) =>
    Array.from({ length: Math.ceil(size / 10) }, (_, index) => `line ${index % 1000}`)
      .join('\n')
      .slice(0, size),
  'short paragraphs': (size) =>
    Array.from({ length: Math.ceil(size / 10) }, (_, index) => `Row ${index % 1000}.`)
      .join('\n\n')
      .slice(0, size),
  'blank lines': (size) => `a${'\n'.repeat(size - 2)}b`,
  'list items': repeat('- item 5%\n'),
  'nested lists': (size) =>
    Array.from({ length: Math.ceil(Math.sqrt(size / 2)) }, (_, depth) => `${'  '.repeat(depth)}- a`)
      .join('\n')
      .slice(0, size),
}

/** Puts a text into a page of a format; a text in Markdown stands as it is. */
export function hostilePage(text: string, format: Format): string {
  return format === 'html'
    ? `<!doctype html><title>A page</title><article><h1>A page</h1><p>It grew by 5% in 2019.</p><p>${text}</p></article>`
    : `A page\n\nIt grew by 5% in 2019.\n\n${text}\n`
}
