/** Examples of what can be searched for, taken from the claims, each with what it shows. */
import type { Figure } from '../engine/schema.ts'
import { readTokens } from '../search/read-tokens.ts'
import type { ClaimView, Library } from './view.ts'

export interface Example {
  /** What to type. */
  query: string
  /** The same in another notation or spelling, where there is one. */
  other?: string
}

/** One example of each kind; null where the collection has none. */
export interface Examples {
  money: Example | null
  share: Example | null
  multiple: Example | null
  name: Example | null
  phrase: Example | null
  without: Example | null
  damaged: Example | null
}

const longest = 24 // Characters of a phrase that reads as one at a glance.

/** The same library gives the same examples, and each of them finds a claim. */
export function pickExamples({
  claims,
  topics,
  documents,
}: Pick<Library, 'claims' | 'topics' | 'documents'>): Examples {
  const things = topics.filter(({ topic }) => topic.kind === 'thing').sort((a, b) => b.all.length - a.all.length)
  const subjects = topics.filter(({ topic }) => topic.kind === 'subject').sort((a, b) => b.all.length - a.all.length)
  const name =
    things.find(({ topic, all }) => /\d/.test(topic.title) && isWritten(topic.title, all)) ??
    things.find(({ topic, all }) => isWritten(topic.title, all))
  const phrase = subjects.find(
    ({ topic, all }) => / /.test(topic.title) && topic.title.length <= longest && isWritten(topic.title, all),
  )
  const repair = documents
    .flatMap(({ document }) => document.repairs)
    .filter(
      ({ quote, text }) =>
        /^\p{Ll}+ \p{Ll}+$/u.test(quote) &&
        /^\p{Ll}+$/u.test(text) &&
        claims.some(({ claim }) => claim.quote.includes(quote)),
    )
    .sort((a, b) => b.text.length - a.text.length)[0]
  const example = (query: string | undefined, other?: string): Example | null =>
    query ? { query, ...(other !== undefined && { other }) } : null
  return {
    money: figureExample(claims, 'money', (figure) => digitsOf(figure)),
    share: figureExample(claims, 'percentage', ({ value }) => `${value} percent`),
    multiple: figureExample(claims, 'multiple', ({ value }) => `${value}x`),
    name: example(name?.topic.title, name && name.topic.title.replace(/[\s-]/g, '').toLowerCase()),
    phrase: example(phrase && `"${phrase.topic.title.toLowerCase()}"`),
    without: exclusion(phrase?.all ?? [], phrase?.topic.title.toLowerCase()),
    damaged: example(repair?.text, repair?.quote),
  }
}

/** The first figure of a kind that is short, whole and sayable in another way. */
function figureExample(claims: ClaimView[], kind: Figure['kind'], other: (figure: Figure) => string): Example | null {
  for (const { claim } of claims) {
    for (const figure of claim.figures) {
      const raw =
        /(?:[$€£]\s?)?\d[\d.,]*(?:%|x|×|-fold| (?:percent|thousand|million|billion|trillion)|[KMBT](?![a-z]))?/.exec(
          figure.raw,
        )?.[0]
      const isPlain =
        figure.kind === kind && figure.modifier === null && figure.value !== undefined && figure.value >= 10
      if (!isPlain || !raw || !/[^\d.,]$/.test(raw) || !claim.text.includes(raw)) continue
      if (other(figure) !== raw) return { query: raw, other: other(figure) }
    }
  }
  return null
}

const digitsOf = ({ value = 0 }: Figure): string => value.toLocaleString('en-GB', { useGrouping: true })

const isWritten = (words: string, claims: ClaimView[]): boolean =>
  claims.some(({ claim }) => claim.text.toLowerCase().includes(words.toLowerCase()))

/** Two words of a subject, the second of which only some of its claims have. */
function exclusion(claims: ClaimView[], subject: string | undefined): Example | null {
  const holding = claims.filter(({ claim }) => claim.text.toLowerCase().includes(subject ?? ''))
  const [first] = subject?.split(' ') ?? []
  const words = new Map<string, number>()
  for (const { claim } of holding) {
    const own = readTokens(claim.text).filter(
      ({ isNumber, isPart, forms }) => !isNumber && !isPart && (forms[0]?.length ?? 0) > 5,
    )
    for (const word of new Set(own.map(({ forms }) => forms[0] ?? ''))) words.set(word, (words.get(word) ?? 0) + 1)
  }
  const some = [...words].filter(([word, count]) => count < holding.length && !subject?.includes(word))
  const [best] = some.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first && best ? { query: `${first} -${best[0]}` } : null
}
