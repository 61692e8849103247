// Finds a Chromium that really starts, or installs one, and notes it for e2e/playwright.config.ts.
// A path alone proves nothing: the file may be there without the libraries it needs.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './tools.mjs'

const note = join(root, 'node_modules', '.cache', 'waterline-browser.json')

/** Quiet and offline: a browser that talks to its maker would fail the test on foreign requests. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Chromium without the frame of a window, as Playwright's own is: the tests take half the time in it. */
const debianShell = '/usr/bin/chromium-headless-shell'

const systemPaths = [
  debianShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** `path` null means Playwright's own browser. */
async function starts(path) {
  if (path !== null && !existsSync(path)) return false
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch({
      ...(path === null ? {} : { executablePath: path }),
      args,
      timeout: 30_000,
    })
    const page = await browser.newPage()
    await page.goto('about:blank')
    await browser.close()
    return true
  } catch {
    return false
  }
}

function remembered() {
  try {
    return JSON.parse(readFileSync(note, 'utf8')).executablePath
  } catch {
    return undefined
  }
}

async function findInstalled() {
  const wished = process.env.CHROMIUM_PATH
  if (wished !== undefined && wished !== '') {
    if (await starts(wished)) return wished
    console.error(`CHROMIUM_PATH names ${wished}, which does not start; looking elsewhere.`)
  } else {
    const last = remembered()
    if (last !== undefined && (await starts(last))) return last
  }
  for (const path of [null, ...systemPaths]) {
    if (await starts(path)) return path
  }
  return undefined
}

function run(command, commandArgs) {
  console.log(`> ${command} ${commandArgs.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (
    spawnSync(command, commandArgs, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
  )
}

/** With Debian's packages, which need root. */
async function installShell() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const done =
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'])
  return done && (await starts(debianShell)) ? debianShell : undefined
}

async function install() {
  console.log('No Chromium starts here; trying to install one.')
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  if (run(process.execPath, [playwright, 'install', 'chromium']) && (await starts(null))) return null
  return installShell()
}

let executablePath = await findInstalled()
if (executablePath === undefined) executablePath = await install()
// A machine of CI is nobody's own: there, what is quicker is fetched once, even if something slower would do.
else if (
  process.env.CI === 'true' &&
  ![null, debianShell, process.env.CHROMIUM_PATH].includes(executablePath)
)
  executablePath = (await installShell()) ?? executablePath
if (executablePath === undefined) {
  console.error(
    'The end-to-end tests need Chromium or Chrome, and none could be found or installed. ' +
      'Install one, or set CHROMIUM_PATH to its program file, and run this again.',
  )
  process.exit(1)
}
mkdirSync(dirname(note), { recursive: true })
writeFileSync(note, `${JSON.stringify({ executablePath, args }, null, 2)}\n`)
console.log(`Chromium: ${executablePath ?? "Playwright's own"}`)
