/** `npm run build`: what `build-site.ts` says, from compiled modules. */
import { keepCompiled } from './keep-compiled.ts'

keepCompiled()
await import('./build-site.ts')
