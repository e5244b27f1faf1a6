/** Lines that belong to the page and not to what it says: imprints, labels, notices of rights, offers of files. */
import { furnitureLabels, furnitureOpenings } from '../lexicon/non-claims.ts'
import { type Reason, reasonAt, reasonOf } from '../reason.ts'
import { alternatives } from './alternatives.ts'
import { finiteVerb } from './finite-verb.ts'

export const furnitureRule = 'furniture of the page'

const longestOpening = 60 // Characters; more than any of the table.

/** The words by which a line is furniture: `© 2024 Orion`, `Contents 3`, `Prepared by Orion Consulting for the Harbour Board`. */
export function findFurniture(text: string): Reason | null {
  const labelled = reasonOf(text, bareLabel, furnitureRule) ?? reasonOf(text, label, furnitureRule)
  if (labelled) return labelled
  const head = text.slice(0, longestOpening).toLowerCase()
  const opening = furnitureOpenings.find((words) => head.startsWith(words))
  if (opening) return reasonAt(text, 0, opening.length, furnitureRule)
  const pattern =
    verblessImprints.find((line) => line.test(text) && !finiteVerb.test(text)) ??
    imprints.find((line) => line.test(text))
  return pattern ? reasonOf(text, pattern, furnitureRule) : null
}

const bareLabel = /^(?:references?|notes?|sources?|websites?|citations?)$/i
const label = new RegExp(
  String.raw`^\[?(?:${alternatives(furnitureLabels)})\s*(?:\d+(?:\.\d+)*)?\s*(?:[:.](?!\d)|[–—|])|^contents \d`,
  'i',
)

// With a finite verb these are statements.
const verblessImprints = [
  // `Prepared by Orion Consulting for the Harbour Board, May 2024.`
  /^(?:[Pp]repared|[Cc]ompiled|[Pp]roduced|[Cc]ommissioned|[Pp]ublished|[Dd]esigned|[Ww]ritten|[Ee]dited) (?:by|for):? \p{Lu}/u,
  // `Official statistics, released at 9:30 a.m. on 17 February 2026.`
  /^[^,.]{0,40}\b(?:statistics|release|bulletin|figures|data|report|version|edition|publication|notice), (?:released|published|issued) (?:at [^,]{3,12} )?on \d{1,2} \p{Lu}\p{L}+ \d{4}\.?$/u,
  // `Annual report (PDF - 222 KB) Tables (XLSX, 1.2 MB)`
  /\((?:pdf|docx?|xlsx?|csv|zip|pptx?|mp3)\b[ ,:–-]*[\d.,]+ ?[KMG]i?B\)/i,
  /^(?:©|\(c\) |copyright (?=©|\d|\S.{1,60}\d{4}\.?$))\s?(?:©\s?)?(?:\d{4}|\p{Lu})/iu,
]
const imprints = [
  // `Releases and speeches are available on the agency's site www.agency.gov`
  /\b(?:is|are) (?:also )?available (?:for download |free |online )?(?:on|at|from|via|through|in|under)? ?.{0,60}(?:www\.|https?:\/\/|\b(?:web|internet) ?site\b)/i,
  /^Printed (?:on|in|by|at) .{0,60}\b(?:recycled|FSC|paper|press|printers?)\b/i,
  /\b(?:[Uu]se|[Ee]nter|[Qq]uote|[Ww]ith) (?:the |my |our )?(?:promo |discount |voucher |coupon )?code \p{Lu}[\p{Lu}\d]{3,}/u,
  /^[a-z]\w*(?:\.\w+)* = \S+, [a-z]\w* = /, // `menuLevel = 2, menuRoute = news`: a script of the page.
  /^(?:more|also) (?:from|on|in|about|by) [^:.]{2,40}:/i,
  /\breceived:? .{4,30}; (?:revised|accepted)\b/i, // The line of a paper's title page.
]
