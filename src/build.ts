/** `npm run build`: what `build-site.ts` says, from compiled modules. */
import { compileOnce } from './compile-once.ts'

compileOnce()
await import('./build-site.ts')
