/** Where a Chromium may stand on this machine. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Places outside of PATH, by platform; the environment variables are those of the platform itself. */
const places: Partial<Record<NodeJS.Platform, (env: NodeJS.ProcessEnv) => string[]>> = {
  linux: () => names.map((name) => `/usr/bin/${name}`),
  darwin: ({ HOME = '' }) =>
    ['', HOME].flatMap((root) => [
      `${root}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${root}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ]),
  win32: (env) =>
    [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) =>
      root ? [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Chromium/Application/chrome.exe')] : [],
    ),
}

/** What the search goes by; a test can say so of a machine that has none. */
export interface Surroundings {
  env: NodeJS.ProcessEnv
  platform: NodeJS.Platform
  /** Where Playwright puts the one that it downloads. */
  ownPath: string
}

export const surroundings = (): Surroundings => ({
  env: process.env,
  platform: process.platform,
  ownPath: chromium.executablePath(),
})

/** Where to look, the best first: `CHROME_PATH` alone if it is set, then Playwright's own, PATH, and the usual places. */
export function chromiumCandidates({ env, platform, ownPath }: Surroundings): string[] {
  if (env['CHROME_PATH']) return [env['CHROME_PATH']]
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const inPath = platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [ownPath, ...inPath, ...(places[platform]?.(env) ?? [])]
}

/** The first candidate that exists, or null. */
export function findChromium(where: Surroundings = surroundings()): string | null {
  return chromiumCandidates(where).find((path) => existsSync(path)) ?? null
}
