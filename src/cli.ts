/** `npm run claims -- COMMAND`: what `cli/run-command.ts` says, from compiled modules. */
import { compileOnce } from './compile-once.ts'

compileOnce()
await import('./cli/run-command.ts')
