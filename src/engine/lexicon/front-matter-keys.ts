/** Keys that other programs write into the front matter of Markdown: site generators, note books, web clippers, reference managers. */

const names = {
  title: 'headline name',
  published:
    'date publishdate publish_date published_at publishedat date_published datepublished pubdate pub_date issued posted year',
  publisher: 'site site_name sitename publication outlet journal institution organization organisation source_name',
  authors: 'author by byline creator creators writer writers',
  url: 'source link href source_url canonical canonical_url canonicalurl original original_url permalink web',
  accessed: 'retrieved date_accessed accessdate access_date clipped captured saved date_saved',
  language: 'lang locale',
  licence: 'license rights copyright',
}

/** From another name, in small letters, to our key. */
export const otherKeys: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([key, others]) => others.split(' ').map((other) => [other, key])),
)

/** Keys that are nothing to us, though some look like ours. */
export const foreignKeys: ReadonlySet<string> = new Set(
  `aliases bibliography categories category class comments cover created cssclass cssclasses csl date_modified description doi draft
   excerpt featured file files format header hero id image images index isbn issn issue keywords kind lastmod layout linkcitations
   math menu modified number order output page pages parent pdf position published_in redirect section sections series sidebar slug
   status style subject subtitle summary tag tags template thanks theme thumbnail time times tldr toc topic topics type types uid
   updated uuid version volume weight words`.split(/\s+/),
)
