/** The editions of the ledger as feeds, in RSS and in JSON Feed. Dates are those that people gave; nothing else dates a feed. */
import { generateJsonFeed, generateRssFeed } from 'feedsmith'
import { changeWords } from '../engine/ledger/list-changes.ts'
import { changesPath, editionPath, type FeedFormat, feedPath, feedTypes, fullUrl } from '../paths.ts'
import { site } from '../site.ts'
import { changeHeadings } from '../wording/change-words.ts'
import type { ClaimChange, EditionView } from './edition-changes.ts'

const mostEditions = 20
const mostChanges = 30 // An edition's page has them all.

const writers: Record<FeedFormat, (editions: readonly EditionView[], address: URL) => string> = {
  xml: (editions, address) =>
    generateRssFeed(
      {
        title,
        link: fullUrl(changesPath(), address),
        description,
        language: 'en',
        atom: { links: [{ href: fullUrl(feedPath('xml'), address), rel: 'self', type: feedTypes.xml }] },
        items: editions.map((view) => ({
          title: titleOf(view),
          link: urlOf(view, address),
          description: textOf(view).join('<br>\n'),
          guid: { value: urlOf(view, address), isPermaLink: true },
          ...(view.edition.on && { pubDate: new Date(view.edition.on) }),
        })),
      },
      { strict: true },
    ),
  json: (editions, address) =>
    JSON.stringify(
      generateJsonFeed(
        {
          title,
          home_page_url: fullUrl(changesPath(), address),
          feed_url: fullUrl(feedPath('json'), address),
          description,
          language: 'en',
          items: editions.map((view) => ({
            id: urlOf(view, address),
            url: urlOf(view, address),
            title: titleOf(view),
            content_html: textOf(view)
              .map((line) => `<p>${line}</p>`)
              .join('\n'),
            ...(view.edition.on && { date_published: new Date(view.edition.on) }),
          })),
        },
        { strict: true },
      ),
    ),
}

const title = `${site.name}: changes`
const description = 'What each edition of the ledger added, changed and withdrew.'
const titleOf = ({ edition, listed }: EditionView) =>
  `Edition ${edition.number}: ${changeWords(listed) || 'no claim changed'}`
const urlOf = ({ edition }: EditionView, address: URL) => fullUrl(editionPath(edition.number), address)

/** The feed of the newest editions that are recorded. */
export const changeFeed = (format: FeedFormat, editions: readonly EditionView[], address: URL): string =>
  writers[format](editions.filter(({ edition }) => edition.isRecorded).slice(0, mostEditions), address)

function textOf({ changes }: EditionView): string[] {
  const rest = changes.length - mostChanges
  return [...changes.slice(0, mostChanges).map(changeText), ...(rest > 0 ? [`And ${rest} more.`] : [])]
}

function changeText({ change, claim, successor, event }: ClaimChange): string {
  const after = successor && successor.line.quote !== claim.line.quote ? ` → “${successor.line.quote}”` : ''
  const reason = event?.reason ? ` (${event.reason})` : ''
  return escape(`${changeHeadings[change]}: “${claim.line.quote}”${after}${reason}`)
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
