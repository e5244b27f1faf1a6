/** `npm run claims -- COMMAND`: what `cli/run-command.ts` says, from compiled modules. */
import { keepCompiled } from './keep-compiled.ts'

keepCompiled()
await import('./cli/run-command.ts')
