/** The headers are those that public checkers grade highest, the policy lets nothing in, and the server sends both. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { slugify } from '../../src/engine/slug.ts'
import { toCsv } from '../../src/csv.ts'
import { publishedName, textName } from '../../src/file-names.ts'
import { webAddress } from '../../src/library/web-address.ts'
import { formatHeaders, pagePolicy, securityHeaders } from '../../src/security.ts'
import { serve } from '../../src/serve.ts'
import { temporaryFolder } from './build-site.ts'

/** What such checkers ask for, and the values that lose no point. */
const wanted: [name: string, value: RegExp][] = [
  ['content-security-policy', /^default-src 'none'; /],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['permissions-policy', /camera=\(\)/],
  ['referrer-policy', /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/],
  ['strict-transport-security', /^max-age=(?:1576[89]\d{4}|157[7-9]\d{5}|1[6-9]\d{6,}|[2-9]\d{7,})\b/],
  ['x-content-type-options', /^nosniff$/],
  ['x-frame-options', /^DENY$/],
]

test('should send every header that checkers ask for, with pages, files and what is not there', async () => {
  const folder = join(temporaryFolder(), 'dist')
  mkdirSync(folder)
  for (const file of ['index.html', '404.html', 'one.json']) writeFileSync(join(folder, file), '{}')
  const served = await serve(folder, { port: 0 })
  for (const path of ['', 'one.json', 'nothing/']) {
    const { headers } = await fetch(new URL(path, served.url))
    for (const [name, value] of wanted) assert.match(headers.get(name) ?? 'none', value, `${name} of /${path}`)
    assert.deepEqual([headers.get('server'), headers.get('x-powered-by')], [null, null])
  }
  await served.close()
})

test('should write the same headers for hosts that read `_headers`', () => {
  const [pattern, ...lines] = formatHeaders('/sub/').trimEnd().split('\n')
  assert.equal(pattern, '/sub/*')
  assert.deepEqual(
    lines,
    Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
  )
})

test('should have a policy without a hole', () => {
  for (const policy of [pagePolicy, securityHeaders['Content-Security-Policy']!]) {
    assert.doesNotMatch(policy, /'unsafe-(?:inline|eval|hashes)'|\*|https?:|data:|strict-dynamic/)
    const names = policy.split('; ').map((directive) => directive.split(' ')[0])
    for (const name of ['default-src', 'script-src', 'style-src', 'base-uri', 'form-action'])
      assert.ok(names.includes(name), name)
    assert.deepEqual(names.length, new Set(names).size)
  }
  assert.match(securityHeaders['Content-Security-Policy']!, /frame-ancestors 'none'/)
})

const addresses: [address: string, isLink: boolean][] = [
  ['https://example.org/a?b=c#d', true],
  ['HTTP://example.org', true],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['\u0001javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['file:///etc/passwd', false],
  ['blob:https://example.org/x', false],
  ['view-source:https://example.org', false],
  ['//example.org', false],
  ['/a', false],
  ['', false],
]
for (const [address, isLink] of addresses)
  test(`should ${isLink ? '' : 'not '}link to ${JSON.stringify(address)}`, () =>
    assert.equal(webAddress(address), isLink ? address : null))

/** Names that lead elsewhere, or that some system takes for something else. */
const names = [
  '../../etc/passwd.txt',
  '..\\..\\windows\\system.txt',
  '/etc/passwd.html',
  'C:\\a.txt',
  'a/../../b.md',
  '.../..../x.pdf',
  '%2e%2e%2fx.txt',
  '\u2025/\uff0e\uff0e\uff0fx.txt',
  'a\0b.txt',
  'a\u202egnp.txt',
  'CON.txt',
  'aux.pdf',
  'com1.html',
  'nul.csv',
  'a:stream.txt',
  'a. .txt',
  '__proto__.txt',
  'constructor.docx',
  `${'x'.repeat(250)}.md`,
  `${'Ǆ'.repeat(80)}.html`,
  'a.txt\n.html',
  'x.html/../../y',
]
for (const name of names)
  test(`should hand out ${JSON.stringify(name.slice(0, 40))} under a name that stays in its folder`, () => {
    for (const published of [publishedName(name), textName(name)])
      if (published !== null) {
        assert.match(published, /^[a-z0-9-]{0,120}(?:\.[a-z]+)*(?:\.(?:txt|csv|tsv|pdf|docx))$/)
        assert.doesNotMatch(published, /^(?:con|prn|aux|nul|com\d|lpt\d)\./)
      }
    assert.match(slugify(name), /^[a-z0-9-]{1,120}$/)
  })

test('should tell long names apart that begin alike', () => {
  const [one, two] = ['1', '2'].map((end) => slugify(`${'long '.repeat(60)}${end}`))
  assert.notEqual(one, two)
  assert.equal(one, slugify(`${'long '.repeat(60)}1`))
})

const cells: [value: string, written: string][] = [
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@A1', "'@A1"],
  ['＝1+1', "'＝1+1"],
  [' \u00a0=1', "' \u00a0=1"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['\n=1', `"'\n=1"`],
  ['\ufeff=1', "'\ufeff=1"],
  ['=HYPERLINK("a","b")', `"'=HYPERLINK(""a"",""b"")"`],
  ['a=1', 'a=1'],
  ['5 - 3', '5 - 3'],
]
for (const [value, written] of cells)
  test(`should write the cell ${JSON.stringify(value)} as no formula`, () =>
    assert.equal(toCsv(['head'], [[value], [-1]]), `head\r\n${written}\r\n-1\r\n`))
