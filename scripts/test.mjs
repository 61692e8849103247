// `npm test`: every gate, in one order, to the end even when one fails. The last line it prints is
// `N passed, N failed`: tests of both runners, and one for each gate that is not a test.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, runScript, runTool } from './tools.mjs'

const reports = join(root, 'node_modules', '.cache', 'waterline')
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')
const routeTree = join(root, 'src', 'routeTree.gen.ts')

let passed = 0
let failed = 0
const failures = []

function count(name, ok) {
  if (ok) passed += 1
  else {
    failed += 1
    failures.push(name)
  }
}

/** Prints a header and the time taken; a stage that throws has failed. */
function stage(name, work) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  let ok = false
  try {
    ok = work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  console.log(`${ok ? 'ok' : 'FAILED'} ${name}, ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return ok
}

function gate(name, work) {
  const ok = stage(name, work)
  count(name, ok)
  return ok
}

/** A runner's own counts; a runner that fails without a failed test (a crash, no test) counts as one. */
function tests(name, work, read) {
  let counts = { passed: 0, failed: 0 }
  const ok = stage(name, () => {
    const exitedWell = work()
    counts = read()
    return exitedWell && counts.failed === 0 && counts.passed > 0
  })
  passed += counts.passed
  failed += counts.failed
  if (!ok) {
    failures.push(name)
    if (counts.failed === 0) failed += 1
  }
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

gate('lock', () => runScript('check-lock.mjs'))
const browser = stage('browser', () => runScript('ensure-browser.mjs'))

const routesBefore = digest(routeTree)
// First, because the type check reads the route tree that the build writes.
const built = gate('build', () => runTool('vite', ['build']))
gate('routes unchanged', () => {
  if (digest(routeTree) === routesBefore) return true
  console.error('The build has changed src/routeTree.gen.ts: commit it.')
  return false
})
gate('types', () => runTool('tsc', []))
gate('types without DOM', () => runTool('tsc', ['-p', 'src/engine']))
gate('lint', () => runTool('biome', ['ci', '--error-on-warnings', '.']))
gate('unused', () => runTool('knip', ['--no-progress']))

tests(
  'unit tests',
  () =>
    runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]),
  () => {
    const { numPassedTests, numFailedTests } = readJson(vitestReport)
    return { passed: numPassedTests, failed: numFailedTests }
  },
)

gate('sizes', () => built && runScript('sizes.mjs'))

tests(
  'end-to-end tests',
  () => {
    if (!built) console.error('Not run: there is no build to test.')
    if (!browser) console.error('Not run: there is no browser.')
    return (
      built &&
      browser &&
      runTool('playwright', ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
      })
    )
  },
  () => {
    const { expected, unexpected, flaky } = readJson(playwrightReport).stats
    return { passed: expected, failed: unexpected + flaky }
  },
)

console.log(failures.length === 0 ? '\nEverything passed.' : `\nFailed: ${failures.join(', ')}.`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
