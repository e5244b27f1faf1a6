/** One thing credited to two makers: `Intel's Loihi 2` in one document, `IBM's Loihi 2` in another. */
import { foldName } from '../corpus/fold-name.ts'
import type { ReadDocument } from '../document/read-document.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { bodyWords } from '../lexicon/maker-words.ts'
import type { Claim, Relation } from '../schema.ts'
import { collideCredits, type Credited } from './collide-credits.ts'
import { type MadeBy, readCredits } from './read-credits.ts'

/** A credit with the claim of its sentence. */
type Credit = MadeBy & Credited

const reach = 3 // Sentences around a mention in which the claim it belongs to stands.

/** A relation for each two makers of one thing. Joint makers are one, persons are not set against firms, nor who designed against who built. */
export function collideMakers(read: readonly ReadDocument[], claims: readonly Claim[]): Relation[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return collideCredits(
    read.flatMap((document) => creditsOf(document, byId)),
    {
      thing: ({ thing }) => thing,
      key: ({ makers, role }) => `${role} ${makers.map(foldName).sort().join(' ')}`,
      isClash,
      reason: (a, b) => `One thing is credited to two makers: “${a.told}” against “${b.told}”.`,
    },
  )
}

function isClash(a: Credit, b: Credit): boolean {
  if (!areOneRole(a, b)) return false
  if (a.nouns.size > 0 && b.nouns.size > 0 && a.nouns.isDisjointFrom(b.nouns) && !/\d/.test(a.thing)) return false // `the Carlsund lamp` and `the Carlsund bridge`
  return a.makers.every((one) => b.makers.every((other) => areTwo(one, other)))
}

/** Whether two names are of two makers. */
function areTwo(a: string, b: string): boolean {
  const [one, other] = [foldName(a), foldName(b)]
  if (one.includes(other) || other.includes(one) || initials(a) === b || initials(b) === a) return false
  if (a.split(' ').at(-1) === b.split(' ').at(-1) && isPerson(a) === isPerson(b) && !isBody(a)) return false // `J. Kolar`
  return !((isPerson(a) && isBody(b)) || (isBody(a) && isPerson(b)))
}

/** Parts that `made` and `created` may mean. */
const makings = ['design', 'build', 'paint', 'compose'] as const

/** Who wrote a thing is not who designed it; who built it is not either, though both made it. */
function areOneRole(a: Credit, b: Credit): boolean {
  if (a.role === b.role || a.role === 'any' || b.role === 'any') return true
  const roles = new Set([a.role, b.role])
  return roles.has('make') && makings.some((role) => roles.has(role))
}

const initials = (maker: string): string => (maker.match(/\p{Lu}/gu) ?? []).join('')
const isPerson = (maker: string): boolean =>
  givenNames.has(maker.split(' ')[0]!.toLowerCase()) && maker.includes(' ') && !isBodyName(maker)
const isBodyName = (maker: string): boolean => maker.split(' ').some((word) => bodyWords.has(word.toLowerCase()))
const isBody = (maker: string): boolean =>
  !isPerson(maker) && (isBodyName(maker) || !maker.includes(' ') || /\p{Lu}{2}/u.test(maker))

/** The credits of a document. What the sentence of a credit is no claim for belongs to the nearest claim that names the thing, else to the nearest. */
function creditsOf({ sentences }: ReadDocument, byId: ReadonlyMap<string, Claim>): Credit[] {
  return sentences.flatMap(({ text, position, place, section, claim: own }, index) => {
    if (place === 'heading') return []
    const credits = readCredits(text)
    if (credits.length === 0) return []
    const near = [...Array(2 * reach + 1).keys()].map((i) => index + (i % 2 ? (i + 1) / 2 : -i / 2))
    const around = near.flatMap((at) => byId.get(sentences[at]?.claim ?? '') ?? [])
    return credits.flatMap((credit) => {
      const claim = around.find((one) => one.text.toLowerCase().includes(credit.thing)) ?? around[0]
      if (!claim) return []
      const passage = { text, section: section.at(-1) ?? null }
      return { ...credit, claim, line: position.line, ...(claim.id !== own && { passage }) }
    })
  })
}
