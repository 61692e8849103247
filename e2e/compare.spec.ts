import { expect, type Page, test } from '@playwright/test'
import { faultsOf } from './accessibility.ts'

const table = (page: Page) => page.getByRole('table', { name: 'Services and their variants compared' })
const cell = (page: Page, row: string, column: string) => page.locator(`[id="cell-${row}--${column}"]`)

// A few columns: axe takes seconds for each hundred of cells, and they are all made alike.
test('the comparison has no accessibility fault, row by row', async ({ page }) => {
  test.slow()
  await page.goto('/compare?columns=sqs-fifo.eventbridge-custom.kinesis-queue')
  await expect(table(page)).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the comparison has no accessibility fault in ${colorScheme}, with a cell open or not`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await page.goto('/compare?columns=sqs-standard&differences=true#cell-rate-in--kinesis-on-demand')
    await expect(table(page)).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await cell(page, 'rate-in', 'kinesis-on-demand').getByRole('button').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faultsOf(page, '[role=dialog]')).toEqual([])
  })
}

test('the keyboard walks the table, opens a cell and comes back to it', async ({ page }) => {
  await page.goto('/compare')
  const first = cell(page, 'rate-in', 'sqs-standard').getByRole('button')
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const reached = cell(page, 'group-rate', 'sqs-fifo').getByRole('button')
  await expect(reached).toBeFocused()

  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Rate of one FIFO partition')
  await expect(dialog).toContainText('checked 23 November 2026')
  await expect(dialog).toContainText('verified')
  await expect(dialog.getByRole('link', { name: /opens in a new tab/ })).toHaveAttribute('href', /^https:/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(reached).toBeFocused()

  await page.keyboard.press('Control+End')
  await expect(cell(page, 'idle', 'kinesis-queue').getByRole('button')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(cell(page, 'idle', 'sqs-standard').getByRole('button')).toBeFocused()
})

test('the table is one tab stop, which Tab leaves', async ({ page }) => {
  await page.goto('/compare')
  await cell(page, 'rate-in', 'sqs-standard').getByRole('button').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /on Queue: Who gets it/ })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(cell(page, 'group-rate', 'sqs-standard').getByRole('button')).toBeFocused()
})

test('every cell can be linked to: the link shows a stranger the cell, marked and in view', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/compare?region=eu-west-3&columns=sqs-standard.sns-fifo')
  await expect(cell(page, 'rate-in', 'sns-fifo')).toContainText('3,000 a second')
  const ids = await table(page)
    .locator('td[id]')
    .evaluateAll((cells) => cells.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)

  const stranger = await (await browser.newContext()).newPage()
  // A column that the link's own choice leaves out, far down.
  await stranger.goto(`${baseURL}/compare?columns=sqs-standard#cell-idle--kinesis-queue`)
  const linked = cell(stranger, 'idle', 'kinesis-queue')
  await expect(linked).toBeInViewport()
  await expect(linked).toHaveAttribute('data-marked', 'true')
  await expect(linked.getByRole('button')).toBeFocused()
})

test('filters stand in the address, and what is usual does not', async ({ page }) => {
  await page.goto('/compare')
  await page.getByText('SNS', { exact: true }).first().click()
  await expect(page).toHaveURL('/compare?columns=sns-standard.sns-fifo')
  await page.getByText('Differences only').click()
  await expect(page).toHaveURL('/compare?columns=sns-standard.sns-fifo&differences=true')
  await expect(page.getByText(/rows alike in these columns left out/)).toBeVisible()
  await page.getByLabel('Region').selectOption('eu-west-3')
  await expect(cell(page, 'rate-in', 'sns-standard')).toContainText('300 a second')
  await page.reload()
  await expect(page.getByRole('switch', { name: 'Differences only' })).toBeChecked()
  await expect(page.getByLabel('Region')).toHaveValue('eu-west-3')
  await page.getByLabel('Region').selectOption('us-east-1')
  await page.getByText('Differences only').click()
  await page.getByText('All', { exact: true }).click()
  await expect(page).toHaveURL('/compare')
})

test('columns are chosen one by one, and the last one stays', async ({ page }) => {
  await page.goto('/compare?columns=sqs-fair.sqs-fifo')
  await page.getByRole('button', { name: 'Columns 2 of 11' }).click()
  await page.getByRole('checkbox', { name: 'Fair' }).uncheck()
  await expect(page).toHaveURL('/compare?columns=sqs-fifo')
  await expect(page.getByRole('checkbox', { name: 'FIFO' }).first()).toBeDisabled()
})

test('Paris says that the Custom Event Bus is not there', async ({ page }) => {
  await page.goto('/compare?region=eu-west-3')
  await expect(page.getByRole('columnheader', { name: /Custom Event Bus/ })).toContainText('not in Paris')
})

test('nothing sticks out of a phone, and the first column stays in view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/compare#cell-idle--kinesis-queue')
  await expect(cell(page, 'idle', 'kinesis-queue')).toBeInViewport()
  await expect(page.getByRole('rowheader', { name: 'Costs something while idle' })).toBeInViewport({
    ratio: 0.9,
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('four drawings tell queue, topic, bus and stream apart', async ({ page }) => {
  await page.goto('/compare#messages')
  for (const channel of ['queue', 'topic', 'bus', 'stream']) {
    await expect(
      page.getByRole('img', { name: new RegExp(`^A, B, C and D go .* a ${channel}`) }),
    ).toBeVisible()
  }
  await page.getByRole('button', { name: /on Stream: C fails/ }).click()
  await expect(page.getByRole('dialog')).toContainText('Behind a failing batch')
})
