import { expect, test } from 'vitest'
import { decisionCases } from '#content/cases/decisions.ts'
import { type CaseResult, runCase, tally } from './run.ts'

const results = decisionCases.map(runCase)

/** `npm run bench:decisions` prints every case; else only what fails is said. */
function report({ case: one, named, verdict }: CaseResult): string {
  const { lead, pattern, also } = one.expected
  const accepted = also.length === 0 ? '' : `, also ${also.join(', ')}`
  return `${verdict.padEnd(16)} ${one.id} ${one.title}: ${named.lead}/${named.pattern}; published ${lead}/${pattern}${accepted}`
}

test('most published decisions are met, and nothing is recommended that one rules out', () => {
  const counts = tally(results)
  if (process.env.WATERLINE_CASES === '1') {
    const hits = counts['lead-and-pattern'] + counts.lead + counts.also
    process.stdout.write(`\n${results.map(report).join('\n')}\n`)
    process.stdout.write(
      `\n${hits} of ${results.length} as published or accepted; ${counts['lead-and-pattern']} by lead and pattern; ` +
        `${counts.miss} missed; ${counts.never} ruled out.\n`,
    )
  }
  expect(results.filter(({ verdict }) => verdict === 'never').map(report)).toEqual([])
  expect(counts['lead-and-pattern'] + counts.lead + counts.also).toBeGreaterThanOrEqual(57)
  expect(counts['lead-and-pattern']).toBeGreaterThanOrEqual(45)
})

test('a case changes no other case', () => {
  const again = [...decisionCases].reverse().slice(7).map(runCase)
  for (const { case: one, winner, verdict } of again) {
    const before = results.find((result) => result.case === one)
    expect([winner.id, verdict]).toEqual([before?.winner.id, before?.verdict])
  }
})
