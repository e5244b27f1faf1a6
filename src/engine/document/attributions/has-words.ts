/** Whether somebody's words follow a verb: `added on Tuesday that`, `wrote: "…"`. */
import { evidenceNouns, speechNouns } from '../../lexicon/source-nouns.ts'
import type { NamedClause } from './named-clause.ts'

const clauseOpeners = new Set('that how why whether it he she they we there this these what'.split(' '))
const strictOpeners = new Set('that how why whether'.split(' '))
const reach = 8
const sayingWords = new Set(
  'saying arguing claiming warning noting adding insisting contending stressing pointing suggesting estimating telling writing'.split(
    ' ',
  ),
)

/** Whether a clause or a quotation follows within a few words: `added on Tuesday that`. */
export function hasWords(clause: NamedClause, index: number): boolean {
  const first = clause.tokens[index + 1]
  if (!first) return false
  if (first.lower === 'out' && clause.tokens[index]!.lower.startsWith('point')) return true
  if (clause.tokens[index]!.lower.startsWith('call') && quotesSoon(clause, index)) return true // called the plan "reckless"
  if (first.quotation >= 0 || clauseOpeners.has(first.lower)) return true
  if (first.text === ',' && sayingWords.has(clause.tokens[index + 2]?.lower ?? '')) return true // disagrees, arguing that
  if (first.text === ',' || first.text === ':') return (clause.tokens[index + 2]?.quotation ?? -1) >= 0
  for (let at = index + 1; at < index + 1 + reach; at++) {
    const token = clause.tokens[at]
    if (token && token.quotation >= 0) return ',:'.includes(clause.tokens[at - 1]!.text)
    if (!token || (token.kind === 'punctuation' && !'-,:'.includes(token.text))) return false
    if (token.lower === 'that' && at > index + 1) return !evidenceless(clause, at)
  }
  return false
}

const speaking = /^(?:speaks?|spoke|speaking|talks?|talked|talking)$/ // speaks of "420 attacks"

/** `disputes the picture: its survey of 412 firms found`: its own evidence behind a colon. */
export function hasOwnEvidence({ tokens }: NamedClause, index: number): boolean {
  const colon = tokens.slice(index, index + longestObject).findIndex(({ text }) => text === ':')
  const own = tokens[index + colon + 1]?.lower ?? ''
  if (colon < 0 || !['its', 'their', 'his', 'her'].includes(own)) return false
  const behind = tokens.slice(index + colon + 2, index + colon + 6)
  const verb = behind.findIndex(({ lower }) => /ed$/.test(lower)) // its lawyers filed papers
  return behind.slice(0, verb < 0 ? undefined : verb).some(({ lower }) => evidenceNouns.has(lower))
}

/** Whether a quotation follows, set off by a mark or by `as`: `rejects the comparison: "…"`, `dismissed it as "nonsense"`. */
export function hasQuotation({ tokens }: NamedClause, index: number): boolean {
  for (let at = index + 1; at < index + longestObject; at++) {
    const token = tokens[at]
    if (!token || ';.('.includes(token.text)) return false
    if (token.quotation >= 0)
      return at === index + 2 && speaking.test(tokens[index]!.lower)
        ? ['of', 'about'].includes(tokens[index + 1]!.lower)
        : [',', ':', 'as', '—', '–'].includes(tokens[at - 1]!.lower)
  }
  return false
}
const longestObject = 14

/** Whether a clause with its conjunction follows: `showed in 1962 that`, `shows how`. */
export function hasThat(clause: NamedClause, index: number): boolean {
  if (strictOpeners.has(clause.tokens[index + 1]?.lower ?? '')) return true
  for (let at = index + 2; at < index + 1 + reach; at++) {
    if (clause.tokens[at]?.lower === 'that') return !evidenceless(clause, at)
    if (clause.tokens[at]?.kind === 'punctuation') return false
  }
  return false
}

const quotesSoon = (clause: NamedClause, index: number) =>
  clause.tokens.slice(index + 1, index + 1 + reach).some(({ quotation }) => quotation >= 0)

/** `added a feature that tracks`: `that` behind a noun of no evidence opens a relative clause. */
function evidenceless(clause: NamedClause, that: number): boolean {
  const before = clause.tokens[that - 1]!
  return (
    before.kind === 'word' &&
    !before.capital &&
    !evidenceNouns.has(before.lower) &&
    !speechNouns.has(before.lower) &&
    !/^(?:view|belief|fact|idea|hope|week|month|year|ago|day|today|yesterday|earlier|reporters|investors|analysts|parliament|lawmakers|members|readers|shareholders|journalists|mps)$/.test(
      before.lower,
    )
  )
}
