/** Whether a verb makes its subject a source: `Eurostat estimates 2%` does, `Netflix added 9 million subscribers` does not. */
import { possessives } from '../../lexicon/function-words.ts'
import { emptyFindings, nounFollowers, nounLikeForms, passiveFollowers, prizes } from '../../lexicon/reporting-verbs.ts'
import { calendarWords } from '../../lexicon/source-nouns.ts'
import { countsOrRates } from './counts-or-rates.ts'
import type { Name } from './find-names.ts'
import { hasThat, hasWords } from './has-words.ts'
import { type NamedClause, wordAt } from './named-clause.ts'
import { meets } from './verb-needs.ts'
import type { ReachedVerb } from './verb-from.ts'
import { anyWithin, wordsWithin } from './within.ts'

const yieldings = new Set(
  'goal goals point points run runs penalty penalties corner corners possession territory'.split(' '),
)
const speech = new Set('say claim insist warn argue deny announce accuse'.split(' '))
const reach = 8

/** Whether the verb that a name reaches credits the name; `isList` where several names share the verb. */
export function acceptVerb(clause: NamedClause, name: Name, reached: ReachedVerb, isList: boolean): boolean {
  if (!fitsForm(clause, name, reached, isList) || isUnreal(clause, reached)) return false
  const { verb, index } = reached
  if (verb.verb === 'find' && emptyFindings.has(wordAt(clause, index + 1))) return false
  if (verb.verb === 'claim' && wordAt(clause, index + 1) !== 'that' && anyWithin(clause, index, 6, prizes)) return false
  if (verb.verb === 'conduct' && name.form === 'place') return false // `Researchers from Japan and Norway conducted a study`
  if (verb.verb === 'tell' && isStory(clause, index)) return false
  if (verb.verb === 'concede' && anyWithin(clause, index, 5, yieldings)) return false
  if (verb.verb === 'score' && !reached.evidence) return countsOrRates(clause, name, reached)
  // `As lead author Jane Doe put it:` has her office between.
  if (
    verb.verb === 'put' &&
    wordAt(clause, index + 1) === 'it' &&
    !/^(?:at|to|near|nearer|closer|between|around|higher|lower)$/.test(wordAt(clause, index + 2))
  )
    return [1, 2, 3, 4].some((back) => wordAt(clause, name.first - back) === 'as')
  if (speaksBesideWords(clause, name, index) || countsOrRates(clause, name, reached)) return true
  if (
    name.form === 'place' &&
    !reached.evidence &&
    !reached.people &&
    !(verb.verb === 'say' || (speech.has(verb.verb) && hasWords(clause, index)))
  )
    return false
  if (isProductOf(clause, name) && !reached.evidence && !reached.people && !hasWords(clause, index)) return false
  return meets[verb.need](clause, name, reached)
}

/** Active, and a verb rather than a noun. */
function fitsForm(
  clause: NamedClause,
  name: Name,
  { verb, index, evidence, people, passive, helped }: ReachedVerb,
  isList: boolean,
): boolean {
  const token = clause.tokens[index]!
  const next = wordAt(clause, index + 1)
  if (verb.form === 'ing')
    return passive || clause.tokens[name.first - 1]?.lower === 'with' || wordsWithin(clause, index, reach, ['that'])
  if (passive) return false
  // `…, Pew found in 2022`, `ruled by 15 votes to 2`, `the OECD found in its outlook`: nobody's agent or place.
  if (
    verb.form === 'past' &&
    !evidence &&
    !helped &&
    takesPassive(verb.verb, next) &&
    clause.tokens[index + 2]?.kind !== 'number' &&
    !(next === 'in' && possessives.has(wordAt(clause, index + 2)))
  )
    return false
  if (evidence) return true
  if (verb.form === 'base' && /^an?$/.test(wordAt(clause, name.first - 1))) return false // `we considered a WC value of 94 cm`
  if (token.lower === 'reports' && ['on', 'to', 'back'].includes(next) && !hasThat(clause, index)) return false
  if (nounLikeForms.has(token.lower) && (nounFollowers.has(next) || (verb.form === 'base' && next === ',')))
    return false
  if (verb.form === 'base')
    return isList || helped || people || /s$/.test(name.cited) || !nounLikeForms.has(token.lower)
  return true
}

