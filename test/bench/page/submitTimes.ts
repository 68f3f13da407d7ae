/** Times since the click on the button, in milliseconds. */
export interface SubmitTimes {
  /** Until the button shows the pending state. */
  pending: number
  /** Until `fetch` is called. */
  request: number
}

const marks = { click: NaN, pending: NaN, request: NaN }

addEventListener('click', () => Object.assign(marks, { click: performance.now() }), { capture: true })

new MutationObserver(() => {
  if (Number.isNaN(marks.pending) && document.querySelector('button[aria-disabled=true]:not([type=button])'))
    marks.pending = performance.now()
}).observe(document, { subtree: true, attributeFilter: ['aria-disabled'] })

// Never settles: the measurement ends when the request is sent.
globalThis.fetch = () => {
  marks.request = performance.now()
  return new Promise(() => undefined)
}

/** Returns the times since the page was opened. */
export function takeTimes(): SubmitTimes {
  return { pending: marks.pending - marks.click, request: marks.request - marks.click }
}
