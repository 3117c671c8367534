// Prints `<passed> <failed>` of a report that vitest wrote as JSON. A file that failed without a failed test counts as one.
import { readFileSync } from 'node:fs'

const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const unloadable = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
)
console.log(`${numPassedTests} ${numFailedTests + unloadable.length}`)
