/** Before all tests: builds the sites they look at and sees to a browser, once for all test files. Named in `npm test`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from './browser/chromium.ts'
import { buildInto, siteNames, sitesVariable } from './site/build-site.ts'

/** Never throws: what fails here fails again, with its reason, in the tests that need it. */
export async function globalSetup(): Promise<void> {
  try {
    process.env['CHROME_PATH'] = chromiumPath()
  } catch (error) {
    console.log((error as Error).message)
  }
  const folder = await mkdtemp(join(tmpdir(), 'claimtrail-'))
  process.env[sitesVariable] = folder
  // One after the other, since each is faster alone than two at once on two cores.
  for (const name of siteNames) {
    const start = performance.now()
    await buildInto(name, folder)
    console.log(`Built the site \`${name}\` for the tests in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
}

export async function globalTeardown(): Promise<void> {
  const folder = process.env[sitesVariable]
  if (folder) await rm(folder, { recursive: true, force: true })
}
