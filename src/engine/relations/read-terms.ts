/** The words of a piece of a sentence that tell a subject or a measure. */
import { changeWords } from '../lexicon/change-words.ts'
import { functionWords } from '../lexicon/function-words.ts'
import { likeWords } from '../lexicon/like-words.ts'
import { irregularVerbs } from '../lexicon/irregular-verbs.ts'
import { participantNouns } from '../lexicon/participant-nouns.ts'
import { auxiliaries, pluralVerbs, presentVerbs } from '../lexicon/verb-forms.ts'
import { foldWord, stem } from './fold-word.ts'
import { hushSpeaker } from './hush-speaker.ts'
import { isOwner } from './is-owner.ts'
import { fitMeasures } from './read-measures.ts'
import type { Term } from './statement.ts'
import type { Word } from './words-of.ts'

/** What a verb weighs that tells no measure. */
export const verbWeight = 0.4
const weights = { name: 3, measure: 2, noun: 1, verb: verbWeight }

const prepositions = new Set(
  'of on for in from by with among to at between against under over through during into without excluding including'.split(
    ' ',
  ),
)
/** What leads a sentence with them is told apart from what has it: `Without access to tools, the agent`. */
const lasting = new Set(['without', 'excluding'])
const places = new Set(['at', 'in', 'on', 'inside', 'aboard', 'within', 'of'])
const plural = /[^s]s$/
const beForms = new Set('is are was were been being be'.split(' '))
const articles = new Set('the a an its their his her our this that these those all some any'.split(' '))

/** The terms among words, in order; function words and words that say nothing are left out. */
export function readTerms(list: readonly Word[], { scale = 'share', figureAt = -1 }: Reading = {}): Term[] {
  const found: Term[] = []
  let narrowing: string[] = []
  let preposition: string | null = null
  let last = -1
  let reached = 0 // The end of the last word of any sort: what was cut out behind it, such as a date, ends its phrase.
  let before = ''
  for (const [at, { raw, lower: inSmall, sense, start, end, compound }] of list.entries()) {
    const bare = raw.replace(/['’]s?$/, '')
    const lower = bare === raw ? inSmall : bare.toLowerCase()
    const isName = isNameAt(bare, start) || (start === 0 && bare !== raw && isOwner(bare, lower))
    if (start > reached + (lasting.has(preposition ?? '') ? 1 : widestGap)) preposition = null
    reached = end
    if (!isName && functionWords.has(lower)) {
      narrowing = []
      if (!articles.has(lower)) preposition = prepositions.has(lower) ? lower : null
      before = lower
      continue
    }
    hushSpeaker(found, lower, narrowing.length > 0 && !isPhrasal(lower, list[at + 1]), list[at + 1]?.lower)
    const { word: folded, measures: all, isWeak, isPlain } = bare === raw ? sense : foldWord(bare)
    // `Harbour Road` is no `Harbour Street`; `GDP` is the economy.
    const word = isName && !/^\p{Lu}{2,}/u.test(bare) ? stem(lower) : before === 'to' ? foldVerb(lower, folded) : folded
    const measures = scale === 'change' && changeWords.has(lower) ? [] : fitMeasures(all, scale)
    if (start > last + 1)
      [narrowing, preposition] = [[], last < 0 && !lasting.has(preposition ?? '') ? null : preposition]
    last = end
    const isBeforeFigure = end + 1 === figureAt && narrowing.length > 0 && (found.at(-1)?.weight ?? 0) >= 1
    const isVerb =
      !isName &&
      ((/ed$/.test(bare) && !(start === 0 && irregularVerbs.has(list[at + 1]?.lower ?? ''))) || // `Ørsted wrote off`
        (/ing$/.test(bare) && !prepositions.has(list[at + 1]?.raw ?? '')) || // `Housing at the college` is a noun.
        irregularVerbs.has(lower) ||
        presentVerbs.has(lower) ||
        (pluralVerbs.has(lower) &&
          (before === 'to' || (narrowing.length > 0 && plural.test(list[at - 1]?.raw ?? '')))) ||
        isPhrasal(lower, list[at + 1]) ||
        auxiliaries.has(before) ||
        (beForms.has(before) && list[at + 1]?.lower === 'by') || // `is spoken by`
        isBeforeFigure ||
        (all.length > measures.length &&
          !articles.has(before) &&
          !participantNouns.has(lower) &&
          compound === undefined))
    const isMeasure = measures.length > 0 && !isWeak
    const isActivity = found.length === 0 && /^\p{Lu}\p{Ll}+ing$/u.test(bare) && places.has(list[at + 1]?.raw ?? '') // `Cooling at the campus`
    found.push({
      word,
      root: rootOf(word),
      raw: bare,
      start,
      measures: isWeak || isName ? [] : measures,
      isName,
      isParticipant: !isName && participantNouns.has(lower),
      weight: isName
        ? weights.name
        : scale === 'share' && before === 'of' && occasions.has(lower)
          ? 0
          : isActivity
            ? weights.noun
            : weightOf(isMeasure, isPlain || isWeak, isVerb),
      narrowed: isVerb ? [] : narrowing,
      preposition,
    })
    // In `irrigation raised tomato yields` the verb ends what narrows; in `treated wastewater` it narrows itself.
    const ends = /['’]s$/.test(raw) || lower === 'one' || (isVerb && (narrowing.length > 0 || before === 'to'))
    const whole = compound === undefined || narrowing.includes(compound) ? [] : [compound]
    narrowing = ends ? [] : [...narrowing, ...whole, word].slice(-4)
    before = lower
  }
  return found
}

const widestGap = 3 // Characters between two words of a phrase.
/** `in 92 percent of cases` */
const occasions = new Set('cases instances occasions'.split(' '))
const particles = new Set('down off out'.split(' '))
/** `shut down`, `took off`. */
const isPhrasal = (lower: string, next: Word | undefined): boolean =>
  next !== undefined && particles.has(next.lower) && !/(?:ing|ion|ment|s)$/.test(lower)

/** The letters of a root. */
export const rootLength = 4

/** The letters that a word shares with those derived from it; null where it is too short to tell. */
export const rootOf = (word: string): string | null => (word.length < rootLength ? null : word.slice(0, rootLength))

/** What is known of the figure that words stand around. */
export interface Reading {
  scale?: string
  /** Where the figure starts: a word right before it is a verb, as in `burns 3.1 litres`. */
  figureAt?: number
}

/** A verb behind `to` means what its participle does: `the compute used to train models` is training compute. */
const foldVerb = (lower: string, folded: string): string =>
  likeWords.has(`${lower}ing`) ? foldWord(`${lower}ing`).word : folded

function isNameAt(bare: string, start: number): boolean {
  return /\p{Lu}|\d/u.test(bare) && (start > 0 || /\p{L}.*[\p{Lu}\d]/u.test(bare)) && !/^\d[\d.,]*$/.test(bare)
}

function weightOf(isMeasure: boolean, isPlain: boolean, isVerb: boolean): number {
  if (isMeasure) return weights.measure
  if (isPlain) return 0
  return isVerb ? weights.verb : weights.noun
}
