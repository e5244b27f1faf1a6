/** What a schema expected of a value, in words for people who write YAML. */
import type { z } from 'zod'
import { listed } from '../report.ts'

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list such as `[one, two]`',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  null: 'nothing',
}

/** The choices of a value that must be one of some words; empty for any other. */
export const choicesOf = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'invalid_value' ? issue.values.map(String) : []

/** What was expected: `text`, `a list such as [one, two]`, `` one of `person`, `work` ``; and what is there instead, where that says more. */
export function expectation(issue: z.core.$ZodIssue, value: unknown): string {
  const missing = value === undefined ? ', which is missing' : ''
  return `${wordsOf(issue, value)}${missing}`
}

function wordsOf(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${kinds[issue.expected] ?? issue.expected}${value === undefined ? '' : `, not ${nameOf(value)}`}`
    case 'invalid_value':
      return `${issue.values.length > 1 ? 'one of ' : ''}${listed(issue.values)}`
    case 'invalid_format':
      return issue.format === 'url'
        ? 'a web address such as `https://example.org`'
        : 'small letters and digits, with hyphens between them'
    case 'too_small':
      return issue.origin === 'array' ? 'at least one entry' : sizeWords(issue.origin, Number(issue.minimum), 'least')
    case 'too_big':
      return sizeWords(issue.origin, Number(issue.maximum), 'most')
    case 'invalid_union': {
      const own = issue.errors.flatMap((one) => one.slice(0, 1).map((inner) => wordsOf(inner, undefined)))
      return [...new Set(own)].join(', or ')
    }
    default:
      return issue.message
  }
}

const sizeWords = (origin: string, size: number, bound: 'least' | 'most'): string =>
  origin === 'string'
    ? `at ${bound} ${size} ${size === 1 ? 'character' : 'characters'}`
    : `a number of at ${bound} ${size}`

function nameOf(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  return typeof value === 'string' ? 'text' : `the ${typeof value} \`${String(value)}\``
}
