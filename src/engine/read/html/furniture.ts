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
  comment comments respond disqus cookie cookies consent gdpr newsletter subscribe subscription signup paywall popup
  modal share sharing social related recommended recommendations readmore breadcrumb breadcrumbs pagination pager toc
  editsection navbox noprint advert advertisement adverts ads promo sponsored skiplink skip-link jumplink jump-link
  sitenotice banner donate fundraising ambox mbox hatnote maintenance shortdescription indicators catlinks
  sr-only screen-reader-text visually-hidden printonly backlinks authorbox author-bio site-header site-footer masthead`)
