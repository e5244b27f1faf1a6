/**
 * Who `he`, `she` and `it` are that say something, and who speaks the rest of a quotation, where that is certain:
 * `Jane Doe said rents rose. She added that 40 flats stood empty.` credits Jane Doe twice.
 */
import { roleWords } from '../lexicon/source-nouns.ts'
import { type Reason, reasonAt, reasonBy } from '../reason.ts'
import { type AttributionSpan, carriedRule, type Sentence, type Span, speakerRules } from '../sentence.ts'
import { findQuotations } from './attributions/find-quotations.ts'
import { type NamedClause, readNamedClause } from './attributions/named-clause.ts'
import { findAttributions } from './find-attributions.ts'
import type { SegmentedBlock } from './segment.ts'

/** Whoever a sentence leaves as the one that speaks. */
interface Speaker extends Pick<AttributionSpan, 'cited' | 'kind'> {
  /** Whether the sentence ended in its words. */
  isQuoted: boolean
  /** Whether a pronoun may mean it: nobody else is named besides. */
  isAlone: boolean
  /** The pronoun that the words around the name allow; undefined where they leave it open. */
  pronoun: 'he' | 'she' | 'it' | undefined
}

const pronoun =
  /(?:^(?:(?:But|And|Yet|Still|Later|Also|Instead|Meanwhile|However|Overall|Moreover|Furthermore|In addition|(?:On|In) (?:\p{L}+ ?){1,3}),? )?|[”"],? |, )(he|she|it)(?= )/iu
const inverted =
  /[”",] (?:said|says|added|adds|wrote|writes|explained|explains|warned|warns|recalled|recalls) (he|she|it)\b/iu
const speaking: ReadonlySet<string> = new Set(Object.values(speakerRules))
const behindWords: ReadonlySet<string> = new Set([speakerRules.behindVerb, speakerRules.behindQuotation])
const masculine =
  /\b(?:Mr|Sir|Lord|Father|King|Prince|spokesman|chairman|his|son|brother|husband|father)\.? (?:\p{Lu}[\p{L}.’'-]* )*$/u
const feminine =
  /\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|spokeswoman|chairwoman|daughter|sister|wife|mother|widow)\.? (?:\p{Lu}[\p{L}.’'-]* )*$/u

/** Adds to the sentences of running text the speakers that they only point to. Nobody where two could be meant. */
export function carrySpeakers(parts: readonly SegmentedBlock[]): void {
  let before: { sentence: Sentence; speaker: Speaker | undefined; block: SegmentedBlock } | undefined
  for (const part of parts) {
    if (part.block.place !== 'paragraph') before = undefined
    for (const sentence of part.sentences) {
      if (sentence.place !== 'paragraph') continue
      const carried = carry(sentence, before?.speaker, before?.block === part)
      if (carried) sentence.attributions.push(carried)
      else if (before?.block === part) carryBack(before.sentence, sentence)
      before = { sentence, speaker: speakerOf(sentence, carried, before?.speaker), block: part }
    }
  }
}

const named = ({ attributions }: Sentence) => attributions.filter(({ kind }) => kind !== 'reference')

function carry(sentence: Sentence, speaker: Speaker | undefined, isSameBlock: boolean): AttributionSpan | undefined {
  if (!speaker || named(sentence).length > 0) return undefined
  const { text } = sentence
  if (speaker.isQuoted && isSameBlock && isWhollyQuoted(text))
    return credit(speaker, endOf(text), reasonBy(carriedRule))
  const match = pronoun.exec(text) ?? inverted.exec(text)
  if (!match || !speaker.isAlone) return undefined
  const word = match[1]!.toLowerCase()
  const start = match.index + match[0].lastIndexOf(match[1]!)
  const isOpen = speaker.kind === 'person' ? word !== 'it' : word === 'it'
  if (!isOpen || (speaker.pronoun !== undefined && speaker.pronoun !== word) || insideQuotation(text, start))
    return undefined
  const end = start + word.length
  if (readNamedClause(text.slice(0, start), []).names.some(({ form }) => form !== 'place')) return undefined
  return says(sentence, speaker, start, end)
    ? credit(speaker, { start, end }, reasonAt(text, start, end, carriedRule))
    : undefined
}

/** Whether the sentence credits the speaker once the name stands in the pronoun's place. */
function says({ text, place }: Sentence, { cited, kind }: Speaker, start: number, end: number): boolean {
  const spelled = `${text.slice(0, start)}${cited}${text.slice(end)}`
  const found = findAttributions({ text: spelled, links: [], marks: [], place })
  return found.some(
    ({ start: from, end: to, reason }) =>
      from >= start - 4 && to <= start + cited.length && !(kind !== 'person' && ownPlans.test(reason.words)),
  )
}

// `It now expects revenue to grow` is of the firm itself.
const ownPlans = /^(?:expect|anticipate|report|announce|believe|hope|plan)/i

const endOf = ({ length }: string): Span => ({ start: length, end: length })

const credit = (
  { cited, kind }: Pick<AttributionSpan, 'cited' | 'kind'>,
  at: Span,
  reason: Reason,
): AttributionSpan => ({
  ...at,
  cited,
  kind,
  reason,
})

const insideQuotation = (text: string, at: number) =>
  findQuotations(text).some(({ start, end }) => start <= at && at < end)

/** Nothing but a quotation: `"They carry forty litres between them."` */
function isWhollyQuoted(text: string): boolean {
  const [only, ...rest] = findQuotations(text)
  return (
    only !== undefined && rest.length === 0 && only.start === 0 && only.end >= text.length - 1 && /^["“]/.test(text)
  )
}

/** `"We were told so. Nobody mentioned the bill," said Jane Doe.`: the first of the two is hers as well. */
function carryBack(first: Sentence, second: Sentence): void {
  const opens = /^["“][^"“”]*$/.test(first.text)
  const [speaker, ...others] = second.attributions.filter(({ reason }) => behindWords.has(reason.rule))
  if (!opens || !speaker || others.length > 0 || named(first).length > 0 || !/^[^"“”]*["”]/.test(second.text)) return
  first.attributions.push(credit(speaker, endOf(first.text), reasonBy(carriedRule)))
}

/** The one speaker of a sentence in which nobody else is named that a pronoun could mean. */
function speakerOf(
  sentence: Sentence,
  carried: AttributionSpan | undefined,
  before: Speaker | undefined,
): Speaker | undefined {
  const { text, marks } = sentence
  if (carried) return before && { ...before, isQuoted: /["”]/.test(text) }
  const [only, ...others] = named(sentence)
  if (!only || others.length > 0 || !speaking.has(only.reason.rule)) return undefined
  const clause = readNamedClause(text, marks)
  const lead = text.slice(0, only.start)
  const gender = masculine.test(lead) ? 'he' : feminine.test(lead) ? 'she' : undefined
  return {
    cited: only.cited,
    kind: only.kind,
    isQuoted: findQuotations(text).length > 0,
    isAlone: !clause.names.some((name) => isRival(name, only)) && !(only.kind === 'person' && holdsRole(clause, only)),
    pronoun: only.kind === 'person' ? gender : 'it',
  }
}

/** Somebody else, of a kind that the same pronoun would stand for. */
function isRival(
  { start, end, form }: NamedClause['names'][number],
  { start: from, end: to, kind }: AttributionSpan,
): boolean {
  if (start < to && from < end) return false
  if (kind === 'person') return form.startsWith('person')
  return form !== 'place' && !form.startsWith('person')
}

const articles = new Set('the a an his her their its our another one'.split(' '))

/** `Jane Doe said the minister had resigned`: two whom `she` may mean. An office beside the name is the speaker's own. */
function holdsRole({ tokens }: NamedClause, { start, end, reason }: AttributionSpan): boolean {
  const verb = reason.span?.start ?? 0
  const reach = verb >= end ? verb : end + besideName // `Jane Doe, the minister, said`, `said Jane Doe, the minister`.
  return tokens.some(({ lower, quotation, start: at }, index) => {
    if (quotation >= 0 || !roleWords.has(lower) || adjectives.has(lower)) return false
    if (at > start - besideName && at < reach) return false
    return [1, 2, 3].some((back) => articles.has(tokens[index - back]?.lower ?? ''))
  })
}
const besideName = 60
const adjectives = new Set(
  "chief senior principal lead vice deputy former general research study policy global group industry science health staff party company's firm's associate assistant executive champion reader".split(
    ' ',
  ),
)
