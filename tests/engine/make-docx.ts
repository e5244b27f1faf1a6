/** Small DOCX, written by hand: the runs of paragraphs, and other parts by their names. */
import { strToU8, zipSync } from 'fflate'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A DOCX of one paragraph, or of several where `content` closes and opens them; `parts` holds the contents of `comments`, `styles` … */
export function docxOf(content: string, parts: Record<string, string> = {}): Uint8Array {
  const files = { document: `<w:body><w:p>${content}</w:p></w:body>`, ...parts }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, inner]) => [
        `word/${name}.xml`,
        strToU8(`<w:${name} ${namespace}>${inner}</w:${name}>`),
      ]),
    ),
  )
}
