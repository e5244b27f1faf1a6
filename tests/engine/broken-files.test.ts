/** Any bytes under any name give a text or a fault, in time, with every place within the text. */
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { whileExtracting } from '../../src/engine/read/pdf/extract-apart.ts'
import { formats } from '../../src/engine/read/formats.ts'
import { checkReading } from '../bench/check-reading.ts'
import { makeInput, readers } from '../bench/broken-inputs.ts'

const endings = Object.keys(formats)
const longest = 20_000 // Milliseconds; the bench measures, this only tells that there is an end.

test('should read any bytes under any ending', () =>
  whileExtracting(() =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...endings), async (bytes, ending) => {
        assert.ok((await checkReading(bytes, `a${ending}`)) < longest)
      }),
      { numRuns: 40, seed: 1 },
    ),
  ))

test('should read any text under any ending', () =>
  whileExtracting(() =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...endings.filter((ending) => !/pdf|docx/.test(ending))),
        async (text, ending) => assert.ok((await checkReading(Buffer.from(text), `a${ending}`)) < longest),
      ),
      { numRuns: 40, seed: 2 },
    ),
  ))

test('should read sound files with damage', () =>
  whileExtracting(async () => {
    for (const reader of readers) {
      for (let number = 0; number < 25; number++) {
        const { bytes, name } = makeInput(reader, number)
        assert.ok((await checkReading(bytes, name)) < longest, `${reader} ${number}`)
      }
    }
  }))
