/** Structured data says what the page says and no more: a claim is no fact, and a judgement has a person who signed it. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { suite } from 'node:test'
import { siteNames } from './build-site.ts'
import { type Page, readExport, readSite } from './read-site.ts'

type Thing = Record<string, unknown> & { '@type': string; itemListElement?: { position: number; item: string }[] }

const thingsOf = ({ data }: Page): Thing[] => data.flat() as Thing[]
const ofType = (page: Page, type: string): Thing[] => thingsOf(page).filter((thing) => thing['@type'] === type)

for (const site of await Promise.all(siteNames.map(readSite))) {
  const { name, pages, files, folder, base, siteUrl } = site
  const address = (path: string): string => `${siteUrl ?? ''}${path}`

  suite(`structured data of the site \`${name}\``, () => {
    test('should name its vocabulary and a type for each thing', () => {
      for (const page of pages)
        for (const thing of thingsOf(page)) {
          assert.equal(thing['@context'], 'https://schema.org', page.file)
          assert.match(thing['@type'], /^[A-Z][A-Za-z]+$/, page.file)
        }
    })

    test('should lead up from each page, the page itself or what it is part of last', () => {
      for (const page of pages)
        for (const { itemListElement: items = [] } of ofType(page, 'BreadcrumbList')) {
          assert.deepEqual(items.map(({ position }) => position), items.map((_, i) => i + 1)) // prettier-ignore
          assert.equal(items[0]?.item, address(base), page.file)
          assert.ok(address(page.path).startsWith(items.at(-1)?.item ?? 'none'), page.file)
        }
    })

    test('should give each claim in the words of its document, and no verdict that nobody signed', () => {
      for (const { id, quote, document } of readExport(site).claims) {
        const page = pages.find(({ file }) => file === `claims/${id}/index.html`)
        assert.ok(page, id)
        const [claim, ...others] = ofType(page, 'Claim')
        assert.deepEqual([claim?.['text'], claim?.['url'], others], [quote, address(page.path), []])
        assert.match(JSON.stringify(claim?.['appearance']), new RegExp(`/documents/${document}/.*claim-${id}"`))
        const html = readFileSync(join(folder, page.file), 'utf8')
        const signed = [...html.matchAll(/<article class="review" id="(review-[^"]+)"/g)].map(([, review]) => review)
        const reviews = ofType(page, 'ClaimReview')
        assert.deepEqual(reviews.map(({ url }) => String(url).split('#')[1]), signed) // prettier-ignore
        for (const review of reviews) {
          assert.equal(review['claimReviewed'], quote)
          assert.deepEqual(review['itemReviewed'], { '@id': claim?.['@id'] })
          assert.match(JSON.stringify(review['author']), /"name":"[^"]+"/)
          // A verdict is a word: a number would need a scale that nobody set.
          assert.equal((review['reviewRating'] as Thing)['ratingValue'], undefined)
        }
      }
      const reviewed = pages.filter((page) => ofType(page, 'ClaimReview').length > 0)
      assert.equal(reviewed.length > 0, name !== 'bare')
    })

    test('should list data files that are there', () => {
      const [dataset] = pages.flatMap((page) => ofType(page, 'Dataset'))
      const urls = (dataset?.['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl)
      assert.ok(urls.length >= 3)
      for (const url of urls) assert.ok(files.has(url.slice(address(base).length)), url)
    })
  })
}
