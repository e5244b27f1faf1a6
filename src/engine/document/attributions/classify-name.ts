/** Person, organisation or work, by the form of a name alone. */
import { givenNames } from '../../lexicon/given-names.ts'
import {
  fieldWords,
  nameParticles,
  organisationWords,
  organisationsLikePersons,
  outletEndings,
  outlets,
  titlePhrases,
  titles,
  workHeads,
} from '../../lexicon/names.ts'
import { genericWords } from '../../lexicon/nameless-words.ts'
import { placeNames } from '../../lexicon/places.ts'
import { kinWords, roleWords } from '../../lexicon/source-nouns.ts'
import type { Token } from './read-clause.ts'

/** What the form of a name says; `person?` and `publisher?` are left to the verb: `Horizon`, `Smith`, `Cushman Wakefield`. */
export type NameForm = 'person' | 'publisher' | 'work' | 'place' | 'person?' | 'publisher?'

/** The part of a run of tokens that is the name, and its form. */
export interface NameClass {
  from: number
  to: number
  form: NameForm
}

/**
 * The name in a run of capitalised tokens, titles and offices left out: `Governor Andrew Bailey` is `Andrew Bailey`.
 * Nothing where the run is an office alone: `Prime Minister`, `Health Secretary`.
 */
export function classifyName(tokens: readonly Token[], before: Token | undefined): NameClass | undefined {
  const words = tokens.map(({ lower }) => lower)
  const range = withoutTitles(words)
  if (!range) return undefined
  const { from, to, titled } = range
  const name = words.slice(from, to + 1)
  return { from, to, form: titled ? 'person' : formOf(name, tokens.slice(from, to + 1), before) }
}

function withoutTitles(words: string[]): { from: number; to: number; titled: boolean } | undefined {
  let to = words.length - 1
  const isTitle = (index: number) =>
    titles.has(words[index]!) ||
    (index > 0 && titlePhrases.has(`${words[index - 1]} ${words[index]}`)) ||
    (index < words.length - 1 && titlePhrases.has(`${words[index]} ${words[index + 1]}`))
  let from = 0
  for (let index = 0; index < to; index++) if (isTitle(index)) from = index + 1
  if (from === 0 && words.length > 2 && roleWords.has(words[0]!)) from = 1 // `Historian Jane Doe` at the start of a sentence
  const rest = words.slice(from)
  if (from > 0 && !rest.some((word) => organisationWords.has(word) || workHeads.has(word)) && !isTitle(to))
    return { from, to, titled: true }
  while (to >= 0 && isTitle(to) && !['of', 'for', 'and'].includes(words[to - 1] ?? '')) to--
  if (to < 0) return undefined
  const left = words.slice(0, to + 1)
  if (
    to < words.length - 1 &&
    left.every((word) => fieldWords.has(word) || genericWords.has(word) || placeNames.has(word) || roleWords.has(word))
  )
    return undefined
  return { from: 0, to, titled: false }
}

function formOf(words: string[], tokens: readonly Token[], before: Token | undefined): NameForm {
  const whole = words.join(' ').replaceAll('&', '').replace(/\s+/g, ' ')
  if (placeNames.has(whole)) return 'place'
  if (outlets.has(whole) || organisationsLikePersons.has(whole)) return 'publisher'
  const work = isWork(words)
  if (work !== undefined) return work ? 'work' : 'publisher'
  if (words.some((word) => organisationWords.has(word.replace(/\.$/, '')))) return 'publisher'
  if (words.includes('&')) return 'publisher'
  if (before?.lower === 'the' || before?.lower === 'das' || before?.lower === 'le') return 'publisher'
  if (before && tokens.length === 1 && (kinWords.has(before.lower) || isTrade(before.lower))) return 'person'
  if (tokens.length === 1) return isCoined(tokens[0]!.text) ? 'publisher' : 'publisher?'
  if (isPersonal(words, tokens)) return 'person'
  if (before && roleWords.has(before.lower) && tokens.length <= 4) return 'person'
  if (
    tokens.length > 3 ||
    tokens.some(
      ({ text, lower }) => isCoined(text) || fieldWords.has(lower) || placeNames.has(lower) || genericWords.has(lower),
    )
  )
    return 'publisher?'
  return 'person?'
}

/** `farmer Okoth`, `striker Adeyemi`; a `researcher` or `investor` may be a firm. */
const isTrade = (word: string) =>
  roleWords.has(word) &&
  /(?:ist|ian|er|or|nurse|coach|captain)$/.test(word) &&
  !/^(?:former|senior|researcher|investor|leader|reporter|other)$/.test(word)

/** Whether the name is a work's; undefined where its words do not say. `Office for National Statistics` is none. */
function isWork(words: string[]): boolean | undefined {
  if (words.length < 2) return words[0] === 'census' ? true : undefined
  if (outletEndings.has(`${words.at(-2)} ${words.at(-1)}`)) return false
  if (workHeads.has(words.at(-1)!)) {
    const joint = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on')
    const head = joint > 0 ? words[joint - 1]! : ''
    return (
      !organisationWords.has(head) ||
      ['report', 'act', 'index', 'outlook', 'review', 'card'].includes(words.at(-1)!) ||
      head === 'survey'
    )
  }
  const joint = words.indexOf('of')
  if (joint > 0 && (workHeads.has(words[joint - 1]!) || ['state', 'burden', 'history'].includes(words[joint - 1]!)))
    return true
  return words.includes('on') && words[words.indexOf('on') - 1] === 'report' ? true : undefined
}

function isPersonal(words: string[], tokens: readonly Token[]): boolean {
  if (tokens.length > 5) return false
  if (givenNames.has(words[0]!.split('-')[0]!) && !isCoined(tokens.at(-1)!.text)) return true
  if (tokens.slice(0, -1).some(({ text }) => /^\p{Lu}\.$/u.test(text))) return true
  if (/^(?:jr|sr|ii|iii)\.?$/.test(words.at(-1)!)) return true
  return (
    words.slice(1, -1).some((word) => nameParticles.has(word)) || /^(?:O['’]|Mc|Mac)\p{Lu}/u.test(tokens.at(-1)!.text)
  )
}

/** `UNHCR`, `TomTom`, `eLife`, `3M`, `Press.org`: coined, not given to a person. `McDonald` and `DiCaprio` are. */
const isCoined = (text: string) =>
  /^\p{Lu}[\p{Lu}\p{N}&.]+s?$/u.test(text) ||
  (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)\p{Lu}\p{Ll}+$/u.test(text)) ||
  /\p{N}|\p{L}\.\p{L}/u.test(text)
