/** Years of three digits: `was invented in 984`, `between 605 and 609 under Emperor Yang`; told from `sold in 984 stores`. */
import { findAll } from '../../find-all.ts'
import { datingVerbs, eraWords, eventNouns } from '../../lexicon/date-words.ts'
import { edtfOf, edtfSpan } from './calendar.ts'
import type { YearRead } from './read-years.ts'

const digits = '[1-9]\\d\\d(?![\\d\\p{L}%°]|[,.:/-]\\d)'
const behind =
  '(?=$|[.,;:)\\]]| (?:by|under|when|and|as|to|at|after|during|from|with|but|until|the|his|her|its|it|he|she|they|in|on|while|where|who|which)\\b)'
const one = new RegExp(`\\b(in|since|until|before|after|around|circa|c\\.) (${digits})${behind}`, 'giu')
const two = new RegExp(`\\b(between|from) (${digits})(?: and | to |–|-)(${digits})${behind}`, 'giu')
const threeDigits = /(?<!\d)[1-9]\d\d(?!\d)/ // What every match of both holds, and few sentences do.
const reach = 60 // Characters on both sides among which a word of the time is looked for.

/** The years of three digits of a text, spans of them first. */
export function readOldYears(text: string): YearRead[] {
  if (!threeDigits.test(text)) return []
  const spans = findAll(text, two).flatMap((match): YearRead[] => {
    const [words, , first = '', last = ''] = match
    const start = match.index + words.indexOf(first)
    const edtf =
      Number(first) < Number(last) && isOld(text, match.index, '')
        ? edtfSpan(edtfOf(Number(first)), edtfOf(Number(last)))
        : null
    return edtf ? [{ start, end: match.index + words.length, edtf }] : []
  })
  const single = findAll(text, one).flatMap((match): YearRead[] => {
    const [words, cue = '', year = ''] = match
    const end = match.index + words.length
    const edtf = isOld(text, match.index, cue) ? edtfOf(Number(year)) : null
    return edtf && !spans.some((span) => span.start < end && span.end > match.index)
      ? [{ start: end - 3, end, edtf }]
      : []
  })
  return [...spans, ...single]
}

/** Whether a participle stands right before, or a word of rulers and realms near by. */
function isOld(text: string, at: number, cue: string): boolean {
  const verb =
    /(\p{L}+) (?:(?:again|later|only|first|early|late) )?$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? ''
  if (/^(?:in|since|)$/i.test(cue) && datingVerbs.has(verb.toLowerCase())) return true
  if (/^(?:around|c)/i.test(cue))
    return text
      .slice(Math.max(0, at - reach), at)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => eventNouns.has(word) || datingVerbs.has(word))
  const near = text.slice(Math.max(0, at - reach), at + reach).toLowerCase()
  return near.split(/[^\p{L}]+/u).some((word) => eraWords.has(word))
}
