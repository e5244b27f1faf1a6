/** `claims add` copies a file in once, proposes its sidecar, and refuses what it cannot read. */
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, test } from 'node:test'
import { addDocument } from '../../src/cli/add-document.ts'
import { filesBelow } from '../../src/cli/files-below.ts'
import { addedFormats } from '../../src/cli/format-added.ts'
import { placeFile } from '../../src/cli/place-file.ts'
import { proposeSidecar } from '../../src/cli/propose-sidecar.ts'
import { metadataSchema } from '../../src/engine/schema.ts'
import { parse } from 'yaml'

const root = await mkdtemp(join(tmpdir(), 'claimtrail-add-'))
after(() => rm(root, { recursive: true }))
const folder = join(root, 'content')
const claimUrl = (id: string) => id
const add = (path: string, isTrial = false) => addDocument(path, { folder, claimUrl, isTrial })
const listed = () => readdir(join(folder, 'documents')).catch(() => [])

const path = join(root, 'Water & Losses (2023).txt')
const text = 'Losses in the mains\n\nLosses fell by 12% in 2020, the Water Board said.[4]\n'
await writeFile(path, text)

test('should copy nothing on trial', async () => {
  const added = await add(path, true)
  const said = addedFormats.text(added)
  assert.notEqual(added.made, null)
  assert.match(
    said,
    /would be added as .*water-losses-2023\.txt\n {2}Losses in the mains: 1 claim in 1 sentence\n {4}1 figure, 2 credits to 2 sources, 1 claim with a stated date, 0 repairs/,
  )
  assert.match(said, /references without a list: 4: add `references`/)
  assert.match(said, /names that the registry lacks: Water Board/)
  assert.deepEqual(await listed(), [])
})

test('should copy the very bytes under a slug, beside a sidecar that reads', async () => {
  assert.notEqual((await add(path)).made, null)
  assert.deepEqual(await listed(), ['water-losses-2023.txt', 'water-losses-2023.yaml'])
  assert.equal(await readFile(join(folder, 'documents', 'water-losses-2023.txt'), 'utf8'), text)
  const sidecar = await readFile(join(folder, 'documents', 'water-losses-2023.yaml'), 'utf8')
  assert.deepEqual(metadataSchema.parse(parse(sidecar)), { title: 'Losses in the mains' })
  assert.match(sidecar, /^# published: … /m)
})

test('should refuse a link out of the folder that it was found in', async () => {
  const [inside, outside] = [join(root, 'inside'), join(root, 'outside.txt')]
  await mkdir(inside)
  await writeFile(outside, text)
  await symlink(outside, join(inside, 'link.txt'))
  const added = await addDocument(join(inside, 'link.txt'), { folder, claimUrl, isTrial: true, home: inside })
  assert.equal(added.made, null)
  assert.match(addedFormats.text(added), /Unexpected link to a file outside of its folder.* {2}file-outside/)
})

test('should refuse a link to nothing', async () => {
  const inside = await mkdtemp(join(root, 'dangling-'))
  await symlink('nowhere.txt', join(inside, 'link.txt'))
  const added = await addDocument(join(inside, 'link.txt'), { folder, claimUrl, isTrial: true, home: inside })
  assert.equal(added.made, null)
  assert.match(addedFormats.text(added), /Unexpected path to no file.* {2}file-missing/)
})

test('should find the documents of a folder without following its links, and those links to refuse them', async () => {
  const inside = await mkdtemp(join(root, 'linked-'))
  await mkdir(join(inside, 'below'))
  await mkdir(join(inside, '.hidden'))
  for (const name of ['below/a.txt', '.hidden/b.txt', 'c.png']) await writeFile(join(inside, name), text)
  for (const name of ['again', 'same']) await symlink('.', join(inside, name)) // Followed, two of these never end.
  const found = await filesBelow(inside)
  assert.deepEqual(
    found.map(({ path }) => relative(inside, path)),
    ['again', 'below/a.txt', 'same'],
  )
  const added = await addDocument(found[0]!.path, { folder, claimUrl, isTrial: true, ...found[0] })
  assert.equal(added.made, null)
  assert.match(addedFormats.text(added), /error {2}Unexpected/)
})

const refusals: [title: string, path: string, reason: RegExp][] = [
  ['a document that is there', path, /Unexpected slug `water-losses-2023`/],
  ['an address', 'https://example.org/report.pdf', /expected a file; save the page first/],
  ['a file of another kind', join(root, 'a.exe'), /file-ending/],
  ['a missing file', join(root, 'b.txt'), /Unexpected path to no file/],
  ['a broken file', join(root, 'c.pdf'), /pdf-broken/],
  ['a name without letters', join(root, '….txt'), /Unexpected file name/],
]
await writeFile(join(root, 'a.exe'), 'x')
await writeFile(join(root, 'c.pdf'), '%PDF-1.7')
for (const [title, refused, reason] of refusals) {
  test(`should refuse ${title}`, async () => {
    const before = await listed()
    const added = await add(refused)
    assert.equal(added.made, null)
    assert.match(addedFormats.text(added), reason)
    assert.match(addedFormats.github(added), /^::error /)
    const { refusal, messages } = JSON.parse(addedFormats.json(added)) as {
      refusal: string | null
      messages: unknown[]
    }
    assert.ok(refusal !== null || messages.length > 0)
    assert.deepEqual(await listed(), before)
  })
}

test('should put a file in its place whole, never over another, and clear away what a killed program left', async () => {
  const place = join(root, 'places')
  await placeFile(join(place, 'a.txt'), 'first')
  await writeFile(join(place, '.adding-99999999-b.txt'), 'half')
  await assert.rejects(placeFile(join(place, 'a.txt'), 'second'), { code: 'EEXIST' })
  assert.deepEqual(await readdir(place), ['a.txt'])
  assert.equal(await readFile(join(place, 'a.txt'), 'utf8'), 'first')
})

test('should propose what a file says of itself, and the day on which it was made as a hint alone', () => {
  const found = { title: 'A: B', authors: ['Ann'], language: 'de' }
  const sidecar = proposeSidecar(found, { author: 'Ann', day: '2026-11-22' })
  assert.deepEqual(parse(sidecar), found)
  assert.match(sidecar, /^# published: .*; the file was made on 2026-11-22$/m)
})
