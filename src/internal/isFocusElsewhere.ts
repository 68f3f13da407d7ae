import { getRoot } from './getRoot.js'

/**
 * Whether something that neither contains `element` nor is part of it has the focus, such as a field of another form. A
 * response must not move the focus then.
 * @internal
 */
export function isFocusElsewhere(element: Element): boolean {
  const { activeElement, host, defaultView } = getRoot(element)
  // A shadow root does not know the focus outside of it, nor does an iframe.
  const outer = host ?? defaultView?.frameElement
  const isRelated =
    !activeElement ||
    activeElement.contains(element) ||
    element.contains(activeElement) ||
    // A submit button outside of its form.
    Reflect.get(activeElement, 'form') === element
  return !isRelated || (!!outer && isFocusElsewhere(outer))
}
