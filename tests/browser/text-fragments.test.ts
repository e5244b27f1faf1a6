/** A real browser follows the links to the words of claims, by the words alone. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import { openSite } from './open-site.ts'

const { site, at, look } = await openSite('root')
const every = 12 // Of so many claims one is looked at: they differ in the first words, the length and the marks within.

const links = site.pages
  .flatMap(({ file, references }) => {
    const id = /^claims\/(.+)\/index\.html$/.exec(file)?.[1]
    return references.find(({ url }) => id && url.includes(`#claim-${id}:~:`))?.url ?? []
  })
  .filter((_, index) => index % every === 0)

suite('links to the words of a claim', async () => {
  const { page } = await look()

  for (const url of links) {
    const [path = '', id = '', directive = ''] = url.slice(site.base.length).split(/#|(?=:~:)/)
    test(`should be followed by the browser: ${id}`, async () => {
      await page.goto('about:blank')
      await page.goto(`${at(path)}#${directive}`)
      // The browser targets the element that holds the words; without words that fit there is none.
      await page.waitForSelector(':target', { state: 'attached' })
      const isFound = await page.evaluate((claim) => {
        const [target, mark] = [document.querySelector(':target'), document.getElementById(claim)]
        const box = mark?.getBoundingClientRect()
        return Boolean(
          target &&
          mark &&
          box &&
          (target.contains(mark) || mark.contains(target)) &&
          box.top < innerHeight &&
          box.bottom > 0,
        )
      }, id)
      assert.ok(isFound, directive)
    })
  }
})
