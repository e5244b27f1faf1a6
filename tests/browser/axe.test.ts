/** Each type of page passes axe's rules for WCAG 2.2 AA and its best practices, light and dark, wide and narrow. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { askDialog } from './ask-search.ts'
import { openSite } from './open-site.ts'
import { pageTypes } from './page-types.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const { site, at, look } = await openSite('root')
const rows: [type: string, path: string][] = [
  ...pageTypes(site),
  ['search with results', 'search/?q=80%25'],
  ['search narrowed', 'search/?q=model&measure=percent&from=50&since=2020&sort=largest&of=percent'],
  ['search without results', 'search/?q=zzzzzz'],
  ['search without results for what narrows', 'search/?q=neuromorphic&year=1980'],
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    const { page } = await look({ colorScheme, viewport: { width, height: 900 } })

    suite(`pages in the ${colorScheme} theme at ${width} pixels`, () => {
      test('should be accessible: search dialogue', async () => {
        await page.goto(at('about/'), { waitUntil: 'networkidle' })
        await askDialog(page, '/', 'intel')
        assert.deepEqual(await violations(page), [])
        await page.locator('dialog .search-help summary').click()
        assert.deepEqual(await violations(page), [])
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width)
      })

      for (const [type, path] of rows) {
        test(`should be accessible: ${type}`, async () => {
          await page.goto(at(path), { waitUntil: 'networkidle' })
          assert.deepEqual(await violations(page), [])
        })
        test(`should not be wider than the window: ${type}`, async () => {
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width)
        })
      }
    })
  }
}

/** What axe finds, in a line each: the rule, and the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate((values) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    return axe
      .run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
      .then((result) => result.violations)
  }, tags)
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n    ${failureSummary}`).join('\n')}`,
  )
}
