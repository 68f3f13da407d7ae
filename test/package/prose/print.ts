import { checkProse, formatReport, proseFiles } from './report.js'

/** `npm run lint:prose -- src/ui` prints the findings below a path. */
const report = checkProse(proseFiles(process.argv[2]))
console.log(formatReport(report))
process.exitCode = report.findings.length > 0 ? 1 : 0
