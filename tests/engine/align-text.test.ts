import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { alignText } from '../../src/engine/read/align-text.ts'

/** The source of every character, joined by bars: the quickest way to see where each one stands. */
function pieces(source: string, value: string): string {
  const places = alignText(source, 0, source.length, value)
  return Array.from({ length: value.length }, (_, index) => source.slice(places[index], places[index + 1])).join('|')
}

const rows: [string, string, string][] = [
  ['AT&T', 'AT&T', 'A|T|&|T'],
  ['AT&amp;T', 'AT&T', 'A|T|&amp;|T'],
  ['AT&ampT', 'AT&T', 'A|T|&amp|T'],
  ['&#x27;b&#39;', "'b'", '&#x27;|b|&#39;'],
  ['&#146;s', '’s', '&#146;|s'],
  ['&copy 2020', '© 2020', '&copy| |2|0|2|0'],
  ['3&#82', '3R', '3|&#82'],
  ['&plusmn8209;w', '±8209;w', '&plusmn|8|2|0|9|;|w'],
  ['x&nbsp;y', 'x\u00a0y', 'x|&nbsp;|y'],
  ['x&hellip;', 'x…', 'x|&hellip;'],
  ['&amp;amp;', '&amp;', '&amp;|a|m|p|;'],
  ['&amp; b', '&amp; b', '&|a|m|p|;| |b'], // Code keeps its letters.
  ['C&eacXte;r&eacute;a', 'C&eacXte;réa', 'C|&|e|a|c|X|t|e|;|r|&eacute;|a'], // No entity has that name.
  ['2&nbwp;m&sup3; b', '2&nbwp;m³ b', '2|&|n|b|w|p|;|m|&sup3;| |b'],
  ['&uro;<b>3', '&uro;3', '&|u|r|o|;<b>|3'],
  ['&amp;amp;&lt;', '&amp;<', '&amp;|a|m|p|;|&lt;'],
  ['&#128512;x', '😀x', '|&#128512;|x'],
  ['\\(CC\\)', '(CC)', '\\(|C|C|\\)'],
  ['a\\_b', 'a_b', 'a|\\_|b'],
  ['\\\\x', '\\x', '\\\\|x'],
  ['\\x', '\\x', '\\|x'],
  ['a\n> b', 'a\nb', 'a|\n> |b'],
  ['a\n> > b', 'a\nb', 'a|\n> > |b'],
  ['1\n> 2', '1\n> 2', '1|\n|>| |2'],
  ['a\r\n  b', 'a\nb', 'a|\r\n  |b'],
  ['a \n\t b', 'a b', 'a| \n\t |b'],
  ['a  b', 'a  b', 'a| | |b'],
  ['a<!-- x -->b', 'ab', 'a<!-- x -->|b'],
  ['x&sup3', 'x³', 'x|&sup3'],
  ['a.<footer><p>b', 'a. b', 'a|.|<footer><p>|b'], // Taken for a blank, being nested too deep.
  ['a.<footer><p>&copy; b', 'a. © b', 'a|.|<footer><p>|&copy;| |b'],
  ['a <b>b', 'a b', 'a| <b>|b'],
  ['\n&lt;b', '<b', '&lt;|b'],
  ['a<wbr>b', 'ab', 'a<wbr>|b'],
  ['a **b** c', 'a b c', 'a| **|b**| |c'],
  ['a\u0000b', 'a\ufffdb', 'a|\u0000|b'],
]

test('alignText', async (t) => {
  await t.test('should find each character in the source', () => {
    for (const [source, value, expected] of rows) {
      assert.equal(pieces(source, value), expected, source)
    }
  })

  await t.test('should count from the start of the whole source', () => {
    assert.deepEqual(alignText('<p>a &lt; b</p>', 3, 11, 'a < b'), [3, 4, 5, 9, 10, 11])
  })

  await t.test('should stand still where the source lacks a character', () => {
    assert.deepEqual(alignText('a', 0, 1, 'abc'), [0, 1, 1, 1])
    assert.deepEqual(alignText('', 0, 0, ''), [0])
    assert.deepEqual(alignText('abc', Number.NaN, 99, ''), [0])
  })

  await t.test('should give rising places within bounds for any input', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '&', 'amp;', '\\', '<', '>', '#39;', '*', '😀'),
    })
    fc.assert(
      fc.property(text, text, fc.nat(9), (source, value, start) => {
        const places = alignText(source, start, source.length, value)
        assert.equal(places.length, value.length + 1)
        places.forEach((place, index) => assert.ok(place >= (places[index - 1] ?? 0) && place <= source.length))
      }),
    )
  })

  await t.test('should take linear time on hostile input', () => {
    const cost = (part: string, times: number) => {
      const before = process.cpuUsage()
      alignText(part.repeat(times), 0, part.length * times, 'x'.repeat(times))
      return process.cpuUsage(before).user / 1000
    }
    for (const part of ['<!--', '&', '\\', ' >', '&amp', '<a ', '<b>', '&amp; ']) {
      const [once, fourfold] = [cost(part, 5000), cost(part, 20_000)]
      assert.ok(fourfold < 8 * once + 200, `${part}: ${once} ms, ${fourfold} ms`)
    }
  })
})
