/** How fast the judge is in the browser. Prints; nothing fails on a time. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { build } from 'vite'
import type { EngineTimes, measureEngine } from './engine-page.ts'

const at = (times: readonly number[], share: number): string =>
  (
    [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  ).toFixed(1)
const line = (what: string, times: readonly number[]): string =>
  `${what.padEnd(44)} median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms (${times.length})`

async function engineScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'e2e/bench/engine-page.ts', formats: ['iife'], name: 'bench' },
    },
  })
  const [output] = [built].flat()
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('The engine was not bundled')
  return chunk.code
}

test('recommend with flips and settled, all questions answered but five', async ({ page }) => {
  test.setTimeout(600_000)
  await page.goto('about:blank')
  await page.evaluate(await engineScript())
  const run = (count: number, step: Parameters<typeof measureEngine>[1]): Promise<EngineTimes> =>
    page.evaluate(
      ([n, how]) => (globalThis as unknown as { measureEngine: typeof measureEngine }).measureEngine(n, how),
      [count, step] as const,
    )
  await run(5, 'another')
  for (const [step, what] of [
    ['another', 'another random workload each time'],
    ['one-answer', 'one answer changed each time'],
    ['again', 'every design built and measured before: the sums alone'],
  ] as const) {
    const times = await run(40, step)
    console.log(`${what}: ${JSON.stringify(times.outcomes)}`)
    for (const part of ['all', 'recommend', 'flips', 'settled', 'order'] as const)
      console.log(`  ${line(part === 'all' ? 'recommend with flips and settled' : part, times[part])}`)
    expect(times.all.length).toBe(40)
  }
})

/** ms from the click to the frame after it. */
async function repainted(page: Page, option: Locator): Promise<number> {
  await page.evaluate(() => {
    addEventListener(
      'click',
      (event) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          // The message comes after the frame is painted.
          port1.onmessage = () => {
            document.documentElement.dataset.painted = String(performance.now() - event.timeStamp)
          }
          port2.postMessage(null)
        })
      },
      { capture: true, once: true },
    )
    delete document.documentElement.dataset.painted
  })
  // The radio itself lies under its card.
  await option.evaluate((radio: HTMLElement) => radio.click())
  const taken = () => page.evaluate(() => Number(document.documentElement.dataset.painted))
  await expect.poll(taken).toBeGreaterThan(0)
  return taken()
}

test('answer clicked, panel repainted', async ({ page }) => {
  test.setTimeout(600_000)
  const times: number[] = []
  for (const question of [
    'caller-waits',
    'stream',
    'order',
    'retry',
    'readers',
    'source',
    'catch-up',
    'latency',
  ]) {
    await page.goto(`/guide/${question}`)
    const options = page.getByRole('main').getByRole('radio')
    await expect(options.first()).toBeVisible()
    for (const option of await options.all()) times.push(await repainted(page, option))
  }
  console.log(line('answer clicked, panel repainted', times))
  expect(times.length).toBeGreaterThan(10)
})
