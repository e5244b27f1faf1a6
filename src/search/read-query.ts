/** Reads what a person typed into what a claim must contain. */
import { fold, readTokens, type Token } from './read-tokens.ts'

/** A word, a figure, or words that must follow each other. */
export interface Term {
  /** As typed, for messages: `"reward hacking"`. */
  words: string
  tokens: Token[]
  /** Whether words must stand exactly so, without inflection: they were quoted. */
  isQuoted: boolean
  /** The word typed before a number: `grok 4` means `Grok-4`, though `4` alone does not. */
  before?: Token
}

/** All that a claim must contain. */
export interface Query {
  terms: Term[]
}

// Words that say how a question is put and not what it is about; they count where nothing else is asked for, and in quotes.
const small = new Set(
  'a an and are as at be by did do does for from has have how in is it its many much of on or than that the their they this to was were what when where which who will with'.split(
    ' ',
  ),
)

/**
 * The terms of a query: words in quotes and words joined without a space (`GPT-4`, `neuro-symbolic`) are one term each.
 * Nothing to look for gives no terms.
 */
export function readQuery(text: string): Query {
  const terms = [...text.matchAll(/"([^"]*)"|“([^”]*)”|[^"“]+/g)].flatMap(([whole, straight, curly]) =>
    straight === undefined && curly === undefined ? looseTerms(whole) : phrase(straight ?? curly ?? ''),
  )
  const telling = terms.filter(
    ({ tokens, isQuoted }) => isQuoted || tokens.some(({ forms }) => !small.has(forms[0] ?? '')),
  )
  return { terms: telling.length > 0 ? telling : terms }
}

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
    if (token.isTied && last) last.tokens.push(token)
    else terms.push({ words: '', tokens: [token], isQuoted: false, ...(before && { before }) })
  }
  for (const term of terms) term.words = text.slice(term.tokens[0]?.start, term.tokens.at(-1)?.end)
  return terms
}

const ownTokens = (text: string): Token[] => readTokens(text).filter(({ isPart }) => !isPart)

/** The terms in the words that Pagefind looks for: every form that the index holds for them. */
export const indexWords = ({ terms }: Query): string =>
  [...new Set(terms.flatMap(({ tokens }) => tokens.map((token) => fold(wanted(token)))))].join(' ')
