/** What stands on a page and is none of its text: words of tags, roles and classes that give it away. */

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Tags that never hold text to read. */
export const silentTags: ReadonlySet<string> = words(`
  script style noscript template iframe object embed applet canvas svg math audio video picture img map button input
  select textarea label progress meter dialog datalist option link meta base head title`)

/** Tags of what surrounds the text. */
export const frameTags: ReadonlySet<string> = words('nav aside footer menu search')

/** Roles of what surrounds the text. */
export const frameRoles: ReadonlySet<string> = words(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar form',
)

/** Words that open or close a class or id of furniture: `comment-list`, `article-comments`, `mw-editsection`. */
export const frameWords: ReadonlySet<string> = words(`
  comment comments respond disqus discussion feedback cookie cookies consent gdpr newsletter subscribe subscription signup paywall popup
  modal share sharing social related recommended recommendations readmore breadcrumb breadcrumbs pagination pager toc
  editsection navbox noprint advert advertisement adverts ad ads promo promos sponsored teaser teasers outbrain taboola trending skiplink skip-link jumplink jump-link
  sitenotice banner donate fundraising ambox mbox hatnote maintenance shortdescription indicators catlinks
  sr-only screen-reader-text visually-hidden printonly backlinks authorbox author-bio site-header site-footer masthead
  pagenum pageno pagenumber page-num page-number linenum lineno line-number line-numbers`)

/** The same, wherever they stand in the name: `layout-most-read-list`, `ez-toc-container`. */
export const frameNames =
  /(?:^|[-_])(?:most-(?:read|viewed|popular|shared)|read-(?:more|next|time)|more-(?:stories|news|from)|you-(?:may|might)-also|also-read|about-(?:the-)?author|author-(?:card|box|bio|info)|related-(?:posts|articles|stories|links)|toc-container|sign-?up|newsletter|cookie-(?:banner|notice|consent|policy))(?:[-_]|$)/

/** Words that open the names of what a text is about, or of what the page lacks: `category-social`, `no-comments`. */
export const neutralHeads: ReadonlySet<string> = words('category tag topic has no not without is')

/** What opens a paragraph that only links to another page. */
export const readOn =
  /^(?:read (?:more|also|next|on)|also read|more on this|related(?: (?:article|story|news|content))?|recommended|see also|watch|listen)\s*[:–—|›»]/i

/** Headings of lists that lead to other pages. */
export const listHeadings =
  /^(?:see also|related(?: \p{L}+)?|most (?:read|viewed|popular|shared)|(?:more|latest|recent|popular|top|other|further) (?:stories|news|posts|articles|from .+|on this .+)|more on .+|you (?:may|might) also (?:like|enjoy|be interested in)|recommended(?: (?:for you|reading))?|trending(?: now)?|popular|editor[’']s picks|what to read next|read next|external links)[.:]?$/iu
