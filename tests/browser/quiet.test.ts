/** Each type of page loads from its own host alone, without an error, and says everything without a script. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite } from './open-site.ts'
import { pageTypes } from './page-types.ts'

for (const name of ['root', 'under', 'bare'] as const) {
  const { site, at, look } = await openSite(name)
  const types = [...pageTypes(site)]

  suite(`pages of the site \`${name}\``, () => {
    for (const [type, path] of types) {
      test(`should ask nothing of another host and report no error: ${type}`, async () => {
        const { page, problems } = await look()
        await page.goto(at(path), { waitUntil: 'networkidle' })
        await page.context().close()
        assert.deepEqual(problems, [])
      })
    }

    for (const [type, path] of types.filter(([type]) => type !== 'search')) {
      test(`should be complete without JavaScript: ${type}`, async () => {
        const [scripted, plain] = await Promise.all([look(), look({ javaScriptEnabled: false })])
        const texts = []
        for (const { page } of [scripted, plain]) {
          await page.goto(at(path), { waitUntil: 'networkidle' })
          texts.push(await wordsOf(page))
          await page.context().close()
        }
        assert.equal(texts[1], texts[0])
      })
    }

    test('should lead to the lists of all claims where search has no JavaScript', async () => {
      const { page } = await look({ javaScriptEnabled: false })
      await page.goto(at('search/'))
      assert.match(await wordsOf(page), /needs JavaScript/)
      for (const room of ['topics', 'sources', 'documents']) {
        assert.ok(await page.locator(`main a[href^="${site.base}${room}/"]`).first().isVisible(), room)
      }
    })
  })
}

/** All that is visible in the main part, but for what scripts add to work the page: buttons. */
async function wordsOf(page: Page): Promise<string> {
  const text = await page.locator('main').innerText()
  const buttons = await page.locator('main button:visible').allInnerTexts()
  return buttons.reduce((rest, button) => rest.replace(button, ''), text).replace(/\s+/g, ' ').trim()
}
