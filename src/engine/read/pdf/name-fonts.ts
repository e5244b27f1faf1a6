/** Which fonts of a PDF are bold or italic, as their names tell. */
import type { getDocumentProxy } from 'unpdf'
import type { Operators } from './find-rules.ts'

/** A page as the package hands it out. */
export type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

type Item = Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number]

/** Fonts by the name that items have for them. */
export type Fonts = Map<string, { isBold: boolean; isItalic: boolean }>

/** Only the list of operators tells the names of fonts, so it is asked for where a font comes for the first time. */
export async function nameFonts(page: PdfPage, items: readonly Item[], fonts: Fonts): Promise<void> {
  const names = new Set(items.flatMap((item) => ('fontName' in item && item.str.trim() ? [item.fontName] : [])))
  if ([...names].every((name) => fonts.has(name))) return
  await operatorsOf(page)
  for (const id of names) {
    const font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as { name?: string } | null) : null
    const name = (font?.name ?? '').replace(/^[A-Z]{6}\+/, '')
    fonts.set(id, { isBold: boldName.test(name), isItalic: italicName.test(name) })
  }
}

// `Arial-BoldMT`, `CMBX10`, `NimbusRomNo9L-Medi`; `Roboto-Medium` is as good as bold where the text is Regular.
const boldName = /bold|black|heavy|demi|medi(?!cal)|^cmbx|^cmb\d|^sfbx/i
const italicName = /ital|obli|slant|^cmti|^cmsl|^cmmi|^sfti|-It\b/i

/** All operators of a page; none where it is broken. */
export const operatorsOf = async (page: PdfPage): Promise<Operators> =>
  page.getOperatorList().then(
    ({ fnArray, argsArray }) => ({ fnArray, argsArray }),
    () => ({ fnArray: [], argsArray: [] }),
  )
