/**
 * Puts a built site in the place of the last one by two renames, beside it on its own disk. Cut short before the first, the last
 * site stands; cut short between them, both lie whole beside their place, and `settleSite` puts the new one there.
 */
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isRunning } from './engine/is-running.ts'

/** What lies beside a site while it is replaced: a copy that is not whole yet, the next site, the last one. */
type Stage = 'copy' | 'next' | 'old'

const besides = (site: string, stage: Stage) => join(dirname(site), `.${basename(site)}.${stage}-${process.pid}`)

/** Moves the folder `from` to the place of the site `to`. */
export async function publish(from: string, to: string): Promise<void> {
  const [copy, next, old] = [besides(to, 'copy'), besides(to, 'next'), besides(to, 'old')]
  await mkdir(dirname(to), { recursive: true })
  try {
    await rename(from, next).catch(ignoring('EXDEV', () => copyWhole(from, copy, next)))
  } catch (error) {
    await rm(copy, { recursive: true, force: true }).catch(() => {}) // What was wrong is said by the first error.
    throw error
  }
  await rename(to, old).catch(ignoring('ENOENT'))
  await rename(next, to)
  await rm(old, { recursive: true, force: true })
}

/** No rename leads to another disk; what was copied half must never be taken for a site. */
async function copyWhole(from: string, copy: string, next: string): Promise<void> {
  await cp(from, copy, { recursive: true })
  await rename(copy, next)
}

/** Finishes what a build left that was killed while it published, and takes away what lies about. */
export async function settleSite(site: string): Promise<void> {
  const pattern = /^\.(.+)\.(copy|next|old)-(\d+)$/
  const names = await readdir(dirname(site)).catch(() => [] as string[])
  const left = names.sort().flatMap((name) => {
    const [, own, stage, pid] = pattern.exec(name) ?? []
    return own === basename(site) && !isRunning(Number(pid)) ? [{ path: join(dirname(site), name), stage }] : []
  })
  const whole = left.find(({ stage }) => stage === 'next') ?? left.find(({ stage }) => stage === 'old')
  if (whole && !names.includes(basename(site))) await rename(whole.path, site)
  for (const { path } of left) await rm(path, { recursive: true, force: true })
}

/** A handler of one sort of failure, which does something else instead. */
function ignoring(code: string, otherwise = async () => {}): (error: NodeJS.ErrnoException) => Promise<void> {
  return async (error) => {
    if (error.code !== code) throw error
    await otherwise()
  }
}
