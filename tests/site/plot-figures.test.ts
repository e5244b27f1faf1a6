import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Claim, Figure } from '../../src/engine/schema.ts'
import { groupFigures, type Scale } from '../../src/library/group-figures.ts'
import type { ClaimView } from '../../src/library/view.ts'
import { axisOf } from '../../src/plots/axis.ts'
import { plotFigures } from '../../src/plots/plot-figures.ts'

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
  raw: `${value}`,
  kind: 'percentage',
  value,
  unit: '%',
  modifier: null,
  base: null,
  ...more,
})

const claimOf = (
  id: string,
  figures: Figure[],
  { quote = `It was ${figures[0]?.raw}, they say.`, ...more }: Partial<Claim> = {},
) =>
  ({
    claim: { id, quote, text: quote, kind: 'statement', figures, date: null, ...more },
    path: `/claims/${id}/`,
    credits: [],
    document: { document: {} },
  }) as unknown as ClaimView

function draw(...claims: ClaimView[]): string[] {
  const [group] = groupFigures(claims)
  assert.ok(group)
  return plotFigures(group, 'plot-1').map(({ svg }) => svg)
}

const plain = [claimOf('a', [figure(10)]), claimOf('b', [figure(20)]), claimOf('c', [figure(30)])]
const outline = (svg: string | undefined, className: string): string =>
  parseHTML(svg ?? '')
    .document.querySelector(`path[class="${className}"]`)
    ?.getAttribute('d') ?? ''

suite('the axis of a plot', () => {
  const rows: [figures: number[], isLogarithmic: boolean | null][] = [
    [[1, 5, 9], false],
    [[0, 5, 9e9], false], // Nothing has a logarithm of zero.
    [[-4, 5, 2000], false],
    [[1, 50, 150], false],
    [[1, 50, 900], true],
    [[3.8e9, 1e22, 8], true],
    [[7, 7, 7], null], // One place for all says nothing.
    [[1, 2], null],
  ]
  for (const [values, isLogarithmic] of rows) {
    test(`should be ${isLogarithmic === null ? 'missing' : isLogarithmic ? 'logarithmic' : 'linear'} for ${values.join(', ')}`, () => {
      const [group] = groupFigures(values.map((value, i) => claimOf(`${i}`, [figure(value, { unit: 'ship' })])))
      assert.equal(group?.scale?.isLogarithmic ?? null, isLogarithmic)
    })
  }

  const axes: [scale: Scale, words: string[]][] = [
    [{ isLogarithmic: false, min: 0, max: 100, unit: '%' }, ['0%', '25%', '50%', '75%', '100%']],
    [{ isLogarithmic: false, min: 0, max: 6.2e9, unit: 'USD' }, ['$0', '$2 billion', '$4 billion', '$6 billion', '$8 billion']],
    [{ isLogarithmic: false, min: -3, max: 4, unit: null }, ['-4', '-2', '0', '2', '4']],
    [{ isLogarithmic: true, min: 3, max: 42_000, unit: 'x' }, ['1×', '100×', '10,000×', '1 million×']],
    [{ isLogarithmic: true, min: 0.5, max: 21e9, unit: 'bytes' }, ['1 B', '1 kB', '1 MB', '1 GB']],
    [{ isLogarithmic: true, min: 60, max: 4e8, unit: 'seconds' }, ['1 minute', '1 day', '1 year']],
  ] // prettier-ignore
  for (const [scale, words] of axes) {
    test(`should have ticks that people read: ${words.join(', ')}`, () => {
      const axis = axisOf(scale, 4)
      assert.deepEqual(axis.ticks.map(axis.words), words)
    })
  }
})

