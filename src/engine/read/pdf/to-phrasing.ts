/** Pieces as inline nodes: text with its places, words in italics, and digits set above the line, which are powers or marks of notes. */
import type { Link, PhrasingContent, Text } from 'mdast'
import type { Piece } from './page.ts'

/** The text of the file, and the notes that its marks may point to. */
export interface Inlines {
  value: string
  /** The identifier of the note that a mark on a page means; undefined where there is none. */
  noteOf: (label: string, page: number) => { identifier: string; label: string } | undefined
}

const raisedMark = /^[\[(]?(\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[*†‡§])[\])]?$/

type Style = 'plain' | 'italic' | 'raised'

/** The words of lines as nodes; a line feed stands between two lines. */
export function toPhrasing(lines: readonly Piece[][], page: number, inlines: Inlines): PhrasingContent[] {
  const isItalic = lines.flat().every((piece) => piece.isItalic)
  const styleOf = (piece: Piece): Style =>
    piece.shift === 'up' && raisedMark.test(piece.text) ? 'raised' : piece.isItalic && !isItalic ? 'italic' : 'plain'
  const nodes: PhrasingContent[] = []
  let group: Group = { style: 'plain', ranges: [], pieces: [] }
  const endGroup = () => {
    if (group.pieces.length) nodes.push(...toNodes(group, page, inlines))
  }
  lines.forEach((line, number) => {
    line.forEach((piece, index) => {
      const style = styleOf(piece)
      let start = index > 0 ? endOf(line[index - 1]!) : piece.start
      if (
        style !== group.style ||
        piece.url !== group.pieces.at(-1)?.url ||
        (style === 'raised' && group.pieces.length)
      ) {
        if (index > 0 && group.style !== 'raised' && !group.pieces.at(-1)?.url && group.ranges.length)
          group.ranges.at(-1)!.end = start = piece.start
        endGroup()
        group = { style, ranges: [], pieces: [] }
      }
      group.pieces.push(piece)
      group.ranges.push({ start, end: endOf(piece), isNewLine: index === 0 && number > 0 })
    })
  })
  endGroup()
  return nodes
}

const endOf = ({ start, text }: Piece) => start + text.length

interface Group {
  style: Style
  pieces: Piece[]
  ranges: { start: number; end: number; isNewLine: boolean }[]
}

/** The nodes of a group; a link around what is no mark of a note. */
function toNodes(group: Group, page: number, inlines: Inlines): PhrasingContent[] {
  const url = group.pieces[0]!.url
  const children = toStyled(group, page, inlines)
  return url && group.style !== 'raised' ? [{ type: 'link', url, children: children as Link['children'] }] : children
}

function toStyled({ style, ranges, pieces }: Group, page: number, inlines: Inlines): PhrasingContent[] {
  const text = toText(ranges, inlines.value)
  if (style === 'plain') return [text]
  if (style === 'italic') return [{ type: 'emphasis', children: [text] }]
  const label = raisedMark.exec(pieces[0]!.text)![1]!
  const note = inlines.noteOf(label, page)
  const [start, end] = [pieces[0]!.start, endOf(pieces[0]!)]
  const position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
  if (note) return [{ type: 'footnoteReference', ...note, position }]
  return [{ type: 'html', value: '<sup>' }, text, { type: 'html', value: '</sup>' }]
}

function toText(ranges: Group['ranges'], value: string): Text {
  let text = ''
  const origin: number[] = []
  ranges.forEach(({ start, end, isNewLine }) => {
    if (isNewLine) {
      text += '\n'
      origin.push(start - 1)
    }
    text += value.slice(start, end)
    for (let place = start; place < end; place++) origin.push(place)
  })
  return { type: 'text', value: text, data: { origin: [...origin, ranges.at(-1)!.end] } }
}
