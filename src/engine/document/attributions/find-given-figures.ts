/** Whose a figure or a work is, by a participle behind it: `the €2.20 claimed by X`, `described in Science in October 2023`. */
import { magnitudeWords } from '../../lexicon/magnitudes.ts'
import { countingOutlets, outlets } from '../../lexicon/names.ts'
import { givingPhrases, prizes } from '../../lexicon/reporting-verbs.ts'
import { calendarWords } from '../../lexicon/source-nouns.ts'
import type { AttributionSpan } from '../../sentence.ts'
import type { Name } from './find-names.ts'
import { creditName, type NamedClause, reasonOver, wordAt } from './named-clause.ts'

const figureReach = 4
const publishing = new Set(
  'described report reports reported wrote write writes writing published unveiled announced presented detailed documented outlined'.split(
    ' ',
  ),
)
const journalWords =
  /\b(?:journal|letters|proceedings|annals|transactions|review|reviews|bulletin|archives|advances|reports|communications|nature|science|cell|lancet|jama|bmj|plos|acta|frontiers|biology|medicine|physics|chemistry|ecology|neuroscience|geoscience|oncology|cardiology|genetics|times|post|magazine|gazette|weekly)\b/i

/** A credit of those who gave the figure in front, and of the journals that something was described in. */
export function findGivenFigures(clause: NamedClause): AttributionSpan[] {
  return clause.tokens.flatMap((token, index) => {
    if (token.quotation >= 0) return []
    const by = givesFigure(clause, index) ?? putsFigure(clause, index)
    const giver = by === undefined ? undefined : nameBehind(clause, by + 1)
    if (giver && giver.form !== 'place')
      return [creditName(giver, reasonOver(clause, index, by!, 'who gives the figure'), 'report')]
    const alone = token.text === '(' ? aloneInBrackets(clause, index) : undefined
    if (alone) return [creditName(alone, reasonOver(clause, index, index + 2, 'alone in brackets behind a figure'))]
    const journal =
      publishing.has(token.lower) && clause.tokens[index + 1]?.lower === 'in'
        ? nameBehind(clause, index + 2)
        : undefined
    return journal && isJournal(journal)
      ? [creditName({ ...journal, form: 'publisher' }, reasonOver(clause, index, index + 1, 'where it was published'))]
      : []
  })
}

/** `$9,500 a tonne (Fastmarkets).`: who counts for others, behind a share or a price; not `at the west campus (University of Leeds)`. */
function aloneInBrackets({ text, tokens, nameFrom }: NamedClause, index: number): Name | undefined {
  const name = nameFrom.get(tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1)
  if (name?.form !== 'publisher' || tokens[name.last + 1]?.text !== ')') return undefined
  const before = tokens[index - 1]
  if (before?.capital && !calendarWords.has(before.lower)) return undefined
  const mark = tokens[name.last + 2]
  if (mark && !'.;,'.includes(mark.text)) return undefined
  const words = name.cited.toLowerCase().split(/\s+/)
  const counts =
    countingOutlets.has(words.join(' ')) || (words.length > 1 && words.some((word) => countingWords.has(word)))
  return counts && /[%$€£]|\bper ?cent\b/.test(text.slice(0, name.start)) ? name : undefined
}
const countingWords = new Set('statistics research intelligence analytics economics survey census eurostat'.split(' '))

const byFirstWord = Map.groupBy(givingPhrases, ([first]) => first!)

/** Index of the `by` behind `the 1.2 million claimed`, `the 8,000 put forward`; undefined where nobody gives the figure. */
function givesFigure({ tokens }: NamedClause, index: number): number | undefined {
  const phrase = byFirstWord
    .get(tokens[index]!.lower)
    ?.find((words) => words.every((word, step) => tokens[index + step]?.lower === word))
  const by = phrase && index + phrase.length
  if (by === undefined || tokens[by]?.lower !== 'by') return undefined
  for (let at = index - 1; at >= index - figureReach; at--) {
    const token = tokens[at]
    if (!token || token.quotation >= 0 || prizes.has(token.lower) || ',;:.'.includes(token.text)) return undefined
    if (token.kind === 'number')
      return at === index - 1 || isMeasured(tokens[at + 1]!.lower) || /^[$€£¥]$/.test(tokens[at - 1]?.text ?? '')
        ? by
        : undefined
  }
  return undefined
}

const putting = new Set('put estimated valued reckoned costed assessed calculated'.split(' '))
const longestAmount = 8 // Tokens from `at` to `by`: `at some £640,000 a month by`.

/** Index of the `by` of `put at £640,000 a month by`, `put by`; undefined where no figure is put at something. */
function putsFigure({ tokens }: NamedClause, index: number): number | undefined {
  if (!putting.has(tokens[index]!.lower)) return undefined
  if (tokens[index + 1]?.lower === 'by')
    return tokens.slice(index + 2, index + longestAmount).some(({ lower }) => lower === 'at') ? index + 1 : undefined
  if (tokens[index + 1]?.lower !== 'at') return undefined
  for (let at = index + 2; at < index + 2 + longestAmount; at++) {
    const token = tokens[at]
    if (!token || token.quotation >= 0 || ';:.'.includes(token.text)) return undefined
    if (token.lower === 'by') return tokens.slice(index + 2, at).some(({ kind }) => kind === 'number') ? at : undefined
  }
  return undefined
}

/** Whether a magnitude, a sign or a unit follows the number; not a noun of things that somebody may have taken. */
const isMeasured = (word: string): boolean =>
  magnitudeWords.has(word) ||
  /^(?:%|per|percent|percentage|points?|[a-z]{1,3}|hours?|tonnes?|tons?|euros?|dollars?|pounds?|degrees?|kilometres?|kilometers?|miles?|hectares?|jobs?|deaths?|cases|people|years?)$/.test(
    word,
  )

/** A name at once, or behind `the`, `journal` or both. */
function nameBehind(clause: NamedClause, from: number): Name | undefined {
  const start = wordAt(clause, from) === 'the' ? from + 1 : from
  return clause.nameFrom.get(wordAt(clause, start) === 'journal' ? start + 1 : start)
}

/** `Nature Energy`, `Proceedings of …`; not `Genesis`, `Annex B`, `London`. */
const isJournal = ({ cited, form }: Name): boolean =>
  form !== 'place' && !form.startsWith('person') && (outlets.has(cited.toLowerCase()) || journalWords.test(cited))
