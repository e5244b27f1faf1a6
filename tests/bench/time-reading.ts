/** The process that `read-apart.ts` starts: reads the content folders that it is told of, and says what each took. */
import { readContent } from '../../src/engine/index.ts'

process.on('message', async (folder: string) => {
  // Time of this thread alone: other programs and the collector's threads do not count.
  const before = process.threadCpuUsage()
  const { claims } = await readContent({ folder, claimUrl: (id) => `/claims/${id}/` })
  const { user, system } = process.threadCpuUsage(before)
  process.send!({ seconds: (user + system) / 1e6, claims: claims.length })
})
