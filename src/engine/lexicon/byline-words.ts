/** Words around the names of authors, in bylines and in what files say of themselves. */

/** What opens a byline, before the names: `By`, `Words by`. */
export const bylineOpening =
  /^(?:(?:(?:written|posted|published|reported|report|story|words|text|review) )?by|authors?|author\(s\)|written by)\b:?\s+/i

/** What a person is, behind the name: `Jane Doe, Science Editor`, `Jane Doe, PhD`. */
export const roleWords =
  /(?:^|\s)(?:(?:editor|correspondent|reporter|writer|columnist|journalist|analyst|contributor|fellow|professor|director|researcher|staff|author|bureau|desk)s?(?:\s.*)?|ph\.?d|m\.?d|m\.?sc?|mba|frs|esq)\.?$/i

/** Parts of a name that begin small: `van der Doe`. */
export const nameParticles: ReadonlySet<string> = new Set(
  'van von der den de du da di del della dos das la le el al bin ibn ben ter ten zu af av y e'.split(' '),
)

/** What programs and machines fill in where no author is known. */
const accounts =
  'user|users|admin|administrator|root|owner|guest|author|editor|anonymous|unknown|unnamed|none|null|test|default|python-docx|openpyxl|apache poi|un-named|libreoffice|openoffice|microsoft office user|microsoft office|windows user|windows-benutzer|utilisateur windows|usuario de windows|office user|hp|dell|lenovo|acer|asus|pc|laptop|computer|word|pandoc|docx|aspose|itext|me'
const account = new RegExp(`^(?:${accounts})(?:[ _-]?\\d+)?$`, 'i')

/** Whether a name is that of an account or a program, and nobody's: `Administrator`, `python-docx`. */
export const isAccount = (name: string): boolean => account.test(name.trim())