/** `Volumes told a different story`: no words of anybody's. */
const isStory = (clause: NamedClause, index: number): boolean =>
  /^(?:an?|the|much|another|its|their)$/.test(wordAt(clause, index + 1)) &&
  [2, 3, 4].some((step) => /^(?:story|stories|tale)$/.test(wordAt(clause, index + step)))

function takesPassive(verb: string, next: string): boolean {
  const verbs = passiveFollowers.get(next)
  return verbs !== undefined && (verbs.has('*') || verbs.has(verb))
}

/** `as Archimedes would have told them`, `might have put it`, `could not say whether`: what nobody said. */
function isUnreal({ tokens }: NamedClause, { index, verb }: ReachedVerb): boolean {
  const isDenied =
    ['not', 'never'].includes(tokens[index - 1]?.lower ?? '') || /n't$/.test(tokens[index - 1]?.lower ?? '')
  if (isDenied && silences.has(verb.verb)) return true
  if (verb.form !== 'past') return false
  const helpers = tokens.slice(Math.max(0, index - 4), index).map(({ lower }) => lower)
  const have = helpers.lastIndexOf('have')
  return have > 0 && /^(?:would|could|might|should)$/.test(helpers[have - 1]!)
}

const silences = new Set(
  'say tell confirm comment specify disclose explain reveal announce state report clarify elaborate respond reply'.split(
    ' ',
  ),
)

/** `"…," Jane Doe recalled`; `the abbey, Bede wrote, housed 600`; `…, the Harbour Trust disclosed on Wednesday.` */
function speaksBesideWords(clause: NamedClause, name: Name, index: number): boolean {
  const at = /^(?:the|mr|mrs|ms|dr|sir|dame|lord|lady|professor)$/.test(wordAt(clause, name.first - 1))
    ? name.first - 2
    : name.first - 1
  const before = clause.tokens[at]
  if (!before) return false
  if (before.quotation >= 0) return true
  if (before.text !== ',') return false
  return (
    (clause.tokens[at - 1]?.quotation ?? -1) >= 0 ||
    (isSubjectAlone(clause, name, index) && endsHere(clause, index + 1))
  )
}

/** The name, or whose it is behind it: `the Bureau of Labor Statistics of the Department of Labor reported`; `the minister, Jane Roe, announced`. */
const isSubjectAlone = ({ tokens, nameTo }: NamedClause, { last }: Name, index: number): boolean =>
  index === last + 1 ||
  (index === last + 2 && tokens[last + 1]?.text === ',') ||
  (tokens[last + 1]?.lower === 'of' && (nameTo.get(index - 1)?.first ?? 0) - last - 2 <= 1)

/** Whether nothing but a day follows up to a comma or the end. */
function endsHere(clause: NamedClause, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const token = clause.tokens[at]
    if (!token || token.text === '.' || token.text === ',') return true
    if (token.kind !== 'number' && !calendarWords.has(token.lower) && !timeWords.has(token.lower)) return false
  }
  return false
}
const timeWords = new Set('on in this last late early earlier week month year today yesterday later'.split(' '))

/** `Google's Atlas predicts`: what somebody makes is no speaker. `Germany's Bundesbank`, `CERN's Jane Doe` are. */
function isProductOf(clause: NamedClause, name: Name): boolean {
  if (clause.tokens[name.first - 1]?.kind !== 'possessive') return false
  const owner = clause.nameTo.get(name.first - 2)
  return name.form === 'publisher?' && owner !== undefined && owner.form !== 'place'
}
