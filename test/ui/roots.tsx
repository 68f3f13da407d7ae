import { within } from '@testing-library/react'
import { Fragment, type ReactElement } from 'react'
import { createPortal } from 'react-dom'
import { onTestFinished } from 'vitest'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

type Root = Document | ShadowRoot

function createShadowRoot(): Root {
  return document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
}

function createFrame(): Root {
  const { contentDocument } = document.body.appendChild(document.createElement('iframe'))
  if (!contentDocument) throw new Error('The iframe has no document.')
  return contentDocument
}

function openWindow(): Root {
  const opened = window.open('about:blank', '_blank', 'popup')
  if (!opened) throw new Error('The browser blocked the window.')
  onTestFinished(() => opened.close())
  return opened.document
}

/** The places outside the document of the script in which an application can render. */
export const roots: [string, () => Root][] = [
  ['a shadow root', createShadowRoot],
  ['an iframe', createFrame],
  ['another window', openWindow],
]

/** Renders through a portal into a new root. */
export function renderIntoRoot(
  create: () => Root,
  ui: ReactElement,
  options?: Parameters<typeof renderWithEmulator>[1],
) {
  const root = create()
  const container = document.createElement('div')
  const parent = 'body' in root ? root.body : root
  parent.append(container)
  const view = renderWithEmulator(<Fragment>{createPortal(ui, container)}</Fragment>, options)
  return { ...view, root, form: within(container) }
}

/** Enters a value as a customer does, in any window. */
export function enter(input: HTMLElement, value: string) {
  fillSilently(input, value)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Sets a value as some password managers do, without an event. */
export function fillSilently(input: HTMLElement, value: string) {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, value)
}
