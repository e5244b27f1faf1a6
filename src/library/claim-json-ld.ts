/** A claim as schema.org sees it: who claims it, where it appears, what its figures are, and what named persons judged of it. */
import type { Figure } from '../engine/schema.ts'
import { fullUrl } from '../paths.ts'
import { verdictWords } from '../wording/change-words.ts'
import type { ReviewView } from './track-claims.ts'
import type { ClaimView, Credit } from './view.ts'

const sourceTypes = {
  publisher: 'Organization',
  person: 'Person',
  work: 'CreativeWork',
  reference: 'CreativeWork',
} as const

/** Structured data of a claim's page: the claim, and a review for each judgement in force that a named person signed; none else. */
export function claimJsonLd(view: ClaimView, site: URL | undefined): object[] {
  const reviews = view.track?.reviews.filter(({ supersededBy }) => !supersededBy) ?? []
  return [claimOf(view, site), ...reviews.map((review) => reviewOf(review, view, site))]
}

function claimOf({ claim, path, place, document, credits, topics }: ClaimView, site: URL | undefined): object {
  const works = credits.filter(({ attribution }) => attribution.kind === 'work')
  const makers = credits.filter(({ attribution }) => attribution.kind === 'publisher' || attribution.kind === 'person')
  return {
    '@type': 'Claim',
    '@id': fullUrl(path, site),
    url: fullUrl(path, site),
    text: claim.quote,
    inLanguage: document.document.language,
    ...(makers.length > 0 && { author: makers.map(maker) }),
    ...(works.length > 0 && { citation: works.map(maker) }),
    ...(claim.date && { temporal: claim.date.edtf }),
    ...(topics.length > 0 && {
      about: topics.map((topic) => ({ '@type': 'Thing', name: topic.topic.title, url: fullUrl(topic.path, site) })),
    }),
    ...(claim.figures.length > 0 && { mentions: claim.figures.map(quantity) }),
    appearance: {
      '@type': 'CreativeWork',
      name: document.document.title,
      url: fullUrl(place, site),
      ...(document.document.published && { datePublished: document.document.published }),
      ...(document.document.url && { isBasedOn: document.document.url }),
    },
  }
}

/** A review is signed by a named person. A verdict is a word, on no scale. */
function reviewOf({ review, evidence }: ReviewView, { claim, path }: ClaimView, site: URL | undefined): object {
  const { name, meaning } = verdictWords[review.verdict]
  const sources = evidence.flatMap((each) => (each.claim ? fullUrl(each.claim.path, site) : (each.url ?? [])))
  return {
    '@type': 'ClaimReview',
    url: `${fullUrl(path, site)}#review-${review.id}`,
    claimReviewed: claim.quote,
    itemReviewed: { '@id': fullUrl(path, site) },
    author: { '@type': 'Person', name: review.by, ...(review.role && { description: review.role }) },
    datePublished: review.on,
    reviewRating: { '@type': 'Rating', alternateName: name, description: meaning },
    reviewBody: review.note,
    ...(sources.length > 0 && { citation: sources }),
  }
}

function maker({ attribution, source }: Credit): object {
  return { '@type': sourceTypes[attribution.kind], name: source.name }
}

function quantity({ raw, value, min, max, unit }: Figure): object {
  return {
    '@type': 'QuantitativeValue',
    name: raw,
    ...(value === undefined ? { minValue: min, maxValue: max } : { value }),
    ...(unit && { unitText: unit }),
  }
}
