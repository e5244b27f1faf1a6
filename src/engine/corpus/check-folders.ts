/** What stands in the content folder and is read by nothing, most often for a slip of the pen. */
import { join } from 'node:path'
import { endingOf, formats } from '../read/formats.ts'
import { blamed, type ContentFile, listBeside } from '../read/read-files.ts'
import { listed, nearest, report } from '../report.ts'

// What people lay beside anything: `README.md`, `LICENSE`.
const aboutFolder = /^(?:readme|licen[cs]e|copying|notice|changelog|contributing|authors|code_of_conduct)\b/i

/** The folders in `folder` that are none of the `known`, and the files beside them, each with its message. */
export async function checkFolders(folder: string, known: readonly string[]): Promise<ContentFile[]> {
  const { folders, files } = await listBeside(folder)
  const expected = listed(known)
  const unknown = folders
    .filter((name) => !known.includes(name))
    .map((name) => {
      const file = blamed(join(folder, name))
      report(file, 'folder-unknown', { actual: name, expected, nearest: nearest(name, known) })
      return file
    })
  const stray = files
    .filter((name) => !known.includes(name) && !aboutFolder.test(name))
    .map((name) => {
      const file = blamed(join(folder, name))
      report(file, 'file-stray', {
        actual: name,
        expected,
        nearest: endingOf(name) in formats ? `documents/${name}` : null,
      })
      return file
    })
  return [...unknown, ...stray]
}
