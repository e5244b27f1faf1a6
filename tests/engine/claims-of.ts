/** What is claimed in one file, its places left out, to compare formats. */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readContent } from '../../src/engine/index.ts'
import type { Claim } from '../../src/engine/schema.ts'

/** The claims of a file as the only document of a collection, under its own name or another. */
export async function claimsOf(url: URL, name = basename(fileURLToPath(url))): Promise<Omit<Claim, 'position'>[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claimtrail-'))
  try {
    const path = fileURLToPath(url)
    await mkdir(join(folder, 'documents'))
    await cp(path, join(folder, 'documents', name))
    const { claims, files } = await readContent({ folder, claimUrl: (id) => id })
    const faults = files.flatMap(({ messages }) => messages)
    if (faults.length > 0) throw new Error(faults.map(String).join('\n'))
    return claims.map(({ position: _, ...claim }) => claim)
  } finally {
    await rm(folder, { recursive: true })
  }
}
