/** Gets a Chromium where there is none, and says what it does; each way has a time limit, so that no closed network holds it up. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findChromium } from './find-chromium.ts'

const minute = 60_000
const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')

/** A way to get one: what it is called, and the commands to run in turn until one fails. */
export interface Way {
  name: string
  commands: string[][]
  /** Milliseconds that each command may take. */
  limit: number
  env?: Record<string, string>
}

/** What people can do themselves. */
export const advice =
  'Install Chromium or Google Chrome (on Debian: apt-get install chromium), or set CHROME_PATH to one, and run the tests again.'

/**
 * Goes one way after the other until `find` finds a Chromium; returns its path.
 * @throws {Error} with advice when no way leads to one.
 */
export function getChromium(
  find: () => string | null = findChromium,
  ways: readonly Way[] = usualWays(),
  say = console.log,
): string {
  for (const way of ways) {
    say(`No Chromium found: ${way.name} …`)
    const failure = follow(way)
    const path = find()
    if (path !== null) return path
    say(`That failed: ${failure ?? 'all went well, but it is not where it should be'}`)
  }
  throw new Error(`No Chromium found, and none could be installed. ${advice}`)
}

/** Runs the commands of a way; returns why the first one that failed did, or null. */
function follow(way: Way): string | null {
  for (const command of way.commands) {
    const failure = run(command, way)
    if (failure !== null) return failure
  }
  return null
}

/** Playwright's own download; then, where we may install packages, Debian's. */
function usualWays(): Way[] {
  const root = rootPrefix()
  const playwright = [process.execPath, cli, 'install', '--no-shell', 'chromium']
  // The libraries that the download needs; as root this asks nothing, and what is there already is left alone.
  const libraries = [process.execPath, cli, 'install-deps', 'chromium']
  const ways: Way[] = [
    {
      name: 'downloading Playwright’s (about 180 MB)',
      commands: root?.length === 0 ? [playwright, libraries] : [playwright],
      limit: 5 * minute,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', PLAYWRIGHT_DOWNLOAD_NO_PROGRESS: '1' },
    },
  ]
  if (root === null) return ways
  const install = [...root, 'apt-get', 'install', '--yes', '--no-install-recommends', 'chromium']
  return [
    ...ways,
    {
      name: `installing Debian’s: ${[...root, 'apt-get install chromium'].join(' ')}`,
      commands: [[...root, 'apt-get', 'update'], install],
      limit: 5 * minute,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    },
  ]
}

/** What to put before a command to run it as root with apt; null where that cannot be. */
function rootPrefix(): string[] | null {
  if (!existsSync('/usr/bin/apt-get')) return null
  if (process.getuid?.() === 0) return []
  const sudo = spawnSync('sudo', ['--non-interactive', 'true'], { stdio: 'ignore', timeout: 5000 })
  return sudo.status === 0 ? ['sudo', '--non-interactive'] : null
}

/** Runs a command; returns null when it went well, and otherwise why not in one line. */
function run([program = '', ...args]: string[], { limit, env }: Way): string | null {
  const result = spawnSync(program, args, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: limit,
    killSignal: 'SIGKILL',
  })
  if ((result.error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT')
    return `it took longer than ${limit / 1000} seconds`
  if (result.error) return result.error.message
  if (result.status === 0) return null
  const lines = `${result.stdout}\n${result.stderr}`.split('\n').map((line) => line.trim())
  return lines.find((line) => /^(?:Error|E):/.test(line)) ?? `exit code ${result.status}`
}
