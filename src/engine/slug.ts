/** Slugs: the last part of a page's URL, from a title or a file name. */
import { slug } from 'github-slugger'

/** Small letters, digits and single hyphens: `AI’s Big Year (2025)` is `ais-big-year-2025`; empty where nothing is left. */
export function slugify(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[/_.]/g, '-')
  return slug(plain)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
}
