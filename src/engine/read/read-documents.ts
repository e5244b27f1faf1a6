/** From the files of `content/documents` to texts: one tree each, with the metadata that people and the file itself give. */
import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { type Metadata, metadataSchema } from '../schema.ts'
import { nearest, report } from '../report.ts'
import type { RuleId } from '../rules.ts'
import { slugify } from '../slug.ts'
import { readDocumentMatter } from './front-matter.ts'
import { endingOf, formats, nearestFormat } from './formats.ts'
import { mostPassages } from './most-passages.ts'
import { nameMistaken } from './name-contents.ts'
import { nestHeadings } from './nest-headings.ts'
import { raiseDigits } from './raise-digits.ts'
import { decode } from './decode.ts'
import type { ContentFile } from './read-files.ts'
import { readYaml } from './read-yaml.ts'
import { splitPosts } from './split-posts.ts'
import type { Tell } from './tell.ts'
import { traceTree } from './trace-tree.ts'

/** A text before anything was found in it. */
export interface Text {
  id: string
  file: ContentFile
  tree: Root
  title: string
  metadata: Metadata
  /** The sign that its numbers have before their decimals, where the file says so by itself. */
  decimalSign?: 'comma' | 'point'
}

const deepest = 100 // Parsers of Markdown call themselves for every step down, and run out of room at some thousands.
const tooDeep = new RegExp(
  String.raw`^(?:[ \t]{0,8}(?:>|[*+-](?=[ \t])|\d{1,3}[.)](?=[ \t]))){${deepest}}|^[ \t]{${8 * deepest}}`,
  'm',
)
const sidecarEnding = /\.ya?ml$/

/** Reads all documents that `openDocuments` has given a text; faults are reported on the files, and a file with an error gives no text. */
export function readDocuments(files: readonly ContentFile[]): Text[] {
  const stems = new Set(files.filter(({ data }) => !sidecarEnding.test(data.name)).map(({ data }) => stemOf(data.name)))
  const sidecars = new Map<string, ContentFile>()
  for (const file of files.filter(({ data }) => sidecarEnding.test(data.name))) {
    const stem = stemOf(file.data.name)
    if (stems.has(stem)) sidecars.set(stem, file)
    else report(file, 'sidecar-orphan', { actual: file.data.name, nearest: nearest(stem, [...stems]) })
  }
  const slugs = new Map<string, string>()
  return files
    .filter(({ data }) => !sidecarEnding.test(data.name))
    .flatMap((file) => readDocument(file, sidecars, slugs))
}

function readDocument(file: ContentFile, sidecars: Map<string, ContentFile>, slugs: Map<string, string>): Text[] {
  const { name } = file.data
  const format = formats[endingOf(name)]
  if (!format && file.messages.some(({ fatal }) => fatal)) return [] // A folder that cannot be listed.
  if (!format) {
    const expected = Object.keys(formats)
      .map((ending) => `\`${ending}\``)
      .join(', ')
    report(file, 'file-ending', {
      actual: endingOf(name) || name,
      expected,
      nearest: nearestFormat(endingOf(name)),
      ...hintOf(file),
    })
    return []
  }
  const slug = slugify(stemOf(name))
  const owner = slugs.get(slug)
  if (!slug) report(file, 'slug-format', { actual: name })
  else if (owner) report(file, 'slug-shared', { actual: slug, expected: owner })
  slugs.set(slug, file.path)
  const sidecar = sidecars.get(stemOf(name))
  const beside = sidecar && decode(sidecar) ? readYaml(sidecar, String(sidecar.value), 0, metadataSchema) : {}
  if (!slug || owner || file.messages.some(({ fatal }) => fatal)) return []
  const within = /\.(?:md|markdown)$/i.test(name) ? readDocumentMatter(file) : {}
  if (!within || !beside) return []
  const deep = /\.(?:md|markdown)$/i.test(name) ? tooDeep.exec(String(file.value)) : null
  if (deep) report(file, 'nesting-depth', { expected: String(deepest) }, { start: deep.index, end: deep.index + 1 })
  if (deep) return []
  if (hasTooMany(file, format.row, 'table-length') || hasTooMany(file, format.paragraph, 'paragraph-excess')) return []
  const tell: Tell = (rule, offset, facts = {}) => report(file, rule, facts, { start: offset, end: offset + 1 })
  const { tree, found, isFlat, decimals } = format.read(String(file.value), tell, file)
  if (file.messages.some(({ fatal }) => fatal)) return []
  traceTree(tree, String(file.value))
  raiseDigits(tree)
  const metadata = { ...found, ...within, ...beside }
  const doubt = metadata.language === undefined ? decimals?.doubt : null
  if (doubt) tell('decimal-undecided', doubt.offset, { actual: doubt.actual })
  const texts = toTexts(slug, file, tree, metadata, isFlat === true)
  return decimals?.sign ? texts.map((text) => ({ ...text, decimalSign: decimals.sign! })) : texts
}

