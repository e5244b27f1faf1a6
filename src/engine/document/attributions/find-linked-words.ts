/** Words that link to the web are a citation: `([EEA](https://…))`, `a [study](https://…)`. */
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts'
import { workNouns } from '../../lexicon/source-nouns.ts'
import { reasonAt } from '../../reason.ts'
import { type AttributionSpan, type Link, linkRule } from '../../sentence.ts'
import { makeOverlap } from './overlap.ts'

const around = 30

/**
 * A credit for every absolute link that covers none of the names found already; those get its url in `withUrls`.
 * A link to the page's own places or to a mailbox is none.
 */
export function findLinkedWords(
  text: string,
  links: readonly Link[],
  found: readonly AttributionSpan[],
): AttributionSpan[] {
  const overlapping = makeOverlap(found)
  return webLinks(links)
    .filter((link) => !overlapping(link) && !isGlossary(text, link))
    .flatMap((link) => {
      const raw = text.slice(link.start, link.end)
      const cited = raw.replace(/^[\s"“‘'([]+|[\s"”’'.,;:)\]]+$/gu, '').replace(/^the\s+/iu, '')
      if (!cited) return []
      const start = link.start + raw.indexOf(cited)
      return [
        {
          start,
          end: start + cited.length,
          cited,
          kind: isWork(text, link) ? ('work' as const) : ('reference' as const),
          reason: reasonAt(text, start, start + cited.length, linkRule),
          url: link.url,
        },
      ]
    })
}

/**
 * The links that may cite: those to other sites, and those within the site of the document, at `page`, whose words are
 * evidence that tells something: `a [report](https://same.example/1) last autumn found`, not `our [report](…)`.
 */
export function keepWebLinks(text: string, links: readonly Link[], page: string | undefined): Link[] {
  return links.filter((link) => hostOf(link.url) !== hostOf(page) || isTelling(text, link))
}

const isWeb = (url: string) => /^https?:\/\//i.test(url)
const hostOf = (url: string | undefined) => (url && URL.canParse(url) ? new URL(url).host : null)

function isTelling(text: string, { start, end }: Link): boolean {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (
    !words.some((word) => workNouns.has(word)) ||
    /\b(?:our|my)\s*$/i.test(text.slice(0, start)) ||
    words[0] === 'our'
  )
    return false
  const behind =
    /^[^.;:?!]{0,80}/
      .exec(text.slice(end, end + 80))?.[0]
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return behind.some((word) => reportingVerbs.get(word)?.need === 'nothing' || /^(?:show|shows|showed)$/.test(word))
}

/** The credits, each with the url of the link that covers its name. */
export function withUrls(found: readonly AttributionSpan[], links: readonly Link[]): AttributionSpan[] {
  const linkOver = makeOverlap(webLinks(links))
  return found.map((span) => {
    const link = span.url === undefined ? linkOver(span) : undefined
    return link ? { ...span, url: link.url } : span
  })
}

const webLinks = (links: readonly Link[]) => links.filter(({ url, start, end }) => isWeb(url) && start < end)

/** `a [supercomputer](https://openpedia.example/wiki/Supercomputer)`: the link explains the word and credits nobody. */
function isGlossary(text: string, { url, start, end }: Link): boolean {
  if (!/\/wiki\/|pedia\./i.test(url)) return false
  const fold = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const article = fold(
    decode(
      url
        .replace(/[?#].*$/s, '')
        .split('/')
        .at(-1) ?? '',
    ),
  )
  const words = fold(text.slice(start, end))
  return words !== '' && article !== '' && (words.startsWith(article) || article.startsWith(words))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // A sign of percent that encodes nothing.
  }
}

/** Whether the text calls it a study, survey, report or paper, in the link's words or next to them: `a report by [X](…)`. */
function isWork(text: string, link: Link): boolean {
  const words =
    text
      .slice(link.start, link.end)
      .toLowerCase()
      .match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
  if (words.some((word) => workNouns.has(word))) return true
  const behind = /^\s?(\p{L}+)/u.exec(text.slice(link.end, link.end + around))?.[1]?.toLowerCase()
  return behind !== undefined && workNouns.has(behind)
}
