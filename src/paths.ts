/** Every URL of the site; nothing else writes one. All take the base path into account. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** A path of the site under its base: `sitePath('topics/')` is `/topics/`. */
export const sitePath = (path = ''): string => `${base}/${path}`
export const claimPath = (id: string): string => sitePath(`claims/${id}/`)
export const topicPath = (id: string): string => sitePath(`topics/${id}/`)
/** The table of all figures of a topic. */
export const topicFiguresPath = (id: string): string => sitePath(`topics/${id}/figures/`)
/** The same figures as a data file. */
export const topicCsvPath = (id: string): string => sitePath(`topics/${id}/figures.csv`)
/** What the documents of a topic say, side by side. */
export const topicComparePath = (id: string): string => sitePath(`topics/${id}/compare/`)
/** All collisions of a topic. */
export const topicCollisionsPath = (id: string): string => sitePath(`topics/${id}/collisions/`)
/** A list of a topic's claims: by date, with a source. */
export const topicListPath = (id: string, list: string): string => sitePath(`topics/${id}/claims/${list}/`)
/** What one source says on one topic. */
export const sourceTopicPath = (source: string, topic: string): string => sitePath(`sources/${source}/topics/${topic}/`)
/** Claims by the date that they speak of. */
export const timelinePath = (): string => sitePath('timeline/')
/** Claims about what lay ahead, by the date at which it falls due. */
export const aheadPath = (): string => sitePath('timeline/ahead/')
export const sourcePath = (id: string): string => sitePath(`sources/${id}/`)
export const documentPath = (id: string): string => sitePath(`documents/${id}/`)
/** The page on the visual language, or one of its parts. */
export const stylePath = (part?: string): string => sitePath(part ? `about/style/${part}/` : 'about/style/')
/** Claims that no topic matches; the id is reserved for them. */
export const unsortedPath = (): string => topicPath('unsorted')
/** Where a claim stands in the document to read. */
export const placePath = (document: string, claim: string, page = 1): string =>
  `${pagedPath(documentPath(document), page)}#${claimAnchor(claim)}`
/** Fragment of a claim on its document's page. */
export const claimAnchor = (id: string): string => `claim-${id}`
/** Claims that disagree, agree or echo each other. */
export const collisionsPath = (): string => sitePath('collisions/')
/** A page of a list in pages: the first has no number of its own. */
export const pagedPath = (path: string, page: number): string => (page > 1 ? `${path}${page}/` : path)
/** What each edition of the ledger changed. */
export const changesPath = (): string => sitePath('changes/')
export const editionPath = (edition: number): string => sitePath(`changes/${edition}/`)
/** The formats of the feed of changes, by the ending of its file. */
export const feedTypes = { xml: 'application/rss+xml', json: 'application/feed+json' } as const
export type FeedFormat = keyof typeof feedTypes
export const feedFormats = Object.keys(feedTypes) as FeedFormat[]
export const feedPath = (format: FeedFormat): string => sitePath(`changes/feed.${format}`)
/** A file that the site hands out, given by the name it has there (`file-names.ts`); at a page where it has pages. */
export const filePath = (name: string, page?: number): string =>
  sitePath(`files/${name}${page === undefined ? '' : `#page=${page}`}`)
/** The search page, with a query if there is one. */
export const searchPath = (query?: string): string =>
  sitePath(query === undefined ? 'search/' : `search/?q=${encodeURIComponent(query)}`)
/** The same path with the site's address before it; the path alone where no address is set. */
export const fullUrl = (path: string, site: URL | undefined): string => (site ? new URL(path, site).href : path)
