/** A plot is drawn twice, for wide and for narrow screens; a style sheet shows one. Lengths are in pixels of the drawing. */
export interface PlotLayout {
  name: 'wide' | 'narrow'
  width: number
}

export const layouts: readonly PlotLayout[] = [
  { name: 'wide', width: 860 },
  { name: 'narrow', width: 320 },
]
