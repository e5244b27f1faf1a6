/** A claim as schema.org sees it: who claims it, where it appears, what its figures are. */
import type { Figure } from '../engine/schema.ts'
import { fullUrl } from '../paths.ts'
import type { ClaimView, Credit } from './view.ts'

const sourceTypes = {
  publisher: 'Organization',
  person: 'Person',
  work: 'CreativeWork',
  reference: 'CreativeWork',
} as const

/** Structured data of a claim's page. It holds no judgement: only a named person could give one. */
export function claimJsonLd(
  { claim, path, place, document, credits, topics }: ClaimView,
  site: URL | undefined,
): object {
  const makers = credits.filter(({ attribution }) => attribution.kind === 'publisher' || attribution.kind === 'person')
  return {
    '@type': 'Claim',
    '@id': fullUrl(path, site),
    url: fullUrl(path, site),
    text: claim.quote,
    inLanguage: document.document.language,
    ...(makers.length > 0 && { claimInterpreter: makers.map(maker) }),
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
