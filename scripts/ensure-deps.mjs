// Runs before start, dev, build, test and bench. Checks the Node version and installs what is
// missing, so that a fresh clone needs one command. Imports nothing that would have to be installed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'))
  } catch {
    return undefined
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (fits) return
  console.error(
    `Waterline needs Node 20.19 or later in the 20 line, or 22.12 or later. This is Node ${process.versions.node}.`,
  )
  process.exit(1)
}

/**
 * npm writes node_modules/.package-lock.json when an install has ended. Everything the lock file asks
 * for must be there in that version; packages for other platforms are optional and may be missing.
 */
function missing() {
  const wanted = readJson('package-lock.json')?.packages
  const installed = readJson('node_modules/.package-lock.json')?.packages
  if (wanted === undefined) throw new Error('package-lock.json is missing or cannot be read.')
  if (installed === undefined) return 'nothing is installed yet'
  for (const [path, { version, optional, link }] of Object.entries(wanted)) {
    if (path === '' || link) continue
    const found = installed[path]?.version
    if (found === version || (found === undefined && optional)) continue
    return `${path.replace(/^.*node_modules\//, '')} ${version} is not installed`
  }
  return undefined
}

function install() {
  // npm says where it is when it starts us; then no shell is needed, which Windows would ask for.
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: root, stdio: 'inherit' }
  const result =
    npm?.endsWith('.js') === true
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true })
  if (result.status === 0) return
  console.error('The packages could not be installed; npm says why above.')
  process.exit(1)
}

checkNode()
const reason = missing()
if (reason !== undefined) {
  console.log(`Installing packages: ${reason}.`)
  install()
}
