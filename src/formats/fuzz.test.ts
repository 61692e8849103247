import { expect, test } from 'vitest'
import { readJson } from './json.ts'
import { type FuzzReport, fuzzFiles, fuzzLinks } from './testing/fuzz.ts'

/** `npm run bench:fuzz` reads forty times as many, and says how long they took. */
const many = process.env.WATERLINE_FUZZ === '1'
/** Forty times as many take minutes on a slow machine. */
const timeout = 30 * 60_000
const clock = () => performance.now()
const seed = Number(process.env.WATERLINE_SEED ?? 1)

function check(what: string, { thrown, outcomes, slowest, slow, tried }: FuzzReport): void {
  if (many) {
    console.log(
      `${tried.toLocaleString('en')} ${what}: ${slow} over 50 ms, slowest ${slowest.ms.toFixed(1)} ms`,
    )
    console.table(outcomes)
  }
  expect(thrown).toEqual([])
  // Both ways are walked: what opens, and what does not.
  expect(Object.keys(outcomes).length).toBeGreaterThan(2)
}

test(
  'no changed link makes reading throw',
  () => {
    check('changed links', fuzzLinks(many ? 200_000 : 5_000, seed, clock))
  },
  timeout,
)

test(
  'no changed file makes reading throw',
  () => {
    check('changed files', fuzzFiles(many ? 20_000 : 500, seed, clock))
  },
  timeout,
)

test('a file that is longer than any document is not even parsed', () => {
  expect(readJson(`{"waterline":1,"document":{}${' '.repeat(8_000_001)}}`)).toMatchObject({
    ok: false,
    error: 'file-too-big',
  })
})
