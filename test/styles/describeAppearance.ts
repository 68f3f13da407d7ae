/** What a customer sees of an element. Invisible borders have no width. */
const properties = [
  'background-color',
  'background-image',
  'color',
  'border-top-width',
  'border-inline-end-width',
  'border-bottom-width',
  'border-inline-start-width',
  'border-top-left-radius',
  'border-bottom-right-radius',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'text-align',
  'text-decoration-line',
  'text-transform',
  'opacity',
  'fill',
  'stroke',
  'stroke-width',
] as const

function describeBox(element: Element, pseudo?: string) {
  const style = getComputedStyle(element, pseudo)
  const own = properties.map((name) => `${name}: ${style.getPropertyValue(name)}`)
  if (style.borderTopWidth !== '0px') own.push(`border: ${style.borderTopStyle} ${style.borderTopColor}`)
  return [`content: ${style.content}`, ...own]
}

const elements = '[class^=credentials-]:not(.credentials-username), [class^=credentials-] *:not([class])'

/** Describes the boxes and the visible styles of our elements in `parent`, relative to it. */
export function describeAppearance(parent: Element) {
  const origin = parent.getBoundingClientRect()
  return [...parent.querySelectorAll(elements)].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const box = [x - origin.x, y - origin.y, width, height].map((value) => Math.round(value * 4) / 4)
    return {
      element: `${element.localName} ${element.getAttribute('class') ?? ''}`,
      box: box.join(' '),
      self: describeBox(element),
      before: describeBox(element, '::before')[0],
      after: describeBox(element, '::after')[0],
    }
  })
}
