/** What every page of the built site owes to readers, search engines and strict hosts. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { suite } from 'node:test'
import { siteNames } from './build-site.ts'
import { type Page, readSite } from './read-site.ts'

type Check = [title: string, fault: (page: Page) => unknown]

/** Each gives what is wrong with a page, or nothing. */
const checks: Check[] = [
  ['one first heading', ({ headings }) => headings.length !== 1 && `${headings.length} of them`],
  ['words in their first heading', ({ headings }) => headings.includes('')],
  ['a title', ({ title }) => title === ''],
  ['a title of at most 150 characters', ({ title }) => title.length > 150 && title],
  [
    'a description of 20 to 320 characters',
    ({ description }) => !(description && description.length >= 20 && description.length <= 320) && `${description}`,
  ],
  ['no script in attributes', ({ handlers }) => handlers.join(', ')],
  ['text in their main part', ({ text }) => text.length < 20 && text],
]

for (const { name, pages, files, folder, base, siteUrl } of await Promise.all(siteNames.map(readSite))) {
  suite(`pages of the site \`${name}\``, () => {
    const shown = pages.filter(({ file }) => file !== '404.html')

    for (const [title, fault] of checks) {
      test(`should have ${title}`, () => {
        const faults = pages.flatMap((page) => (fault(page) ? [`${page.file}: ${String(fault(page))}`] : []))
        assert.deepEqual(faults, [])
      })
    }

    test('should have titles of their own', () => {
      const groups = Map.groupBy(shown, ({ title }) => title)
      assert.deepEqual(
        [...groups]
          .filter(([, members]) => members.length > 1)
          .map(([title, members]) => [title, ...members.map(({ file }) => file)]),
        [],
      )
    })

    test('should name their own address as the canonical one where the site knows it', () => {
      const faults = shown.flatMap(({ file, path, references }) => {
        const canonical = references.filter(({ rel }) => rel.includes('canonical')).map(({ url }) => url)
        const expected = siteUrl === null ? [] : [`${siteUrl}${path}`]
        return canonical.join() === expected.join() ? [] : [`${file}: ${canonical.join() || 'none'}`]
      })
      assert.deepEqual(faults, [])
    })

    test('should have structured data, but for the home page of a site that has no address', () => {
      const faults = shown.filter(({ data, path }) => data.length === 0 && path !== base).map(({ file }) => file)
      assert.deepEqual(faults, [])
    })

    test('should have a page for what is not there, an icon, and a word to robots', () => {
      assert.deepEqual(
        ['404.html', 'favicon.svg', 'robots.txt'].filter((file) => !files.has(file)),
        [],
      )
    })

    test('should be in the sitemap, where there is one', () => {
      const maps = [...files].filter((file) => /^sitemap-\d+\.xml$/.test(file))
      assert.equal(maps.length > 0, siteUrl !== null)
      const listed = maps.flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url),
      )
      if (siteUrl !== null) assert.deepEqual(listed.sort(), shown.map(({ path }) => `${siteUrl}${path}`).sort())
    })
  })
}
