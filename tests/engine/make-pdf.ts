/** Small PDFs, written by hand: what stands on each page, as the operators of a content stream. */

/** Words at a place, in points from the bottom left; `font` is `F1` (regular), `F2` (bold) or `F3` (italic). */
export interface Words {
  x: number
  y: number
  text: string
  size?: number
  font?: 'F1' | 'F2' | 'F3'
  /** Whether it reads from the bottom up. */
  isTurned?: boolean
}

const picture = 'q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI Q'

/** A PDF of A4 pages; a page is a list of words, or a picture without any. `facts` is what the file says of itself, `letters` how the codes of `F1` map to letters. */
export function makePdf(pages: (Words[] | 'picture')[], facts: Record<string, string> = {}, letters = ''): Uint8Array {
  const toUnicode = letters && `/ToUnicode ${7 + 2 * pages.length} 0 R`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${7 + 2 * index} 0 R`).join(' ')}]>>`,
    ...['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique'].map(
      (name, index) =>
        `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding${index === 0 ? toUnicode : ''}>>`,
    ),
    `<<${Object.entries(facts)
      .map(([key, value]) => `/${key}(${escaped(value)})`)
      .join('')}>>`,
    ...pages.flatMap((page, index) => {
      const stream = page === 'picture' ? picture : page.map(operators).join('\n')
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${8 + 2 * index} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>>>>>`,
        `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      ]
    }),
    ...(letters ? [`<</Length ${letters.length}>>stream\n${letters}\nendstream`] : []),
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 6 0 R>>\nstartxref\n${text.lastIndexOf('xref\n0 ')}\n%%EOF`
  return Buffer.from(text, 'latin1')
}

const escaped = (text: string) => text.replace(/[()\\]/g, '\\$&')
const operators = ({ x, y, text, size = 11, font = 'F1', isTurned = false }: Words) =>
  `BT /${font} ${size} Tf ${isTurned ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm (${escaped(text)}) Tj ET`
