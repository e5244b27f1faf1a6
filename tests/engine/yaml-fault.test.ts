/** The slips that people make in YAML, each with a hint that mends it. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import { VFile } from 'vfile'
import { parseYaml } from '../../src/engine/read/read-yaml.ts'

/** The messages of a text, and whether it could be read. */
function read(text: string) {
  const file = new VFile({ value: text })
  const yaml = parseYaml(file, text, 0)
  return { values: yaml?.values ?? null, said: file.messages.map(({ line, reason, note }) => [line, reason, note]) }
}

const key = 'expected a space between'
const whole = 'expected the whole value in quotation marks'

/** A text, the line that is blamed, what is said of it, and the value of its first key where the hint is followed. */
const mended: [title: string, text: string, line: number, reason: string, write: string, value: string][] = [
  ['no space behind a colon', 'title:A report\npublished: 2024\n', 1, `value right behind its colon, ${key}`, 'title: A report', 'A report'],
  ['no space in the last line', 'url: x\ntitle:A\n', 2, `value right behind its colon, ${key}`, 'title: A', 'x'],
  ['no space in the only line', 'title:A report\n', 1, `value right behind its colon, ${key}`, 'title: A report', 'A report'],
  ['an equals sign', 'title = A report\n', 1, 'equals sign behind a key, expected a colon and a space', 'title: A report', 'A report'],
  ['a colon in a value', 'title: Sound: a study\nurl: x\n', 1, `colon in a value, ${whole}`, 'title: "Sound: a study"', 'Sound: a study'],
  ['a colon and quotation marks', 'title: Sound: "a" study\n', 1, `colon in a value, ${whole}`, `title: 'Sound: "a" study'`, 'Sound: "a" study'],
  ['an unclosed quotation mark', 'title: "A report\nurl: x\n', 1, 'quotation mark `"` that nothing closes, expected a second one behind the value', 'title: "A report"', 'A report'],
  ['an unclosed single one', "title: 'A report\nurl: x\n", 1, "quotation mark `'` that nothing closes, expected a second one behind the value", "title: 'A report'", 'A report'],
  ['an unclosed one at the end', 'title: A\nurl: "x\n', 2, 'quotation mark `"` that nothing closes, expected a second one behind the value', 'url: "x"', 'A'],
  ['an apostrophe between single ones', "title: 'It's so'\n", 1, `quotation marks around a part of a value, ${whole}`, `title: "It's so"`, "It's so"],
  ['a quoted word at the head', 'title: "A" report\n', 1, `quotation marks around a part of a value, ${whole}`, `title: '"A" report'`, '"A" report'],
  ['a backslash', 'title: "C:\\Users"\n', 1, `backslash between double quotation marks, ${whole}`, `title: 'C:\\Users'`, 'C:\\Users'],
  ...['@handle', '%5 of all', '*bold* words', '& Sons', '!important news', '| x', '>x', '`code`'].map(
    (value): [string, string, number, string, string, string] => {
      const reason = `\`${value[0]}\` at the head of a value, ${whole}`
      return [`a value that begins with ${value[0]}`, `title: ${value}\n`, 1, reason, `title: "${value}"`, value]
    },
  ),
] // prettier-ignore

suite('a slip in YAML', () => {
  for (const [title, text, line, reason, write, value] of mended)
    test(`should be said with the line that mends it: ${title}`, () => {
      assert.deepEqual(read(text), { values: null, said: [[line, `Unexpected ${reason}`, `Write \`${write}\`.`]] })
      const after = read(text.split('\n').with(line - 1, write).join('\n')) // prettier-ignore
      assert.deepEqual(after.said, [])
      assert.equal(Object.values(after.values!)[0], value)
    })

  const told: [title: string, text: string, line: number, reason: string, hint: RegExp][] = [
    ['a tab', 'references:\n\t1: x\n', 2, 'Unexpected tab at the head of a line, expected spaces', /two spaces in place/],
    ['a key twice', 'title: A\ntitle: B\n', 2, 'Unexpected second key `title`, expected each key once', /one of the two/],
    ['a key twice in a list', 'a:\n  - by: A\n    by: B\n', 3, 'Unexpected second key `by`, expected each key once', /one of the two/],
    ['an indented key', 'title: A\n  url: x\n', 1, 'Unexpected indented key, expected keys of one map below each other', /in the column/],
    ['a line without a key', 'terms:\n- a\nb\n', 3, 'Unexpected line without a key, expected `key: value`', /Put a key/],
    ['an open bracket', 'authors: [A, B\ntitle: C\n', 1, 'Unexpected bracket `[` that nothing closes, expected `]`', /behind the last/],
    ['an open brace', 'a: { 1: { b: c }\ntitle: C\n', 1, 'Unexpected bracket `{` that nothing closes, expected `}`', /behind the last/],
    ['two texts in one', 'title: A\n---\ntitle: B\n', 2, 'Unexpected line `---`, expected one map of keys and values', /Take the line out/],
  ] // prettier-ignore
  for (const [title, text, line, reason, hint] of told)
    test(`should be said with what to do: ${title}`, () => {
      const { said } = read(text)
      assert.deepEqual([said.length, said[0]![0], said[0]![1]], [1, line, reason])
      assert.match(String(said[0]![2]), hint)
    })

  test('should be said of each line that has one', () => {
    assert.deepEqual(read('a: b: c\nd: e\nf: g: h\n').said.map(([line]) => line), [1, 3]) // prettier-ignore
  })

  const near = [
    'title: "Sound: a study"\n', "title: It's so\n", 'url: https://example.org/a:b\n', 'title: A "quoted" word\n',
    'note: |\n  a: b\n  "c\n', 'title: A report\n  that goes on\n', 'title: "A\n  report"\n', 'note: 5% of *all*\n',
  ] // prettier-ignore
  for (const text of near)
    test(`should not be found in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read(text).said, [])
    })
})
