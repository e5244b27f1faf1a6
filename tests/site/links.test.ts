/** Every way on the built site leads somewhere, at the root of a host and below a path, and none leads off it unasked. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { suite } from 'node:test'
import { siteNames } from './build-site.ts'
import { type Page, type Reference, readExport, readSite, type Site } from './read-site.ts'

interface Link {
  page: Page
  url: string
  target: Target
}

interface Target {
  /** The file of the site that a plain host would send, or null. */
  file: string | null
  fragment: string
}

const isForeign = (url: string) => /^(?:[a-z][a-z+.-]*:)?\/\//i.test(url)
const pathOf = (site: Site, url: string) => new URL(url, site.siteUrl ?? 'https://host.invalid').pathname
const list = (links: Link[]) => links.map(({ page, url }) => `${page.file}: ${url}`)

/** Ways off the site that a reader takes or a machine reads, and that no browser follows by itself. */
const isPassive = ({ element, attribute, rel }: Reference) =>
  (element === 'a' && attribute === 'href') || attribute === 'cite' || (element === 'link' && rel.includes('canonical'))

for (const site of await Promise.all(siteNames.map(readSite))) {
  suite(`links of the site \`${site.name}\``, () => {
    const links = linksOf(site)

    test('should lead to a file that is there', () => {
      assert.deepEqual(list(links.filter(({ target }) => target.file === null)), [])
    })

    test('should have ids that stand once a page', () => {
      const faults = site.pages.flatMap(({ file, ids }) =>
        ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`),
      )
      assert.deepEqual(faults, [])
    })

    test('should lead to an id that is there', () => {
      const ids = new Map(site.pages.map((page) => [page.file, new Set(page.ids)]))
      const lost = links.filter(
        ({ target: { file, fragment } }) => file !== null && fragment !== '' && !ids.get(file)?.has(fragment),
      )
      assert.deepEqual(list(lost), [])
    })

    test('should lead from the home page to every other', () => {
      const reached = reach(links, 'index.html')
      const lonely = site.pages.map(({ file }) => file).filter((file) => !reached.has(file) && file !== '404.html')
      assert.deepEqual(lonely, [])
    })

    test('should load nothing from another host', () => {
      const foreign = site.pages.flatMap((page) =>
        page.references
          .filter((one) => isForeign(one.url) && !isPassive(one))
          .map(({ element, attribute, url }) => `${page.file}: ${element} ${attribute}=${url}`),
      )
      assert.deepEqual(foreign, [])
    })

    test('should load nothing from another host by way of a style or a script', () => {
      const faults = [...site.files]
        .filter((file) => /\.(?:css|m?js|html)$/.test(file))
        .flatMap((file) => foreignLoads(site, file))
      assert.deepEqual(faults, [])
    })

    test('should find the files that styles name', () => {
      const styles = [...site.files].filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'))
      const lost = styles.flatMap((file) =>
        [...readFileSync(join(site.folder, file), 'utf8').matchAll(/url\(["']?([^"')]+)["']?\)/g)]
          .map(([, url = '']) => url)
          .filter((url) => !url.startsWith('data:') && targetOf(site, `${site.base}${file}`, url).file === null)
          .map((url) => `${file}: ${url}`),
      )
      assert.deepEqual(lost, [])
    })

    test('should give each claim of the export its page', () => {
      const lost = readExport(site).claims.filter(({ id, url }) => pathOf(site, url) !== `${site.base}claims/${id}/`)
      assert.deepEqual(
        lost.map(({ url }) => url),
        [],
      )
    })
  })
}

function linksOf(site: Site): Link[] {
  return site.pages.flatMap((page) =>
    page.references
      .filter(
        ({ url, rel }) => !isForeign(url) && !/^(?:mailto|data|javascript):/.test(url) && !rel.includes('canonical'),
      )
      .map(({ url }) => ({ page, url, target: targetOf(site, page.path, url) })),
  )
}

/** Where an address leads from a page. A folder needs its slash, since not every host adds it. */
function targetOf(site: Site, from: string, url: string): Target {
  const { pathname, hash } = new URL(url, `https://host.invalid${from}`)
  const path = decodeURIComponent(pathname)
  const below = path.startsWith(site.base) ? path.slice(site.base.length) : null
  const file = below === null ? null : below === '' || below.endsWith('/') ? `${below}index.html` : below
  const fragment = decodeURIComponent(hash.slice(1).split(':~:')[0] ?? '')
  return { file: file !== null && site.files.has(file) ? file : null, fragment }
}

function reach(links: Link[], home: string): Set<string> {
  const next = Map.groupBy(links, ({ page }) => page.file)
  const reached = new Set([home])
  for (const file of reached)
    for (const { target } of next.get(file) ?? []) if (target.file !== null) reached.add(target.file)
  return reached
}

/** What a style or script would load from elsewhere. */
function foreignLoads(site: Site, file: string): string[] {
  const text = readFileSync(join(site.folder, file), 'utf8')
  const loads =
    /(?:url\(\s*|@import\s+|\bimport\s*\(?\s*|\bfrom\s*|\bfetch\s*\(\s*|\bimportScripts\s*\(\s*)["'`]?((?:https?:)?\/\/[^\s"'`)]+)/g
  return [...text.matchAll(loads)].map(([, url = '']) => `${file}: ${url}`)
}