suite('a plot of figures', () => {
  test('should be drawn for each width, and be the same each time', () => {
    assert.equal(draw(...plain).length, 2)
    assert.deepEqual(draw(...plain), draw(...plain))
  })

  test('should tell forecasts and rough figures by shape', () => {
    const dots = (...claims: ClaimView[]) => outline(draw(...claims)[0], 'plot-dot')
    const forecast = claimOf('d', [figure(40)], { kind: 'forecast' })
    assert.equal(dots(...plain).match(/A/g)?.length, 6) // Two arcs a circle.
    assert.equal(dots(...plain, forecast).match(/A/g)?.length, 6)
    assert.match(dots(...plain, forecast), /M[\d.]+,[\d.]+(?:L[\d.]+,[\d.]+){3}Z/)
    assert.doesNotMatch(dots(...plain), /L/)
    const rough = claimOf('e', [figure(50, { modifier: 'approximately' })])
    assert.match(draw(...plain, rough)[0] ?? '', /class="plot-dot is-rough"/)
    assert.doesNotMatch(draw(...plain)[0] ?? '', /is-rough/)
  })

  test('should draw ranges as bars and open ends as arrows', () => {
    const range = claimOf('f', [{ ...figure(0), value: undefined, min: 20, max: 60, raw: '20–60%' } as unknown as Figure])
    assert.match(outline(draw(...plain, range)[0], 'plot-range'), /^M[\d.]+,([\d.]+)L[\d.]+,\1$/)
    const most = claimOf('g', [figure(70, { modifier: 'at-most' })])
    const least = claimOf('h', [figure(80, { modifier: 'at-least' })])
    const reach = (claim: ClaimView): number => {
      const [from = 0, to = 0] = (outline(draw(...plain, claim)[0], 'plot-open').match(/(?<=[ML])[\d.]+(?=,)/g) ?? []).map(Number)
      return Math.round(to - from)
    }
    assert.deepEqual([reach(most), reach(least)], [-20, 20])
  }) // prettier-ignore

  test('should name each mark by figure, sort, source and words, and escape them', () => {
    const forecast = claimOf('i', [figure(12)], { kind: 'forecast', quote: 'AT&T "hopes" for <12%> &lt; more.' })
    const [svg = ''] = draw(...plain, forecast)
    assert.match(
      svg,
      /aria-label="12%, forecast, no source named: AT&amp;T &quot;hopes&quot; for &lt;12%> &amp;lt; more\."/,
    )
    assert.match(svg, /<text[^>]*>AT&amp;T "hopes" for &lt;12%&gt; &amp;lt; more\.<\/text>/)
  })

  test('should put figures of several units on one axis', () => {
    const data = (value: number, unit: string, factor: number) =>
      figure(value, { unit, base: { dimension: 'bytes', min: value * factor, max: value * factor } })
    const [group] = groupFigures([
      claimOf('j', [data(4, 'bit', 0.125)]),
      claimOf('k', [data(21, 'GB', 1e9)]),
      claimOf('l', [data(900, 'MB', 1e6)]),
    ])
    assert.deepEqual(group?.scale, { isLogarithmic: true, min: 0.5, max: 21e9, unit: 'bytes' })
  })
})

test('a plot of figures should cut its words from the text that was mended', () => {
  const raw = '1.15 bil ion polyps'
  const quote = `The survey counted ${raw} in al reefs.`
  const damaged = claimOf('d', [figure(10, { raw })], { quote })
  damaged.claim.text = 'The survey counted 1.15 billion polyps in all reefs.'
  for (const svg of draw(damaged, ...plain)) {
    assert.match(svg.replace(/<[^>]+>/g, ' '), /1\.15\s+billion polyps/)
    assert.doesNotMatch(svg, /bil ion|in al reefs/)
  }
})

test('a plot of figures should cut a quote further where long words leave a line too long', () => {
  const quote =
    'Phi-3.5-Mini, with just 3.8 billion parameters, achieves 69% on MMLU and 8.38 on MT-bench, competing with more.'
  for (const raw of ['3.8 billion', '69%', '8.38']) {
    const [wide = ''] = draw(claimOf('p', [figure(10, { raw })], { quote }), ...plain)
    const words = parseHTML(wide).document.querySelectorAll('.plot-words text')
    assert.ok(words.length > 3)
    for (const { textContent } of words) assert.ok(textContent.length <= 44, textContent)
    assert.ok([...words].some(({ textContent }) => textContent.includes(raw)))
  }
})
