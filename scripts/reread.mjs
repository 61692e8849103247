// Facts to read again, chosen by the digits of a commit's hash so that nobody picks the easy ones:
// `npm run reread`, or `npm run reread -- <40 digits> <how many>`. Pick n is the number that the five digits from
// place n on spell (the hash goes on at its start), modulo the number of facts in alphabetical order; a fact that
// was picked before gives way to the next one.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './tools.mjs'

const [
  hash = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
  many = '20',
] = process.argv.slice(2)
const count = Number(many)
if (!/^[0-9a-f]{40}$/.test(hash) || !Number.isInteger(count) || count < 1 || count > 40) {
  console.error('Write it as: npm run reread -- <the 40 digits of a commit> <1 to 40>')
  process.exit(2)
}

/** A TypeScript module of ours, compiled on the way. */
async function load(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })
  return module
}

const { facts } = await load('content/facts/index.ts')
const { readingFacts } = await load('content/facts/reading.ts')
const { factProse } = await load('content/facts/prose/index.ts')
const { sources } = await load('content/sources.ts')

const all = { ...facts, ...readingFacts }
const ids = Object.keys(all).sort()
const picked = new Set()
for (let place = 0; picked.size < count; place++) {
  let index = Number.parseInt((hash + hash).slice(place, place + 5), 16) % ids.length
  while (picked.has(ids[index])) index = (index + 1) % ids.length
  picked.add(ids[index])
}
console.log(`${picked.size} of ${ids.length} facts, by ${hash}:\n`)
for (const [n, id] of [...picked].entries()) {
  const { value, unit, source, checkedOn, copyDated, confidence } = all[id]
  console.log(
    `${String(n + 1).padStart(2)}  ${id} = ${value} (${unit}), ${confidence}, ${checkedOn ?? `copy ${copyDated}`}`,
  )
  console.log(`    ${factProse[id].statement}`)
  console.log(`    ${sources[source].url}`)
}
