import type { BrowserContext } from '@playwright/test'

/**
 * Types numbers without a pause, kills the page's process in the middle and looks in a new page what is left; as
 * often as there are times to type, in ms. Gives for each the age in ms that the oldest lost number had when the
 * process was killed; 0 if none is lost.
 */
export async function killWhileTyping(context: BrowserContext, times: readonly number[]): Promise<number[]> {
  const lost: number[] = []
  let page = await context.newPage()
  let number = 100_000
  for (const time of times) {
    await page.goto('/guide/peak')
    const client = await context.newCDPSession(page)
    const typed: { readonly text: string; readonly at: number }[] = []
    const start = performance.now()
    while (performance.now() - start < time) {
      number += 1
      await page.getByRole('textbox').first().fill(String(number))
      typed.push({ text: String(number), at: performance.now() })
    }
    const killed = performance.now()
    const gone = page.waitForEvent('crash')
    // Never answered: who could answer is gone.
    void client.send('Page.crash').catch(() => {})
    await gone
    await page.close()

    page = await context.newPage()
    await page.goto('/guide/peak')
    const found = await page.getByRole('textbox').first().inputValue()
    const kept = typed.findIndex(({ text }) => text === found.replaceAll(',', ''))
    const firstLost = typed[kept + 1]
    lost.push(firstLost === undefined ? 0 : killed - firstLost.at)
  }
  await page.close()
  return lost
}
