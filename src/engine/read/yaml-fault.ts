/** What a person did where YAML cannot be parsed, and the line that mends it, in place of the parser's words. */
import type { YAMLParseError } from 'yaml'
import type { Range } from '../report.ts'
import type { Facts } from '../rules.ts'

/** The facts of one fault of syntax, and its place in the text. */
export interface YamlFault {
  facts: Facts
  range: Range
}

type ParserError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>

/**
 * Explains what the parser says of `text`, once a line, since one slip makes several errors. Where the fault is none of
 * those that people commonly make, the parser's own words stand: `publisher: A: B` holds a colon, and `publisher: "A: B"`
 * mends it.
 */
export function yamlFaults(text: string, errors: readonly ParserError[]): YamlFault[] {
  const byLine = new Map<number, YamlFault>()
  for (const error of errors) {
    const { start } = lineAt(text, error.pos[0])
    if (!byLine.has(start)) byLine.set(start, yamlFault(text, error))
  }
  return [...byLine.values()].sort((a, b) => a.range.start - b.range.start)
}

function yamlFault(text: string, error: ParserError): YamlFault {
  const range = { start: error.pos[0], end: error.pos[1] }
  const line = lineAt(text, range.start)
  const found = byCode[error.code]?.(line, text) ?? null
  if (found) return { facts: found, range: { start: line.start, end: line.end, ...found.range } }
  return { facts: { actual: error.message.charAt(0).toLowerCase() + error.message.slice(1) }, range }
}

/** The fault of a text that is one line without a map: `title:A report`. Null where it is another. */
export const bareFault = (text: string): Facts | null => keyFault(lineAt(text, 0))

interface Line {
  start: number
  end: number
  /** What stands before the value, the colon left off: `- title`. */
  key: string | null
  gap: string
  value: string
  words: string
}

type Found = Facts & { range?: Range }

const keyed = /^([ \t]*(?:-[ \t]+)*[^\s:"'#[{-][^:]*):([ \t]*)(.*)$/

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const next = text.indexOf('\n', at)
  const words = text.slice(start, next < 0 ? text.length : next).trimEnd()
  const [, key = null, gap = '', rest = ''] = keyed.exec(words) ?? []
  return { start, end: start + words.length, key, gap, value: rest.replace(/(?<=\s)#.*$/, '').trimEnd(), words }
}

const byCode: Partial<Record<YAMLParseError['code'], (line: Line, text: string) => Found | null>> = {
  TAB_AS_INDENT: () => ({
    actual: 'tab at the head of a line',
    expected: 'spaces',
    hint: 'Put two spaces in place of each tab.',
  }),
  MULTILINE_IMPLICIT_KEY: keyFault,
  MISSING_CHAR: (line, text) => unclosedQuote(text) ?? keyFault(line),
  BLOCK_AS_IMPLICIT_KEY: (line) => (/:(?:\s|$)/.test(line.value) ? quotedFault(line, 'colon in a value') : deeper),
  UNEXPECTED_TOKEN: (line) =>
    /^["']/.test(line.value)
      ? quotedFault(line, 'quotation marks around a part of a value')
      : signFault(line, /^[*&|>]/),
  BAD_SCALAR_START: (line) => signFault(line, /^[@`%]/),
  BAD_ALIAS: (line) => signFault(line, /^[*&]/),
  TAG_RESOLVE_FAILED: (line) => signFault(line, /^!/),
  BAD_DQ_ESCAPE: (line) => quotedFault(line, 'backslash between double quotation marks'),
  DUPLICATE_KEY: ({ key }) => ({
    actual: `second key ${code(key?.replace(/^[-\s]+/, '').trim() ?? '')}`,
    expected: 'each key once',
    hint: 'Take one of the two out, or make them one.',
  }),
  BAD_INDENT: (_line, text) => unclosedBracket(text),
  MULTIPLE_DOCS: () => ({
    actual: 'line `---`',
    expected: 'one map of keys and values',
    hint: 'Take the line out, and what stands behind it if that is another file.',
  }),
}

const deeper: Found = {
  actual: 'indented key',
  expected: 'keys of one map below each other',
  hint: 'Begin the key below in the column of this one. A value of several lines stands in quotation marks.',
}

function keyFault({ key, gap, value, words }: Line): Facts | null {
  if (key !== null && gap === '' && value !== '')
    return {
      actual: 'value right behind its colon',
      expected: 'a space between',
      hint: writing(`${key.trim()}: ${value}`),
    }
  const equal = /^\s*([\w-]+)\s*=\s*(\S.*)$/.exec(words)
  if (equal)
    return {
      actual: 'equals sign behind a key',
      expected: 'a colon and a space',
      hint: writing(`${equal[1]}: ${equal[2]}`),
    }
  if (key !== null || words === '') return null
  return {
    actual: 'line without a key',
    expected: '`key: value`',
    hint: 'Put a key, a colon and a space before it; where it goes on with the line above, indent it.',
  }
}

/** A value that must stand in quotation marks, with those that it has taken for its own or left off. */
function quotedFault({ key, value }: Line, actual: string): Facts | null {
  if (key === null || value === '') return null
  return { actual, expected: 'the whole value in quotation marks', hint: writing(`${key.trim()}: ${quoted(value)}`) }
}

function signFault(line: Line, sign: RegExp): Facts | null {
  const found = sign.exec(line.value)?.[0]
  return found ? quotedFault(line, `${code(found)} at the head of a value`) : null
}

/** In double quotation marks, or in single ones where these or a backslash stand within: `"It's so"`, `'"A" report'`. */
function quoted(value: string): string {
  const outer = /^(["'])(.+)\1$/.exec(value)
  const isWhole = outer && (outer[1] === "'" || !outer[2]!.includes('"'))
  const inner = isWhole ? outer[2]! : value
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`
}

/** The first value that begins with a quotation mark and does not end with one; its own line is blamed, not the last of the file. */
function unclosedQuote(text: string): Found | null {
  const found =
    /^[ \t]*(?:-[ \t]+)*(?:[^\s:"'#[{-][^:\n]*:[ \t]+)?(?=(["']))(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/m.exec(text)
  if (!found) return null
  const line = lineAt(text, found.index)
  const mark = found[1]!
  return {
    actual: `quotation mark ${code(mark)} that nothing closes`,
    expected: 'a second one behind the value',
    hint: writing(`${line.words.trim()}${mark}`),
    range: { start: line.start, end: line.end },
  }
}

/** The first line that opens more brackets than it closes. */
function unclosedBracket(text: string): Found | null {
  let start = 0
  for (const words of text.split('\n')) {
    const [open, closed] = [words.match(/[[{]/g) ?? [], words.match(/[\]}]/g) ?? []]
    const sign = open[0] === '[' ? ']' : '}'
    if (open.length > closed.length)
      return {
        actual: `bracket ${code(open[0]!)} that nothing closes`,
        expected: code(sign),
        hint: `Put ${code(sign)} behind the last of the values.`,
        range: { start, end: start + words.length },
      }
    start += words.length + 1
  }
  return null
}

const longest = 200 // Characters of a line that a hint repeats.

const writing = (line: string): string =>
  line.length > longest ? 'Put a space behind the colon, and the value in quotation marks.' : `Write ${code(line)}.`

const code = (words: string): string => `\`${words}\``
