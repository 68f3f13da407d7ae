import bareElements from './bare-elements.css?inline'
import bootstrap5 from './bootstrap-5.css?inline'
import tailwind3 from './tailwind-3.css?inline'
import tailwind4 from './tailwind-4.css?inline'

/** Style sheets of pages in which the forms are rendered. */
export const hostStyles = {
  'Tailwind CSS 4': tailwind4,
  'Tailwind CSS 3': tailwind3,
  'Bootstrap 5': bootstrap5,
  'bare elements': bareElements,
} as const

/** Adds a style sheet before or after that of the package. Returns a function that removes it. */
export function addHostStyles(css: string, position: 'before' | 'after') {
  const style = document.createElement('style')
  style.textContent = css
  if (position === 'before') document.head.prepend(style)
  else document.head.append(style)
  return () => style.remove()
}
