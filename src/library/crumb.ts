/** A step of the way up to a page. */
export interface Crumb {
  name: string
  path: string
}
