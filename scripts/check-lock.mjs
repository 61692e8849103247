// The lock file must hold for every platform and every registry. npm sometimes leaves out a
// platform's binary without a word, and `npm ci` then fails for whoever is on that platform.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './tools.mjs'

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const faults = []

/** Node looks for a package in its own node_modules, then in each one further up. */
function isLocked(from, name) {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true
    if (folder === '') return false
  }
}

for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!isLocked(path, name)) faults.push(`${path} wants ${name}, which has no entry`)
  }
  if (path !== '' && !entry.link && entry.integrity === undefined) faults.push(`${path} has no integrity`)
  if (entry.resolved !== undefined && !entry.link) faults.push(`${path} names a host: ${entry.resolved}`)
}

for (const group of ['dependencies', 'devDependencies']) {
  for (const [name, version] of Object.entries(packages['']?.[group] ?? {})) {
    if (!/^\d+\.\d+\.\d+$/.test(version)) faults.push(`${name} is not pinned: ${version}`)
  }
}

for (const fault of faults) console.error(`package-lock.json: ${fault}.`)
if (faults.length === 0) console.log(`${Object.keys(packages).length} entries, whole for every platform.`)
process.exitCode = faults.length === 0 ? 0 : 1
