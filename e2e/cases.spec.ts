import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { faultsOf } from './accessibility.ts'

/** What the engine says of the cases, as its own test holds it. */
const golden = readFileSync(new URL('../src/engine/cases/decisions.golden.txt', import.meta.url), 'utf8')
const [, hits, both, missed, never] =
  /(\d+) of 60 as published or accepted; (\d+) by lead and pattern; (\d+) missed; (\d+) ruled out/.exec(
    golden,
  ) ?? []

test('the published decisions are judged in the browser, with the numbers of the bench', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/sources')
  await page.getByRole('link', { name: 'Published decisions, hits and misses' }).click()
  await expect(page.getByText(`${hits} of 60 hit, ${60 - Number(hits)} missed`)).toBeVisible()
  const figure = (label: string) =>
    page
      .locator('dl > div', { has: page.getByText(label, { exact: true }) })
      .locator('dd > span')
      .first()
  await expect(figure('as published')).toHaveText(both ?? '')
  await expect(figure('missed')).toHaveText(missed ?? '')
  await expect(figure('ruled out')).toHaveText(never ?? '')
  await expect(page.getByText('Being judged…')).toHaveCount(0)

  await page.getByText('Misses', { exact: true }).click()
  await expect(page.getByRole('article')).toHaveCount(60 - Number(hits))
  await page.getByText('Hits', { exact: true }).click()
  await page.getByLabel('Published service').selectOption('EventBridge')
  await expect(page).toHaveURL('/cases?show=hits&service=eventbridge')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['EventBridge'])

  const [first] = await page.getByRole('article').all()
  await first?.locator('summary').click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(await faultsOf(page)).toEqual([])
})

test('a case is linked to, and its answers open as a design of their own', async ({ page }) => {
  await page.goto('/cases#case-009')
  const delay = page.getByRole('article', { name: 'Five minutes later' })
  await expect(delay).toBeInViewport()
  await expect(delay).toContainText('as published')
  await delay.locator('summary').click()
  await expect(delay).toContainText('“five minutes after it was sent”')
  const support = page.getByText('“scale on the work that waits”')
  // Paper shows what is folded on screen.
  await page.emulateMedia({ media: 'print' })
  await expect(support).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expect(support).toBeHidden()

  await delay.getByRole('button', { name: 'Open these answers' }).click()
  await expect(page).toHaveURL('/result')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Delay queue')

  await page.goBack()
  const approval = page.getByRole('article', { name: 'A manager signs off' })
  await approval.locator('summary').click()
  await approval.getByRole('button', { name: 'Open these answers' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Human approval')
  // What was there before is still there.
  await page.getByRole('button', { name: 'Go back to it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Delay queue')
})
