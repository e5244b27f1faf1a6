/** Search by the keyboard alone. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import type { Page } from 'playwright-core'
import { readExport } from '../site/read-site.ts'
import { ask, askDialog, focused, settle, total } from './ask-search.ts'
import { openSite } from './open-site.ts'

const { site, at, look } = await openSite('root')
const { claims } = readExport(site)

suite('search by the keyboard alone', () => {
  const claimText = (page: Page) =>
    claims.find(({ id }) => new URL(page.url()).pathname === `${site.base}claims/${id}/`)?.text ?? ''

  test('should find in the dialogue from any page, and give the focus back', async () => {
    const { page, problems } = await look()
    for (const [path, key] of [
      ['about/', '/'],
      ['topics/', 'Control+k'],
    ] as const) {
      await page.goto(at(path))
      const link = page.getByRole('link', { name: 'Topics' }).first()
      await link.focus()
      const dialog = await askDialog(page, key, '1.15 billion neurons')
      assert.match(await dialog.getByRole('status').innerText(), /^\d+ claims? for/)
      await page.keyboard.press('ArrowDown')
      assert.equal(await focused(page), 'A')
      await page.keyboard.press('ArrowUp')
      assert.equal(await focused(page), 'INPUT search')
      await page.keyboard.press('Escape')
      assert.equal(await dialog.isVisible(), false)
      assert.ok(await link.evaluate((element) => element === document.activeElement))
    }
    await askDialog(page, '/', '1.15 billion neurons')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/claims\//)
    assert.match(claimText(page), /1\.15 billion/)
    assert.deepEqual(problems, [])
  })

  test('should lead by Enter from the dialogue to the search page with the same question', async () => {
    const { page } = await look()
    await page.goto(at('about/'))
    await askDialog(page, '/', 'neuromorphic')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/\?q=neuromorphic/)
    await settle(page, /claims? for/)
    assert.equal(await focused(page), 'INPUT search')
    await page.keyboard.press('ArrowDown')
    assert.equal(await focused(page), 'A')
    await page.keyboard.press('Escape')
    assert.equal(await focused(page), 'INPUT search')
    await page.keyboard.press('Escape')
    assert.equal(await page.getByRole('searchbox').first().inputValue(), '')
  })

  test('should put the focus into the field after Enter in the header', async () => {
    const { page } = await look()
    await page.goto(at('about/'))
    await page.locator('.site-tools input').focus()
    await page.keyboard.type('80%')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/\?q=80%25/)
    await settle(page, /claims? for/)
    assert.equal(await focused(page), 'INPUT search')
  })

  test('should open the help by ?, narrow to a range and sort by keys alone', async () => {
    const { page } = await look()
    await ask(page, at('search/'), 'model')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('?')
    assert.ok(await page.getByText('Case, accents and hyphens').isVisible())
    await page.getByLabel('Figures of').focus()
    for (const chosen of ['Parameters', 'Per cent']) {
      await page.keyboard.press('ArrowDown') // From the most frequent measure on.
      await page.getByRole('button', { name: `Remove ${chosen}: any` }).waitFor()
    }
    assert.match(page.url(), /measure=percent/)
    await settle(page, /narrowed/)
    const measured = await total(page)
    await page.locator('[data-range=from]').focus()
    await page.keyboard.type('85%')
    await page.keyboard.press('Enter')
    await page.waitForURL(/from=85/)
    await page.getByRole('button', { name: 'Remove Per cent: at least 85%' }).waitFor()
    assert.ok((await total(page)) < measured)
    await page.locator('[data-sort]').focus()
    await page.keyboard.press('l')
    await page.waitForURL(/sort=largest&of=percent/)
    await page.reload()
    await settle(page, /narrowed/)
    assert.equal(await page.locator('[data-sort]').inputValue(), 'largest percent')
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

  test('should open the dialogue by mod+K at a narrow width', async () => {
    const { page } = await look({ viewport: { width: 390, height: 800 } })
    await page.goto(at('about/'))
    await askDialog(page, 'Control+k', 'Intel')
    await page.getByRole('button', { name: 'Close search' }).click()
    assert.equal(await page.getByRole('dialog').count(), 0)
  })
})
