import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const port = Number(process.env.WATERLINE_TEST_PORT ?? 41739)
const bench = process.env.WATERLINE_BENCH === '1'

/** What scripts/ensure-browser.mjs found to start; null is Playwright's own browser. */
function foundBrowser(): { executablePath: string | null; args: string[] } {
  try {
    return JSON.parse(readFileSync(join(root, 'node_modules/.cache/waterline-browser.json'), 'utf8'))
  } catch {
    throw new Error('No browser is noted yet: run `node scripts/ensure-browser.mjs` first.')
  }
}
const { executablePath, args } = foundBrowser()

export default defineConfig({
  testDir: bench ? './bench' : '.',
  testIgnore: bench ? [] : ['bench/**'],
  outputDir: '../test-results',
  fullyParallel: !bench,
  workers: bench ? 1 : 2,
  retries: 0,
  forbidOnly: true,
  timeout: bench ? 120_000 : 60_000,
  // A slow machine is not a fault: these only end what would never come.
  expect: { timeout: 15_000 },
  globalTimeout: 20 * 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    // What was done, asked and printed, and a picture of the end. Pictures of every step, which `--trace on` brings
    // back, take a seventh of the whole time.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: { args, ...(executablePath === null ? {} : { executablePath }) },
  },
  // Its own port and never a server that is already there: it might be another program's.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --host localhost`,
    cwd: root,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
