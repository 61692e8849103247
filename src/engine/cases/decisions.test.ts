import { expect, test } from 'vitest'
import { decisionCases } from '#content/cases/decisions.ts'
import { publishedStanding } from './published.ts'
import { asFirstRun, type CaseResult, runCase, tally } from './run.ts'

const results = decisionCases.map(runCase)

/** The four numbers that the bench and the page tell. */
function summary(of: readonly CaseResult[]): string {
  const counts = tally(of)
  const hits = counts['lead-and-pattern'] + counts.lead + counts.also
  return (
    `${hits} of ${of.length} as published or accepted; ${counts['lead-and-pattern']} by lead and pattern; ` +
    `${counts.miss} missed; ${counts.never} ruled out.`
  )
}

/** `npm run bench:decisions` prints every case; else only what fails is said. */
function report({ case: one, named, verdict }: CaseResult): string {
  const { lead, pattern, also } = one.expected
  const accepted = also.length === 0 ? '' : `, also ${also.join(', ')}`
  return `${verdict.padEnd(16)} ${one.id} ${one.title}: ${named.lead}/${named.pattern}; published ${lead}/${pattern}${accepted}`
}

test('most published decisions are met, and nothing is recommended that one rules out', () => {
  const counts = tally(results)
  if (process.env.WATERLINE_CASES === '1') {
    process.stdout.write(`\n${results.map(report).join('\n')}\n\n${summary(results)}\n`)
    process.stdout.write(
      `With the answers of the first run: ${summary(decisionCases.map(asFirstRun).map(runCase))}\n`,
    )
  }
  expect(results.filter(({ verdict }) => verdict === 'never').map(report)).toEqual([])
  expect(counts['lead-and-pattern'] + counts.lead + counts.also).toBeGreaterThanOrEqual(57)
  expect(counts['lead-and-pattern']).toBeGreaterThanOrEqual(45)
})

test('each case with its recommendation is as it was: a change here has to be meant', async () => {
  const lines = results.map((result) => {
    const { candidates } = result.recommendation
    const best = candidates
      .slice(0, 3)
      .map(({ id, blocked, assessment }) => `${id} ${blocked ? 'ruled out' : assessment.fit.total}`)
    return `${report(result)}\n    ${best.join(', ')}`
  })
  await expect(`${lines.join('\n')}\n\n${summary(results)}\n`).toMatchFileSnapshot('decisions.golden.txt')
})

test('dropping, renaming or reordering cases changes no other case', () => {
  const others = [...decisionCases].reverse().filter((_, n) => n % 7 !== 0)
  const renamed = others.map((one, n) => ({ ...one, id: `renamed-${n}`, title: `Case ${n}` }))
  for (const [n, one] of others.entries()) {
    const before = results.find((result) => result.case === one)
    const after = runCase(renamed[n] ?? one)
    expect([after.winner.id, after.winner.assessment.fit, after.verdict]).toEqual([
      before?.winner.id,
      before?.winner.assessment.fit,
      before?.verdict,
    ])
  }
})

test('where the published answer stands is said of what is not recommended, and only of that', () => {
  const standings = results.map((result) => [result, publishedStanding(result)] as const)
  for (const [{ verdict, winner }, standing] of standings) {
    if (verdict === 'lead-and-pattern') expect(standing).toBeNull()
    else if (verdict === 'miss') expect(standing?.candidate.id).not.toBe(winner.id)
  }
  // Each miss can be explained.
  expect(
    standings.flatMap(([{ verdict }, standing]) => (verdict === 'miss' ? [standing?.text] : [])),
  ).not.toContain(undefined)
})
