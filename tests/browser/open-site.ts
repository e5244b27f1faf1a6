/** A built site, served and looked at in a real browser. */
import { after } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { serve } from '../../src/serve.ts'
import { readSite, type Site } from '../site/read-site.ts'
import { launchBrowser } from './chromium.ts'
import { servePlainly } from './plain-server.ts'

/** Where a reader may meet the site: at the root by our own server, and below a path by a server that does not know it. */
const hosts = { root: serve, under: servePlainly } as const

export interface Look {
  page: Page
  /** What went wrong so far: requests to other hosts, answers that are no success, errors of scripts and on the console. */
  problems: string[]
}

export interface OpenSite {
  site: Site
  /** The address of a path of the site: `at('topics/')`. */
  at: (path?: string) => string
  /** A new page in a profile of its own. */
  look: (options?: BrowserContextOptions) => Promise<Look>
}

let browserOfFile: Promise<Browser> | undefined

/** Serves a site and starts a browser, one for all sites of a test file; both end with the tests of the file. */
export async function openSite(name: keyof typeof hosts): Promise<OpenSite> {
  const site = await readSite(name)
  const [served, browser] = await Promise.all([
    hosts[name](site.folder, { base: site.base, port: 0 }),
    (browserOfFile ??= launchBrowser()),
  ])
  after(async () => {
    await browser.close()
    await served.close()
  })
  return {
    site,
    at: (path = '') => `${served.url}${path}`,
    look: async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      return { page, problems: watch(page, new URL(served.url).origin) }
    },
  }
}

function watch(page: Page, origin: string): string[] {
  const problems: string[] = []
  page.on('request', (request) => {
    if (!/^(?:data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== origin)
      problems.push(`request to ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // Whoever leaves a page breaks off what it still loads.
    if (reason !== 'net::ERR_ABORTED') problems.push(`no answer for ${request.url()}: ${reason}`)
  })
  page.on('pageerror', (error) => problems.push(`error of a script: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`)
  })
  return problems
}
