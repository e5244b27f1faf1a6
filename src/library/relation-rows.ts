/** Relations as rows of a table, one a relation: the twin of the page of collisions for spreadsheets. */
import type { Cell } from '../csv.ts'
import type { RelationView } from './join-relations.ts'

/** The columns of `relations.csv`. */
export const relationHead = [
  'type',
  'difference',
  'reason',
  'first_figure',
  'first_quote',
  'first_url',
  'second_figure',
  'second_quote',
  'second_url',
] as const

/** One row a relation, in the order of the page. */
export const relationRows = (relations: readonly RelationView[], url: (path: string) => string): Cell[][] =>
  relations.map(({ relation, first, second }) => [
    relation.type,
    relation.difference,
    relation.reason,
    ...[first, second].flatMap(({ raw, view }) => [raw, view.claim.quote, url(view.path)]),
  ])
