/** Headings above a list of what a text refers to. */
export const referenceHeading =
  /^(?:\d+\.?\s+)?(?:references|sources|notes|endnotes|footnotes|bibliography|works cited|literature|further reading|external links|see also|citations)\s*:?$/i
