/** The feeds can be read by others, name themselves by their full address, and lead to pages that are there, at the root and below a path. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { suite } from 'node:test'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import { siteNames } from './build-site.ts'
import { readSite } from './read-site.ts'

for (const site of await Promise.all(siteNames.map(readSite))) {
  const { name, base, siteUrl, folder, files, pages } = site
  const path = (format: string) => `changes/feed.${format}`
  const feedOf = (format: string) => readFileSync(join(folder, path(format)), 'utf8')
  const address = (below: string) => `${siteUrl}${base}${below}`

  if (siteUrl === null) {
    test(`should have no feed in the site \`${name}\`, whose address nobody knows`, () => {
      for (const format of ['xml', 'json']) assert.ok(!existsSync(join(folder, path(format))))
    })
    continue
  }

  suite(`feeds of the site \`${name}\``, () => {
    const { title, link, atom, items = [] } = parseRssFeed(feedOf('xml'))
    const json = parseJsonFeed(feedOf('json'))
    const linked = items.map((item) => item.link ?? 'none')

    test('should name their own address and that of the page', () => {
      const self = { href: address(path('xml')), rel: 'self', type: 'application/rss+xml' }
      assert.deepEqual(atom?.links, [self])
      assert.deepEqual([link, json.home_page_url, json.feed_url], [address('changes/'), address('changes/'), address(path('json'))]) // prettier-ignore
      assert.equal(json.title, title)
    })

    test('should lead each entry to a page that is there, under an id of its own', () => {
      assert.ok(items.length > 0)
      assert.deepEqual([new Set(linked).size, json.items?.map(({ url }) => url)], [linked.length, linked])
      for (const one of linked) {
        assert.ok(one.startsWith(address('')), one)
        assert.ok(files.has(`${one.slice(address('').length)}index.html`), one)
      }
      assert.deepEqual(items.map(({ guid }) => guid), linked.map((value) => ({ value, isPermaLink: true }))) // prettier-ignore
    })

    test('should be named by every page', () => {
      for (const { file, references } of pages) {
        const named = references.filter(({ element, rel }) => element === 'link' && rel.includes('alternate'))
        for (const format of ['xml', 'json'])
          assert.ok(
            named.some(({ url }) => new URL(url, address('')).href === address(path(format))),
            `${format} of ${file}`,
          )
      }
    })
  })
}
