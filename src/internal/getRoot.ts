type Root = Pick<ShadowRoot, 'activeElement' | 'getElementById' | 'host'> & Pick<Document, 'defaultView'>

/** Returns the document or shadow root of an element, which may be in another window. @internal */
export function getRoot(element: Element): Node & Partial<Root> {
  return element.getRootNode()
}
