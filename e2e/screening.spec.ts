import { expect, type Page, test } from '@playwright/test'
import { faultsOf } from './accessibility.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const need = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name })
const standing = (page: Page, count: number) =>
  page.getByText(`Standing after ${count} answer${count === 1 ? '' : 's'}`)

async function expectNoFault(page: Page) {
  expect(await faultsOf(page, 'main')).toEqual([])
}

test('unusual needs are answered in one step, by mouse and by keyboard, and undone in one', async ({
  page,
}) => {
  await page.goto('/guide')
  await expect(heading(page)).toHaveText(/Must the caller wait/)
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Does any of this apply?')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByText('All 10 are answered with “no”.')).toBeVisible()
  await expectNoFault(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoFault(page)

  // Two are ticked, one by its key; ticking answers nothing yet, and a reload keeps it.
  await page.getByText('Clients speak Kafka, JMS, AMQP or MQTT').click()
  await heading(page).focus()
  await page.keyboard.press('5')
  await expect(need(page, /^Clients speak/)).toBeChecked()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await expect(page.getByText('The other 8 are answered with “no”.')).toBeVisible()
  await expect(standing(page, 1)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page)).toHaveText(/How many messages a second/)
  await expect(standing(page, 9)).toBeVisible()

  // What was answered is passed over; the way back leads to the page, which shows what is so.
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(/In which region/)
  await expect(heading(page)).toBeFocused()
  const back = page.getByRole('button', { name: 'Back', exact: true })
  await back.click()
  await expect(heading(page)).toHaveText(/How many messages a second/)
  await back.click()
  await expect(heading(page)).toHaveText('Does any of this apply?')
  await expect(page.getByRole('checkbox')).toHaveCount(2)
  await expect(page.getByText('Answered: No, one account')).toBeVisible()
  await page.getByRole('link', { name: 'Change Accounts' }).click()
  await page.getByText('Yes, consumers live in other accounts').click()
  await page.getByRole('button', { name: 'Back to unusual needs' }).click()
  await expect(page.getByText('Answered: Yes, consumers live in other accounts')).toBeVisible()

  // Each is an ordinary answer; undo takes the one back, then all eight.
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('checkbox')).toHaveCount(10)
  await expect(standing(page, 1)).toBeVisible()
})

test('on a phone the page fits, and whoever passes it over is asked one by one', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/guide/caller-waits')
  await page.getByText('No, safely accepted is enough').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page)).toHaveText('Does any of this apply?')
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBe(0)
  await page.getByRole('button', { name: 'Ask me one by one instead' }).click()
  await expect(heading(page)).toHaveText(/How many messages a second/)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page)).toHaveText(/takes only so much/)
  // It is not offered again, but stays where it was.
  await page.goto('/guide')
  await expect(heading(page)).toHaveText(/How many messages a second/)
  await page.getByRole('link', { name: 'Unusual needs' }).click()
  await expect(heading(page)).toHaveText('Does any of this apply?')
})
