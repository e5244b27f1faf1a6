/** Every plot of the built sites says what its table says, leads to claims that are there, and needs no style of its own. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { suite } from 'node:test'
import { parseHTML } from 'linkedom'
import { siteNames } from './build-site.ts'
import { readSite } from './read-site.ts'

const hrefs = (within: Element | null | undefined, links = 'a'): string[] =>
  [...(within?.querySelectorAll(links) ?? [])].map((link) => link.getAttribute('href') ?? '')

for (const { name, pages, folder, base } of await Promise.all(siteNames.map(readSite))) {
  const drawn = pages
    .map(({ file }) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => html.includes('class="plot '))
    .map(({ file, html }) => ({ file, html, document: parseHTML(html).document as unknown as Document }))
  const paths = new Set(pages.map(({ path }) => path))

  suite(`plots of the site \`${name}\``, () => {
    test('should be on topics and on the timeline', () => {
      assert.ok(drawn.some(({ file }) => file === 'timeline/index.html'))
      if (name !== 'bare') assert.ok(drawn.some(({ file }) => file.startsWith('topics/')))
    })

    test('should hold the figures of their table, in its order, once for each width', () => {
      for (const { file, document } of drawn) {
        for (const group of document.querySelectorAll('.plot-group')) {
          const plots = [...group.querySelectorAll('.plot')].map((plot) => hrefs(plot))
          const table = group.querySelector('table')
          assert.ok(
            plots.length === 2 || (table && plots.length === 0),
            `${file}: ${plots.length} drawings of one group`,
          )
          const rows = table ? hrefs(table, '.value a') : (plots[0] ?? [])
          assert.ok(rows.length > 0, `${file}: a group without rows`)
          for (const plot of plots) assert.deepEqual(plot, rows, file)
        }
      }
    })

    test('should lead from what is cut to tables that hold it', () => {
      const rowsOf = (start: string): Set<string> =>
        new Set(drawn.filter(({ file }) => file.startsWith(start)).flatMap((each) => hrefs(each.document.body, 'table.figures .value a'))) // prettier-ignore
      for (const { file, document } of drawn) {
        for (const group of document.querySelectorAll('.plot-group:not(:has(table))')) {
          const [all = ''] = hrefs(group, '.facts a')
          assert.ok(paths.has(all), `${file}: ${all}`)
          const rows = rowsOf(all.slice(base.length))
          for (const href of hrefs(group, '.plot a')) assert.ok(rows.has(href), `${file}: ${href}`)
        }
      }
    })

    test('should lead to pages that are there, each link with a name', () => {
      for (const { file, document } of drawn) {
        for (const link of document.querySelectorAll('.plot a')) {
          const href = link.getAttribute('href') ?? ''
          const wanted = file.startsWith('timeline/') ? `${base}timeline/` : `${base}claims/`
          assert.ok(href.startsWith(wanted) && paths.has(href.replace(/#.*/, '')), `${file}: ${href}`)
          assert.match(link.getAttribute('aria-label') ?? '', /\w/, file)
        }
      }
    })

    test('should be titled and described', () => {
      for (const { file, document } of drawn) {
        for (const svg of document.querySelectorAll('.plot svg')) {
          for (const [attribute, element] of [['aria-labelledby', 'title'], ['aria-describedby', 'desc']] as const) {
            const named = document.getElementById(svg.getAttribute(attribute) ?? '')
            assert.equal(named?.localName, element, file)
            assert.match(named?.textContent ?? '', /\w/, file)
          }
        }
      }
    }) // prettier-ignore

    test('should hold numbers alone as coordinates, and no style', () => {
      for (const { file, html } of drawn) {
        const svgs = html.match(/<div class="plot [^]*?<\/svg>/g) ?? []
        for (const svg of svgs) assert.doesNotMatch(svg, /NaN|Infinity|undefined|<style|\sstyle=/, file)
      }
    })
  })
}

suite('the timeline', () => {
  test('should count every dated claim once, in bars and in years', async () => {
    for (const site of await Promise.all(siteNames.map(readSite))) {
      const read = (file: string): Document =>
        parseHTML(readFileSync(join(site.folder, file), 'utf8')).document as unknown as Document
      const sections = [...read('timeline/index.html').querySelectorAll('.section')].filter((each) => each.querySelector('.plot')) // prettier-ignore
      assert.equal(sections.length, 2)
      for (const section of sections) {
        const total = Number(section.querySelector('h2 .soft')?.textContent)
        const bars = [...section.querySelectorAll('.plot.is-wide a')].map((bar) => bar.getAttribute('aria-label'))
        const years = [...section.querySelectorAll('.years .number')].map((each) => Number.parseInt(each.textContent, 10)) // prettier-ignore
        assert.equal(bars.reduce((sum, words) => sum + Number(/: (\d+) claim/.exec(words ?? '')?.[1]), 0), total) // prettier-ignore
        assert.equal(years.reduce((sum, count) => sum + count, 0), total) // prettier-ignore
      }
    }
  })
})

suite('sources by topics', () => {
  test('should count in each cell what its page lists', async () => {
    const { folder, base } = await readSite('under')
    const document = parseHTML(readFileSync(join(folder, 'sources/index.html'), 'utf8')).document as unknown as Document
    const cells = [...document.querySelectorAll('.matrix td a')]
    assert.ok(cells.length > 10)
    for (const cell of cells) {
      const path = (cell.getAttribute('href') ?? '').slice(base.length)
      const page = parseHTML(readFileSync(join(folder, path, 'index.html'), 'utf8')).document as unknown as Document
      assert.equal(page.querySelectorAll('.entry').length, Number(cell.querySelector('.number')?.textContent), path)
    }
  })
})
