const { TestEnvironment } = require('jest-environment-jsdom')

/** What browsers have and jsdom lacks. */
const missing = ['fetch', 'Headers', 'Request', 'Response', 'ReadableStream', 'TextDecoder', 'TextEncoder']

/** Environment for Jest: jsdom with the Fetch API, text encoding and Web Crypto of Node.js. */
module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args)
    for (const name of missing) this.global[name] ??= globalThis[name]
    // The `fetch` of Node.js accepts no signal of jsdom.
    Object.assign(this.global, { AbortController, AbortSignal })
    // Jest gives the window a method of its own.
    for (const target of [this.global.EventTarget.prototype, this.global]) acceptSignals(target)
    // The one of jsdom has no `subtle`.
    Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true })
  }
}

/** Lets `addEventListener` accept a signal of Node.js, which the one of jsdom rejects. */
function acceptSignals(target) {
  const { addEventListener } = target
  target.addEventListener = function (type, listener, options) {
    const { signal, ...others } = Object(options)
    if (!signal) return addEventListener.call(this, type, listener, options)
    if (signal.aborted) return undefined
    signal.addEventListener('abort', () => this.removeEventListener(type, listener, others), { once: true })
    return addEventListener.call(this, type, listener, others)
  }
}
