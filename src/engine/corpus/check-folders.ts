/** Folders of the content that nothing reads, most often for a slip of the pen. */
import { join } from 'node:path'
import { blamed, type ContentFile, listFolders } from '../read/read-files.ts'
import { listed, nearest, report } from '../report.ts'

/** The folders in `folder` that are none of the `known`, each with its message. */
export async function checkFolders(folder: string, known: readonly string[]): Promise<ContentFile[]> {
  const unknown = (await listFolders(folder)).filter((name) => !known.includes(name))
  return unknown.map((name) => {
    const file = blamed(join(folder, name))
    const expected = listed(known)
    report(file, 'folder-unknown', { actual: name, expected, nearest: nearest(name, known) })
    return file
  })
}
