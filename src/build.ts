/**
 * `npm run build`: reads the content, renders the site, indexes it for search, and puts the whole in place of the last one.
 * Nothing is written over a good site until the new one is complete. Exit code 1 when the content has errors.
 */
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { basePath, checkSiteUrl, contentFolder, outFolder, SettingError } from './environment.ts'
import { ContentError, knowledge } from './knowledge.ts'
import { formatHeaders } from './security.ts'
import { writeSearchIndex } from './search/write-search-index.ts'
import { writeFiles } from './write-files.ts'

const target = outFolder()
// Within the project, since Astro renames files into it from there, which no file system can do into another one.
const draft = resolve('node_modules/.cache/claimtrail', `draft-${process.pid}`)

try {
  await build()
} catch (error) {
  if (error instanceof SettingError) console.error(error.message)
  else if (!(error instanceof ContentError)) console.error(error)
  process.exitCode = 1
} finally {
  await rm(draft, { recursive: true, force: true })
}

async function build(): Promise<void> {
  checkSiteUrl()
  const known = await timed('read', () => knowledge(basePath()))
  await checkTarget()
  await timed('render', () => render(draft))
  await timed('files', () => writeFiles(known, draft))
  const { records } = await timed('index', () => writeSearchIndex(known, { outDir: draft }))
  await timed('publish', () => publish(draft, target))
  console.log(
    `${known.documents.length} documents, ${known.claims.length} claims, ${records} search records in ${target}`,
  )
}

/** Refuses a target that publishing would destroy: anything but a new folder, an empty one, or an earlier site. */
async function checkTarget(): Promise<void> {
  for (const folder of [contentFolder(), process.cwd()]) {
    const isWithin = folder === contentFolder() && holds(folder, target)
    if (isWithin || holds(target, folder))
      throw new SettingError(
        `Unexpected OUT_DIR \`${target}\`, expected a folder apart from \`${folder}\`, since it is replaced as a whole`,
      )
  }
  const names: string[] = await readdir(target).catch(() => [])
  const isSite = names.includes('index.html')
  if (names.length > 0 && !isSite)
    throw new SettingError(
      `Unexpected files in OUT_DIR \`${target}\`, expected a new folder or an earlier site, since it is replaced as a whole`,
    )
}

/** Whether a folder is another one or holds it. */
function holds(folder: string, other: string): boolean {
  const path = relative(folder, other)
  return !/^\.\.(?:[\\/]|$)/.test(path) && resolve(folder, path) === resolve(other)
}

async function render(folder: string): Promise<void> {
  process.env['OUT_DIR'] = folder
  process.env['NODE_ENV'] = 'production'
  const { build } = await import('astro')
  await build({ logLevel: 'warn' })
  await writeFile(join(folder, '_headers'), formatHeaders(basePath()))
}

/** Puts the new folder in the place of the old one by renaming, so that a reader of the old meets no half of the new. */
async function publish(from: string, to: string): Promise<void> {
  const [next, old] = ['next', 'old'].map((name) => join(dirname(to), `.${basename(to)}.${name}-${process.pid}`)) as [
    string,
    string,
  ]
  await mkdir(dirname(to), { recursive: true })
  await rename(from, next).catch(ignoring('EXDEV', () => cp(from, next, { recursive: true })))
  await rename(to, old).catch(ignoring('ENOENT'))
  await rename(next, to)
  await rm(old, { recursive: true, force: true })
}

/** A handler of one sort of failure, which does something else instead. */
function ignoring(code: string, otherwise = async () => {}): (error: NodeJS.ErrnoException) => Promise<void> {
  return async (error) => {
    if (error.code !== code) throw error
    await otherwise()
  }
}

async function timed<T>(phase: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await run()
  console.log(`${phase.padEnd(8)}${((performance.now() - start) / 1000).toFixed(2).padStart(7)} s`)
  return result
}
