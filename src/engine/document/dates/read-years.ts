/**
 * Bare years and spans of them: `in 1969`, `2022–2024`, `2021 data`; told from counts such as `1850 patients` and
 * `2048 dimensions`.
 */
import { findAll } from '../../find-all.ts'
import { functionWords } from '../../lexicon/function-words.ts'
import {
  amountCues,
  datedNouns,
  editionNames,
  eventNouns,
  planWords,
  strongYearCues,
  yearCues,
  yearVerbs,
} from '../../lexicon/date-words.ts'
import { labelWords } from '../../lexicon/labels.ts'
import { countedNouns } from '../../lexicon/nouns.ts'
import { isPlural, toSingular } from '../figures/to-singular.ts'
import { readSimpleUnit } from '../figures/read-unit.ts'
import { tokenize } from '../figures/token.ts'
import { readOldYears } from './read-old-years.ts'
import { yearSpan } from './read-explicit.ts'
import { edtfOf } from './calendar.ts'

/** A year found at a place of a text. */
export interface YearRead {
  start: number
  end: number
  edtf: string
}

const early = '(?:\\b(?:(?:early|mid|late)(?:[ -]to[ -](?:early|mid|late))?[- ]))?'
const pattern = new RegExp(
  `${early}(?<![\\p{L}\\d.,$€£¥#/:]|\\d[-–]|[\\p{L}][-‑](?<!\\b(?:pre|post|mid|early|late|end|start)-))(?:\\b(?:circa|c\\.|ca\\.)\\s?)?((?:1\\d|20|21)\\d\\d)(?:(\\s?[-–—/]\\s?)((?:1\\d|20|21)\\d\\d|\\d\\d)(?!\\d|[-–/]\\d|%))?(?!\\d|[,]\\d|\\.\\d{4}|\\s(?:GMT|UTC|BST|CES?T|E[SD]T|hrs)\\b)`,
  'giu',
)
const anyYear = /(?:1\d|2[01])\d\d/ // What every match of the pattern holds, and few sentences do.
const labels = new Set(
  [...labelWords, 'iso', 'form', 'resolution', 'rfc'].filter(
    (word) =>
      ![
        'act',
        'law',
        'season',
        'world war',
        'test',
        'version',
        'trial',
        'study',
        'model',
        'target',
        'goal',
        'edition',
        'place',
        'day',
        'generation',
        'number',
        'release',
      ].includes(word),
  ),
)

/** The bare years of a text, left to right. */
export function readYears(text: string): YearRead[] {
  const years: YearRead[] = readOldYears(text)
  if (!anyYear.test(text)) return years
  let listed = -1 // End of a year right before: `2022, 2023 and 2024`.
  for (const match of findAll(text, pattern)) {
    const [words, first = '', sign, last] = match
    const place = match.index + words.indexOf(first)
    const isBroken =
      /\s/.test(sign ?? '') && last?.length === 2 && breaksOff(sign ?? '', text, match.index + words.length)
    const span = last === undefined || isBroken ? null : yearSpan(first, last, (sign ?? '').trim())
    const end = span ? match.index + words.length : place + first.length
    const isListed =
      listed >= 0 &&
      /^\s*(?:,|;|and|or|,\s*and|to|through|[-–]|versus|vs\.?|compared (?:with|to))\s*$/.test(text.slice(listed, place))
    if (last !== undefined && !span && !/\s/.test(sign ?? '')) continue // `2000-50`, an identifier
    if (
      !(span !== null && !unitBehind(text, end)) &&
      !isYear(text, place, end, isListed || /^(?:early|mid|late|c)/i.test(words))
    )
      continue
    const isAbout = /^(?:circa|c\.|ca\.)/i.test(words)
    const edtf = span ?? edtfOf(Number(first))
    if (edtf) years.push({ start: match.index, end, edtf: isAbout && !span ? `${edtf}~` : edtf })
    listed = end
  }
  return years
}

/** `in 2017 — 11 million more than`: a dash of the sentence, and the number behind it counts something; not `in 2016 – 17 and again`. */
const breaksOff = (sign: string, text: string, end: number): boolean =>
  sign.includes('—') ||
  /^ (?:million|billion|trillion|thousand|hundred|per|percent|more|fewer|of|out)\b/.test(text.slice(end, end + 12))

