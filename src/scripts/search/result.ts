/** A claim among the results: its figures, its quote with what was searched for marked, and where it comes from. */
import { alignQuote } from '../../search/align-quote.ts'
import type { Hit } from '../../search/hit.ts'
import type { FigureFacts } from '../../search/record.ts'
import { dateWords } from '../../wording/date-words.ts'
import { figureParts } from '../../wording/figure-words.ts'
import { element, marked } from './element.ts'

const shownFigures = 3 // As in the site's other lists: more make the column longer than the quote beside it.

/** The list item of a hit; its only link leads to the claim, so that arrows step from claim to claim. */
export function resultItem({ fragment, fields, figures, ranges }: Hit): HTMLLIElement {
  const { meta, filters, url } = fragment
  const quote = meta['quote'] ?? fields.text
  const runs = marked(quote, alignQuote(fields.text, quote, ranges.text))
  const further = figures.length - shownFigures
  const aside = element('div', { class: 'aside-figures' }, ...figures.slice(0, shownFigures).map(figureElement))
  if (further > 0) aside.append(element('span', { class: 'date-alone' }, `and ${further} more`))
  if (figures.length === 0 && meta['role'] === 'stated') {
    aside.append(element('span', { class: 'date-alone' }, dateWords(meta['date'] ?? '')))
  }
  const link = element('a', { href: url }, ...runs)
  const body = element(
    'div',
    {},
    element('blockquote', { class: 'quote', lang: meta['language'] ?? null }, link),
    metaLine(),
  )
  return element('li', {}, element('article', { class: 'entry' }, aside, body))

  function metaLine(): HTMLElement {
    const credits = fields.credits
      ? marked(fields.credits, ranges.credits)
      : [filters['Source']?.join(', ') ?? 'No source named']
    const [kind = 'Statement'] = filters['Kind'] ?? []
    const spans = [
      element('span', {}, ...credits),
      meta['date'] ? element('span', {}, dateWords(meta['date'])) : null,
      kind === 'Statement' ? null : element('span', {}, kind),
      filters['Topic']?.[0] ? element('span', {}, filters['Topic'][0]) : null,
      element('span', {}, filters['Document']?.[0] ?? ''),
      ranges.section.length > 0 ? element('span', {}, ...marked(fields.section, ranges.section)) : null,
    ]
    return element('p', { class: 'meta' }, ...spans.flatMap((span) => (span ? [span, ' '] : [])))
  }
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
