/** Citations by author and year: `(WHO, 2023)`, `(Smith et al., 2021; Jones & Lee 2019)`, `Smith et al. (2021) showed`. */
import { organisationWords } from '../../lexicon/names.ts'
import { placeNames } from '../../lexicon/places.ts'
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts'
import { calendarWords } from '../../lexicon/source-nouns.ts'
import { reasonAt } from '../../reason.ts'
import type { AttributionKind } from '../../schema.ts'
import type { AttributionSpan } from '../../sentence.ts'

const bracketed = /[([]([^()[\]]{3,300})[)\]]/gu
const lead = /^\s*(?:(?:see also|see|e\.g\.|cf\.|after|adapted from|in|from|source:|sources:|as in)[,\s]\s*)?/iu
const year = String.raw`(?:1[6-9]|20)\d{2}[a-z]?`
const listed = new RegExp(
  String.raw`^(\p{Lu}[^;:\d]{1,120}?)(,\s*|\s+)(?:\(?${year}|n\.d\.|forthcoming|in press)(?:[,–-]\s*${year})*(?:[,:]\s*(?:pp?\.?|§|para\.?|ch\.?|Table|Fig\.?)?\s*[\divxlc–-]+)?$`,
  'u',
)
const bracketedYear = new RegExp(String.raw`[([]${year}[)\]]`)
const narrative = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]+(?:(?:,?\s(?:and|&)\s|,\s)\p{Lu}[\p{L}'’-]+){0,4}(?:,?\set al\.?|\sand (?:colleagues|others|co-workers))?)(?:['’]s)?\s[([](${year})[)\]]`,
  'gu',
)

/** Credits of the citations in a sentence. A year behind a place or an event is none: `(Tokyo, 2021)`, `(effective 2024)`. */
export function findCitations(text: string): AttributionSpan[] {
  return [...dateline(text), ...inBrackets(text), ...inProse(text), ...byNumber(text)]
}

const numbered =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]{1,40}(?:,? (?:and|&) \p{Lu}[\p{L}'’-]{1,40})?,? et al\.?)(?=\s?\[\d)/gu

/** `Petrov et al. [12] measured` */
const byNumber = (text: string): AttributionSpan[] =>
  [...text.matchAll(numbered)].map(({ index, 1: cited = '' }) => cite(text, index, index + cited.length, 'work'))

/** A credit of the words from one place to another. */
function cite(text: string, start: number, end: number, kind: AttributionKind, rule = 'a citation'): AttributionSpan {
  return { start, end, cited: text.slice(start, end), kind, reason: reasonAt(text, start, end, rule) }
}

/** `LONDON (AP) — Britain's economy grew`. */
function dateline(text: string): AttributionSpan[] {
  const match = /^(\p{Lu}[\p{Lu} ,.'-]{2,40}\()(\p{Lu}[\p{L} .&]{1,30})\)\s?[-–—]/u.exec(text)
  if (!match) return []
  const start = match[1]!.length
  return [cite(text, start, start + match[2]!.length, 'publisher', 'a dateline')]
}

function inBrackets(text: string): AttributionSpan[] {
  const found: AttributionSpan[] = []
  for (const match of text.matchAll(bracketed)) {
    let at = match.index + 1
    for (const part of match[1]!.split(';')) {
      const skipped = lead.exec(part)![0].length
      const words = part.slice(skipped).trimEnd()
      const citation = listed.exec(words)
      if (citation && isAuthor(citation[1]!, citation[2]!))
        found.push(citeListed(text, words, citation[1]!, at + skipped))
      at += part.length + 1
    }
  }
  return found
}

/** Organisations are cited by their name, writings by author and year. */
function citeListed(text: string, words: string, author: string, start: number): AttributionSpan {
  const name = author.replace(/,\s*$/, '').replace(/^the\s+/i, '')
  if (isOrganisation(name)) return { ...cite(text, start, start + author.length, 'publisher'), cited: name }
  const until = new RegExp(year).exec(words)
  return cite(text, start, start + (until ? until.index + until[0].length : words.length), 'work')
}

const isOrganisation = (name: string) =>
  !/\bet al\b|&|\band\b(?!.*\b(?:Administration|Organi[sz]ation|Agency|Office|Department|Ministry)\b)/u.test(name) &&
  (/^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(name) ||
    name.split(/\s+/).some((word) => organisationWords.has(word.toLowerCase())) ||
    name.split(/\s+/).length > 2)

/** Whether the words in front of a year are an author's: `Jones & Lee`, `World Bank`; with no comma only where they look like authors. */
function isAuthor(author: string, joint: string): boolean {
  const words = author.toLowerCase().replace(/,\s*$/, '').split(/\s+/)
  if (words.some((word) => calendarWords.has(word)) || placeNames.has(words.join(' '))) return false
  if (/\bet al\b|\p{L}\s(?:&|and)\s\p{Lu}/u.test(author)) return true
  if (words.length > 7 || words.some((word) => notInAuthors.has(word))) return false
  return (
    joint.trim() === ',' ||
    isOrganisation(author) ||
    (words.length === 1 && !placeNames.has(words[0]!) && !events.has(words[0]!))
  )
}

const notInAuthors = new Set(
  'was is are in on at by since until from effective born founded released ended ending since revised updated until as to version established estimate estimated projected data figures season series edition after before during up down about between'.split(
    ' ',
  ),
)
const events = new Set(
  'euro expo olympics worlds glastonbury brexit eurovision cop horizon agenda windows office vision effective since circa about est late early mid article section figure table chapter phase week day'.split(
    ' ',
  ),
)

/** `Doe (2009) and Roe (2015) report`: what follows a first citation up to the verb. */
const listedTogether =
  /^(?:,| and| or)\s+(?:and )?\p{Lu}[^()]{2,60}\((?:1[6-9]|20)\d{2}[a-z]?\)\s(?:both |all |also )?(\p{Ll}+)/u

/** `Doe (2009) reports`; not `the Canal du Nord (1965) linked`. */
function tellingVerb(word: string): boolean {
  const verb = reportingVerbs.get(word)
  return verb?.need === 'nothing' || verb?.need === 'words' || verb?.verb === 'show' || verb?.verb === 'identify'
}

function inProse(text: string): AttributionSpan[] {
  const found: AttributionSpan[] = []
  if (!bracketedYear.test(text)) return found // Most sentences; the pattern below is dear.
  for (const match of text.matchAll(narrative)) {
    const [whole, author] = [match[0], match[1]!]
    const joint = /\bet al|\s(?:and|&)\s/u.test(author)
    const behind = /^\s*(?:also |further |first |later |have |has )?(\p{Ll}+)/u.exec(
      text.slice(match.index + whole.length, match.index + whole.length + 60),
    )
    const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[1] ?? ''
    const joined = listedTogether.exec(text.slice(match.index + whole.length, match.index + whole.length + 120))
    const more = joined !== null && tellingVerb(joined[1]!)
    const credits = more || joint || (behind && tellingVerb(behind[1]!)) || (before === 'by' && /^[^(]*$/.test(author))
    if (!credits || placeNames.has(author.toLowerCase()) || calendarWords.has(author.toLowerCase())) continue
    found.push(
      isOrganisation(author)
        ? cite(text, match.index, match.index + author.length, 'publisher')
        : {
            ...cite(text, match.index, match.index + whole.length, 'work'),
            cited: whole.replace(/['’]s (?=[([])/, ' '),
          },
    )
  }
  return found
}
