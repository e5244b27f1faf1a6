/** `npm run bench -- COMMAND`: measures how well and how fast documents are read. */
import { parseArgs } from 'node:util'
import { reportQuality } from './quality.ts'
import { measureRelations } from './relations.ts'
import { measureHostile, measureSpeed } from './speed.ts'

const usage = `Usage: npm run bench -- COMMAND

  quality [--write]                   score the annotated documents of tests/gold; --write stores the table that the About page shows
  speed [--size N]                    read ordinary text of 10 kB to 10 MB in each format, up to N characters
  hostile [--size N] [--only WORDS]   read hostile text of 1 MB, or of N characters, in each format
  relations [--size N]                relate 1,000 to 60,000 generated claims, or up to N`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, size: { type: 'string' }, only: { type: 'string' } },
})
const size = values.size === undefined ? undefined : Number(values.size)
const commands: Record<string, () => Promise<void>> = {
  quality: () => reportQuality(values.write),
  speed: () => measureSpeed(size),
  relations: () => measureRelations(size),
  hostile: () => measureHostile(size, values.only),
}
const run = commands[positionals[0] ?? '']
if (run) await run()
else {
  console.error(usage)
  process.exitCode = 2
}
