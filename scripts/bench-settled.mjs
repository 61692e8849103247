// `npm run bench:settled`: after how many answers a recommendation is settled, what the fewest would be, and how
// often the proof is right where every answer can be tried. WATERLINE_SEED tries other workloads, WATERLINE_RUNS
// more of each kind, WATERLINE_ENOUGH=1 looks for the fewest answers that are enough.
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './tools.mjs'

/** A TypeScript module of ours, compiled on the way. */
async function load(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })
  return module
}

const seed = Number(process.env.WATERLINE_SEED ?? 20_261_123)
const many = Number(process.env.WATERLINE_RUNS ?? 12)
const start = performance.now()
const { scenarios, stepsOf, questionsUntil, leastOf, enoughOf, rightness, spread } = await load(
  'src/engine/sensitivity/testing/measure-settled.ts',
)

function print(title, rows) {
  const heads = Object.keys(rows[0])
  const widths = heads.map((head) => Math.max(head.length, ...rows.map((row) => String(row[head]).length)))
  const line = (cells) =>
    cells
      .map((cell, i) => String(cell).padEnd(widths[i]))
      .join('  ')
      .trimEnd()
  console.log(`\n${title}\n${line(heads)}`)
  for (const row of rows) console.log(line(heads.map((head) => row[head])))
}

for (const [title, measure] of [
  ['Answered as each scenario does, always the step that is offered next', stepsOf],
  ['The same with every question asked by itself', questionsUntil],
]) {
  const rows = scenarios.map(measure)
  print(title, rows)
  const ended = rows.filter(({ end }) => end === 'settled')
  console.log(`${ended.length} of ${rows.length} settled: ${spread(ended.map((row) => row.steps))}`)
}

const least = scenarios.map(leastOf)
print('Questions that any order has to ask: another answer would turn the result', least)
for (const of of ['by candidate', 'by pattern', 'with screening'])
  console.log(`${of}: ${spread(least.map((row) => row[of]))}`)

// Many proofs that end in giving up: it takes a quarter of an hour and more.
if (process.env.WATERLINE_ENOUGH === '1') {
  const enough = scenarios.map(enoughOf)
  print('Answers that are enough, the fewest found', enough)
  for (const of of ['answers', 'with screening'])
    console.log(`${of}: ${spread(enough.map((row) => row[of]))}`)
}

const numbers = [1, 2, 3, 4, 5, 6]
const plain = numbers.map((open) => rightness(open, false, many, seed))
print('Random workloads', plain)
const costly = numbers.slice(0, 4).map((open) => rightness(open - 1, true, many, seed))
print('Random workloads with cost open', costly)
if ([...plain, ...costly].some((row) => row['settled, but is not'] > 0)) process.exitCode = 1
console.log(`\nSeed ${seed}, ${((performance.now() - start) / 1000).toFixed(0)} s`)