/** What to do with a file of a format that is not read, where its bytes tell which. */
function hintOf({ data }: ContentFile): { hint?: string } {
  const contents = nameMistaken(data.bytes, endingOf(data.name))
  return contents?.remedy === undefined ? {} : { hint: contents.remedy }
}

/** Whether a text has more rows or paragraphs than a site can show; that is said. */
function hasTooMany(file: ContentFile, pattern: RegExp | undefined, rule: RuleId): boolean {
  const first = pattern && String(file.value).matchAll(pattern).drop(mostPassages).next().value
  const expected = String(mostPassages)
  if (first) report(file, rule, { expected }, { start: first.index, end: first.index + 1 })
  return first !== undefined
}

/** The texts of a file. Of several posts, each has its own title and day; what the metadata says of them is the file's. */
function toTexts(slug: string, file: ContentFile, tree: Root, metadata: Metadata, isFlat: boolean): Text[] {
  const posts = splitPosts(tree)
  const taken = new Map<string, number>()
  return posts.map((post) => {
    if (isFlat) nestHeadings(post.tree)
    if (posts.length === 1) {
      const published = metadata.published ?? post.published
      return {
        id: slug,
        file,
        tree: post.tree,
        title: metadata.title ?? post.title ?? titleOf(post.tree, slug),
        metadata: { ...metadata, ...(published && { published }) },
      }
    }
    const title = post.title ?? titleOf(post.tree, slug)
    const id = `${slug}--${slugify(title) || 'post'}`
    const times = (taken.get(id) ?? 0) + 1
    taken.set(id, times)
    return {
      id: times > 1 ? `${id}-${times}` : id,
      file,
      tree: post.tree,
      title,
      metadata: { ...metadata, title, ...(post.published && { published: post.published }) },
    }
  })
}

const longestLead = 200 // Characters; a byline or a line of introduction may stand above the title.
const longestTitle = { heading: 120, paragraph: 70 } as const // Text that opens without a heading gives a name, not its whole first line.

/**
 * A title for a text that names none: its first heading, or the first words of its first paragraph, which stays in the text.
 * Behind a whole paragraph only a heading of the first depth names all of the text: `Survey Methods` names a part.
 */
function titleOf(tree: Root, slug: string): string {
  const first = tree.children.find((node) => node.type === 'paragraph' && toString(node).length > longestLead)
  const named = tree.children.find((node) => node === first || node.type === 'heading')
  const node =
    (named?.type === 'heading' ? named : tree.children.find((one) => one.type === 'heading' && one.depth === 1)) ??
    tree.children.find(({ type }) => type === 'paragraph')
  const title = node ? toString(node).replace(/\s+/g, ' ').trim() : ''
  const most = node?.type === 'heading' ? longestTitle.heading : longestTitle.paragraph
  return title === '' ? slug : title.length > most ? `${title.slice(0, most).replace(/[\s,;:–—-]*\s\S*$/, '')}…` : title
}

const stemOf = (name: string) => name.replace(/\.[^./]+$/, '')
