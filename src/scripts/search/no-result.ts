/** What to do where nothing was found: each line a link to a search that does find something. */
import { type Ask, writeAddress } from '../../search/ask.ts'
import type { SearchIndex } from '../../search/open-search.ts'
import { suggest, type Suggestion, type Suggestions } from '../../search/suggest.ts'
import { countWords } from '../../wording/number-words.ts'
import { figuresWords, yearsWords } from './chip-list.ts'
import { element } from './element.ts'

/** Suggestions for a search without results; says what to try where there are none. */
export async function noResult(index: SearchIndex, ask: Ask, base: string): Promise<HTMLElement> {
  const { wider, near, fewer } = await suggest(index, ask)
  const lines = [
    wider.length > 0 ? line('It is found without', wider, (one) => narrowingWords(ask, one.narrowing), base) : null,
    near.length > 0 ? line('Did you mean', near, wordsOf, base) : null,
    fewer.length > 0 ? line('No claim has all of these words. Found with fewer:', fewer, wordsOf, base) : null,
  ].filter((one) => one !== null)
  const advice =
    'No claim, heading or source has words like these. Try fewer or other words; a figure can be typed in any notation.'
  return element('div', { class: 'no-result' }, ...(lines.length > 0 ? lines : [element('p', {}, advice)]))
}

const wordsOf = ({ ask }: Suggestion): string => ask.words

function narrowingWords({ chosen, figures, years }: Ask, narrowing: Suggestions['wider'][number]['narrowing']): string {
  if (narrowing === 'all') return 'anything that narrows it'
  if (narrowing === 'figures') return figures ? figuresWords(figures) : ''
  if (narrowing === 'years') return years ? yearsWords(years) : ''
  return `${narrowing}: ${chosen.get(narrowing)?.join(', ')}`
}

function line<One extends Suggestion>(
  title: string,
  ones: One[],
  words: (one: One) => string,
  base: string,
): HTMLElement {
  const links = ones.map((one) => {
    const href = `${base}${writeAddress(one.ask)}`
    return element(
      'li',
      {},
      element('a', { href, 'data-ask': '' }, words(one)),
      element('span', { class: 'soft' }, ` ${countWords(one.count, 'claim')}`),
    )
  })
  return element('div', {}, element('p', {}, title), element('ul', {}, ...links))
}
