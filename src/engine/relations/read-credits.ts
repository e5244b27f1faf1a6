/** Reads from a sentence what it credits to whom: `The Lumen-3, a photonic chip, was developed by Ferrowave`. */
import { findAll } from '../find-all.ts'
import { functionWords } from '../lexicon/function-words.ts'
import { bodyNouns, bodyWords, madeNouns, type MakerRole, makerNouns, makerVerbs } from '../lexicon/maker-words.ts'
import { demonyms } from '../lexicon/scope-words.ts'
import { readyFor } from '../ready.ts'
import { foldWord } from './fold-word.ts'
import { placeOf } from './read-places.ts'

/** A thing, who is said to have made it, and in which part. */
export interface MadeBy {
  /** The name of the thing, folded; where it has none, all its nouns. */
  thing: string
  /** The nouns of a thing with a name: `signal`, `lamp`. */
  nouns: ReadonlySet<string>
  makers: readonly string[]
  role: MakerRole
  /** The makers as the sentence writes them. */
  raw: string
  /** The words of the sentence that say so. */
  told: string
}

// No name has more; what is looked over again from each capital stays short by it.
const name = String.raw`\p{Lu}[\p{L}\p{N}&.-]{0,60}(?:['’](?!s\b)\p{L}{1,60})?(?: (?:(?:de|van|von|der|du|al|&) )?(?:\p{Lu}[\p{L}\p{N}&.-]{0,60}|\d[\w.]{0,60})){0,12}`
const names = String.raw`${name}(?:(?: and |, and )${name}){0,6}`
const verbs = [...makerVerbs.keys()].join('|')
const filler = String.raw`(?:(?:first|originally|jointly|also|later|then|once|reportedly|has|had|have|[\p{Ll}]+ly) ){0,3}`
const adjuncts = String.raw`(?: (?:in|at|during|around) (?:[\p{L}\d’'-]+ ){0,3}?[\p{L}\d’'-]+)?`
const peoples = [...demonyms.keys()]
  .filter((word) => /^[a-z]+$/.test(word))
  .map((word) => word[0]!.toUpperCase() + word.slice(1))
  .join('|')
/** What stands before a maker's name: `the Dutch firm`, `engineers at`, `a Lyon-based start-up`. */
const lead = String.raw`(?<lead>(?:(?:South |North |New )?(?:${peoples}|\p{Lu}\p{L}{0,30}-\p{Ll}[\p{Ll}-]{0,30}|\p{Ll}[\p{Ll}’'-]{0,30}) ){0,6})`
const end = String.raw`(?=[^\p{L}\p{N}]|$)`
const object = String.raw`(?<thing>(?:the |its |a |an |his |her |their )?[^,.;:()“”]{2,90})`

const passive = new RegExp(
  String.raw`\b(?<verb>${verbs})${adjuncts} (?<link>by|at) ${lead}(?<makers>${names})${end}`,
  'gu',
)
const fronted = new RegExp(
  String.raw`^(?<verb>${verbs.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())})${adjuncts} (?<link>by|at) ${lead}(?<makers>${names}), ${object}`,
  'gu',
)
const active = new RegExp(
  String.raw`(?<makers>${names})(?:['’]s (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+)?(?:,? (?:who|which|that))? ${filler}(?<verb>${verbs}) ${object}`,
  'gu',
)
const noun = new RegExp(
  String.raw`(?:\b(?:is|was|are|were|as)|,) (?:the |an? )?(?:own )?(?:[\p{Ll}-]+ )?(?:${madeNouns.join('|')}) of ${lead}(?<makers>${names})${end}`,
  'gu',
)
const agent = new RegExp(
  String.raw`(?<makers>${names}),? (?:is |was |as )?(?:the )?(?:(?:${peoples}|[\p{Ll}-]+) ){0,2}(?<verb>${[...makerNouns.keys()].join('|')}) of ${object}`,
  'gu',
)
const behind = new RegExp(String.raw`(?<makers>${names}) (?:is|was|are|were|stands|stood) behind ${object}`, 'gu')
const apposed = new RegExp(
  String.raw`(?<thing>${name}), an? (?:[\p{Ll}-]+ ){1,4}(?:by|from) ${lead}(?<makers>${names})${end}`,
  'gu',
)
const from = new RegExp(
  String.raw`\b(?:(?:is|was|are|were) an? (?:[\p{L}\d-]{1,30} ){1,5}|(?:comes|came|stems|stemmed|originates|originated) )(?<link>from) ${lead}(?<makers>${names})${end}`,
  'gu',
)
/** What a name before it tells the sort of, not the name: `GSK's RSV vaccine Arexvy`. */
const sorts =
  'vaccines?|drugs?|tests?|treatments?|therap(?:y|ies)|trials?|units?|divisions?|operations|business|stores?|plants?|factor(?:y|ies)|sales|revenues?|exports|imports|customers|users|markets?|schemes?|programmes?|programs?|polic(?:y|ies)'
