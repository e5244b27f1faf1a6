/** `npm run bench -- COMMAND`: measures how well and how fast documents are read. */
import { parseArgs } from 'node:util'
import { measureHostile, measureSpeed } from './speed.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, size: { type: 'string' }, only: { type: 'string' } },
})
const size = values.size === undefined ? undefined : Number(values.size)
if (positionals[0] === 'speed') await measureSpeed(size)
if (positionals[0] === 'hostile') await measureHostile(size, values.only)
