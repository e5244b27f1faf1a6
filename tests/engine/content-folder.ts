/** Content folders for tests: files written below a temporary folder, gone when the tests end. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Knowledge, readContent } from '../../src/engine/index.ts'
import { formatMessage } from '../../src/engine/report.ts'

const made: string[] = []
process.once('exit', () => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A new folder with files by name; a name whose text is null is taken away. */
export function contentFolder(files: Record<string, string | Uint8Array | null>, folder = newFolder()): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    if (text === null) rmSync(join(folder, name))
    else writeFileSync(join(folder, name), text)
  }
  return folder
}

/** What a content folder says. */
export const readFolder = (folder: string, on: string | null = null): Promise<Knowledge> =>
  readContent({ folder, claimUrl: (id) => `/claims/${id}/`, on })

/** The messages of what was read, each without the path of the folder and without its hint. */
export const messagesOf = ({ files }: Knowledge, folder: string): string[] =>
  files.flatMap(({ path, messages }) =>
    messages.map((message) => formatMessage(path.replace(`${folder}/`, ''), message).split('\n')[0]!),
  )

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimtrail-content-'))
  made.push(folder)
  return folder
}