/** Whether a unit follows: `2000–2500 m`. */
function unitBehind(text: string, end: number): boolean {
  const tokens = tokenize(text.slice(end, end + 24), 'en')
  const unit = readSimpleUnit(tokens, 0)
  return (
    (unit !== null && unit.kind !== 'duration' && tokens[0]?.text !== 'A') ||
    /^[%°+]/.test(tokens[0]?.text ?? '') ||
    countedNouns.has(toSingular(tokens[0]?.lower ?? ''))
  )
}

const eventOf = /(\p{L}+) of $/u // `the storm of 1274`

/** Whether four digits are a year, by the words on both sides. */
function isYear(text: string, start: number, end: number, sure: boolean): boolean {
  const year = Number(text.slice(start, start + 4))
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 60)
  if (/^['’]s\b/.test(after)) return true
  if (/^\/\d/.test(after)) return false // `Regulation (EU) 2016/679`
  if (
    /^(?:\s?%|\s?(?:per ?cent|percent|million|billion|trillion|thousand)\b|\+|×|x\b|°|\.\d{1,2}\s?(?:%|[a-z]{1,3}\b(?!\.)))/i.test(
      after,
    ) &&
    !/^\.\d/.test(after)
  )
    return false
  if (/^[-‑]\p{L}/u.test(after) && !/^-(?:based|era|style|level|to)\b/.test(after)) return false
  if (/^[-‑]\d/.test(after)) return false // `Law 2018-515`
  if (/^\.\d/.test(after)) return hasStrongCue(before) // `by 2027.29`: a reference glued to the year
  if (/^\p{L}/u.test(after) || /^\s?[×x]\s?\d/.test(after)) return false
  const cue = /([\p{L}~=<>≈]+)[.'’]?[\s(]*$/u.exec(before)?.[1] ?? ''
  if (/[=<>≈~]$/.test(cue) || labels.has(cue.toLowerCase()) || editionNames.has(cue.toLowerCase())) return false
  if (
    /\b(?:more|less|fewer|greater|higher|lower) than\s*$/i.test(before) &&
    !/^[\s,.;)]*(?:levels?|$)/.test(after) &&
    follower(after) !== null
  )
    return false
  if (
    /\b(?:score|rating|elo|total|sum|weight|mass|power|capacity|speed|length|height|population|cost|price|value|sample|average|maximum|minimum|record|peak|number) of\s*$/i.test(
      before,
    )
  )
    return false
  if (growthOver.test(before) && year >= 1900 && /^\s*(?:[.,;:)]|$|(?:and|in|to|as|while)\b)/.test(after)) return true
  if (/(?:^|[.;] )Up to $/.test(before) && /^,/.test(after)) return year >= 1700 // `Up to 2020, it was the only way.`
  if (amountCues.has(cue.toLowerCase()) || /\b(?:up to|as many as|at least)\s*$/i.test(before)) return false
  const next = countedAfter(after, before, cue.toLowerCase())
  if (next === 'counted') return false
  if (sure || next === 'dated') return true
  if (year < 1700 || year > 2100)
    return (
      isSpan(before, after) ||
      strongYearCues.has(cue.toLowerCase()) ||
      /\(\s*$/.test(before) ||
      eventNouns.has(eventOf.exec(before)?.[1]?.toLowerCase() ?? '')
    )
  return isCued(before, cue, after, year)
}

/** `between 1450 and 1600 the road moved salt`; not `between 1450 and 1600 tons`. */
function isSpan(before: string, after: string): boolean {
  const second = /^ and ((?:1\d|20)\d\d)(?![\d.,]\d|%)/.exec(after)
  if (!second || !/\bbetween $/i.test(before)) return false
  const behind = after.slice(second[0].length)
  return /^[.,;:)]|^$/.test(behind) || functionWords.has(/^ ([\p{L}-]+)/u.exec(behind)?.[1]?.toLowerCase() ?? '')
}

// `an 8.5% increase over 2013`; not `growth of over 2000`.
const growthOver =
  /\b(?:increase|rise|growth|gain|improvement|decrease|decline|drop)(?: of [\d.,]+ ?[\p{L}%]+)? over\s*$|\b(?:up|down|rose|fell|grew|increased|declined|dropped) (?:by )?[\d.,]+ ?[\p{L}%]+ over\s*$/iu

