/** `content/corrections` and `content/reviews` as people wrote them, each file under the name it has without its ending. */
import type { z } from 'zod'
import { listed, nearest, report } from '../report.ts'
import { decode } from '../read/decode.ts'
import type { ContentFile } from '../read/read-files.ts'
import { checkYaml, parseYaml, type RangeAt } from '../read/read-yaml.ts'
import { correctionFileSchema, reviewSchema } from './schema.ts'

interface Written {
  file: ContentFile
  name: string
  /** Where its keys and values stand. */
  rangeAt: RangeAt
}

export type WrittenCorrections = Written & z.output<typeof correctionFileSchema>
export type SignedReview = Written & z.output<typeof reviewSchema>

const endings = ['.yaml', '.yml']

/** The corrections by file; a file with a fault is reported and gives none. */
export const readCorrections = (files: readonly ContentFile[]): WrittenCorrections[] =>
  readAll(files, correctionFileSchema)

/** The reviews by file; a file with a fault is reported and gives none. */
export const readReviews = (files: readonly ContentFile[]): SignedReview[] => readAll(files, reviewSchema)

function readAll<T extends z.ZodObject>(files: readonly ContentFile[], schema: T): (Written & z.output<T>)[] {
  const paths = new Map<string, string>()
  return files.flatMap((file) => {
    const [, name = '', ending = ''] = /^(.*?)(\.[^./]*)?$/.exec(file.data.name)!
    const owner = paths.get(name)
    paths.set(name, file.path)
    if (!endings.includes(ending)) {
      const expected = listed(endings)
      report(file, 'file-ending', { actual: ending || file.data.name, expected, nearest: nearest(ending, endings) })
      return []
    }
    if (owner) report(file, 'slug-shared', { actual: name, expected: owner })
    const yaml = !owner && decode(file) ? parseYaml(file, String(file.value), 0) : null
    const found = yaml && checkYaml(file, yaml, schema)
    return found ? [{ ...found, file, name, rangeAt: yaml.rangeAt }] : []
  })
}