const owned = new RegExp(
  String.raw`(?<makers>${name})['’]s (?:[\p{Ll}-]+ ){0,2}(?:${name} (?:${sorts}) )?(?<thing>${name})(?! ?['’]s)(?! (?:${sorts})\b)`,
  'gu',
)

/** A shape of credit; `cue` is what a sentence must have for it, so that few sentences are matched at all. */
interface Shape {
  pattern: RegExp
  cue: RegExp
  role?: MakerRole
  /** Where the thing stands: what leads to the match, the subject behind it, or what the match names. */
  thingIs: 'before' | 'behind' | 'named'
}
const made = new RegExp(String.raw`\b(?:${verbs})\b`)
const shapes: readonly Shape[] = [
  { pattern: passive, cue: made, thingIs: 'before' },
  { pattern: fronted, cue: /^\p{Lu}\p{Ll}+ (?:.{2,40} )?(?:by|at) /u, thingIs: 'behind' },
  { pattern: active, cue: made, thingIs: 'named' },
  { pattern: noun, cue: new RegExp(String.raw`\b(?:${madeNouns.join('|')}) of\b`), role: 'any', thingIs: 'before' },
  { pattern: agent, cue: new RegExp(String.raw`\b(?:${[...makerNouns.keys()].join('|')}) of\b`), thingIs: 'named' },
  { pattern: behind, cue: / behind /, role: 'any', thingIs: 'named' },
  { pattern: apposed, cue: /, an? [^,]{2,60} (?:by|from) /, role: 'any', thingIs: 'named' },
  { pattern: from, cue: / from /, role: 'any', thingIs: 'before' },
  { pattern: owned, cue: /['’]s (?:[\p{Ll}-]+ ){0,2}\p{Lu}/u, role: 'any', thingIs: 'named' },
]

/** All credits of a sentence, in reading order of each shape; makers of one thing in one part are joint. */
export function readCredits(text: string): MadeBy[] {
  const found = shapes.flatMap(({ pattern, cue, role, thingIs }) =>
    (readyFor(text, cue).test(text) ? findAll(text, pattern) : []).flatMap(({ 0: match, index, groups }) => {
      const { verb = '', link = '', thing: named = '', makers: raw = '', lead: before = '' } = groups!
      const words = thingIs === 'named' ? named : subjectOf(thingIs === 'behind' ? named : text.slice(0, index))
      const thing = thingOf(words, thingIs !== 'named' || pattern === apposed)
      const makers = makersOf(raw)
      if (!thing || makers.length === 0 || (link !== 'by' && link !== '' && !isBody(before, makers))) return []
      const told = (thingIs === 'before' ? `${words} … ${match}` : match).trim()
      const part = role ?? makerVerbs.get(verb.toLowerCase()) ?? makerNouns.get(verb) ?? 'any'
      return { ...thing, makers, role: part, raw: raw.replace(/\.$/, ''), told }
    }),
  )
  return [...Map.groupBy(found, ({ thing, role }) => `${role} ${thing}`).values()].map((joint) => ({
    ...joint[0]!,
    makers: [...new Set(joint.flatMap(({ makers }) => makers))],
  }))
}

/** Whether what a thing comes `from`, or was made `at`, is a body and no town: `the Dutch firm Veldkamp`, `Whitby Labs`. */
const isBody = (before: string, makers: readonly string[]): boolean =>
  [before, ...makers].some((words) =>
    words
      .toLowerCase()
      .split(' ')
      .some((word) => bodyWords.has(word) || bodyNouns.has(word)),
  )

/** What stands as subject before a passive: `The Lumen-3 photonic chip` of `The Lumen-3 photonic chip, which carries 64 lasers, was`. */
function subjectOf(before: string): string {
  const parts = before
    .replace(opener, '')
    .split(/[,;:—–(“”]/)
    .map((part) => part.trim())
  while (parts.length > 1 && opening.test(parts[0]!)) parts.shift()
  const [subject = ''] = parts[0]!.split(/ (?:which|that|who|was|were|is|are|has|had|have|been)(?: |$)/)
  return subject
}
/** `In 2021 the turbine was` */
const opener = /^(?:In|By|Around|Until|Before|After|During|Since) (?:\p{L}+ )?\d{4}s?,? /u
const opening = /^(?:In|At|On|Since|During|After|Before|By|For|From|Until|Under|Back|First|Originally|Later|Today)\b/

/** The name and the nouns of a thing; null for what has neither a name nor words enough to be one thing. */
function thingOf(words: string, isSubject: boolean): Pick<MadeBy, 'thing' | 'nouns'> | null {
  const chunk = words
    .split(
      / (?:of (?=\d)|in|at|for|with|on|by|from|as|to|under|after|before|during|that|which|when|while|and|but|because)(?: |$)/,
    )[0]!
    .trim()
  const tokens = chunk.replace(/^(?:The|A|An|Its|His|Her|Their|the|an?|its|his|her|their) /, '').split(/\s+/)
  const isDefinite = /^the /i.test(chunk)
  const named = tokens.map((token, at) => isNameToken(token, at === 0 && isSubject && !isDefinite, tokens[at - 1]))
  const first = named.indexOf(true)
  const nouns = tokens.filter(
    (token, at) => !named[at] && /^\p{Ll}{3,}/u.test(token) && !functionWords.has(token) && !makerVerbs.has(token),
  )
  const folded = new Set(nouns.map((token) => foldWord(token.replace(/['’]s$/, '')).word))
  if (first < 0)
    return isDefinite && folded.size >= fewestNouns ? { thing: [...folded].sort().join(' '), nouns: new Set() } : null
  const digits = tokens.findIndex((token, at) => at >= first && /\d/.test(token)) // `Loihi 2 Neuromorphic Chip` is Loihi 2.
  const plain = named.indexOf(false, first)
  const last = digits >= 0 && (plain < 0 || digits < plain) ? digits + 1 : plain
  const core = tokens
    .slice(first, last < 0 ? undefined : last)
    .join(' ')
    .replace(/['’]s$/, '')
  return offices.test(core) || core.length < 3 || isPlace(core) ? null : { thing: core.toLowerCase(), nouns: folded }
}

const fewestNouns = 3
const isNameToken = (token: string, opens: boolean, before: string | undefined): boolean =>
  /^\p{Lu}/u.test(token)
    ? !(opens && functionWords.has(token.toLowerCase()))
    : /^\d[\w.]*$/.test(token) && before !== undefined && /^\p{Lu}/u.test(before)

/** The makers named together; places and pronouns make nothing. */
const makersOf = (list: string): string[] =>
  list
    .split(/, and |, | and (?=\p{Lu})/u)
    .map((maker) => maker.replace(/^(?:The|In|It|And|But) /, '').replace(/\.$/, ''))
    .filter(
      (maker) =>
        /\p{L}{2}|\p{Lu}/u.test(maker) &&
        maker.length > 1 &&
        !isPlace(maker) &&
        !pronouns.test(maker) &&
        !offices.test(maker),
    )

const isPlace = (words: string): boolean => placeOf(words.toLowerCase()) !== undefined
const pronouns =
  /^(?:It|This|That|He|She|They|We|You|What|Who|There|Here|These|Those|Its|His|Her|Their|I|The|In|A|An|Since|After)$/
const offices =
  /^(?:CEO|CFO|CTO|President|Prime|Minister|Chancellor|King|Queen|Professor|Dr|Mr|Ms|Mrs|Department|Ministry|University|Parliament|Congress|Senate|Supreme|Court|Bank|National|January|February|March|April|May|June|July|August|September|October|November|December|AI|EU|US|UK|Act|GDP|I|Constitution|Office|Board|House|Central|Health|Treasury|Foreign|Committee|Council|[A-Z])$|^(?:CEO|President|Prime Minister|Chancellor|Department of|Ministry of|University of|Central Bank|Supreme Court|National|Office of|Board of|Bank of|House of)\b/
