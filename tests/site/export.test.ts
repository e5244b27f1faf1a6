/** `data/claims.json` is a contract with those who use the data. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import { z } from 'zod'
import { builtSite, siteNames } from './build-site.ts'
import { exportSchema } from './export-schema.ts'
import { listFiles, readExport } from './read-site.ts'

for (const site of await Promise.all(siteNames.map(builtSite))) {
  suite(`export of the site \`${site.name}\``, () => {
    const data = readExport(site)
    const files = new Set(listFiles(site.folder))

    test('should have the form of the contract', () => {
      const result = exportSchema.safeParse(data)
      assert.ok(result.success, result.error && z.prettifyError(result.error).slice(0, 4000))
    })

    test('should name documents, topics and sources that have pages', () => {
      const named = data.claims.flatMap(({ document, topics, sources }) => [
        `documents/${document}/index.html`,
        ...topics.map((topic) => `topics/${topic}/index.html`),
        ...sources.map(({ id }) => `sources/${id}/index.html`),
      ])
      assert.deepEqual(
        [...new Set(named)].filter((file) => !files.has(file)),
        [],
      )
    })

    test('should hold claims with a figure, a source or a stated date alone', () => {
      // `According to his paper` credits a work that nothing names.
      const nameless = /\b(?:his|her|their|its) (?:\w+ )?(?:paper|work|study|report|book)\b/i
      const bare = data.claims.filter(
        ({ figures, sources, date, text }) =>
          figures.length + sources.length === 0 && date?.role !== 'stated' && !nameless.test(text),
      )
      assert.deepEqual(
        bare.map(({ quote }) => quote),
        [],
      )
    })

    test('should date a claim by its document where it states no date', () => {
      const published = new Map(data.documents.map((document) => [document.id, document.published]))
      const wrong = data.claims.filter(
        ({ date, document }) => date?.role !== 'stated' && (date?.edtf ?? null) !== published.get(document),
      )
      assert.deepEqual(
        wrong.map(({ id, date }) => [id, date]),
        [],
      )
    })
  })
}
