/** Each type of page loads from its own host alone, without an error, and says everything without a script. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite } from './open-site.ts'
import { pageTypes } from './page-types.ts'

for (const { site, at, look } of [await openSite('root'), await openSite('under')]) {
  const scripted = await look()
  const plain = await look({ javaScriptEnabled: false })

  suite(`pages of the site \`${site.name}\``, () => {
    for (const [type, path] of pageTypes(site)) {
      test(`should load without asking another host and without an error, and be complete without JavaScript: ${type}`, async () => {
        await scripted.page.goto(at(path))
        await plain.page.goto(at(path))
        assert.deepEqual(scripted.problems.splice(0), [])
        if (type !== 'search') assert.equal(await wordsOf(plain.page), await wordsOf(scripted.page))
      })
    }

    test('should lead to the lists of all claims where search has no JavaScript', async () => {
      await plain.page.goto(at('search/?q=80%25'))
      assert.match(await wordsOf(plain.page), /needs JavaScript/)
      for (const room of ['topics', 'sources', 'documents']) {
        assert.ok(await plain.page.locator(`main a[href^="${site.base}${room}/"]`).first().isVisible(), room)
      }
    })
  })
}

/** All that is visible in the main part, but for what scripts add to work the page: buttons. */
async function wordsOf(page: Page): Promise<string> {
  const text = await page.locator('main').innerText()
  const buttons = await page.locator('main button:visible').allInnerTexts()
  return buttons
    .reduce((rest, button) => rest.replace(button, ''), text)
    .replace(/\s+/g, ' ')
    .trim()
}
