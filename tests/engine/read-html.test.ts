import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { alignText } from '../../src/engine/read/align-text.ts'
import { pageDate } from '../../src/engine/read/html/page-date.ts'
import { readHtml } from '../../src/engine/read/html.ts'
import { loadReadability } from '../../src/engine/read/html/main-content.ts'

await loadReadability()
const fixture = (name: string) => readFileSync(new URL(`../fixtures/html/${name}.html`, import.meta.url), 'utf8')

/** The words that a browser would show or leave unread. In `<p <script>alert(1)</script>` no script begins: all up to `>` is one tag. */
function wordsOutsideScripts(page: string): string {
  const words: string[] = []
  visit(fromHtml(page), (node) => {
    if (node.type === 'element' && node.tagName === 'script') return SKIP
    if (node.type === 'text') words.push(node.value)
    return undefined
  })
  return words.join('')
}
const countScripts = (text: string): number => text.split('alert(1)').length - 1

/** A tree as lines: one for each block, inline nodes written the way Markdown would. */
function outline(node: Nodes, depth = 0): string {
  const indent = '  '.repeat(depth)
  const inner = () => ('children' in node ? node.children.map((child) => outline(child, depth)).join('') : '')
  const deeper = () => ('children' in node ? node.children.map((child) => outline(child, depth + 1)).join('') : '')
  switch (node.type) {
    case 'root':
      return inner()
    case 'paragraph':
      return `${indent}${node.data?.place ?? 'p'}: ${inner()}\n`
    case 'heading':
      return `${indent}h${node.depth}: ${inner()}\n`
    case 'tableRow':
      return `${indent}| ${node.children.map((cell) => outline(cell)).join(' | ')} |\n`
    case 'tableCell':
    case 'emphasis':
      return inner()
    case 'strong':
      return `**${inner()}**`
    case 'link':
      return `[${inner()}](${node.url})`
    case 'break':
      return '⏎'
    case 'footnoteReference':
      return `[^${node.label}]`
    case 'footnoteDefinition':
      return `${indent}note ${node.label}:\n${deeper()}`
    case 'text':
    case 'html':
    case 'inlineCode':
      return node.value
    default:
      return `${indent}${node.type}${node.type === 'list' && node.ordered ? ` ${node.start}` : ''}:\n${deeper()}`
  }
}

const body = (html: string) => outline(readHtml(`<html><body>${html}</body></html>`).tree)

/** Every text of the tree, found in the source again by the places it carries. */
function assertPlaces(source: string): void {
  visit(readHtml(source).tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode') return
    assert.ok(node.position?.start.offset !== undefined && node.position.end.offset !== undefined, node.value)
    const places = alignText(source, node.position.start.offset, node.position.end.offset, node.value)
    for (const [index, character] of [...node.value].entries()) {
      const there = source[places[index]!]
      const isSame = there === character || there === '&' || /\s/.test(character) || /[“”]/.test(character)
      assert.ok(isSame || node.value.length !== [...node.value].length, `${character} of ${node.value}`)
    }
  })
}

