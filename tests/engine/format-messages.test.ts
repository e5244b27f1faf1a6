/** One message in every format, with all that a format must escape. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { VFile } from 'vfile'
import { messageFormats } from '../../src/cli/format-messages.ts'
import type { ContentFile } from '../../src/engine/read/read-files.ts'
import { report } from '../../src/engine/report.ts'

const file = new VFile({ path: 'documents/a,b:c.yaml', value: 'title: A\npublishd: 100%\n' }) as ContentFile
report(file, 'key-unknown', { actual: 'publishd', expected: '100% of\n`keys`', nearest: null }, { start: 9, end: 17 })
report(file, 'text-nothing', {})

const hint = 'Correct the spelling, or take the key out.'
const reasonOfNothing = 'Unexpected document without a claim, expected a sentence with a figure, a source or a date'
const hintOfNothing = 'Run `npm run claims -- explain FILE` to see why each sentence was refused.'

const rows = {
  text: `documents/a,b:c.yaml:1:1  warning  ${reasonOfNothing}  text-nothing
    ${hintOfNothing}
documents/a,b:c.yaml:2:1  error  Unexpected key \`publishd\`, expected one of 100% of \`keys\`  key-unknown
    ${hint}

1 error, 1 warning
`,
  github: `::warning file=documents/a%2Cb%3Ac.yaml,line=1,col=1,title=text-nothing::${reasonOfNothing}%0A${hintOfNothing}
::error file=documents/a%2Cb%3Ac.yaml,line=2,col=1,title=key-unknown::Unexpected key \`publishd\`, expected one of 100%25 of \`keys\`%0A${hint}
`,
} as const

for (const [format, expected] of Object.entries(rows)) {
  test(`should be written as ${format}`, () => {
    assert.equal(messageFormats[format as keyof typeof rows]([file]), expected)
  })
}

test('should be written as json', () => {
  const place = { file: 'documents/a,b:c.yaml' }
  assert.deepEqual(JSON.parse(messageFormats.json([file])), [
    {
      ...place,
      line: 1,
      column: 1,
      severity: 'warning',
      rule: 'text-nothing',
      reason: reasonOfNothing,
      hint: hintOfNothing,
    },
    {
      ...place,
      line: 2,
      column: 1,
      severity: 'error',
      rule: 'key-unknown',
      reason: 'Unexpected key `publishd`, expected one of 100% of `keys`',
      hint,
    },
  ])
})

test('should be nothing to read where there is no message', () => {
  assert.deepEqual(
    Object.values(messageFormats).map((write) => write([])),
    ['', '[]\n', ''],
  )
})
