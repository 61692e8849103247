// `npm run bench`: how fast it is, in figures. Not part of `npm test`: a busy machine is no fault.
// Engine and formats: *.bench.ts under Vitest. What a user feels: e2e/bench/ in Chromium.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, runScript, runTool } from './tools.mjs'

const filesUnder = (folder) =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true }).map(String) : []

let ok = true
if (filesUnder('src').some((file) => file.endsWith('.bench.ts'))) {
  ok = runTool('vitest', ['bench', '--run']) && ok
} else {
  console.log('No *.bench.ts under src.')
}

if (filesUnder('e2e/bench').some((file) => file.endsWith('.spec.ts'))) {
  ok =
    runScript('ensure-browser.mjs') &&
    runTool('vite', ['build']) &&
    runTool('playwright', ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list'], {
      WATERLINE_BENCH: '1',
    }) &&
    ok
} else {
  console.log('No *.spec.ts under e2e/bench.')
}
process.exitCode = ok ? 0 : 1
