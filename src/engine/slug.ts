/** Slugs: the last part of a page's URL, from a title or a file name. */
import { createHash } from 'node:crypto'
import { slug } from 'github-slugger'

const longest = 120 // A name of a file may have 255 bytes, and endings and numbers come behind a slug.
const foreign = /[^\P{L}\p{Script=Latin}]/u // Letters that an address would have to spell in percent signs.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/ // Devices of Windows, which can be names of no folder there.

/**
 * Small letters, digits and single hyphens: `AI’s Big Year (2025)` is `ais-big-year-2025`; empty where nothing is left.
 * What is longer than a file name can be is cut and ends in a hash of the whole, and so does what has letters of another
 * script: `Отчёт 2024` is `2024-41cf690e`; `con` is `con-1`.
 */
export function slugify(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[/_.]/g, '-')
  const whole = slug(plain)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
  const isForeign = foreign.test(plain)
  if (reserved.test(whole) && !isForeign) return `${whole}-1`
  if (whole.length <= longest && !isForeign) return whole
  return `${whole.slice(0, longest - 9)}-${hashOf(plain)}`.replace(/^-|(?<=-)-/g, '')
}

const hashOf = (text: string): string => createHash('sha256').update(text.toLowerCase()).digest('hex').slice(0, 8)
