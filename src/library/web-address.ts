/** Addresses come from documents: only those of the web become links. */

/** The address if it leads to a web page, else null: `javascript:` and half addresses are none. */
export function webAddress(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}

/** The host of a web address, for showing: `https://www.intel.com/x` is `intel.com`. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '')
