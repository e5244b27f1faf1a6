/** One page of each type, the largest, which has most that can go wrong. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Site } from '../site/read-site.ts'

/** From the type of page to the path of its largest page, below the base path. */
export function pageTypes(site: Site): Map<string, string> {
  const largest = new Map<string, { path: string; size: number }>()
  for (const { file } of site.pages) {
    const { size } = statSync(join(site.folder, file))
    const type = typeOf(file)
    if (size > (largest.get(type)?.size ?? 0))
      largest.set(type, { path: file.replace(/(^|\/)index\.html$/, '$1'), size })
  }
  return new Map([...largest].map(([type, { path }]) => [type, path]))
}

// `claims/016vktt4/index.html` is of type `claims/*`, `sources/intel/2/index.html` of type `sources/*/N`.
function typeOf(file: string): string {
  const [room, name, ...below] = file.replace(/\/?index\.html$/, '').split('/')
  const rest = below.map((part) => (/^\d+$/.test(part) ? 'N' : part))
  const kept = name === undefined || name === 'unsorted' ? name : /^\d+$/.test(name) ? 'N' : '*'
  return [room || 'home', kept, ...rest].filter((part) => part !== undefined).join('/')
}
