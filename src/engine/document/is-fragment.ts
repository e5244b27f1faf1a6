/** Lines that are no sentences. */
import type { Sentence } from '../sentence.ts'
import { finiteVerb } from './finite-verb.ts'

const wordsOfFragment = 14 // A longer line without a full stop lost it.

// `A. Smith, "Mills", J. Mills, vol. 12, 2020.`, `Journal of Mills, 12(3), 45–67.`
const bibliography =
  /\bvol\. ?\d+|\b\d{1,4}\(\d{1,3}\)[,:] ?(?:pp?\. ?)?e?\d+|\bpp\. ?\d+[–-]\d+|\bdoi\.org\/10\.|\b(?:Press|Publishing|Verlag), (?:\p{Lu}\p{L}+, )?\d{4}\.?$/u

// `K. Vogel1, S. Ahmed2 1 Institute of Agronomy, Halle, Germany 2 Department of Soil Science, University of Leeds, UK`
const affiliation =
  /\b(?:University|Institute|Department|School|Faculty|College|Centre|Center|Laboratory|Division) (?:of|for) \p{Lu}/u

/** A line of a title page, a byline, a label: few words and no end of a sentence. Items and rows may do without one. */
export function isFragment({ text, place, figures, cells, attributions }: Sentence): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0
  // `OFFICIAL   18 July 2024`: two ends of a line, and no table.
  const isBare = figures.length === 0 && attributions.length === 0 && cells.every(({ header }) => header === '')
  if (place === 'row')
    return (
      (words === 0 && (!/\d/.test(text) || yearsAlone.test(text))) ||
      (isBare && cells.length > 1 && !finiteVerb.test(text))
    )
  if (place === 'paragraph' && affiliation.test(text) && !/[.!?:;…]$/.test(text) && !finiteVerb.test(text)) return true
  if (bibliography.test(text.replace(/\([^()]*\)/g, '')) && !finiteVerb.test(text)) return true // Not for `(Behre 2008, pp. 81–3)`.
  if (place === 'paragraph' && sumOfName.test(text)) return false
  return (
    (words < 2 && !(place === 'item' && words === 1 && figures.length > 0)) ||
    (place === 'paragraph' && words <= wordsOfFragment && !/[.!?:;…]["”’)\]]*$/.test(text) && !finiteVerb.test(text))
  )
}

// `Harbour Trust - £40m to build four berths`: a line of a list that lost its marks; `Adult ticket - £12` is a label.
const sumOfName = /^\p{Lu}[^.!?:;\d]{1,80} [-–—] \p{Sc}\d[\d.,]*\p{L}{0,8} (?:for|to) (?:an?|the|\p{Ll}+) \p{L}/u

const yearsAlone = /^(?:(?:1[89]|20)\d\d[\s–/-]*){2,}$/ // The names of columns in a line of their own.
