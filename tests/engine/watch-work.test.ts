/** A PDF is given up for the work that it makes, by page and as a whole. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { watchWork } from '../../src/engine/read/pdf/watch-work.ts'

// Bytes of the file, work of the thread at each step (its beginning, the file open, then a page each), its work now; what is said.
const rows: [bytes: number, steps: number[], now: number, said: string | null][] = [
  [1000, [], 900, null],
  [1000, [5], 5.7, null],
  [1000, [5], 5.8, 'its opening: 0.75 s'],
  [1000, [5, 5.5], 6.2, null],
  [1000, [5, 5.5], 6.3, 'page 1: 0.75 s'],
  [1000, [5, 5.1, 5.8, 6.5], 7.2, null],
  [1000, [5, 5.1, 5.8, 6.5, 7.2], 7.3, 'pages 1 to 4: 2.25 s'],
  [400_000, [5, 5.1, 5.8, 6.5, 7.2], 7.3, null],
  [400_000, [5, 5.1], 8.2, 'page 1: 3 s'],
  [2 ** 26, [0, 1], 62, 'page 1: 60 s'],
]

for (const [bytes, steps, now, said] of rows)
  test(`should say ${said} of ${now - (steps[0] ?? now)} s for ${bytes} bytes and ${steps.length} steps`, () => {
    const watch = watchWork(bytes)
    for (const spent of steps) assert.equal(watch.stepped(spent), null)
    const refusal = watch.worked(now)
    assert.equal(refusal && `${refusal.actual}: ${refusal.expected}`, said)
    assert.deepEqual(watch.stepped(now), refusal, 'a step that ends too late is found as well')
  })
