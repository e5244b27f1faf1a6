/** Joins the shapes of each set of marks to one path, and parts words of two lines, so that a plot has few elements. */

/** Of groups that are for the eye alone: lines, bars and signs become one path; a text of several lines becomes texts of one. */
export function mergeShapes(svg: Element): void {
  for (const group of svg.querySelectorAll('g[aria-hidden]')) {
    const shapes = [...group.children]
    const drawn = shapes.map(outlineOf)
    if (shapes.length > 0 && drawn.every((d) => d !== undefined)) group.replaceWith(joined(group, drawn.join('')))
    else for (const text of shapes) partLines(text)
  }
}

function joined(group: Element, d: string): Element {
  const path = group.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path') as Element
  for (const { name, value } of group.attributes) path.setAttribute(name, value)
  path.setAttribute('d', d)
  return path
}

/** What a shape draws, as commands of a path where its group stands; nothing for texts. */
function outlineOf(shape: Element): string | undefined {
  const number = (name: string): number => Number(shape.getAttribute(name))
  switch (shape.localName) {
    case 'line':
      return `M${point(number('x1'), number('y1'))}L${point(number('x2'), number('y2'))}`
    case 'rect':
      return `M${point(number('x'), number('y'))}h${round(number('width'))}v${round(number('height'))}h${-round(number('width'))}z`
    case 'path':
      return moved(shape.getAttribute('d') ?? '', shape.getAttribute('transform') ?? '')
    default:
      return undefined
  }
}

/** The commands of a sign, which are `M`, `L`, `A` (of circles) and `Z` alone, where a transform sets them: `translate(3,4) rotate(90)`. */
function moved(d: string, transform: string): string {
  const [dx = 0, dy = 0] = (/translate\(([^)]+)\)/.exec(transform)?.[1] ?? '').split(',').map(Number)
  const turn = (Number(/rotate\(([^)]+)\)/.exec(transform)?.[1] ?? 0) * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return d.replace(/([MLAZ])([^MLAZ]*)/g, (_, command: string, rest: string) => {
    if (command === 'Z') return 'Z'
    const numbers = rest.split(',').map(Number)
    const [x = 0, y = 0] = numbers.slice(-2)
    return [`${command}${numbers.slice(0, -2).join(',')}`, point(dx + x * cos - y * sin, dy + x * sin + y * cos)].join(
      command === 'A' ? ',' : '',
    )
  })
}

function partLines(text: Element): void {
  const lines = [...text.children]
  if (text.localName !== 'text' || lines.length === 0) return
  let down = 0
  const parted = lines.map((line) => {
    down += Number.parseFloat(line.getAttribute('y') ?? line.getAttribute('dy') ?? '0')
    const own = text.cloneNode(false) as Element
    own.setAttribute('y', `${round(down)}em`)
    own.textContent = line.textContent
    return own
  })
  text.replaceWith(...parted)
}

const point = (x: number, y: number): string => `${round(x)},${round(y)}`

/** A length of a plot, to a tenth: less is not seen. */
export const round = (value: number): number => Math.round(value * 10) / 10
