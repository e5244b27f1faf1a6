/** The tables that a PDF tells of itself: which of its marked words stand in which cell. */
import type { PdfPage } from './name-fonts.ts'

/** Where words stand among the tables of a page; all count from 0, and a cell counts within its row. */
export interface CellTag {
  table: number
  row: number
  cell: number
  /** Whether it is tagged as the name of a column or a row. */
  isHead: boolean
}

type Tree = NonNullable<Awaited<ReturnType<PdfPage['getStructTree']>>>
type Node = Tree['children'][number]
type Element = Extract<Node, { role: string }>

const mostElements = 100_000
const deepest = 60
const mostParagraphs = 2 // Of a cell; one that holds more places things on the page.

/**
 * The cells by the id of the marked words in them. A table that only places things on the page, as one that holds a
 * heading, a list or another table does, is none, nor is one whose cells stand in no rows.
 */
export function tagCells(tree: Tree | null): Map<string, CellTag> {
  const cells = new Map<string, CellTag>()
  if (!tree) return cells
  findTables(tree as Element).forEach((table, index) => {
    rowsOf(table).forEach((row, at) =>
      cellsOf(row).forEach(({ role, children }, cell) => {
        const tag = { table: index, row: at, cell, isHead: role === 'TH' }
        for (const id of contentsOf(children)) cells.set(id, tag)
      }),
    )
  })
  return cells
}

const isElement = (node: Node): node is Element => 'role' in node
const elementsOf = ({ children }: Element): Element[] => children.filter(isElement)
const cellsOf = (row: Element) => elementsOf(row).filter(({ role }) => role === 'TH' || role === 'TD')
const isWithin = (roles: RegExp) => (element: Element) => below(element).some(({ role }) => roles.test(role))

function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((child) =>
    child.role === 'TR' ? [child] : /^(?:THead|TBody|TFoot|NonStruct)$/.test(child.role) ? rowsOf(child) : [],
  )
}

/** The tables of data below an element, in order. */
function findTables(root: Element): Element[] {
  return below(root).filter(({ role }, index, all) => role === 'Table' && isOfData(all[index]!))
}

function isOfData(table: Element): boolean {
  const rows = rowsOf(table)
  const cells = rows.flatMap(cellsOf)
  const isLong = (cell: Element) => elementsOf(cell).filter(({ role }) => role === 'P').length > mostParagraphs
  return (
    rows.length > 1 && rows.some((row) => cellsOf(row).length > 1) && !isWithin(placing)(table) && !cells.some(isLong)
  )
}

const placing = /^(?:Table|H[1-6]?|BlockQuote|TOC)$/

/** All elements below one, in order. */
function below(root: Element): Element[] {
  const found: Element[] = []
  const walk = (element: Element, depth: number) => {
    for (const child of depth < deepest && found.length < mostElements ? elementsOf(element) : []) {
      found.push(child)
      walk(child, depth + 1)
    }
  }
  walk(root, 0)
  return found
}

function contentsOf(nodes: readonly Node[]): string[] {
  const elements = nodes.filter(isElement)
  return [...elements, ...elements.flatMap(below)]
    .flatMap(({ children }) => children)
    .concat(nodes)
    .flatMap((node) => ('id' in node ? [node.id] : []))
}
