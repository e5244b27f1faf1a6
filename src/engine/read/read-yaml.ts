/** YAML that people write, checked against a schema: every fault is reported at its own place in the file. */
import type { VFile } from 'vfile'
import { type Document, isMap, isScalar, LineCounter, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml'
import type { z } from 'zod'
import { addressHint, hasOtherScheme, shownLink } from '../link-scheme.ts'
import { listed, nearest, type Range, report } from '../report.ts'
import { slugify } from '../slug.ts'
import { choicesOf, expectation } from './expectation.ts'
import { nearestDate } from './nearest-date.ts'
import { bareFault, yamlFaults } from './yaml-fault.ts'

const longest = 256_000 // Characters; the parser compares every key with all before it.
const deepest = 100 // Maps and lists within each other; the parser calls itself for every step down.

/** YAML that holds a map: its values, and where its keys stand. */
export interface WrittenYaml {
  values: Record<string, unknown>
  document: Document
  /** Place of the whole text in the file's value. */
  offset: number
  /** Place in the file's value of what a path leads to: of a map's key, of a list's entry itself. */
  rangeAt: RangeAt
  /** Place in the file's value of the value that a path leads to. */
  rangeOfValue: RangeAt
}

type Path = readonly (string | number)[]

/** From a path of keys and indices to a place in the file's value. */
export type RangeAt = (path: Path) => Range

/**
 * Parses and checks `text`, which stands at `offset` of the file's value. Returns null when a fault was reported.
 * An empty text is an empty map.
 */
export function readYaml<T extends z.ZodObject>(
  file: VFile,
  text: string,
  offset: number,
  schema: T,
): z.output<T> | null {
  const yaml = parseYaml(file, text, offset)
  return yaml && checkYaml(file, yaml, schema)
}

/** Parses `text`, which stands at `offset` of the file's value. Returns null when a fault was reported. */
export function parseYaml(file: VFile, text: string, offset: number): WrittenYaml | null {
  if (text.length > longest) {
    const actual = `${Math.ceil(text.length / 1000)} kB`
    report(file, 'yaml-size', { actual, expected: `${longest / 1000} kB` }, { start: offset, end: offset + 1 })
    return null
  }
  const shift = ({ start, end }: Range) => ({ start: start + offset, end: end + offset })
  const deep = tooDeep.exec(text)
  if (deep) {
    const actual = `more than ${deepest} maps or lists within each other`
    report(file, 'yaml-syntax', { actual }, shift({ start: deep.index, end: deep.index + 1 }))
    return null
  }
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false, logLevel: 'error' })
  // What YAML itself only warns of is words that it drops: `!important news` would be `news`.
  const faults = yamlFaults(text, [...document.errors, ...document.warnings])
  for (const { facts, range } of faults) report(file, 'yaml-syntax', facts, shift(range))
  if (faults.length > 0) return null
  if (document.contents !== null && !isMap(document.contents)) {
    const facts = bareFault(text) ?? { actual: 'expected a map of keys and values' }
    report(file, 'yaml-syntax', facts, shift({ start: 0, end: text.length }))
    return null
  }
  const odd = oddWord(document)
  if (odd) report(file, 'yaml-syntax', { actual: odd.actual }, shift(odd.range))
  if (odd) return null
  const values = resolved(document)
  if (values === null) {
    report(file, 'yaml-syntax', { actual: 'more aliases than a person writes' }, shift({ start: 0, end: text.length }))
    return null
  }
  const rangeAt: RangeAt = (path) => {
    const last = path.at(-1)
    return shift(typeof last === 'string' ? rangeOfKey(document, path.slice(0, -1), last) : rangeOf(document, path))
  }
  return { values, document, offset, rangeAt, rangeOfValue: (path) => shift(rangeOf(document, path)) }
}

/** Checks values against a schema. Returns null when a fault was reported. */
export function checkYaml<T extends z.ZodObject>(file: VFile, yaml: WrittenYaml, schema: T): z.output<T> | null {
  const result = schema.safeParse(yaml.values)
  if (result.success) return result.data
  for (const issue of result.error.issues) reportIssue(file, issue, yaml, schema)
  return null
}

// In brackets, behind each other (`- - -`, `? ? ?`), or by ever more blanks at the heads of lines.
const tooDeep = new RegExp(
  String.raw`(?:[[{][^[\]{}\n]{0,80}(?:\n[ \t]*)?){${deepest}}|^[ \t]*(?:[-?:][ \t]+){${deepest}}|^ {${4 * deepest}}`,
  'm',
)
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/

