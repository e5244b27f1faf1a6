/** Search as people use it: words, figures, damaged words, facets and addresses. */
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import test, { suite } from 'node:test'
import type { Page } from 'playwright-core'
import { readExport } from '../site/read-site.ts'
import { ask, askDialog, pathsOf, results, settle, total } from './ask-search.ts'
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
  const { at, look } = root

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
    await page.waitForFunction(
      (sum) => document.querySelector('[role=status]')?.textContent?.includes(`${sum} claims`),
      (counts[0] ?? 0) + (counts[1] ?? 0),
    )
    const both = await total(page)
    await page.getByRole('group', { name: 'Kind' }).getByRole('checkbox').first().check()
    await page.waitForURL(/kind=/)
    await page.waitForFunction(
      (before) => !document.querySelector('[role=status]')?.textContent?.includes(`${before} claims`),
      both,
    )
    assert.ok((await total(page)) < both)
  })

  test('should say that nothing is found, and lead to what would be', async () => {
    const { page } = await look()
    await ask(page, at('search/'), 'intelligense')
    assert.equal(await results(page).getByRole('listitem').count(), 0)
    assert.match(await page.getByRole('status').innerText(), /^No claim found/)
    await page.getByRole('link', { name: 'intelligence', exact: true }).click()
    await settle(page, /claims? for “intelligence”/)
    assert.ok((await pathsOf(page)).length > 0)
  })

  test('should keep every facet that has something to choose, whatever is chosen', async () => {
    const { page } = await look()
    await ask(page, at('search/'), 'AI')
    const facets = () => page.locator('[data-facets] legend').allInnerTexts()
    const all = await facets()
    await page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first().check()
    await settle(page, /narrowed/)
    assert.deepEqual(await facets(), all)
  })

  test('should find what its own examples promise', async () => {
    const { page } = await look()
    await page.goto(at('search/'))
    await page.locator('.search-help summary').click()
    const links = await page
      .locator('.search-help a, .examples a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    assert.ok(links.length >= 8)
    for (const link of links) {
      await page.goto(link)
      await settle(page, /claims?/)
      assert.ok((await pathsOf(page)).length > 0, link)
    }
  })

  const most = 135_000 // Of the 140 kB that a first use may load: the rest is kept for more claims.

  /** The compressed bytes of all answers to a page from now on, but for some addresses. */
  const weigh = (page: Page, but: ReadonlySet<string> = new Set()): (() => Promise<number>) => {
    const sizes: Promise<number>[] = []
    page.on('response', (response) => {
      // What is compressed already does not get smaller.
      if (!but.has(response.url()))
        sizes.push(response.body().then((body) => Math.min(body.length, gzipSync(body).length)))
    })
    return async () => {
      await page.waitForLoadState('networkidle')
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    }
  }

  for (const words of [
    'neuromorphic',
    'AI',
    '450 Wh/kg',
    '"pure scaling has failed"',
    'how much energy does training use?',
    'how does Phi-3 Mini score on MT-bench',
    'what share of jobs will be affected',
    'what share of jobs will be affected by automation before the year 2040 according to McKinsey',
    'self-supervised learning market size 2031',
    'why did the US not sign the Paris statement?',
    '41% human experts',
    'intelligense',
    'xqzwv',
  ]) {
    test(`should load at most 135 kB, compressed, from the first key to what is found for ${words}`, async () => {
      const { page } = await look()
      await page.goto(at('about/'), { waitUntil: 'networkidle' })
      const loaded = weigh(page)
      await askDialog(page, '/', words)
      const bytes = await loaded()
      assert.ok(bytes <= most, `${bytes} bytes`)
    })
  }

  test('should load as little on the search page, whatever its address asks for', async () => {
    const { page: idle } = await look()
    const own = new Set<string>()
    idle.on('response', (response) => own.add(response.url()))
    await idle.goto(at('search/'), { waitUntil: 'networkidle' })
    assert.ok(![...own].some((url) => url.includes('/pagefind/')), 'expected nothing before somebody asks')
    for (const query of [
      '?q=how+does+Phi-3+Mini+score+on+MT-bench',
      '?q=training&year=1901',
      '?q=AI&source=Intel',
      '?kind=Forecast',
      '?measure=percent&from=50&to=90',
      '?since=2025&until=2030',
    ]) {
      const { page } = await look()
      const loaded = weigh(page, own)
      await page.goto(at(`search/${query}`))
      await settle(page, /claim/)
      const bytes = await loaded()
      assert.ok(bytes > 0 && bytes <= most, `${query}: ${bytes} bytes`)
      await page.context().close()
    }
  })

  test('should keep the focus on its way through the ranges', async () => {
    const { page } = await look()
    await ask(page, at('search/'), 'AI')
    const years = page.getByRole('group', { name: 'Years' }).getByRole('textbox')
    await years.first().focus()
    await page.keyboard.type('2025')
    await page.keyboard.press('Tab')
    await page.waitForURL(/since=2025/)
    await settle(page, /narrowed/)
    const range = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['range'])
    assert.equal(await range(), 'until')
    await page.keyboard.press('Tab') // Out of the ranges, into the first facet.
    assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), 'BODY')
  })

  test('should take a bare number for the unit that it shows', async () => {
    const { page } = await look()
    await page.goto(at('search/?measure=metres'))
    await settle(page, /claim/)
    const from = page.getByRole('textbox', { name: 'From, km' })
    await from.fill('20')
    await from.press('Enter')
    await page.waitForURL(/from=20000/)
  })

  test('should find the dialogue as it was on the way back from a claim', async () => {
    const { page } = await look()
    await page.goto(at('about/'))
    const dialog = await askDialog(page, '/', '80%')
    await dialog.locator('blockquote a').first().click()
    await page.waitForURL(/\/claims\//)
    await page.goBack()
    await dialog.getByRole('status').filter({ hasText: '“80%”' }).waitFor()
    assert.equal(await dialog.getByRole('searchbox').inputValue(), '80%')
    await page.keyboard.press('Escape')
    await page.reload()
    assert.equal(await dialog.count(), 0)
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
