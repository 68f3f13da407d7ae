import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { report } from './report.js'

// Prints the report of a pull request. Arguments: the sizes before and after, and the diff of the public types.
const [base = '', head = '', api = ''] = argv.slice(2).map((file) => readFileSync(file, 'utf8'))
console.log(report(JSON.parse(base), JSON.parse(head), api))
