/** Search as people use it: words, figures, damaged words, facets, addresses, and the keyboard alone. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import type { Page } from 'playwright-core'
import { readExport } from '../site/read-site.ts'
import { openSite } from './open-site.ts'

/** What is asked, and what the reading text of the first claim found must hold. */
const rows: [query: string, expected: RegExp][] = [
  ['80%', /80%/],
  ['80 percent', /80%/],
  ['$126.8 billion', /\$126\.8 billion/],
  ['126.8bn', /\$126\.8 billion/],
  ['1.15 billion', /1\.15 billion/],
  ['10^22', /10\^22/],
  ['280-fold', /280-fold/],
  ['7249', /7,249/],
  ['collective', /collective/i],
  ['intelligence', /intelligence/i],
  ['billion neurons', /billion[ -]neuron/i],
]

const [root, under] = [await openSite('root'), await openSite('under')]

for (const { site, at, look } of [root, under]) {
  const { claims } = readExport(site)
  const textOf = (path: string) => claims.find(({ id }) => path === `${site.base}claims/${id}/`)?.text ?? ''

  suite(`search on the site \`${site.name}\``, () => {
    for (const [query, expected] of rows) {
      test(`should find ${query}`, async () => {
        const { page, problems } = await look()
        await ask(page, at('search/'), query)
        const paths = await pathsOf(page)
        assert.match(textOf(paths[0] ?? ''), expected)
        await page.context().close()
        assert.deepEqual(problems, [])
      })
    }

    test('should find a word that the file has damaged, and quote it as it stands', async () => {
      const damaged = claims.filter(({ quote, text }) => /\bcollective\b/i.test(text) && !/\bcollective\b/i.test(quote))
      assert.ok(damaged.length > 0)
      const { page } = await look()
      await ask(page, at('search/'), 'collective')
      const [paths, quotes] = [await pathsOf(page), await results(page).locator('blockquote').allInnerTexts()]
      for (const { id, quote } of damaged) {
        assert.equal(quotes[paths.indexOf(`${site.base}claims/${id}/`)], quote)
      }
      await page.context().close()
    })
  })
}

suite('search', () => {
  const { site, at, look } = root
  const claimText = (page: Page) =>
    readExport(site).claims.find(({ id }) => new URL(page.url()).pathname === `${site.base}claims/${id}/`)?.text ?? ''

  test('should narrow to a choice of a facet, say so in the address, and widen again', async () => {
    const { page, problems } = await look()
    await ask(page, at('search/'), 'AI')
    const all = await total(page)
    const facet = page.getByRole('group', { name: 'Topic' })
    const choice = facet.getByRole('checkbox').first()
    const topic = (await choice.getAttribute('value')) ?? ''
    const count = Number(/\d+/.exec(await facet.locator('li .number').first().innerText())?.[0])
    await choice.check()
    await page.waitForURL(/topic=/)
    await settle(page, /narrowed/)
    assert.equal(await total(page), count)
    assert.ok(count < all)
    assert.equal(new URL(page.url()).searchParams.get('topic'), topic)

    await page.reload()
    await settle(page, /narrowed/)
    assert.equal(await total(page), count)

    await page.getByRole('button', { name: `Remove Topic: ${topic}` }).click()
    await settle(page, /“AI”$/)
    assert.equal(await total(page), all)
    assert.deepEqual(problems, [])
  })

  test('should join choices of one facet with or, and facets with and', async () => {
    const { page } = await look()
    await ask(page, at('search/'), 'AI')
    const documents = page.getByRole('group', { name: 'Document' })
    const counts = (await documents.locator('li .number').allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]))
    await documents.getByRole('checkbox').nth(0).check()
    await page.waitForURL(/document=/)
    await settle(page, /narrowed/)
    await documents.getByRole('checkbox').nth(1).check()
    await page.waitForURL(/document=.*document=/)
    await page.waitForFunction((sum) => document.querySelector('[role=status]')?.textContent?.includes(`${sum} claims`), (counts[0] ?? 0) + (counts[1] ?? 0))
    const both = await total(page)
    await page.getByRole('group', { name: 'Kind' }).getByRole('checkbox').first().check()
    await page.waitForURL(/kind=/)
    await page.waitForFunction((before) => !document.querySelector('[role=status]')?.textContent?.includes(`${before} claims`), both)
    assert.ok((await total(page)) < both)
  })

  test('should say that nothing is found, and what would be', async () => {
    const { page } = await look()
    await ask(page, at('search/'), 'intelligense zzzzzz')
    assert.equal(await results(page).getByRole('listitem').count(), 0)
    assert.match(await page.getByRole('status').innerText(), /^No claim found/)
  })

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

  test('should go back to what was asked before', async () => {
    const { page } = await look()
    await ask(page, at('search/'), '80%')
    const before = await pathsOf(page)
    await results(page).locator('blockquote a').first().click()
    await page.waitForURL(/\/claims\//)
    await page.goBack()
    await settle(page, /“80%”/)
    assert.deepEqual(await pathsOf(page), before)
    assert.equal(await page.getByRole('searchbox').first().inputValue(), '80%')
  })
})

/** Types a search on the search page, and waits for its results. */
async function ask(page: Page, address: string, query: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('searchbox').first().fill(query)
  await page.keyboard.press('Enter')
  await settle(page, /claim/i)
}

/** Waits until the page has announced results that fit. */
async function settle(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).waitFor()
}

function results(page: Page) {
  return page.getByRole('list', { name: 'Claims found' })
}

/** The paths of the claims found, in order. */
function pathsOf(page: Page): Promise<string[]> {
  return results(page).locator('blockquote a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
}

/** How many claims the page says it has found. */
async function total(page: Page): Promise<number> {
  return Number(/\d+/.exec(await page.getByRole('status').innerText())?.[0])
}

/** What has the focus: `INPUT search`. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.getAttribute('type')].filter(Boolean).join(' '))
}
