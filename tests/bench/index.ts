/** `npm run bench -- COMMAND`: measures how well and how fast documents are read, and how fast search answers. */
import { parseArgs } from 'node:util'
import { type Reader, readers } from './broken-inputs.ts'
import { fuzz, fuzzOne } from './fuzz.ts'
import { reportQuality } from './quality.ts'
import { measureRelations } from './relations.ts'
import { measureSearch } from './search.ts'
import { measureHostile, measureSpeed } from './speed.ts'

const usage = `Usage: npm run bench -- COMMAND

  quality [--write]                   score the annotated documents of tests/gold; --write stores the table that the About page shows
  speed [--size N]                    read ordinary text of 10 kB to 10 MB in each format, up to N characters
  hostile [--size N] [--only WORDS]   read hostile text of 1 MB, or of N characters, in each format
  relations [--size N]                relate 1,000 to 60,000 generated claims, or up to N
  fuzz [N] [--only READER]            read broken files until N of each reader were read, in this run and those before; keeps
                                      those that break a promise
  fuzz-one READER NUMBER              read one of them again
  search [--size N]                   index 10,000 claims, or about N, and ask them`

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
  fuzz: () => fuzz(Number(positionals[1] ?? 1000), values.only === undefined ? readers : [values.only as Reader]),
  'fuzz-one': () => fuzzOne(positionals[1] as Reader, Number(positionals[2])),
  search: () => measureSearch(size),
}
const run = commands[positionals[0] ?? '']
if (run) await run()
else {
  console.error(usage)
  process.exitCode = 2
}
