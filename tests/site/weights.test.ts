/** No page may weigh more than a reader on a slow line would wait for; all weights are of compressed bytes. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { suite } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readSite, type Site } from './read-site.ts'

const kB = 1000
const most = { claim: 12 * kB, topic: 60 * kB, page: 60 * kB, css: 15 * kB, script: 5 * kB } as const

for (const site of await Promise.all((['root', 'bare'] as const).map(readSite))) {
  suite(`weights of the site \`${site.name}\``, () => {
    const weigh = (file: string) => gzipSync(readFileSync(join(site.folder, file)), { level: 9 }).length
    const heaviest = (pattern: RegExp) =>
      [...site.files]
        .filter((file) => pattern.test(file))
        .map((file) => ({ file, bytes: weigh(file) }))
        .sort((a, b) => b.bytes - a.bytes)[0]

    test('should keep to the limits of pages', () => {
      for (const [pattern, limit] of [
        [/^claims\/.*\.html$/, most.claim],
        [/^topics\/.*\.html$/, most.topic],
        [/\.html$/, most.page],
      ] as const) {
        const found = heaviest(pattern)
        assert.ok(!found || found.bytes <= limit, `${found?.file} has ${found?.bytes} bytes, more than ${limit}`)
      }
    })

    test('should keep all style sheets together within their limit', () => {
      const bytes = [...site.files]
        .filter((file) => file.endsWith('.css') && file.startsWith('_astro/'))
        .reduce((sum, file) => sum + weigh(file), 0)
      assert.ok(bytes > 0 && bytes <= most.css, `${bytes} bytes`)
    })

    test('should load few scripts with each page, and none but its own', () => {
      const faults = site.pages.flatMap(({ file, references }) => {
        const scripts = new Set(
          references
            .filter(({ element, attribute }) => element === 'script' && attribute === 'src')
            .map(({ url }) => url),
        )
        const bytes = [...withImports(site, scripts)].reduce((sum, one) => sum + weigh(one), 0)
        return bytes > most.script ? [`${file} loads ${bytes} bytes of scripts`] : []
      })
      assert.deepEqual(faults, [])
    })
  })
}

/** The files of scripts, and of all that they import at once. */
function withImports(site: Site, urls: Set<string>): Set<string> {
  const files = new Set<string>()
  const add = (file: string): void => {
    if (files.has(file) || !site.files.has(file)) return
    files.add(file)
    const code = readFileSync(join(site.folder, file), 'utf8')
    for (const [, path = ''] of code.matchAll(/(?:import|from)\s*["']\.\/([^"']+)["']/g)) add(`_astro/${path}`)
  }
  for (const url of urls) add(url.slice(site.base.length))
  return files
}
