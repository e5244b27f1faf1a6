/** The browser that the tests drive: a Chromium of this machine, or one that is got first. */
import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './find-chromium.ts'
import { advice, getChromium } from './get-chromium.ts'

const args = [
  '--no-sandbox', // Containers run as root, where the sandbox cannot start.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of a Chromium; gets one, and says so, where there is none. */
export function chromiumPath(): string {
  const { CHROME_PATH } = process.env
  const path = findChromium()
  if (path === null && CHROME_PATH)
    throw new Error(`CHROME_PATH names \`${CHROME_PATH}\`, which does not exist. ${advice}`)
  return path ?? getChromium()
}

/** Starts a browser with an empty profile. */
export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args })
