/** The only maker of messages: a rule id, facts and a place in, a message on the file out. */
import { closest, distance } from 'fastest-levenshtein'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Location, location } from 'vfile-location'
import { type Facts, type Rule, type RuleId, rules } from './rules.ts'

/** Offsets in the file's value. */
export interface Range {
  start: number
  end: number
}

/** Adds the message of a rule to a file, at a range of its text or at its beginning. */
export function report(file: VFile, id: RuleId, facts: Facts, range?: Range): void {
  const rule: Rule = rules[id]
  const reason = rule.reason(facts).replace(/[\t\n\r]+/g, ' ') // A key of two lines must not look like another message.
  const message = file.message(reason, {
    ruleId: id,
    source: 'claims',
    ...(range && { place: placeOf(file, range) }),
  })
  message.note = facts.hint ?? rule.hint
  message.fatal = rule.severity === 'error' ? true : rule.severity === 'warning' ? false : undefined
}

/** The nearest of the known words, or null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const most = Math.max(2, word.length / 3)
  const alike = known.filter(({ length }) => Math.abs(length - word.length) <= most) // Others are farther away than that.
  if (alike.length === 0) return null
  const best = closest(word.toLowerCase(), alike)
  return distance(word.toLowerCase(), best.toLowerCase()) <= most ? best : null
}

/** Words as messages list them: `` `title`, `publisher` ``; empty for none. */
export const listed = (words: readonly unknown[]): string => words.map((one) => `\`${String(one)}\``).join(', ')

/** How grave a message is, in the words of the rules. */
export const severityOf = ({ fatal }: VFileMessage): Rule['severity'] =>
  fatal === true ? 'error' : fatal === false ? 'warning' : 'info'

/** A message as one line and its hint: `file:line:column  severity  reason  rule-id`. */
export function formatMessage(path: string, message: VFileMessage): string {
  const place = `${path.replace(/\s/g, printed)}:${message.line ?? 1}:${message.column ?? 1}`
  return toPrintable(`${place}  ${severityOf(message)}  ${message.reason}  ${message.ruleId}\n    ${message.note}`)
}

// Control characters but the line feed and the tab, those that turn the direction of what follows, and those without width.
const unprintable = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g

/** Text for a terminal, which a document's own characters cannot steer: an escape becomes `\\u001b`, as JSON has it. */
export const toPrintable = (text: string): string => text.replace(unprintable, printed)

const printed = (sign: string): string =>
  sign === ' ' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

const known = new WeakMap<VFile, { value: unknown; places: Location }>() // Looking for line ends takes a walk through the file.

function placesOf(file: VFile): Location {
  const before = known.get(file)
  if (before?.value === file.value) return before.places
  const places = location(file)
  known.set(file, { value: file.value, places })
  return places
}

function placeOf(file: VFile, { start, end }: Range) {
  const places = placesOf(file)
  const length = String(file.value ?? '').length
  const [from, to] = [places.toPoint(Math.min(start, length)), places.toPoint(Math.min(end, length))]
  return from && to ? { start: from, end: to } : undefined
}
