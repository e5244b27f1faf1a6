/**
 * The sites that the tests look at. `tests/setup.ts` builds each once for all test files; a file that is run alone
 * builds what it asks for.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram } from './run-program.ts'

interface Recipe {
  content: string
  base: string
  siteUrl: string | null
}

const recipes = {
  /** The content of this project at the root of a host. */
  root: { content: 'content', base: '/', siteUrl: 'https://example.org' },
  /** The same below a path. */
  under: { content: 'content', base: '/sub/trail/', siteUrl: 'https://example.org' },
  /** Documents alone, of other kinds, without topics, sources and settings. */
  bare: { content: 'tests/gold', base: '/', siteUrl: null },
} as const satisfies Record<string, Recipe>

export type SiteName = keyof typeof recipes
export const siteNames = Object.keys(recipes) as SiteName[]

export interface BuiltSite extends Recipe {
  name: SiteName
  folder: string
}

/** The environment variable that names the folder of the sites that are built already. */
export const sitesVariable = 'CLAIMTRAIL_TEST_SITES'

const built = new Map<SiteName, Promise<BuiltSite>>()
let last: Promise<unknown> = Promise.resolve()

/**
 * A built site; the same for all who ask. Builds wait for each other, since they share Astro's cache.
 * @throws {Error} with the output of the build when that failed.
 */
export function builtSite(name: SiteName): Promise<BuiltSite> {
  const site = built.get(name) ?? last.then(() => provide(name))
  built.set(name, site)
  last = site.catch(() => null)
  return site
}

async function provide(name: SiteName): Promise<BuiltSite> {
  const parent = process.env[sitesVariable] ?? temporaryFolder()
  if (!existsSync(logOf(name, parent))) await buildInto(name, parent)
  const log = readFileSync(logOf(name, parent), 'utf8')
  const site = { name, folder: join(parent, name), ...recipes[name] }
  if (!existsSync(join(site.folder, 'index.html'))) throw new Error(`The build of the site \`${name}\` failed:\n${log}`)
  return site
}

/** Builds a site as `parent/NAME`, and keeps what the build said beside it. `env` may add to what the recipe sets. */
export async function buildInto(name: SiteName, parent: string, env: Record<string, string> = {}): Promise<void> {
  const { content, base, siteUrl } = recipes[name]
  const settings = {
    CONTENT_DIR: content,
    OUT_DIR: join(parent, name),
    BASE_PATH: base,
    ...(siteUrl && { SITE_URL: siteUrl }),
  }
  const { output } = await runProgram('src/build.ts', [], { ...settings, ...env })
  writeFileSync(logOf(name, parent), output)
}

const temporary: string[] = []
process.once('exit', () => temporary.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** An empty folder that is gone when the process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimtrail-'))
  temporary.push(folder)
  return folder
}

const logOf = (name: SiteName, parent: string) => join(parent, `${name}.log`)
