/** Reads what a person typed into what a claim must contain. */
import { readTokens } from './read-tokens.ts'
import { fold, type Token } from './token.ts'

/** A word, a figure, or words that must follow each other. */
export interface Term {
  /** As typed, for messages: `"reward hacking"`. */
  words: string
  tokens: Token[]
  /** Whether words must stand exactly so, without inflection: they were quoted. */
  isQuoted: boolean
  /** Whether it is a small word in capitals, and means a name: `WHO`, `IT`, `US`. */
  isCapital?: boolean
  /** The word typed before a number: `grok 4` means `Grok-4`, though `4` alone does not. */
  before?: Token
}

/** All that a claim must contain, and what it must not. */
export interface Query {
  terms: Term[]
  /** Typed with a minus before them: `-quantum`, `-"reward hacking"`. */
  without: Term[]
}

/** Words that say how a question is put and not what it is about; they count where nothing else is asked for, and in quotes. */
export const smallWords: ReadonlySet<string> = new Set(
  'a about an and any are as at be been by can could did do does for from had has have how i if in into is it its many me much of on or say said says should show so some such tell than that the their them there these they this those to us versus vs was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
)

// A minus before a word or, behind something else, before a figure (`"cycle network" -161`); not `-5` alone, not `-5 °C` and not the
// hyphen of a list.
const part =
  /(-(?=["“\p{L}]))?(?:"([^"]*)"|“([^”]*)”)|(?<![^\s])-(\p{L}[^\s"“]*|(?<=\S\s+-)[$€£¥₹]?\d[^\s"“°]*(?!\S|\s*°))|[^"“\s]+(?:\s+(?!-(?:[\p{L}"“]|[$€£¥₹]?\d[^\s"“°]*(?!\S|\s*°)))[^"“\s]+)*/gu

/**
 * The terms of a query: words in quotes and words joined without a space (`GPT-4`, `neuro-symbolic`) are one term each.
 * Nothing to look for gives no terms.
 */
export function readQuery(typed: string): Query {
  const terms: Term[] = []
  const without: Term[] = []
  for (const [whole, minus, straight, curly, word] of asText(typed).matchAll(part)) {
    const quoted = straight ?? curly
    if (quoted !== undefined) (minus ? without : terms).push(...phrase(quoted))
    else if (word !== undefined) without.push(...looseTerms(word))
    else terms.push(...looseTerms(whole))
  }
  const telling = terms.filter(
    ({ tokens, isQuoted, isCapital }) =>
      isQuoted || isCapital || tokens.some(({ forms }) => !smallWords.has(forms.at(-1) ?? '')),
  )
  return { terms: telling.length > 0 ? telling : terms, without }
}

/** A quote pasted from a damaged file, without its backslash escapes (`10\\^22`). */
const asText = (typed: string): string => typed.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')

// What is asked for, where an answer need not name it: `launch date of X`.
const asked = new Set(
  `amount begin begins best big biggest cheap compared cost costs date dates define defined defines definition does effect expected
  expensive explain explained fast fewest figure figures get gets give gives happen happens high highest know known large largest least
  less likely long low lowest made make makes many mean meaning means more most need needed needs number numbers percentage predict
  predicted predicts rate role share small smallest start starts take takes think thinks use used uses using value work works worst year
  years`.split(/\s+/),
)

/** The words without those that only say what is asked for; null where there are none, or nothing else. */
export function withoutAsked(typed: string): string | null {
  const { terms, without } = readQuery(typed)
  const kept = terms.filter((term) => !isAskedFor(term))
  return kept.length === terms.length || kept.length === 0
    ? null
    : [...kept.map(({ words }) => words), ...without.map(({ words }) => `-${words}`)].join(' ')
}

/** Whether a term only says what is asked for. */
export const isAskedFor = ({ tokens, isQuoted }: Term): boolean =>
  !isQuoted && tokens.length === 1 && asked.has(tokens[0]?.forms.at(-1) ?? '')

/** The form that a token means as a query, the most telling one. */
export const wanted = (token: Token): string => token.forms.at(-1) ?? ''

function phrase(text: string): Term[] {
  const tokens = ownTokens(text)
  return tokens.length > 0 ? [{ words: `"${text.trim()}"`, tokens, isQuoted: true }] : []
}

function looseTerms(text: string): Term[] {
  const terms: Term[] = []
  for (const token of ownTokens(text)) {
    const last = terms.at(-1)
    const before = last?.tokens.at(-1)
    // `tokens/s` is two words, as `tokens per second` is.
    const isTied = token.isTied && before && text.slice(before.end, token.start) !== '/'
    if (isTied && last) last.tokens.push(token)
    else terms.push({ words: '', tokens: [token], isQuoted: false, ...(before && { before }) })
  }
  for (const term of terms) {
    term.words = text.slice(term.tokens[0]?.start, term.tokens.at(-1)?.end)
    // Whoever types all in capitals means nothing by them.
    if (
      isAbbreviation.test(term.words) &&
      (terms.length === 1 || /\p{Ll}/u.test(text)) &&
      smallWords.has(fold(term.words))
    )
      term.isCapital = true
  }
  return terms
}

const isAbbreviation = /^\p{Lu}{2,}$/u

const ownTokens = (text: string): Token[] => readTokens(text).filter(({ isPart }) => !isPart)
