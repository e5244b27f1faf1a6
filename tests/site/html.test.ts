/** The HTML of every page is valid. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { suite } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { builtSite, siteNames } from './build-site.ts'
import { listFiles } from './read-site.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A claim is titled by its quote and a document as its author did; `pages.test.ts` has a limit that suits them.
    'long-title': 'off',
    // ARIA lets lists have names, and two lists of one page need them.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
})

for (const { name, folder } of await Promise.all(siteNames.map(builtSite))) {
  suite(`HTML of the site \`${name}\``, () => {
    test('should be valid on every page', async () => {
      const faults = new Map<string, string[]>()
      for (const file of listFiles(folder).filter((one) => one.endsWith('.html'))) {
        const { results } = await validator.validateString(readFileSync(join(folder, file), 'utf8'))
        for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
          const key = `${ruleId}: ${message}`
          faults.set(key, [...(faults.get(key) ?? []), `${file}:${line}:${column}`])
        }
      }
      const lines = [...faults].map(([fault, places]) => `${fault} (${places.length} times, first ${places[0]})`)
      assert.equal(lines.length, 0, lines.join('\n'))
    })
  })
}
