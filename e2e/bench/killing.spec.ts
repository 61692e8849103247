import { expect, test } from '@playwright/test'
import { killWhileTyping } from '../killing.ts'

const KILLS = 50

test(`killed ${KILLS} times in the middle of edits`, async ({ context }) => {
  test.setTimeout(10 * 60_000)
  const times = Array.from({ length: KILLS }, (_, n) => 1200 + ((n * 37) % 50) * 20)
  const lost = (await killWhileTyping(context, times)).sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(lost[Math.min(lost.length - 1, Math.floor(lost.length * share))] ?? 0)
  console.log(`lost of ${KILLS} kills, ms: median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`)
  expect(at(1)).toBeLessThanOrEqual(1000)
})
