// Facts older than a year, for a day given as YYYY-MM-DD or else today: `npm run stale -- 2027-12-01`.
// A report for whoever reads the sources again; never a failure.
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './tools.mjs'

const day = process.argv[2] ?? new Date().toISOString().slice(0, 10)
if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
  console.error(`"${day}" is not a day: write it as YYYY-MM-DD.`)
  process.exit(2)
}

/** A TypeScript module of ours, compiled on the way. */
async function load(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })
  return module
}

const { facts } = await load('content/facts/index.ts')
const { readingFacts } = await load('content/facts/reading.ts')
const { sources } = await load('content/sources.ts')
const { factDate, isStale } = await load('src/components/sources/fact-age.ts')

const all = Object.entries({ ...facts, ...readingFacts })
const stale = all
  .filter(([, fact]) => isStale(fact, day))
  .sort(([, a], [, b]) => factDate(a).localeCompare(factDate(b)))
const undated = all.filter(([, fact]) => factDate(fact) === undefined)

/** Pages to read again, each with its facts. */
function list(entries, dateOf) {
  const pages = new Map()
  for (const [id, fact] of entries) pages.set(fact.source, [...(pages.get(fact.source) ?? []), [id, fact]])
  for (const [source, own] of pages) {
    console.log(`  ${sources[source]?.url ?? source}`)
    for (const [id, fact] of own) console.log(`    ${dateOf(fact).padEnd(10)}  ${id}`)
  }
}

console.log(`On ${day}: ${stale.length} of ${all.length} facts are older than a year.`)
list(stale, (fact) => factDate(fact))
console.log(`\n${undated.length} facts were read in copies without a date.`)
list(undated, () => 'undated')
