/** What a reader does and sees on the search page. */
import type { Locator, Page } from 'playwright-core'

/** Types a search on the search page, and waits for its results. */
export async function ask(page: Page, address: string, query: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('searchbox').first().fill(query)
  await page.keyboard.press('Enter')
  await settle(page, /claim/i)
}

/** Waits until the page has announced results that fit. */
export async function settle(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).waitFor()
}

/** The list of the claims found. */
export function results(page: Page): Locator {
  return page.getByRole('list', { name: 'Claims found' })
}

/** The paths of the claims found, in order. */
export function pathsOf(page: Page): Promise<string[]> {
  return results(page)
    .locator('blockquote a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
}

/** How many claims the page says it has found. */
export async function total(page: Page): Promise<number> {
  return Number(/\d+/.exec(await page.getByRole('status').innerText())?.[0])
}

/** What has the focus: `INPUT search`. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() =>
    [document.activeElement?.tagName, document.activeElement?.getAttribute('type')].filter(Boolean).join(' '),
  )
}

/** Opens the dialogue by a key and types into it; waits for its results. */
export async function askDialog(page: Page, key: string, words: string): Promise<Locator> {
  await page.keyboard.press(key)
  const dialog = page.getByRole('dialog', { name: 'Search all claims' })
  await dialog.waitFor({ timeout: 30_000 })
  await page.keyboard.type(words)
  await dialog.getByRole('status').filter({ hasText: /claim/i }).waitFor()
  return dialog
}
