/** What of a page may reach the tree: words and their structure, links to read on; nothing that acts or loads. */
import type { Root } from 'hast'
import { sanitize, type Schema } from 'hast-util-sanitize'
import { strikeStyled } from './strike-styled.ts'

const schema: Schema = {
  tagNames: (
    'html body main article section div header hgroup p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption table caption ' +
    'thead tbody tfoot tr th td pre code kbd samp var a em i strong b u s strike del ins mark small big cite q sup sub abbr dfn ' +
    'time span font center br hr wbr address details summary tt ruby rb rt rp bdi bdo data'
  ).split(' '),
  attributes: {
    a: ['href', 'dataNote'],
    ol: ['start'],
    li: ['value'],
    th: ['colSpan', 'rowSpan', 'scope'],
    td: ['colSpan', 'rowSpan'],
    table: ['role'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'svg', 'math', 'title', 'textarea', 'select', 'noscript'],
  clobber: [],
}

/** The page by an allow-list. Elements that are not on it leave their words behind; scripts and their kin leave nothing. */
export const safePage = (page: Root): Root => sanitize(strikeStyled(page), schema) as Root
