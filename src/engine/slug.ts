/** Slugs: the last part of a page's URL, from a title or a file name. */
import { createHash } from 'node:crypto'
import { slug } from 'github-slugger'

const longest = 120 // A name of a file may have 255 bytes, and endings and numbers come behind a slug.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/ // Devices of Windows, which can be names of no folder there.

/**
 * Small letters, digits and single hyphens: `AI’s Big Year (2025)` is `ais-big-year-2025`; empty where nothing is left.
 * What is longer than a file name can be is cut and ends in a hash of the whole; `con` is `con-1`.
 */
export function slugify(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[/_.]/g, '-')
  const whole = slug(plain)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
  if (reserved.test(whole)) return `${whole}-1`
  if (whole.length <= longest) return whole
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 8)
  return `${whole.slice(0, longest - 9).replace(/-$/, '')}-${hash}`
}
