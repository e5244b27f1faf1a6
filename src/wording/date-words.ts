/** EDTF dates for reading: `2025-02` is `February 2025`, `2022/2024` is `2022–2024`, `196X` is `the 1960s`. */

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] // prettier-ignore
const seasons: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }
const doubts: Record<string, string> = { '?': ' (uncertain)', '~': '', '%': ' (uncertain)' }

/** A date in words; an unknown form is given back as it is. */
export function dateWords(edtf: string): string {
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined) return pointWords(edtf)
  if (from === '' || from === '..') return `until ${pointWords(to)}`
  if (to === '' || to === '..') return `since ${pointWords(from)}`
  const isYears = /^[1-9]\d{3}$/.test(from) && /^[1-9]\d{3}$/.test(to)
  return isYears ? `${from}–${to}` : `${pointWords(from)} – ${pointWords(to)}`
}

/** The words by which a text may have said a date, the longest first: `February 2025`, `Feb 2025`, `2025`. */
export function dateSpellings(edtf: string): string[] {
  return edtf.split('/').flatMap((point) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/.exec(point) ?? []
    if (!year) return /^\d{3}X$/.test(point) ? [`${point.slice(0, 3)}0s`] : []
    const name = months[Number(month) - 1]
    if (!name) return [year]
    const names = [name, `${name.slice(0, 3)}.`, name.slice(0, 3)]
    const days = day
      ? names.flatMap((word) => [`${word} ${Number(day)}, ${year}`, `${Number(day)} ${word} ${year}`])
      : []
    return [point, ...days, ...names.flatMap((word) => [`${word} ${year}`, `${word}, ${year}`]), name, year]
  })
}

/** The year that a date begins with, for grouping; null where it has none. */
export function yearOf(edtf: string): number | null {
  const year = /-?\d{2}(?:XX|\d[\dX])/.exec(edtf)?.[0]
  return year === undefined ? null : Number(year.replaceAll('X', '0'))
}

/** Every year that a date names, for a span of dates. */
export const yearsOf = (edtf: string): number[] => edtf.split('/').flatMap((point) => yearOf(point) ?? [])

function pointWords(point: string): string {
  const [, date = point, doubt = ''] = /^(.*?)([?~%]?)$/.exec(point) ?? []
  const about = doubt === '~' || doubt === '%' ? 'about ' : ''
  return `${about}${calendarWords(date)}${doubts[doubt] ?? ''}`
}

function calendarWords(date: string): string {
  const [year = date, month, day] = date.split(/(?<=\d{2}[\dX]{2})-/).flatMap((part, i) => (i ? part.split('-') : part))
  const [, before, decade] = /^(-?)(\d{2}XX|\d{3}X)$/.exec(year) ?? []
  if (decade) return `the ${Number(decade.replaceAll('X', '0'))}s${before ? ' BC' : ''}`
  const season = month && seasons[month]
  const name = season || months[Number(month) - 1]
  if (!name) return yearWords(year)
  return day ? `${Number(day)} ${name} ${yearWords(year)}` : `${name} ${yearWords(year)}`
}

/** EDTF counts a year 0: `-3999` is 4000 BC. Years of fewer than four digits say their era, since `47` alone is no year. */
function yearWords(year: string): string {
  const [, before, digits = year] = /^(-?)(\d{4})$/.exec(year) ?? []
  if (before) return `${Number(digits) + 1} BC`
  return digits < '1000' && /^\d{4}$/.test(digits) ? `AD ${Number(digits)}` : year
}