/** The first word that YAML can spell and no text has: a control character, half a character, the key `__proto__`. */
function oddWord(document: Document): { actual: string; range: Range } | null {
  let found: { actual: string; range: Range } | null = null
  visit(document, {
    Scalar(key, { value, range }) {
      if (typeof value !== 'string') return
      const isOdd = control.test(value) || !value.isWellFormed()
      if (!isOdd && !(key === 'key' && value === '__proto__')) return
      const actual = isOdd ? 'a character that no text has' : 'a key `__proto__`, which no map can have'
      found = { actual, range: { start: range?.[0] ?? 0, end: range?.[1] ?? 0 } }
      return visit.BREAK
    },
  })
  return found
}

/** The values with aliases put in; null where these would multiply without end, which the package tells by throwing. */
function resolved(document: Document): Record<string, unknown> | null {
  try {
    return (document.toJS({ maxAliasCount: 100 }) ?? {}) as Record<string, unknown>
  } catch (error) {
    if (error instanceof ReferenceError) return null
    throw error
  }
}

function reportIssue(
  file: VFile,
  issue: z.core.$ZodIssue,
  { values, rangeAt, rangeOfValue }: WrittenYaml,
  schema: z.ZodObject,
): void {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    for (const key of issue.keys) {
      report(
        file,
        'key-unknown',
        { actual: key, expected: listed(known), nearest: nearest(key, known) },
        rangeAt([...path, key]),
      )
    }
    return
  }
  const range = rangeOfValue(path)
  const value = valueAt(values, path)
  const isDate = issue.code === 'custom' && issue.message.includes('EDTF')
  if (isDate) {
    const actual = String(value)
    return report(file, 'date-format', { actual, expected: path.join('.'), ...nearestDate(actual) }, range)
  }
  const near = typeof value === 'string' ? nearValue(issue, value) : null
  const actual = path.join('.') || 'the file'
  const isUrl = issue.code === 'invalid_format' && issue.format === 'url'
  if (isUrl && typeof value === 'string' && hasOtherScheme(value))
    return report(file, 'link-scheme', { actual: shownLink(value), expected: actual }, range)
  const expected = expectation(issue, value)
  const hint = value === undefined ? `Write the key \`${path.at(-1)}\` and its value.` : isUrl ? addressHint : null
  report(file, 'value-type', { actual, expected, nearest: near, ...(hint && { hint }) }, range)
}

/** The value that was checked: under our name of its key (`lang: x` is `language`), and below a number (`1: x`) as below a word. */
const valueAt = (values: unknown, path: Path): unknown =>
  path.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], values)

/** The right value that a wrong one is likely meant as; null where none is near. */
function nearValue(issue: z.core.$ZodIssue, value: string): string | null {
  if (issue.code !== 'invalid_format') return nearest(value, choicesOf(issue))
  const meant = issue.format === 'url' ? `https://${value}` : slugify(value)
  const isLikely = issue.format === 'url' ? /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value) : meant !== ''
  return isLikely ? meant : null
}

/** What schemas hold: the keys of an object, the entries of a list or a record, the choices of a union, what a default wraps. */
interface Inner {
  shape: Record<string, z.core.$ZodType>
  element: z.core.$ZodType
  valueType: z.core.$ZodType
  options: z.core.$ZodType[]
  innerType: z.core.$ZodType
}

/** The keys that a schema knows at a path: of a list's entries below a number, of any entry of a record. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const def = schema._zod.def as z.core.$ZodTypeDef & Partial<Inner>
  if (def.innerType) return keysAt(def.innerType, path)
  if (def.options) return def.options.flatMap((option) => keysAt(option, path))
  const [key, ...rest] = path
  if (key === undefined) return Object.keys(def.shape ?? {})
  const next = def.shape?.[key] ?? def.element ?? def.valueType
  return next ? keysAt(next, rest) : []
}

function rangeOf(document: Document, path: Path): Range {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined
    if (node?.range) return { start: node.range[0], end: node.range[1] }
  }
  return { start: 0, end: 0 }
}

const keys = new WeakMap<YAMLMap, Map<string, Scalar['range']>>() // Each of many keys may be at fault.

function keysOf(map: YAMLMap): Map<string, Scalar['range']> {
  const known =
    keys.get(map) ?? new Map(map.items.flatMap(({ key }) => (isScalar(key) ? [[String(key.value), key.range]] : [])))
  keys.set(map, known)
  return known
}

function rangeOfKey(document: Document, path: Path, key: string): Range {
  const map = path.length ? document.getIn(path, true) : document.contents
  const range = isMap(map) ? keysOf(map).get(key) : undefined
  return range ? { start: range[0], end: range[1] } : rangeOf(document, path)
}
