/** How far a name reaches: `the [Department for Environment, Food and Rural Affairs] said`. */
import { functionWords } from '../../lexicon/nameless-words.ts'
import {
  complementHeads,
  fieldWords,
  nameParticles,
  organisationHeads,
  organisationWords,
  possessiveNames,
  titles,
} from '../../lexicon/names.ts'
import { placeNames } from '../../lexicon/places.ts'
import { calendarWords } from '../../lexicon/source-nouns.ts'
import type { Token } from './read-clause.ts'

/** Index of the last token of the name that begins at `first`. */
export function extendName(tokens: Token[], first: number): number {
  const spelledOut = lastSpelledOut(tokens, first)
  if (spelledOut !== undefined) return spelledOut
  let last = first
  for (let next = step(tokens, first, last); next > last; next = step(tokens, first, last)) last = next
  return last
}

const longestSpelledOut = 12

/** `Action on Smoking and Health (ASH)`: the letters in brackets tell where the name ends. */
function lastSpelledOut(tokens: readonly Token[], first: number): number | undefined {
  let initials = ''
  for (let at = first; at < Math.min(tokens.length, first + longestSpelledOut); at++) {
    const { text, capital, kind, quotation } = tokens[at]!
    if (quotation >= 0) return undefined
    if (text === '(') {
      const letters = tokens[at + 1]?.text ?? ''
      const isSame = letters.length > 1 && letters === letters.toUpperCase() && letters === initials
      const last = tokens[at - 1]?.kind === 'possessive' ? at - 2 : at - 1 // `the National Ocean Service's (NOS) website`
      return isSame && tokens[at + 2]?.text === ')' ? last : undefined
    }
    if (capital) initials += text[0]!.toUpperCase()
    else if (kind !== 'word' && kind !== 'possessive' && text !== '&' && text !== ',') return undefined
  }
  return undefined
}

// `Methods The GBD study used`: the label of a part of an abstract is no part of a name.
const partLabels = new Set(
  'background methods findings results conclusions conclusion interpretation objective objectives aim aims purpose design setting summary introduction discussion limitations'.split(
    ' ',
  ),
)

function step(tokens: Token[], first: number, last: number): number {
  const [here, one, two, three] = [tokens[last]!, tokens[last + 1], tokens[last + 2], tokens[last + 3]]
  if (!one || one.quotation >= 0) return last
  if (last === 0 && one.capital && partLabels.has(here.lower)) return last
  if (continues(one)) return last + 1
  if (one.kind === 'number' && /^\d+$/.test(one.text) && two && continues(two) && touches(here, one)) return last + 2
  if (one.lower === '&' && two && continues(two)) return last + 2
  if (
    nameParticles.has(one.lower) &&
    two &&
    (continues(two) || (nameParticles.has(two.lower) && three && continues(three)))
  )
    return last + 1
  if (nameParticles.has(here.lower) && nameParticles.has(one.lower)) return last + 1
  if (['of', 'for', 'on', 'to'].includes(one.lower) && organisationHeads.has(here.lower)) {
    if (two && continues(two)) return last + 2
    if (two?.lower === 'the' && three && continues(three)) return last + 3
  }
  if (
    one.lower === 'of' &&
    two &&
    continues(two) &&
    (fieldWords.has(two.lower) || complementHeads.has(here.lower)) &&
    tokens.slice(first, last).some(({ lower }) => organisationHeads.has(lower))
  )
    return last + 2
  // `the Global Report on Food Crises`: a title, where more than `Report` stands in front.
  if (one.lower === 'on' && here.lower === 'report' && last > first && two && continues(two)) return last + 2
  // `the University of Colorado at Boulder`
  if (one.lower === 'at' && two && continues(two) && tokens[first]!.lower === 'university') return last + 2
  const inner = ['the', 'without', 'for', 'against'].includes(one.lower) // Save the Children, Reporters Without Borders
  if (
    inner &&
    two &&
    continues(two) &&
    (one.capital || one.lower === 'the') &&
    !placeNames.has(here.lower) &&
    !organisationWords.has(here.lower)
  )
    return last + 2
  const owns = possessiveNames.has(here.lower) || (titles.has(here.lower) && organisationWords.has(two?.lower ?? '')) // the Commissioner's Office
  const belongs = /^['’]$/.test(one.text) && /s$/.test(here.lower) && endsInOrganisation(tokens, last + 2) // the Hauliers' Association
  if (one.kind === 'possessive' && (owns || belongs) && two && continues(two)) return last + 2
  return joined(tokens, first, last)
}

/** `Food and Drug Administration`, `Department for Environment, Food and Rural Affairs`, `Orion Labs, Inc.`. */
function joined(tokens: Token[], first: number, last: number): number {
  const [here, one, two] = [tokens[last]!, tokens[last + 1], tokens[last + 2]]
  if (!one || !two || !continues(two)) return last
  if (one.text === ',' && /^(?:inc|ltd|llc|plc|corp)\.?$/.test(two.lower)) return last + 2
  if (one.lower === 'and' && isCompound(tokens, first, last)) return last + 2
  if (!fieldWords.has(here.lower) || !fieldWords.has(two.lower)) return last
  const run = tokens.slice(first, last).map(({ lower }) => lower)
  const isSubject = run.some((word) => organisationHeads.has(word))
  if (one.text === ',') return isSubject && (run.includes('of') || run.includes('for')) ? last + 2 : last
  return one.lower === 'and' && (isSubject || endsInOrganisation(tokens, last + 3)) ? last + 2 : last
}

/** `the Snow and Ice Centre`: one article, two common words, one organisation. `the BBC and Sky News` are two. */
function isCompound(tokens: Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.lower !== 'the' || last - first > 1 || !endsInOrganisation(tokens, last + 3)) return false
  return tokens
    .slice(first, last + 1)
    .every(
      ({ text, lower }) => /^\p{Lu}\p{Ll}+$/u.test(text) && !organisationWords.has(lower) && !placeNames.has(lower),
    )
}

function endsInOrganisation(tokens: Token[], from: number): boolean {
  let at = from
  while (at < from + 3 && tokens[at]?.capital) at++
  return tokens.slice(from, at).some(({ lower }) => organisationWords.has(lower))
}

const continues = (token: Token) =>
  token.capital && token.quotation < 0 && !calendarWords.has(token.lower) && !isFunctionWord(token)

/** `Who` is none that speaks, `WHO` is. */
export const isFunctionWord = ({ text, lower }: Token) =>
  functionWords.has(lower.replace(/(?:n't|'\p{L}+)$/u, '')) && !/^\p{Lu}{2,}$/u.test(text)

const touches = (one: Token, two: Token) => two.start - one.end <= 1
