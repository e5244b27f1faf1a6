/** The properties of a DOCX: `docProps/core.xml`, which word processors fill in from templates and accounts. */
import { fromHtml } from 'hast-util-from-html'
import { foldedWords } from '../html/elements.ts'
import { pageDate } from '../html/page-date.ts'
import type { Properties } from '../said-properties.ts'

const longest = 1000 // Characters of a property.

/** The properties, and the day on which the file was made, or else changed last; empty where the part lacks them. */
export function coreProperties(xml: string): Properties & { day: string | null } {
  const said = (name: string): string => {
    const from = xml.indexOf(`<${name}`)
    const to = from < 0 ? -1 : xml.indexOf(`</${name}>`, from)
    if (to < 0) return ''
    const words = xml.slice(xml.indexOf('>', from) + 1, to).slice(0, longest)
    return foldedWords(fromHtml(words, { fragment: true })) // For its entities.
  }
  const days = [said('dcterms:created'), said('dcterms:modified')].map(pageDate)
  return { title: said('dc:title'), author: said('dc:creator'), day: days.find((day) => day !== null) ?? null }
}
