/**
 * `npm run build`: reads the content, renders the site, indexes it for search, and puts the whole in place of the last one.
 * Nothing is written over a good site until the new one is complete. Exit code 1 when the content has errors.
 */
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { formatMessages } from './cli/format-messages.ts'
import { basePath, checkSiteUrl, contentFolder, outFolder, SettingError } from './environment.ts'
import { ContentError, knowledge } from './knowledge.ts'
import { clearDrafts } from './engine/clear-drafts.ts'
import { publish, settleSite } from './publish.ts'
import { formatHeaders } from './security.ts'
import { writeSearchIndex } from './search/write-search-index.ts'
import { countWords } from './wording/number-words.ts'
import { writeChecksums } from './write-checksums.ts'
import { writeFiles } from './write-files.ts'
import { writingFault } from './writing-fault.ts'

const target = outFolder()
// Within the project, since Astro renames files into it from there, which no file system can do into another one.
const drafts = resolve('node_modules/.cache/claimtrail')
const draft = join(drafts, `draft-${process.pid}`)

try {
  await build()
} catch (error) {
  const fault = writingFault(error, target)
  if (error instanceof SettingError) console.error(error.message)
  else if (fault) process.stderr.write(formatMessages([fault]))
  else if (!(error instanceof ContentError)) console.error(error)
  process.exitCode = 1
} finally {
  await rm(draft, { recursive: true, force: true })
}

async function build(): Promise<void> {
  checkSiteUrl()
  await settleSite(target)
  await clearDrafts(drafts, 'draft-')
  const known = await timed('read', () => knowledge(basePath()))
  await checkTarget()
  await timed('render', () => render(draft))
  await timed('files', () => writeFiles(known, draft))
  const { records } = await timed('index', () => writeSearchIndex(known, { outDir: draft }))
  const tree = await writeChecksums(draft)
  await timed('publish', () => publish(draft, target))
  console.log(`content ${known.sha256}\ntree    ${tree}`)
  console.log(
    `${countWords(known.documents.length, 'document')}, ${countWords(known.claims.length, 'claim')}, ${countWords(records, 'search record')} in ${target}`,
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
  await build({ logLevel: 'error' }) // As a warning, Astro calls a collection without entries a fault of the configuration.
  await writeFile(join(folder, '_headers'), formatHeaders(basePath()))
}

async function timed<T>(phase: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await run()
  console.log(`${phase.padEnd(8)}${((performance.now() - start) / 1000).toFixed(2).padStart(7)} s`)
  return result
}
