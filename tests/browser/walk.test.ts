/** The ways that readers take: from the home page down to the words of a document, and back. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { readExport } from '../site/read-site.ts'
import { openSite } from './open-site.ts'

const [root, under] = [await openSite('root'), await openSite('under')]

for (const { site, at, look } of [root, under]) {
  const { claims } = readExport(site)
  const pathOf = (page: Page) => decodeURIComponent(new URL(page.url()).pathname)
  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

  suite(`a reader of the site \`${site.name}\``, () => {
    test('should come from the home page to a topic, to a claim, to its place in the document, and back', async () => {
      const { page, problems } = await look()
      await page.goto(at())
      const topic = page
        .locator('main')
        .locator(`a[href^="${site.base}topics/"]`)
        .filter({ hasText: 'Neuromorphic computing' })
      await topic.first().click()
      assert.match(await heading(page), /Neuromorphic computing/)
      const topicPath = pathOf(page)

      const link = page.locator('main blockquote a[href*="/claims/"]').first()
      const quote = await link.innerText()
      await link.click()
      const claim = claims.find(({ id }) => pathOf(page) === `${site.base}claims/${id}/`)
      assert.equal(claim?.quote, quote)
      const shown = page.locator('main blockquote').first()
      assert.equal(await selectedText(shown), quote)
      const claimPath = pathOf(page)

      await page.getByRole('link', { name: 'Read it in its place' }).first().click()
      assert.equal(pathOf(page), `${site.base}documents/${claim?.document}/`)
      const mark = page.locator(`#claim-${claim?.id}`)
      assert.ok(await isInView(mark), 'the marked words are in view')

      await mark.getByRole('link').click()
      assert.equal(pathOf(page), claimPath)
      for (const path of [`${site.base}documents/${claim?.document}/`, claimPath, topicPath, site.base]) {
        await page.goBack()
        assert.equal(pathOf(page), path)
      }
      assert.deepEqual(problems, [])
    })

    test('should find what a source is credited with', async () => {
      const { page, problems } = await look()
      await page.goto(at())
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Sources' }).click()
      const link = page.locator('main').locator(`a[href^="${site.base}sources/"]`).first()
      const source = (await link.innerText()).trim()
      await link.click()
      assert.ok((await heading(page)).includes(source))
      const id = pathOf(page).split('/').at(-2)
      const credited = claims.filter(({ sources }) => sources.some((one) => one.id === id))
      const quotes = await page.locator('main blockquote').allInnerTexts()
      assert.ok(quotes.length > 0)
      assert.deepEqual(
        quotes.filter((quote) => !credited.some((claim) => claim.quote === quote)),
        [],
      )
      await page.locator('main blockquote a[href*="/claims/"]').first().click()
      assert.ok(await page.locator('main').getByRole('link', { name: source }).first().isVisible())
      assert.deepEqual(problems, [])
    })

    test('should step from claim to claim of a document', async () => {
      const { page } = await look()
      const [first, second] = claims.filter(({ document }) => document === claims[0]?.document)
      await page.goto(at(`claims/${first?.id}/`))
      await page.locator('a[rel=next]').click()
      assert.equal(pathOf(page), `${site.base}claims/${second?.id}/`)
      await page.locator('a[rel=prev]').click()
      assert.equal(pathOf(page), `${site.base}claims/${first?.id}/`)
    })
  })
}

test('should tell a reader what is not there, and lead on', async () => {
  const { page } = await root.look()
  const response = await page.goto(root.at('claims/00000000/'))
  assert.equal(response?.status(), 404)
  await page.locator('main').getByRole('link').first().click()
  assert.equal((await page.goto(page.url()))?.status(), 200)
})

/** What a reader gets who selects an element to copy it. */
function selectedText(place: Locator): Promise<string> {
  return place.evaluate((element) => {
    const selection = getSelection()
    selection?.selectAllChildren(element)
    return selection?.toString().trim() ?? ''
  })
}

/** Whether the top of an element is where the reader looks. */
async function isInView(place: Locator): Promise<boolean> {
  await place.waitFor()
  return place.evaluate((element) => {
    const { top } = element.getBoundingClientRect()
    return top >= 0 && top < innerHeight
  })
}
