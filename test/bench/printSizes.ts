import { measurePart, measureSheet, parts } from './sizes.js'

// Prints the size of each part of the built package in bytes with brotli, as JSON.
const sizes: Record<string, number> = {}
for (const { name, code } of parts) sizes[name] = (await measurePart(code)).vite.brotli
sizes['styles.css'] = (await measureSheet()).brotli
console.log(JSON.stringify(sizes))
