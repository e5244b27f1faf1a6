/** Writes the figures of each claim beside its mark in the document to read, for the margin to show. */
import { figureParts } from '../wording/figure-words.ts'
import type { ClaimView } from './view.ts'

const shown = 2 // More would be longer than the lines beside them.

/**
 * The document's HTML with an attribute `data-figures` on the first mark of each claim that has figures. Only attributes are
 * added, so the text of the document stays as it is.
 */
export function noteFigures(html: string, claims: ClaimView[]): string {
  const notes = new Map(claims.map(({ claim }) => [claim.id, claim.figures]))
  return html.replace(/<mark class="claim" id="claim-([0-9a-z-]+)"/g, (mark, id: string) => {
    const figures = notes.get(id) ?? []
    if (figures.length === 0) return mark
    const words = figures.slice(0, shown).map((figure) => {
      const { sign, amount, unit } = figureParts(figure)
      return [`${sign}${amount}`, unit].filter(Boolean).join(' ')
    })
    if (figures.length > shown) words.push('…')
    return `${mark} data-figures="${escape(words.join('\n'))}"`
  })
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
