/** Forecasters and pollsters beside others, by where they stand: `the OECD is gloomier (−15%)`, `Opta has the visitors ahead on 71%`. */
import { levelWords, outlookNouns, stances } from '../../lexicon/reporting-verbs.ts'
import { beForms, determiners } from '../../lexicon/source-nouns.ts'
import { type AttributionSpan, speakerRules } from '../../sentence.ts'
import type { Name } from './find-names.ts'
import { creditName, type NamedClause, reasonOver, skipBrackets } from './named-clause.ts'

const expecting = new Set(
  'at with on expecting forecasting predicting projecting seeing penciling pencilling'.split(' '),
)
const objects = new Set('it them him her his their'.split(' ')) // `has their passing accuracy at 83%`; `its` own is no forecast.
const chances = new Set('chance chances probability odds likelihood'.split(' '))
const longestObject = 6
const figureReach = 5

/** A credit of every name whose figure a sentence gives without a verb of reporting. */
export function findForecasters(clause: NamedClause): AttributionSpan[] {
  return clause.names.flatMap((name) => {
    if (name.form === 'place' || clause.tokens[name.last + 1]?.kind === 'possessive') return []
    const at = behindApposition(clause, name)
    const isOne = differs(clause, name) || lessSo(clause, name) || hasAt(clause, at) || givesChance(clause, at)
    return isOne ? [creditName(name, reasonOver(clause, at, at, speakerRules.view), 'project')] : []
  })
}

/** `The Grains Council is slightly lower, at 799 million`, `The OECD is gloomier (−15% by 2040)`. */
function differs({ tokens }: NamedClause, { last }: Name): boolean {
  if (!beForms.has(tokens[last + 1]?.lower ?? '')) return false
  for (let at = last + 2; at < last + 6; at++)
    if (stances.has(tokens[at]?.lower ?? ''))
      return givesFigure(
        tokens,
        ['still', 'yet', 'again', 'too'].includes(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1,
      )
  return false
}

/** `the Vienna Centre less so (−9%)`, `Orion even more so, at 4%`: the verb stands with the name in front. */
function lessSo({ tokens }: NamedClause, { last }: Name): boolean {
  for (let at = last + 1; at < last + 4; at++)
    if (['less', 'more'].includes(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'so')
      return givesFigure(tokens, at + 2)
  return false
}

/** Whether a figure follows in brackets, or behind a comma or a colon with a word of expecting. */
function givesFigure(tokens: NamedClause['tokens'], at: number): boolean {
  const mark = tokens[at]?.text ?? ''
  if (mark === '(') return hasNumber(tokens, at + 1, skipBrackets(tokens, at))
  if (mark === ':' || mark === '—' || mark === '–') return hasNumber(tokens, at + 1, at + 1 + figureReach)
  return mark === ',' && expecting.has(tokens[at + 1]?.lower ?? '')
}

const hasNumber = (tokens: NamedClause['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'number')

/** `Opta has the visitors ahead on 71%`, `Consensus has growth at 1.4%`, `the index has them up 1.1%`; not `has a plant at 80%`. */
function hasAt({ tokens, nameFrom }: NamedClause, index: number): boolean {
  if (!['has', 'have', 'had'].includes(tokens[index]?.lower ?? '')) return false
  const first = tokens[index + 1]
  const head = first?.lower === 'the' ? index + 2 : index + 1
  const named = nameFrom.get(head)
  const isOther =
    first !== undefined && (objects.has(first.lower) || tokens[head]?.capital || holdsOutlook(tokens, index + 1))
  if (!isOther) return false
  for (let at = (named?.last ?? index + 1) + 1; at <= index + 1 + longestObject; at++) {
    const token = tokens[at]
    if (!token || token.quotation >= 0 || ',;:.('.includes(token.text) || beForms.has(token.lower)) return false
    if (levelWords.has(token.lower)) return hasNumber(tokens, at + 1, at + 1 + figureReach)
  }
  return false
}

/** `oil`, `the jobless rate`, `house prices`: what is forecast, right behind the verb. */
function holdsOutlook(tokens: NamedClause['tokens'], from: number): boolean {
  const start = determiners.has(tokens[from]?.lower ?? '') ? from + 1 : from
  return tokens.slice(start, start + 3).some(({ lower }) => outlookNouns.has(lower) && !ownMeasures.has(lower))
}
// `Orion has revenue up 3%` is the firm's own.
const ownMeasures = new Set('earnings revenue sales profit exports imports output supply risk risks'.split(' '))

/** `Opta gave the visitors a 71% chance`, `Metaculus puts the odds at 1 in 20`; not `the goal gave them a chance`. */
function givesChance({ tokens }: NamedClause, index: number): boolean {
  if (!/^(?:gives?|gave|given|giving)$/.test(tokens[index]?.lower ?? '')) return false
  for (let at = index + 1; at < index + 12; at++) {
    const token = tokens[at]
    if (!token || ';:.'.includes(token.text)) return false
    if (chances.has(token.lower))
      return (
        hasNumber(tokens, at - 4, at) ||
        (['of', 'at'].includes(tokens[at + 1]?.lower ?? '') && hasNumber(tokens, at + 2, at + 5))
      )
  }
  return false
}

/** Index of what follows a name, over an apposition in commas: `QV, a private index, [has]`. */
function behindApposition({ tokens }: NamedClause, { last }: Name): number {
  const bracket = skipBrackets(tokens, last + 1)
  const behind = ['also', 'now', 'still', 'even', 'already'].includes(tokens[bracket]?.lower ?? '')
    ? bracket + 1
    : bracket
  if (tokens[behind]?.text !== ',' || !determiners.has(tokens[behind + 1]?.lower ?? '')) return behind
  const comma = tokens.slice(behind + 1, behind + 12).findIndex(({ text }) => text === ',')
  return comma < 0 ? behind : behind + comma + 2
}
