/** A claim among the results: its figures, its quote with what was searched for marked, and where it comes from. */
import { alignQuote } from '../../search/align-quote.ts'
import type { Hit } from '../../search/hit.ts'
import type { FigureFacts } from '../../search/record.ts'
import { sitePath } from '../../paths.ts'
import { dateWords } from '../../wording/date-words.ts'
import { figureParts } from '../../wording/figure-words.ts'
import { element, marked } from './element.ts'

const shownFigures = 3 // As in the site's other lists: more make the column longer than the quote beside it.

/** The list item of a hit; its only link leads to the claim, so that arrows step from claim to claim. */
export function resultItem(hit: Hit): HTMLLIElement {
  const { words: claim, ranges } = hit
  const quote = claim.quote ?? claim.text
  const link = element(
    'a',
    { href: sitePath(claim.url.slice(1)) },
    ...marked(quote, alignQuote(claim.text, quote, ranges.text)),
  )
  const words = element('blockquote', { class: 'quote', lang: claim.language ?? null }, link)
  const body = element('div', {}, words, metaLine(hit))
  return element('li', {}, element('article', { class: 'entry' }, figureAside(hit), body))
}

function figureAside({ figures, date }: Hit): HTMLElement {
  const further = figures.length - shownFigures
  const aside = element('div', { class: 'aside-figures' }, ...figures.slice(0, shownFigures).map(figureElement))
  if (further > 0) aside.append(element('span', { class: 'date-alone' }, `and ${further} more`))
  if (figures.length === 0 && date?.isStated)
    aside.append(element('span', { class: 'date-alone' }, dateWords(date.edtf)))
  return aside
}

function metaLine({ words: claim, ranges, sources, date, kind, topic, document }: Hit): HTMLElement {
  const credits = claim.credits
    ? marked(claim.credits, ranges.credits)
    : [sources.length > 0 ? sources.join(', ') : 'No source named']
  const spans = [
    element('span', {}, ...credits),
    date ? element('span', {}, dateWords(date.edtf)) : null,
    kind === null || kind === 'Statement' ? null : element('span', {}, kind),
    topic === null ? null : element('span', {}, topic),
    element('span', {}, document),
    ranges.section.length > 0 ? element('span', {}, ...marked(claim.section, ranges.section)) : null,
  ]
  return element('p', { class: 'meta' }, ...spans.flatMap((span) => (span ? [span, ' '] : [])))
}

/** As the component `FigureValue` writes it. */
function figureElement(figure: FigureFacts): HTMLElement {
  const { sign, bound, amount, unit } = figureParts({ ...figure, raw: '', kind: 'count', base: null })
  return element(
    'span',
    { class: 'figure' },
    sign ? element('span', { class: 'sign', 'aria-hidden': 'true' }, sign) : null,
    sign ? element('span', { class: 'unseen' }, `${bound} `) : null,
    element('span', { class: 'amount' }, amount),
    unit ? element('span', { class: 'unit' }, ` ${unit}`) : null,
  )
}
