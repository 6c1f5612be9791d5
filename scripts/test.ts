import { startVitest } from 'vitest/node'

/** `npm test [-- FILTER…]`: run every test, and end with the line `N passed, N failed`. */
const vitest = await startVitest(process.argv.slice(2), { run: true, watch: false, expandSnapshotDiff: true })
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
const states = tests.map((test) => test.result().state)
const broken = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length
const faults = vitest.state.getUnhandledErrors().length
await vitest.close()
const passed = states.filter((state) => state === 'passed').length
const failed = states.filter((state) => state === 'failed').length + broken + faults
const skipped = states.filter((state) => state === 'skipped').length
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
