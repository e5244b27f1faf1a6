/** `content/topics` and `content/sources`: what people say of subjects and of sources. */
import { toHast } from 'mdast-util-to-hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import { nameImages } from '../name-images.ts'
import { type RegisteredSource, registeredSourceSchema, type TopicMatter, topicMatterSchema } from '../schema.ts'
import { listed, nearest, report } from '../report.ts'
import { slugify } from '../slug.ts'
import { readFrontMatter } from './front-matter.ts'
import { readMarkdown } from './markdown.ts'
import { decode } from './decode.ts'
import type { ContentFile } from './read-files.ts'
import { readYaml } from './read-yaml.ts'

/** A topic as people wrote it. */
export interface WrittenTopic extends TopicMatter {
  file: ContentFile
  /** Its introduction as safe HTML; empty where there is none. */
  html: string
}

/** A source as people registered it. */
export interface WrittenSource extends RegisteredSource {
  file: ContentFile
}

/** Reads topics by slug. A file with a fault is reported and gives no topic. */
export function readTopics(files: readonly ContentFile[]): Map<string, WrittenTopic> {
  return readAll(files, ['.md'], (file) => {
    const matter = readFrontMatter(file, topicMatterSchema)
    return matter && { ...matter, file, html: introduction(readMarkdown(String(file.value))) }
  })
}

/** Reads registered sources by slug. A file with a fault is reported and gives no source. */
export function readSources(files: readonly ContentFile[]): Map<string, WrittenSource> {
  return readAll(files, ['.yaml', '.yml'], (file) => {
    const source = readYaml(file, String(file.value), 0, registeredSourceSchema)
    return source && { ...source, file }
  })
}

function readAll<T>(
  files: readonly ContentFile[],
  endings: string[],
  read: (file: ContentFile) => T | null,
): Map<string, T> {
  const entries = new Map<string, T>()
  const paths = new Map<string, string>()
  for (const file of files) {
    const [, stem, ending] = /^(.*?)(\.[^./]*)?$/.exec(file.data.name)!
    const owner = paths.get(stem!)
    if (!endings.includes(ending ?? ''))
      report(file, 'file-ending', {
        actual: ending ?? file.data.name,
        expected: listed(endings),
        nearest: nearest(ending ?? '', endings),
      })
    else if (slugify(stem!) !== stem) report(file, 'slug-format', { actual: file.data.name, nearest: slugify(stem!) })
    else if (owner) report(file, 'slug-shared', { actual: stem, expected: owner })
    else if (decode(file)) {
      paths.set(stem, file.path)
      const entry = read(file)
      if (entry) entries.set(stem, entry)
    }
  }
  return entries
}

function introduction(tree: Root): string {
  const body: Root = { type: 'root', children: tree.children.filter(({ type }) => type !== 'yaml') }
  nameImages(body)
  return toHtml(sanitize(toHast(body)))
}
