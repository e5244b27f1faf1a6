/** A failure of writing as a message of the table of rules, for the build and the commands. */
import { blamed, type ContentFile } from './engine/read/read-files.ts'
import { report } from './engine/report.ts'

// Node names what went wrong; the bundler, which is written in Rust, has the system's words: `File too large (os error 27)`.
const reasons =
  /\b(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO|EFBIG|EMFILE|ENOTDIR|EISDIR|EEXIST|ENAMETOOLONG)\b[^\n]*|\b[A-Z][a-z ]+ \(os error (?:1|5|13|24|27|28|30|69|122)\)/

/**
 * The folder or file `path` with the message that it could not be written: the disk is full, read only or not ours. Null
 * for any other error. Bundlers wrap the system's own, so causes are looked through.
 */
export function writingFault(error: unknown, path: string): ContentFile | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const actual = reasons.exec(cause.message)?.[0]
    if (actual === undefined) continue
    const file = blamed(path)
    report(file, 'write-failed', { actual })
    return file
  }
  return null
}
