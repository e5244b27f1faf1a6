/** Search by the keyboard alone. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import type { Page } from 'playwright-core'
import { readExport } from '../site/read-site.ts'
import { ask, focused, pathsOf, settle } from './ask-search.ts'
import { openSite } from './open-site.ts'

const { site, at, look } = await openSite('root')
const { claims } = readExport(site)

suite('search by the keyboard alone', () => {
  const claimText = (page: Page) =>
    claims.find(({ id }) => new URL(page.url()).pathname === `${site.base}claims/${id}/`)?.text ?? ''

  test('should find from the home page by the keyboard alone', async () => {
    const { page, problems } = await look()
    await page.goto(at('about/'))
    await page.keyboard.press('/')
    await page.keyboard.type('1.15 billion neurons')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/\?q=1\.15/)
    await settle(page, /claims? for/)
    await page.keyboard.press('/')
    assert.equal(await focused(page), 'INPUT search')
    await page.keyboard.press('ArrowDown')
    const path = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname)
    assert.equal(path, (await pathsOf(page))[0])
    await page.keyboard.press('ArrowUp')
    assert.equal(await focused(page), 'INPUT search')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/claims\//)
    assert.match(claimText(page), /1\.15 billion/)
    assert.deepEqual(problems, [])
  })

  test('should reach the choices of the facets by Tab', async () => {
    const { page } = await look()
    await ask(page, at('search/'), 'AI')
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      if ((await focused(page)) === 'INPUT checkbox') break
    }
    assert.equal(await focused(page), 'INPUT checkbox')
    await page.keyboard.press('Space')
    await settle(page, /narrowed/)
    assert.equal(await focused(page), 'INPUT checkbox')
  })

  test('should lead from any page to the search page by mod+K at a narrow width', async () => {
    const { page } = await look({ viewport: { width: 390, height: 800 } })
    await page.goto(at('about/'))
    await page.keyboard.press('Control+k')
    await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'))
  })
})