test('readHtml', async (t) => {
  await t.test('should keep the article and leave the page around it', () => {
    assert.equal(
      outline(readHtml(fixture('article')).tree),
      `p: By Priya Nair and Owen Pryce
p: The lagoon at Cold Bay now supplies **40,000** homes, according to the [Grid\u00a0Authority’s annual report](https://grid.example/report?x=1&y=2). That is 12\u2009% more than in 2021 & about 3\u00a0MW above plan.[^1]
p: Construction cost £310 million⏎over six years
p: Opponents said the figure was < £400 million only on paperwork.
blockquote:
  p: “We lost 11% of the mudflats,” said Mara Quill, an ecologist.
h2: What it yields
list:
  listItem:
    p: Peak output: 320\u00a0MW
  listItem:
    p: Yearly yield of 10<sup>11</sup>\u00a0Wh and 4\u00a0kt CO2 avoided
    list 3:
      listItem:
        p: of which a third in winter
caption: The lagoon at low tide in May 2022.
caption: Output by season
table:
  | Season | 2022 GWh | 2022 Share |
  | Spring | 25 | 24% |
  | Summer | 21 | 19% |
  | Autumn | 30 |  |
p: Run yield --year 2022 to see “all of it”. This link acts, [this one leads on](https://gazette.example/more), [this one writes](mailto:desk@gazette.example).
p: The model follows earlier work by the harbour board.[^2] A second lagoon is planned for 2031.
note 1:
  p: Grid Authority, Annual Report, 2022, p. 14.
note 2:
  p: Harbour Board, “Lagoons”, 2019, see [the paper](https://board.example/lagoons.pdf).
`,
    )
  })

  await t.test('should read an encyclopaedia: infobox, notes cited twice, no contents list', () => {
    const text = outline(readHtml(fixture('encyclopaedia')).tree)
    assert.match(
      text,
      /\*\*Saltmere\*\* is a \[terminal lake\]\(https:\/\/compendium\.example\/wiki\/Endorheic_basin\)/,
    )
    assert.match(
      text,
      /214\u00a0km<sup>2<\/sup>\.\[\^1\] Its level fell by 9\.4\u00a0m between 1961 and 1994\.\[\^2\]\[\^1\]/,
    )
    assert.match(text, /\| Year \| Grebes \|\n {2}\| 1975 \| 310,000 \|\n {2}\| 1995 \| 94,000\[\^2\] \|/)
    assert.match(
      text,
      /note 1:\n {2}p: Dunn, A\. \(1998\)\. \["Lakes of the Interior"\]\(https:\/\/press\.example\/lakes\)\. Vale Press\.\n/,
    )
    assert.match(text, /\| Area \| 214/)
    assert.doesNotMatch(text, /edit|Contents|Amber Lake|Jump to|last edited|\^ /)
  })

  await t.test('should read a page that is nothing but paragraphs', () => {
    assert.equal(outline(readHtml(fixture('minimal')).tree), 'p: Wheat rose 4% in May.\np: Rye fell.\n')
  })

  await t.test('should read what the page says of itself', () => {
    assert.deepEqual(readHtml(fixture('article')).metadata, {
      title: 'Tidal lagoons power 40,000 homes',
      published: '2023-06-14',
      publisher: 'The Harbour Gazette',
      authors: ['Priya Nair', 'Owen Pryce'],
      url: 'https://gazette.example/energy/tidal-lagoons?a=1&b=2',
      language: 'en-GB',
    })
    assert.deepEqual(readHtml(fixture('encyclopaedia')).metadata.title, 'Saltmere')
    assert.deepEqual(readHtml(fixture('minimal')).metadata, {})
    const rows: [string, object][] = [
      [
        '<title>Frost in June | The Vale Post</title><meta property="og:site_name" content="The Vale Post">',
        { title: 'Frost in June', publisher: 'The Vale Post' },
      ],
      ['<title>A – B</title>', { title: 'A – B' }],
      ['<title>Old</title><body><h1>New rules</h1>', { title: 'Old' }],
      [
        '<meta name="citation_title" content="On rye"><meta name="citation_author" content="Dunn, A."><meta name="citation_author" content="Lee, B."><meta name="citation_date" content="2019/03">',
        { title: 'On rye', published: '2019-03', authors: ['Dunn, A.', 'Lee, B.'] },
      ],
      [
        '<script type="application/ld+json">{ broken</script><meta name="author" content="https://x.example/me"><meta name="date" content="soon">',
        {},
      ],
      ['<link rel="canonical" href="javascript:alert(1)"><article><time datetime="2020-02-30">x</time></article>', {}],
      [
        '<article><time datetime="2020-02-28T09:00">x</time><p class="byline">By Ana Lee</p></article>',
        { published: '2020-02-28', authors: ['Ana Lee'] },
      ],
    ]
    for (const [head, expected] of rows) assert.deepEqual(readHtml(head).metadata, expected, head)
  })

  await t.test('should read dates of pages', () => {
    const rows: [string, string | null][] = [
      ['2024-03-05T10:00:00+02:00', '2024-03-05'],
      ['2024-03-05 23:59', '2024-03-05'],
      ['20240305', '2024-03-05'],
      ['2024/3/5', '2024-03-05'],
      ['2024', '2024'],
      ['5 March 2024', '2024-03-05'],
      ['Tue, 05 Mar 2024 10:00:00 GMT', '2024-03-05'],
      ['March 5th, 2024', '2024-03-05'],
      ['March 2024', '2024-03'],
      ['2024-13-40', null],
      ['31 Smarch 2024', null],
      ['yesterday', null],
      ['', null],
    ]
    for (const [text, expected] of rows) assert.equal(pageDate(text), expected, text)
  })

  await t.test('should convert what pages hold', () => {
    const rows: [string, string][] = [
      ['<p>a<br>b<p> <p>c', 'p: a⏎b\np: c\n'],
      ['loose words <b>here</b><div>boxed</div>and there', 'p: loose words **here**\np: boxed\np: and there\n'],
      ['<a href="https://x.example/"><div>A card</div></a>', 'p: A card\n'],
      ['<a href="//x.example/p">x</a> <a href="ftp://x">y</a> <a href="#top">z</a>', 'p: x y [z](#top)\n'],
      [
        '<dl><dt>Area</dt><dd>3 ha</dd><dd>in all</dd><dt>Depth</dt><dd>2 m</dd></dl>',
        'list:\n  listItem:\n    p: Area\n    p: 3 ha\n    p: in all\n  listItem:\n    p: Depth⏎2 m\n',
      ],
      [
        '<table><tr><td>Rye</td><td>5 t</td></tr><tr><td>Oats</td><td>6 t</td></tr></table>',
        'table:\n  |  |  |\n  | Rye | 5 t |\n  | Oats | 6 t |\n',
      ],
      [
        '<table><tr><td>Country<td>2022 (GWh)<tr><td>Norway<td>1,204<tr><td>Malta<td>98</table>',
        'table:\n  | Country | 2022 (GWh) |\n  | Norway | 1,204 |\n  | Malta | 98 |\n',
      ],
      [
        '<table><tr><td>Norway<td>1905<tr><td>Finland<td>1917</table>',
        'table:\n  |  |  |\n  | Norway | 1905 |\n  | Finland | 1917 |\n',
      ],
      ['<table><tr><td><h2>Menu</h2></td><td><p>Rye rose 5%.</p></td></tr></table>', 'h2: Menu\np: Rye rose 5%.\n'],
      [
        '<table><tr><th>A</th><th>B</th></tr><tr><th>c</th><td>1<br>2</td></tr></table>',
        'table:\n  | A | B |\n  | c | 1⏎2 |\n',
      ],
      ['<p>10<sup>3</sup> m<sup>2</sup>, x<sub>1</sub>', 'p: 10<sup>3</sup> m<sup>2</sup>, x1\n'],
      ['<p>Up 5%.<sup>7</sup>', 'p: Up 5%.<sup>7</sup>\n'], // Without a target it stays a superscript.
      ['<p>Up 5%.<sup><a href="#gone">7</a></sup>', 'p: Up 5%.<sup>[7](#gone)</sup>\n'],
      ['<p>See <a href="#s2">2</a>.<section id="s2"><p>Rye fell.</section>', 'p: See [2](#s2).\np: Rye fell.\n'],
      ['<p>Up.<a href="#r1">[1]</a><p id="r1">[1] Dunn 2001.', 'p: Up.[^1]\nnote 1:\n  p: [1] Dunn 2001.\n'],
      [
        '<p>Up.<sup><a name="b1" href="#n1">a</a></sup><p><a name="n1" href="#b1">a</a> Dunn 2001.',
        'p: Up.[^a]\nnote a:\n  p: Dunn 2001.\n',
      ],
      [
        '<svg><text>9%</text></svg><math><mi>x</mi></math><p onclick="x()" style="color:red">Up<img src=x onerror=y>',
        'p: Up\n',
      ],
      ['<p>Up</p><p hidden>Down 5%</p><p style="display: none">Away</p><p aria-hidden="true">Gone</p>', 'p: Up\n'],
      [
        '<p>Health-related costs rose.</p><p class="health-related-news">By 5%.</p><p class="share-tools">Share this</p>',
        'p: Health-related costs rose.\np: By 5%.\n',
      ],
      [
        '<div class="hero-banner"><h1>Rye</h1></div><div id="siteNotice"><p>Give £2.</p></div><p>Up 5% on the year.</p>',
        'h1: Rye\np: Up 5% on the year.\n',
      ],
      [
        '<section id="social-housing"><h2>Social housing</h2><p>Up 5%.</p></section><h2 id="share-of-rents">Share of rents</h2><p>12%.</p>',
        'h2: Social housing\np: Up 5%.\nh2: Share of rents\np: 12%.\n',
      ],
      [
        '<p>Rents went up by 5% in the year to March, says the survey.</p><section id="comments"><h2>Comments</h2><p>No, 9%.</p></section><div class="Page_RelatedLinks__x3"><p>Fares rose 2%.</p></div>',
        'p: Rents went up by 5% in the year to March, says the survey.\n',
      ],
      ['<p class="category-social has-ads no-comments">Up 5%.</p>', 'p: Up 5%.\n'],
      [
        '<p>Up 5%.</p><h3>Most read</h3><ol><li><a href="/a">Fares rose 2% in 2024</a></li></ol><p>READ MORE: <a href="/b">Why it fell 3%</a></p><p>See also: Table 3, up 4%.</p>',
        'p: Up 5%.\nh3: Most read\np: See also: Table 3, up 4%.\n',
      ],
      [
        '<p>Up 5%.</p><h3>See also</h3><ul><li><a href="/a">Ellis</a> counted 12 dams in 2021.</li></ul>',
        'p: Up 5%.\nh3: See also\nlist:\n  listItem:\n    p: Ellis counted 12 dams in 2021.\n',
      ],
      [
        '<ol><li><a href="#a">1. Rents of 2024</a></li><li><a href="#b">2. Notes</a></li></ol><p id="a">Up 5%.</p>',
        'p: Up 5%.\n',
      ],
      [
        '<button><h3>Definitions</h3></button><div hidden="until-found"><p>A new let is under 3 months old.</p></div><button>Show all 12</button>',
        'h3: Definitions\np: A new let is under 3 months old.\n',
      ],
      [
        '<p>Up 5%.<sup><a href="#fn1">[footnote 1]</a></sup></p><p id="fn1">Two districts.</p>',
        'p: Up 5%.[^1]\nnote 1:\n  p: Two districts.\n',
      ],
      ['<form><h1>Report</h1><p>All in a form, up 5%.</p></form>', 'h1: Report\np: All in a form, up 5%.\n'],
      ['<ul></ul><p></p><blockquote> </blockquote><h2></h2>', ''],
    ]
    for (const [html, expected] of rows) assert.equal(body(html), expected, html)
  })

  await t.test('should give every text its place', () => {
    for (const name of ['article', 'encyclopaedia', 'minimal']) assertPlaces(fixture(name))
    // The parser moves what stands between the rows of a table out of it, as one text before it.
    assertPlaces(
      `<table>one<tr><td>${'cell, '.repeat(30)}</td></tr>two &amp; <tr ckm</td><td title="a>b">z</td></tr>five</table>`,
    )
    assertPlaces(
      `<p>Up.</p>\n<table>\n${'<tr><td>Rye 2</td></tr>'.repeat(9)}<tr>\n&lt;td>21.7% was lost</td></tr></table>`,
    )
    // Rows without their table are one text, and a `</` at the end of the page is a word of it.
    const stray = `<tr><td>${'Rye 2, '.repeat(9)}</td ${'< 1 mW of it\n'.repeat(9)}></tr>`
    for (const end of ['</', '<', '</>it', '</3 a="x>y"> it', '<!-->it', '<?x a=">"?>it', '<!-- x --!>it', '<!--x'])
      assertPlaces(`<tr><th>One</th></tr>${stray}<tr><td>310 km</td></tr>${end}`)
    assertPlaces('<p>  caf&eacute; &amp;<!-- no -->co </b>x&nbsp; <table><p>foster</p><tr><td>1')
  })

  await t.test('should leave nothing active and read any input', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<table>',
        '<tr>',
        '<td colspan=3>',
        '<ul>',
        '<li id="a">',
        '<sup>',
        '<a href="#a">',
        '1',
        '</a>',
      ],
      ...[
        '<script>alert(1)</script>',
        '<a href="javascript:x">',
        '<svg onload=x>',
        '<',
        '&',
        '&amp;',
        'word 5% ',
        '\u0000',
        '<h1>',
        '<pre>',
        '<!--',
        '-->',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const page = pieces.join('')
        const { tree } = readHtml(page)
        visit(tree, (node) => {
          if (node.type === 'link') assert.match(node.url, /^(?:https?:|mailto:|#)/)
          if (node.type === 'html') assert.match(node.value, /^<\/?sup>$/)
          if (node.type === 'text') assert.ok(node.position, node.value)
        })
        assert.ok(countScripts(outline(tree)) <= countScripts(wordsOutsideScripts(page)), page)
      }),
      { numRuns: 150 },
    )
    for (const odd of ['', ' ', '\u0000\u0001\ufffd', '<', '<!doctype', '{"not": "html"}', '<?xml version="1.0"?>'])
      readHtml(odd)
  })

  await t.test('should keep the words of a page nested deeper than any real one', () => {
    for (const tag of ['div', 'b', 'ul><li', 'blockquote']) {
      const text = outline(readHtml(`<p>Rye rose 5%.</p>${`<${tag}>`.repeat(10_000)}<p>Oats fell.</p>`).tree)
      assert.match(text, /Rye rose 5%\.[^]*Oats fell\./, tag)
    }
  })
})
