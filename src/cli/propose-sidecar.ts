/** The sidecar of a new document: what its file says of itself, and a comment for each thing that only a person knows. */
import { stringify } from 'yaml'
import { namesIn } from '../engine/read/said-properties.ts'
import type { ContentFile } from '../engine/read/read-files.ts'
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
 * The sidecar as YAML. What is unknown stands in it as a comment that says what to fill in. `made` is what the properties of a
 * PDF or DOCX say: who made it, and when, which may be its author, and the day of its publication.
 */
export function proposeSidecar(metadata: Metadata, made: ContentFile['data']['made']): string {
  const names = namesIn(made?.author ?? '')
  const proposals: Partial<Record<Key, string>> = {
    ...(made?.day && { published: `; the file was made on ${made.day}` }),
    ...(names.length > 0 && { authors: `; the file names ${names.join(', ')}` }),
  }
  const lines = (Object.keys(questions) as Key[]).map((key) => {
    const value = metadata[key]
    if (value !== undefined) return stringify({ [key]: value }, { lineWidth: 0 })
    return `# ${questions[key]}${proposals[key] ?? ''}\n`
  })
  return lines.join('')
}
