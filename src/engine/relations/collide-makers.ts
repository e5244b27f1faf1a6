/** One thing credited to two makers: `Intel's Loihi 2` in one document, `IBM's Loihi 2` in another. */
import type { ReadDocument } from '../document/read-document.ts'
import { foldName } from '../corpus/fold-name.ts'
import { findAll } from '../document/find-all.ts'
import { demonyms } from '../lexicon/scope-words.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { placeNames } from '../lexicon/places.ts'
import type { Claim, Relation } from '../schema.ts'

/** A thing and its maker as one sentence has them. */
interface Credit {
  thing: string
  maker: string
  raw: string
  claim: Claim
  line: number
}

// No name has more; what a pattern looks over again from each capital stays short by it.
const name = String.raw`\p{Lu}[\p{L}\p{N}&.-]{0,60}(?: (?:\p{Lu}[\p{L}\p{N}&.-]{0,60}|\d[\w.]{0,60})){0,12}`
const making =
  'developed|built|made|created|designed|invented|released|launched|unveiled|introduced|manufactured|produced|written|composed|painted|discovered|founded'
const makes =
  'developed|built|created|designed|invented|released|launched|unveiled|introduced|manufactures|makes|wrote|composed|painted|discovered'
/** Each with what it never matches without, which few sentences have. */
const patterns = [
  {
    needs: /['’]s /,
    pattern: new RegExp(String.raw`(?<maker>${name})['’]s (?:[\p{Ll}-]+ ){0,2}(?<thing>${name})(?! ?['’]s)`, 'gu'),
  },
  {
    needs: new RegExp(`(?:${making}) (?:in [^ ]+ (?:\\d{4} )?)?by `),
    pattern: new RegExp(
      String.raw`(?<thing>${name})(?:,)? (?:(?:was|is|were|had been|a [\p{Ll} -]{1,40}) )?(?:${making}) (?:in (?:\d{4}|\p{Lu}\p{Ll}+ \d{4}) )?by (?:the )?(?<maker>${name})`,
      'gu',
    ),
  },
  {
    needs: new RegExp(` (?:${makes}) `),
    pattern: new RegExp(
      String.raw`(?<maker>${name}) (?:has |had )?(?:${makes}) (?:the |its |a new [\p{Ll} ]{1,30})?(?<thing>${name})`,
      'gu',
    ),
  },
]
const reach = 3 // Sentences around a mention in which the claim it belongs to stands.

/** A relation for each two makers of one thing. Places make nothing, persons are not set against firms. */
export function collideMakers(read: readonly ReadDocument[], claims: readonly Claim[]): Relation[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const things = Map.groupBy(
    read.flatMap((document) => creditsOf(document, byId)),
    ({ thing }) => thing,
  )
  const found: Relation[] = []
  for (const [, credits] of [...things].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const makers = Map.groupBy(credits, ({ maker }) => foldName(maker))
    const firsts = [...makers.values()].map((group) => group[0]!)
    firsts.forEach((first, index) => {
      for (const second of firsts.slice(index + 1)) if (isClash(first, second)) found.push(toRelation(first, second))
    })
  }
  return found
}

function isClash(a: Credit, b: Credit): boolean {
  const [one, other] = [foldName(a.maker), foldName(b.maker)]
  if (a.claim.id === b.claim.id || one.includes(other) || other.includes(one)) return false
  if (initials(a.maker) === b.maker || initials(b.maker) === a.maker) return false
  return isPerson(a.maker) === isPerson(b.maker)
}

const initials = (maker: string): string => (maker.match(/\p{Lu}/gu) ?? []).join('')
const isPerson = (maker: string): boolean => givenNames.has(maker.split(' ')[0]!.toLowerCase()) && maker.includes(' ')
const isPlace = (maker: string): boolean => demonyms.has(maker.toLowerCase()) || placeNames.has(maker.toLowerCase())

const toRelation = (a: Credit, b: Credit): Relation => ({
  type: 'collides',
  claims: [a.claim.id, b.claim.id],
  reason: `One thing is credited to two makers: “${a.raw}” against “${b.raw}”.`,
  difference: null,
  figures: [a, b].map(({ claim, raw, line }) => ({ claim: claim.id, raw, line })),
})

/** The credits of a document. What the sentence of a credit is no claim for belongs to the nearest claim that names the thing, else to the nearest. */
function creditsOf({ sentences }: ReadDocument, byId: ReadonlyMap<string, Claim>): Credit[] {
  return sentences.flatMap(({ text, position, place }, index) => {
    if (place === 'heading') return []
    return patterns.flatMap(({ needs, pattern }) =>
      (needs.test(text) ? findAll(text, pattern) : []).flatMap(({ 0: raw, groups }) => {
        const maker = groups!['maker']!.replace(/^The /, '')
        const thing = thingOf(groups!['thing']!)
        if (thing === null || isPlace(maker) || /^(?:It|This|That|He|She|They|What|Who|There|Here)$/.test(maker))
          return []
        const near = [...Array(2 * reach + 1).keys()].map((i) => index + (i % 2 ? (i + 1) / 2 : -i / 2))
        const around = near.flatMap((at) => byId.get(sentences[at]?.claim ?? '') ?? [])
        const claim = around.find((one) => one.text.toLowerCase().includes(thing)) ?? around[0]
        return claim ? { thing, maker, raw, claim, line: position.line } : []
      }),
    )
  })
}

/** The name of a product or work: with a number, or of a word that is no office and no part of the year. Else null. */
function thingOf(raw: string): string | null {
  const words = raw.split(' ')
  const number = words.findIndex((word) => /\d/.test(word))
  const core = (number >= 0 ? words.slice(0, number + 1) : words).join(' ')
  if (offices.test(core) || core.length < 3) return null
  return core.toLowerCase()
}

const offices =
  /^(?:CEO|CFO|CTO|President|Prime|Minister|Chancellor|King|Queen|Professor|Dr|Mr|Ms|Mrs|Department|Ministry|University|Parliament|Congress|Senate|Supreme|Court|Bank|National|January|February|March|April|May|June|July|August|September|October|November|December|AI|EU|US|UK|Act|GDP|I|Constitution|Office|Board|House|Central|Health|Treasury|Foreign|Board|Committee|Council|[A-Z])$|^(?:CEO|President|Prime Minister|Chancellor|Department of|Ministry of|University of|Central Bank|Supreme Court|National|Office of|Board of|Bank of|House of)\b/
