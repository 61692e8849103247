// How the scripts start the tools of node_modules: by their own entry file under this very Node, so
// that it works the same on Windows, without a shell and without npx.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Path of a package's command; `name` is needed when the package has several. */
function commandOf(packageName, name) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin[name ?? packageName]
  if (file === undefined) throw new Error(`${packageName} has no command ${name ?? packageName}`)
  return join(folder, file)
}

const commands = {
  biome: ['@biomejs/biome', 'biome'],
  knip: ['knip', 'knip'],
  playwright: ['@playwright/test', 'playwright'],
  tsc: ['typescript', 'tsc'],
  vite: ['vite', 'vite'],
  vitest: ['vitest', 'vitest'],
}

/** Runs a tool to its end, its output going straight to ours; true if it exited with 0. */
export function runTool(tool, args, env = {}) {
  const [packageName, name] = commands[tool]
  const result = spawnSync(process.execPath, [commandOf(packageName, name), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (result.error) console.error(result.error.message)
  return result.status === 0
}

/** Runs one of our own scripts; true if it exited with 0. */
export function runScript(name, args = []) {
  const result = spawnSync(process.execPath, [join(root, 'scripts', name), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  return result.status === 0
}
