/** YAML between two lines `---` at the head of a Markdown file. */
import type { z } from 'zod'
import type { ContentFile } from './read-files.ts'
import { readYaml } from './read-yaml.ts'

const fenced = /^(\uFEFF?---[ \t]*\r?\n)([^]*?)\r?\n?---[ \t]*(?:\r?\n|$)/

/** Reads and checks the front matter; null when a fault was reported. A file without any is checked as an empty one. */
export function readFrontMatter<T extends z.ZodObject>(file: ContentFile, schema: T): z.output<T> | null {
  const match = fenced.exec(String(file.value))
  return readYaml(file, match?.[2] ?? '', match?.[1]?.length ?? 0, schema)
}
