/** Writes a file so that all of it is on the disk before it is given its name in the place where it is looked for. */
import { open } from 'node:fs/promises'

/** Writes `content` to a file and waits until the disk has it. */
export async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}
