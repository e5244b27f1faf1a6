/**
 * What a browser may do with the site's pages, in one place: the policy that each page carries, the headers that a host
 * should send, and the one script that must stand in the page itself. All text of documents is untrusted; a page that
 * some day let a tag of theirs through would still run nothing.
 */
import { createHash } from 'node:crypto'

/** Sets the reader's theme before the first paint; a file of its own would come too late. */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}"

const hashed = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

// Pagefind compiles WebAssembly and works in a worker that it may make from a blob; nothing else needs more than files.
const sources: Record<string, string> = {
  'default-src': "'none'",
  'script-src': `'self' 'wasm-unsafe-eval' ${hashed(themeScript)}`,
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
}

const written = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ')

/** The Content-Security-Policy of each page, as its `meta` element says it. */
export const pagePolicy: string = written(sources)

/**
 * The headers of every answer, by name. `frame-ancestors` counts in a header alone, so the policy stands here once more.
 * What a page gets from both is the stricter of the two.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written({ ...sources, 'frame-ancestors': "'none'" }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Of this host alone: its neighbours may have other owners.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/**
 * The `_headers` file that several static hosts read: a path pattern, and below it a header a line.
 * `formatHeaders('/sub/')` begins with `/sub/*`.
 */
export function formatHeaders(base: string): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`)
  return `${[`${base}*`, ...lines].join('\n')}\n`
}