const hasStrongCue = (before: string): boolean =>
  strongYearCues.has((/(\p{L}+)[\s-]*$/u.exec(before)?.[1] ?? '').toLowerCase()) ||
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|of|and)\s$/.test(before)

const follower = (after: string): string | null => /^\s+([\p{L}-]+)/u.exec(after)?.[1] ?? null

/** What the words behind say: `patients` counts, `elections` dates, most say nothing. */
function countedAfter(after: string, before: string, cue: string): 'counted' | 'dated' | null {
  if (!/^\s+\p{L}|^\s+[°µ]/u.test(after)) return null
  const tokens = tokenize(after, 'en').slice(0, 6)
  const first = tokens[0]
  if (!first) return null
  const unit = readSimpleUnit(tokens, 0)
  if (unit && unit.kind !== 'duration' && first.text !== 'A' && !functionWords.has(first.lower)) return 'counted'
  if (datedNouns.has(first.lower)) return 'dated'
  let at = 0
  while (
    at < 3 &&
    tokens[at]?.kind === 'word' &&
    !isPlural(tokens[at]?.text ?? '') &&
    !functionWords.has(tokens[at]?.lower ?? '')
  )
    at += 1
  const head = tokens[at]
  const singular = head?.kind === 'word' ? toSingular(head.lower) : ''
  // `2025 marks the year`, `1999 sees a return`: a verb, whose object follows.
  if (
    at === 0 &&
    yearVerbs.has(first.lower) &&
    !/\b(?:the|its|their|his|her|our)\s*$/i.test(before) &&
    /^(?:the|a|an)$/.test(tokens[1]?.lower ?? '')
  )
    return 'dated'
  // `The listing of 2009 covers 240 hectares`: nothing counted has a number behind it.
  if (at === 0 && tokens[1]?.kind === 'number' && isPlural(first.text) && strongYearCues.has(cue === 'of' ? 'in' : cue))
    return null
  const isNear = at === 0 || (head !== undefined && isPlural(head.text))
  if (!head || !isNear || !isPlural(head.text)) return null
  const isDetermined = /\b(?:the|its|their|this|his|her|our|a|an)\s*$|['’]s\s*$/i.test(before)
  if (countedNouns.has(singular)) {
    // `By 2030 people will live longer`, `In 2020 people stayed home`: a clause begins behind the year.
    if (
      /^(?:will|would|had|could|can|may|have|were|are)$/.test(tokens[at + 1]?.lower ?? '') &&
      (cue === 'by' || /(?:^|[.;:]\s*)(?:In|By|Since|From)\s*$/.test(before))
    )
      return null
    return /(?:^|[.;:“"(]\s*)(?:In|Since|By|During)\s*$/.test(before) ? null : 'counted'
  }
  if (isDetermined || strongYearCues.has(cue)) return null
  return datedNouns.has(head.lower) || before.trim() === '' ? null : at === 0 ? 'counted' : null
}

/** `Agenda 2030`, `The national plan, One Health 2030`: a round year that ends the name of a programme. */
function isPlan(before: string, year: number): boolean {
  if (year < 2020 || year % 5 !== 0) return false
  const name = /(?:\p{Lu}[\p{L}'’-]* ){1,4}$/u.exec(before)
  if (!name) return false
  const words = name[0].toLowerCase().trim().split(' ')
  const lead = /(\p{L}+),?\s(?:called\s|named\s)?["“]?$/u.exec(before.slice(0, name.index))?.[1] ?? ''
  return words.some((word) => planWords.has(word)) || planWords.has(lead.toLowerCase())
}

/** Whether a year of our times stands where a year does. */
function isCued(before: string, cue: string, after: string, year: number): boolean {
  if (before.trim() === '' || /[(–—:•[|"“]\s*$/.test(before) || /^\s*[)\]]/.test(after)) return true
  if (yearCues.has(cue.toLowerCase()) || /['’]s\s*$|,\s*$|-\s?$/.test(before)) return true
  if (/^\p{Lu}/u.test(cue)) return year >= 1900 && year <= 2040 && !isPlan(before, year) // `Human Rights Act 1998`, `Paris 2024`
  return year >= 1950 && year <= 2060 && !/\d\s*$/.test(before)
}
