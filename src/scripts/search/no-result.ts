/** What to do where nothing was found: each line a link to a search that does find something. */
import { type Ask, writeAddress } from '../../search/ask.ts'
import type { Bundle } from '../../search/bundle.ts'
import { findClaims } from '../../search/find-claims.ts'
import { suggest, type Suggestion } from '../../search/suggest.ts'
import { countWords } from '../../wording/number-words.ts'
import { element } from './element.ts'

/** Suggestions for a search without results; says what to try where there are none. */
export async function noResult(bundle: Bundle, ask: Ask): Promise<HTMLElement> {
  const free = { ...ask, chosen: new Map() }
  const whole = ask.chosen.size > 0 ? (await findClaims(bundle, free)).total : 0
  const { alone, near } = whole > 0 ? { alone: [], near: [] } : await suggest(bundle, ask.words)
  const lines = [
    whole > 0 ? line('Without what narrows it:', [{ words: ask.words, count: whole }]) : null,
    near.length > 0 ? line('Close to it:', near) : null,
    alone.length > 0 ? line('These are found alone:', alone) : null,
  ]
  const isHelpless = lines.every((one) => one === null)
  const advice =
    'Try fewer or other words. A figure can be typed in any notation; a name is best typed as documents write it.'
  return element('div', { class: 'no-result' }, ...(isHelpless ? [element('p', {}, advice)] : lines))
}

function line(title: string, suggestions: Suggestion[]): HTMLElement {
  const links = suggestions.map(({ words, count }) => {
    const href = writeAddress({ words, chosen: new Map(), sort: 'relevance' }) || location.pathname
    return element(
      'li',
      {},
      element('a', { href, 'data-ask': '' }, words || 'all claims'),
      element('span', { class: 'soft' }, ` ${countWords(count, 'claim')}`),
    )
  })
  return element('div', {}, element('p', {}, title), element('ul', {}, ...links))
}
