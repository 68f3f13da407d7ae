/** From the click on the button, in milliseconds. */
export interface SubmitTimes {
  /** Until the button says that the form is being sent. */
  pending: number
  /** Until the request leaves. */
  request: number
}

const marks = { click: NaN, pending: NaN, request: NaN }

addEventListener('click', () => Object.assign(marks, { click: performance.now() }), { capture: true })

new MutationObserver(() => {
  if (Number.isNaN(marks.pending) && document.querySelector('[type=submit][aria-disabled=true]'))
    marks.pending = performance.now()
}).observe(document, { subtree: true, attributeFilter: ['aria-disabled'] })

// Never answered: what is measured ends as it leaves.
globalThis.fetch = () => {
  marks.request = performance.now()
  return new Promise(() => undefined)
}

/** Returns what was seen since the page was opened. */
export function takeTimes(): SubmitTimes {
  return { pending: marks.pending - marks.click, request: marks.request - marks.click }
}
