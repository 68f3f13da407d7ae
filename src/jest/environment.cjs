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
    // The one of jsdom has no `subtle`.
    Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true })
  }
}
