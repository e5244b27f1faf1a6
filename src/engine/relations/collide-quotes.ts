/** One statement credited to two speakers: the same words between quotation marks, and two who are said to have said them. */
import { findAll } from '../find-all.ts'
import { foldName } from '../corpus/fold-name.ts'
import type { ReadDocument } from '../document/read-document.ts'
import { reportingVerbs } from '../lexicon/reporting-verbs.ts'
import type { Claim, Relation } from '../schema.ts'

/** Quoted words with who is said to have said them. */
interface Spoken {
  words: string
  speakers: readonly string[]
  claim: Claim
  line: number
}

const fewestWords = 4 // Fewer are a phrase that anybody may use.
const quoted = /[“"]([^“”"]{12,400})[”"]/gu
const name = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|van|von|der|al) )?\p{Lu}[\p{L}.’'-]*)*`
const verbs = [...reportingVerbs]
  .flatMap(([form, { form: kind }]) => (kind === 'past' || kind === 'present' ? form : []))
  .join('|')
const speaking = [
  new RegExp(
    String.raw`(?<speaker>${name})(?:,? who)? (?:[\p{Ll}]+ly |once |later |famously |also |has |had )?(?:${verbs})\b`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:${verbs}) (?:the )?(?:[\p{Ll}-]+ ){0,3}(?<speaker>${name})`, 'gu'),
  new RegExp(
    String.raw`\b(?:according to|in the words of|attributed to|credited to|as) (?:the )?(?:[\p{Ll}-]+ ){0,4}(?<speaker>${name})`,
    'gu',
  ),
  new RegExp(String.raw`[”"],? (?:by |from |— ?|– ?)(?:the )?(?:[\p{Ll}-]+ ){0,3}(?<speaker>${name})`, 'gu'),
]

/** A relation for each two speakers of one statement. */
export function collideQuotes(read: readonly ReadDocument[], claims: readonly Claim[]): Relation[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const statements = Map.groupBy(
    read.flatMap((document) => spokenIn(document, byId)),
    ({ words }) => words,
  )
  return [...statements]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, spoken]) => {
      const firsts = [...Map.groupBy(spoken, ({ speakers }) => speakers.map(foldName).sort().join(' ')).values()].map(
        (group) => group[0]!,
      )
      return firsts.flatMap((first, index) =>
        firsts.slice(index + 1).flatMap((second) => (areTwo(first, second) ? toRelation(first, second) : [])),
      )
    })
}

/** Whether no speaker of the one can be one of the other: `Brandt` is `Elise Brandt`. */
const areTwo = (a: Spoken, b: Spoken): boolean =>
  a.claim.id !== b.claim.id &&
  a.speakers.every((one) =>
    b.speakers.every((other) => {
      const [first, second] = [foldName(one), foldName(other)]
      return !first.includes(second) && !second.includes(first) && one.split(' ').at(-1) !== other.split(' ').at(-1)
    }),
  )

const toRelation = (a: Spoken, b: Spoken): Relation => ({
  type: 'collides',
  claims: [a.claim.id, b.claim.id],
  reason: `One statement is credited to two speakers: ${a.speakers.join(', ')} against ${b.speakers.join(', ')}.`,
  difference: null,
  figures: [a, b].map(({ claim, speakers, line }) => ({ claim: claim.id, raw: speakers.join(', '), line })),
})

function spokenIn({ sentences }: ReadDocument, byId: ReadonlyMap<string, Claim>): Spoken[] {
  return sentences.flatMap(({ text, claim: id, position }) => {
    const claim = byId.get(id ?? '')
    if (!claim || !/[“"]/.test(text)) return []
    const quotes = findAll(text, quoted)
    const outside = quotes.reduce((left, { 0: words }) => left.replace(words, '“”'), text)
    const speakers = speakersIn(outside)
    if (speakers.length === 0) return []
    return quotes.flatMap(({ 1: words }) => {
      const folded = words!.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      return folded.length >= fewestWords ? { words: folded.join(' '), speakers, claim, line: position.line } : []
    })
  })
}

function speakersIn(outside: string): string[] {
  const found = speaking.flatMap((pattern) =>
    findAll(outside, pattern).map(({ groups }) => groups!['speaker']!.replace(/['’]s$/, '').replace(/[.,]$/, '')),
  )
  return [...new Set(found)].filter((speaker) => !nobody.test(speaker))
}

const nobody =
  /^(?:It|He|She|They|We|I|This|That|The|In|As|Who|What|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/
