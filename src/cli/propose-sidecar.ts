/** The sidecar of a new document: what its file says of itself, and a comment for each thing that only a person knows. */
import { stringify } from 'yaml'
import type { Metadata } from '../engine/schema.ts'

type Key = 'title' | 'published' | 'publisher' | 'authors' | 'url' | 'language'

const questions: Record<Key, string> = {
  title: 'title: … # what it is called; now its first heading or line',
  published: 'published: … # when it was published: 2024, 2024-11, 2024-11-18',
  publisher: 'publisher: … # who published it',
  authors: 'authors: […] # who wrote it',
  url: 'url: … # where it was published: https://example.org/report',
  language: 'language: … # in which language it is, such as de; now read as en',
}

/**
 * The sidecar as YAML. What is unknown stands in it as a comment that says what to fill in. `made` is the day on which
 * a PDF was made, which may be that of its publication.
 */
export function proposeSidecar(metadata: Metadata, made: string | null): string {
  const lines = (Object.keys(questions) as Key[]).map((key) => {
    const value = metadata[key]
    if (value !== undefined) return stringify({ [key]: value }, { lineWidth: 0 })
    return `# ${questions[key]}${key === 'published' && made ? `; the file was made on ${made}` : ''}\n`
  })
  return lines.join('')
}

/** The day in `D:20261122043900Z'`; null where there is none. */
export function dayMade(created: string | undefined): string | null {
  const [, year, month, day] = /^D:(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.exec(created ?? '') ?? []
  return year ? `${year}-${month}-${day}` : null
}
