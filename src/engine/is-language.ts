/** Whether a word is the tag of a language that is known. */
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Whether a BCP 47 tag names a language: `en`, `de-AT`, `tlh`; not `klingon` or `English`. */
export function isLanguage(tag: string): boolean {
  try {
    return names.of(tag) !== undefined
  } catch {
    return false // No tag at all: `de_AT!`
  }
}
