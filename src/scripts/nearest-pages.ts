/**
 * `<nearest-pages data-addresses="URL">`: on the page for what is not there, links to the pages whose addresses come closest to the
 * one asked for, and its words in the search field. Without JavaScript it is empty.
 */
import { distance } from 'fastest-levenshtein'

interface Addresses {
  pages: { path: string; name: string }[]
  /** Paths of claims. */
  claims: string[]
}

const most = 5
const farthest = 0.45 // Share of the letters that may differ: beyond, nearness is chance.

class NearestPages extends HTMLElement {
  connectedCallback(): void {
    const asked = slugOf(location.pathname)
    const field = document.querySelector<HTMLInputElement>('main input[type=search]')
    if (field && /[a-z]{3}/i.test(asked)) field.value = asked.replace(/[-_.]+/g, ' ').trim()
    fetch(this.dataset['addresses'] ?? '')
      .then((response) => response.json() as Promise<Addresses>)
      .then((addresses) => this.#show(nearest(addresses, asked)))
      .catch(() => {}) // The lists below lead everywhere too.
  }

  #show(pages: Addresses['pages']): void {
    if (pages.length === 0) return
    const heading = document.createElement('h2')
    heading.textContent = 'Addresses like it'
    const list = document.createElement('ul')
    for (const { path, name } of pages) {
      const link = document.createElement('a')
      link.href = path
      link.textContent = name
      const item = document.createElement('li')
      item.append(link)
      list.append(item)
    }
    this.replaceChildren(heading, list)
  }
}

/** The last part of an address that says something: of `/topics/intel/2/` it is `intel`. */
function slugOf(path: string): string {
  const parts = path.split('/').filter((part) => part && part !== 'index.html')
  const last = parts.findLast((part) => !/^\d{1,4}$/.test(part)) ?? ''
  try {
    return decodeURIComponent(last)
      .toLowerCase()
      .replace(/\.html?$/, '')
  } catch {
    return last
  }
}

function nearest({ pages, claims }: Addresses, asked: string): Addresses['pages'] {
  const all = [...pages, ...claims.map((path) => ({ path, name: `Claim ${slugOf(path)}` }))]
  return all
    .map((page) => ({ page, far: farness(slugOf(page.path), asked) }))
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ page }) => page)
}

/** How much of two names differs, from 0 to 1; a name that holds the other whole is near. */
function farness(name: string, asked: string): number {
  const far = distance(name, asked) / Math.max(name.length, asked.length, 1)
  const [short, long] = name.length < asked.length ? [name, asked] : [asked, name]
  return short.length > 3 && `-${long}-`.includes(`-${short}-`) ? Math.min(far, 0.3) : far
}

customElements.define('nearest-pages', NearestPages)
