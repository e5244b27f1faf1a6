/** The process that `read-apart.ts` starts: reads the content folders that it is told of, and says what each took or why it was refused. */
import { readContent } from '../../src/engine/index.ts'

process.on('message', async (folder: string) => {
  // Time of this thread alone: other programs and the collector's threads do not count.
  const before = process.threadCpuUsage()
  const { claims, files } = await readContent({ folder, claimUrl: (id) => `/claims/${id}/` })
  const { user, system } = process.threadCpuUsage(before)
  const refusal = files.flatMap(({ messages }) => messages).find(({ fatal }) => fatal)
  process.send!(
    refusal ? { failure: `refused: ${refusal.ruleId}` } : { seconds: (user + system) / 1e6, claims: claims.length },
  )
})
