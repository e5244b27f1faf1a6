/** Citations by author and year: `(WHO, 2023)`, `(Smith et al., 2021; Jones & Lee 2019)`, `Smith et al. (2021) showed`. */
import { findAll } from '../../find-all.ts'
import { organisationWords } from '../../lexicon/names.ts'
import { placeNames } from '../../lexicon/places.ts'
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts'
import { calendarWords, evidenceNouns, researchWords } from '../../lexicon/source-nouns.ts'
import { reasonAt } from '../../reason.ts'
import type { AttributionKind } from '../../schema.ts'
import { type AttributionSpan, citationRule } from '../../sentence.ts'
import { type Bibliography, keyOf, noBibliography } from '../read-bibliography.ts'

const bracketed = /[([]([^()[\]]{3,300})[)\]]/gu
const lead = /^\s*(?:(?:see also|see|e\.g\.|cf\.|after|adapted from|in|from|source:|sources:|as in)[,\s]\s*)?/iu
const year = String.raw`(?:1[6-9]|20)\d{2}[a-z]?`
/** `(see Silva & Dahl, 2023, for a review)` */
const tail = String.raw`(?:,? (?:for (?:an? |the |more |further )?[\p{Ll} -]{3,40}|and (?:the )?references therein))?`
const monthNames =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const listed = new RegExp(
  String.raw`^(\p{Lu}[^;:\d]{1,120}?)(,\s*|\s+)(?:\(?(?:(?:\d{1,2} )?(?:${monthNames}|Spring|Summer|Autumn|Winter|Q[1-4])\.? )?${year}|n\.d\.|forthcoming|in press)(?:[,–-]\s*${year})*(?:[,:]\s*(?:pp?\.?|§|para\.?|ch\.?|[Tt]able|[Ff]ig(?:ure|s?\.)?|[Bb]ox|[Aa]nnex)?\s*[\divxlc–.-]+)?${tail}$`,
  'u',
)
const particles = '[Vv]an|[Vv]on|[Dd]e[rns]?|[Dd]a|[Dd]i|[Dd]el|[Dd]u|[Ll]a|[Ll]e|[Tt]en|[Tt]er|[Aa]l|[Ee]l|[Bb]in'
const bracketedYear = new RegExp(String.raw`[([]${year}[)\],:]`)
const anyYear = new RegExp(year)
const narrative = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:(?:${particles}) ){0,2}\p{Lu}[\p{L}'’-]+(?:(?:,?\s(?:and|&)\s|,\s)(?:(?:${particles}) ){0,2}\p{Lu}[\p{L}'’-]+){0,4}(?:,?\set al\.?|\sand (?:colleagues|others|co-workers))?)(?:['’]s)?\s[([](${year})(?:[,:] ?(pp?\.|[Tt]able|[Ff]ig(?:ure|\.)|[Cc]h\.)?\s?[\d–-]{1,9})?[)\]]`,
  'gu',
)

/** Credits of the citations in a sentence. A year behind a place or an event is none: `(Tokyo, 2021)`, `(effective 2024)`. */
export function findCitations(text: string, bibliography: Bibliography = noBibliography): AttributionSpan[] {
  const byYear = [...inBrackets(text, bibliography), ...inProse(text, bibliography)].map((span) =>
    withEntry(span, text, bibliography),
  )
  return [...dateline(text), ...byYear, ...byNumber(text)]
}

/** With the address of the entry that a citation stands for. */
function withEntry(span: AttributionSpan, text: string, { entries }: Bibliography): AttributionSpan {
  if (entries.size === 0) return span
  const url = entries.get(keyAt(text, span.start))
  return url === undefined ? span : { ...span, url }
}

/** The key of the citation that begins at a place. */
function keyAt(text: string, start: number): string {
  const words = text.slice(start, start + longestCitation)
  return keyOf(/^(?:the )?([\p{L}'’-]+)/iu.exec(words)?.[1] ?? '', /(?<!\d)(?:1[6-9]|20)\d\d/.exec(words)?.[0] ?? '')
}
const longestCitation = 120

const numbered =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]{1,40}(?:,? (?:and|&) \p{Lu}[\p{L}'’-]{1,40})?,? et al\.?|\p{Lu}[\p{L}'’-]{1,40} and (?:colleagues|co-?workers|others|collaborators|associates))(?=\s?\[\d)/gu
const openNumber = /\[\d/ // Without it the names alone, looked at one by one, took 1 % of the time of reading.

/** `Petrov et al. [12] measured` */
const byNumber = (text: string): AttributionSpan[] =>
  (openNumber.test(text) ? findAll(text, numbered) : []).map(({ index, 1: cited = '' }) =>
    cite(text, index, index + cited.length, 'work'),
  )

/** A credit of the words from one place to another. */
function cite(text: string, start: number, end: number, kind: AttributionKind, rule = citationRule): AttributionSpan {
  return { start, end, cited: text.slice(start, end), kind, reason: reasonAt(text, start, end, rule) }
}

const placeAndWire = new RegExp(
  String.raw`^((?!(?:NASDAQ|NYSE|AMEX|LSE|ASX|TSX|OTC)\b)\p{Lu}[\p{Lu} ,.'-]{2,40}(?:,? ?(?:(?:${monthNames})\.? \d{1,2}|\d{1,2} (?:${monthNames}))(?:,? \d{4})?,? )?\()(\p{Lu}[\p{L} .&]{1,30})\)\s?[-–—]`,
  'u',
)

/** `LONDON (AP) — Britain's economy grew`, `LIMA, Oct 17 (AFP) - Prices rose`; a city alone, `ROME –`, is no source. */
function dateline(text: string): AttributionSpan[] {
  const match = placeAndWire.exec(text)
  if (!match) return []
  const start = match[1]!.length
  return [cite(text, start, start + match[2]!.length, 'publisher', 'a dateline')]
}

function inBrackets(text: string, { entries }: Bibliography): AttributionSpan[] {
  const found: AttributionSpan[] = []
  for (const match of findAll(text, bracketed)) {
    let at = match.index + 1
    for (const part of match[1]!.split(';')) {
      const skipped = lead.exec(part)![0].length
      const words = part.slice(skipped).trimEnd()
      const citation = listed.exec(words)
      // `(Climate Futures 2010)`, where the document's list has such an entry.
      const isListed = citation !== null && entries.has(keyAt(text, at + skipped))
      if (citation && (isListed || isAuthor(citation[1]!, citation[2]!)))
        found.push(citeListed(text, words, citation[1]!, at + skipped))
      at += part.length + 1
    }
  }
  return found
}

/** Organisations are cited by their name, writings by author and year. */
function citeListed(text: string, words: string, author: string, start: number): AttributionSpan {
  const titled = /^([^,]{2,60}), \p{L}/u.exec(author)?.[1] // `ICCO, Quarterly Bulletin, February 2024`
  if (titled && isOrganisation(titled)) return cite(text, start, start + titled.length, 'publisher')
  const name = author.replace(/,\s*$/, '').replace(/^the\s+/i, '')
  if (isOrganisation(name)) return { ...cite(text, start, start + author.length, 'publisher'), cited: name }
  const until = anyYear.exec(words)
  return cite(text, start, start + (until ? until.index + until[0].length : words.length), 'work')
}

const isOrganisation = (name: string) =>
  !/\bet al\b|&|\band\b(?!.*\b(?:Administration|Organi[sz]ation|Agency|Office|Department|Ministry)\b)/u.test(name) &&
  (/^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(name) ||
    name.split(/\s+/).some((word) => organisationWords.has(word.toLowerCase())) ||
    name.split(/\s+/).length > 2)

/** Whether the words in front of a year are an author's: `Jones & Lee`, `World Bank`; with no comma only where they look like authors. */
function isAuthor(author: string, joint: string): boolean {
  const words = author
    .toLowerCase()
    .replace(/,\s*$/, '')
    .split(/[\s–-]+/)
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

/** Words that a citation stands behind: `Following Chetty (2016), we drop`, `close to that in Autor (2013)`. */
const cited =
  /(?:\b(?:following|see|building on|extending|replicating|contra|pace|unlike|like|cf\.|as in|(?:that|those|the) (?:in|of)|(?:results?|estimates?|findings?|data|model|method|approach|framework|work|survey|study|studies|review|sample|definition) (?:in|of|from|by)|in line with|consistent with|compared with|similar to|contrast to|due to|according to|based on|adapted from|taken from|cited in|quoted in|reported in))\s$/iu

/** `In a much-cited experiment, Phillips (2014) handed out …`: evidence stands in front. */
function hasEvidence(before: string): boolean {
  if (!/,\s$/.test(before)) return false
  return (before.toLowerCase().match(/\p{L}+/gu) ?? []).slice(-8).some((word) => evidenceNouns.has(word))
}

/** `pooled 21 cohorts`, `uses a school-building programme and finds`: what researchers do. */
function doesResearch(behind: string): boolean {
  const [first = '', ...rest] = behind.toLowerCase().match(/\p{L}+/gu) ?? []
  if (researchWords.has(first)) return true
  return rest.some((word, index) => word === 'and' && (tellingVerb(rest[index + 1] ?? '') || rest[index + 1] === 'saw'))
}

/** Whether the words around a name and its year make them a citation. */
function isCited(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - longestCitation), start)
  return (
    cited.test(before) ||
    hasEvidence(before) ||
    doesResearch(text.slice(end, end + longestCitation).replace(/[.;:].*$/s, ''))
  )
}

function inProse(text: string, { isStyle, entries }: Bibliography): AttributionSpan[] {
  const found: AttributionSpan[] = []
  if (!bracketedYear.test(text)) return found // Most sentences; the pattern below is dear.
  for (const match of findAll(text, narrative)) {
    const [whole, author] = [match[0], match[1]!]
    const joint = /\bet al|\s(?:and|&)\s/u.test(author)
    const behind = /^\s*(?:also |further |first |later |have |has )?(\p{Ll}+)/u.exec(
      text.slice(match.index + whole.length, match.index + whole.length + 60),
    )
    const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[1] ?? ''
    const joined = listedTogether.exec(text.slice(match.index + whole.length, match.index + whole.length + 120))
    const more = joined !== null && tellingVerb(joined[1]!)
    const sure = isStyle || (entries.size > 0 && entries.has(keyAt(text, match.index)))
    const credits =
      (sure && !author.includes(',')) ||
      more ||
      joint ||
      match[3] !== undefined || // `(2014, p. 88)`
      (behind && tellingVerb(behind[1]!)) ||
      before === 'by' ||
      isCited(text, match.index, match.index + whole.length)
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
