import { expect, type Locator, type Page, test } from '@playwright/test'
import { faultsOf } from './accessibility.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const bill = (page: Page) => page.locator('#cost')
const total = (page: Page) => bill(page).getByRole('row', { name: /^In all/ })

async function startFrom(page: Page, scenario: RegExp): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: scenario }).first().click()
  await expect(page).toHaveURL('/result')
}

async function answerVolume(page: Page, messages: string): Promise<void> {
  await page.getByRole('link', { name: /say how many messages/ }).click()
  await expect(heading(page)).toHaveText('How many messages a month?')
  await page.getByRole('textbox', { name: 'How many messages a month?' }).fill(messages)
  await page.getByRole('button', { name: 'Back to the recommendation' }).click()
  await expect(page).toHaveURL('/result')
}

/** The dollars of a text: "$141.96" is 141.96. */
async function dollars(place: Locator): Promise<number> {
  const text = (await place.textContent()) ?? ''
  const [, amount = ''] = /\$([\d,.]+)\s*$/.exec(text) ?? []
  return Number(amount.replaceAll(',', ''))
}

test('a volume brings up the bill; its lines open to arithmetic that comes to the amount', async ({
  page,
}) => {
  await startFrom(page, /Online order/)
  await expect(bill(page)).toContainText('Say how many messages a month')
  await answerVolume(page, '40,000,000')
  await expect(page.getByRole('link', { name: /^\$\d+ a month at 40 million messages$/ })).toBeVisible()
  await expect(bill(page)).toContainText('Prices of Ireland (eu-west-1)')

  await bill(page).getByRole('button', { name: 'Publishes' }).click()
  const steps = bill(page).getByRole('table', { name: 'How the amount comes about' })
  await expect(steps).toContainText('40,000,000')
  await expect(bill(page)).toContainText('1,000,000 requests of the 1 million that are free each month')
  await expect(bill(page)).toContainText('39,000,000 requests at $0.50 / million')
  await expect(bill(page)).toContainText('A month$19.50')
  await expect(bill(page).getByRole('link', { name: /SNS pricing page/ })).toBeVisible()

  // The subtotals of the parts are the total, to the cent.
  const parts = await bill(page).locator('th[scope=rowgroup]').locator('..').all()
  let sum = 0
  for (const part of parts) sum += await dollars(part)
  expect(Math.abs(sum - (await dollars(total(page))))).toBeLessThan(0.05)
})

test('free allowances and assumptions change the bill; undo and reset bring it back', async ({ page }) => {
  await startFrom(page, /Online order/)
  await answerVolume(page, '40m')
  await expect(total(page)).toBeVisible()
  const before = await dollars(total(page))
  await bill(page).getByRole('switch', { name: 'Free allowances count' }).click()
  await expect.poll(() => dollars(total(page))).toBeGreaterThan(before)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => dollars(total(page))).toBe(before)
  await expect(bill(page).getByRole('switch', { name: 'Free allowances count' })).toBeChecked()

  const memory = bill(page).getByRole('textbox', { name: 'Memory of a function' })
  await memory.fill('1024')
  await memory.press('Enter')
  await expect.poll(() => dollars(total(page))).toBeGreaterThan(before)
  await expect(bill(page)).toContainText('Changed by you.')
  await bill(page).getByRole('button', { name: 'Reset all assumptions' }).click()
  await expect.poll(() => dollars(total(page))).toBe(before)
})

test('an edited diagram has a bill of its own, at each part and in all', async ({ page }) => {
  await startFrom(page, /Online order/)
  await answerVolume(page, '40m')
  await expect(total(page)).toBeVisible()
  const before = await dollars(total(page))
  await page.getByRole('link', { name: 'Edit the diagram' }).click()
  const status = page.getByRole('region', { name: 'Status' })
  await expect(status).toContainText(`Cost $${Math.round(before)} / month`)

  const diagram = page.getByRole('region', { name: 'Diagram', exact: true })
  await diagram.getByRole('button', { name: 'Costs' }).click()
  await expect(diagram.getByText('$19.50', { exact: true })).toBeVisible()
  await diagram.getByRole('group', { name: /^consumer 3, / }).click()
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await inspector.getByRole('button', { name: 'Running time' }).click()
  await expect(inspector).toContainText('MB in a GB')
  await diagram.getByRole('group', { name: /^consumer 3, / }).press('Delete')
  await expect(status).not.toContainText(`Cost $${Math.round(before)} / month`)
  await status.getByRole('button', { name: /^Cost/ }).click()
  await expect(inspector.getByRole('heading', { name: 'What it costs a month' })).toBeVisible()

  await page.goto('/result')
  await expect(total(page)).toBeVisible()
  expect(await dollars(total(page))).toBeLessThan(before)
})

test('weights change the ranking, are undone drag by drag, and travel with the link', async ({
  page,
  browser,
}) => {
  await startFrom(page, /Online order/)
  await expect(heading(page)).toHaveText('Topic–queue chaining')
  await page.getByRole('button', { name: 'Weights' }).click()
  const dialog = page.getByRole('dialog', { name: 'Weights' })
  const persistence = dialog.getByRole('slider', { name: 'Persistence' })
  await persistence.focus()
  await persistence.press('Home')
  await expect(persistence).toHaveAttribute('aria-valuetext', '0, counts not at all')
  await expect(dialog.getByRole('listitem').first()).toContainText('Publish–subscribe topic')
  await expect(dialog).toContainText('Before, Topic–queue chaining was recommended.')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(heading(page)).toHaveText('Publish–subscribe topic')
  await expect(page.getByText('You weigh Persistence not at all.')).toBeVisible()

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText(/^Copied, /)).toBeVisible()
  await page.keyboard.press('Escape')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  // A new context has no storage: what it shows can only have come from the link.
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(link)
  await stranger.getByRole('button', { name: 'Keep a copy' }).click()
  // Keeping ends by opening the copy; whoever leaves before that has kept nothing.
  await expect(stranger).toHaveURL(/\/designs\/[a-z0-9]{12}$/)
  await stranger.goto('/result')
  await expect(heading(stranger)).toHaveText('Publish–subscribe topic')
  await expect(stranger.getByText('You weigh Persistence not at all.')).toBeVisible()
  await stranger.context().close()

  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(heading(page)).toHaveText('Topic–queue chaining')
  await expect(page.getByText('All axes count the same.')).toBeVisible()
})

test('all questions on one page: keys act on the focused question only', async ({ page }) => {
  await page.goto('/guide')
  await page.getByRole('link', { name: 'All questions on one page' }).first().click()
  await expect(heading(page)).toHaveText('All questions')
  await expect(page.getByRole('heading', { level: 2, name: /^Consumption/ })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: 'Must order be kept?' })).toBeVisible()

  // Nothing has the focus: a digit does nothing.
  await heading(page).focus()
  await page.keyboard.press('1')
  await expect(page.getByText('Nothing answered yet')).toBeVisible()

  const order = page.getByRole('group', { name: 'Must order be kept?' })
  await order.getByRole('radio').first().focus()
  await page.keyboard.press('2')
  await expect(order.getByRole('radio', { name: 'Per customer, order or device' })).toBeChecked()
  await expect(page.getByRole('complementary', { name: 'Standing' }).first()).toContainText(
    'Standing after 1 answer',
  )
  // Enter goes on to the next question, and a digit acts there.
  await page.keyboard.press('Enter')
  await page.keyboard.press('0')
  const routing = page.getByRole('group', { name: /depend on the content/ })
  await expect(routing.getByRole('radio', { name: 'Not sure' })).toBeChecked()
  await page.getByRole('link', { name: 'See the recommendation', exact: true }).click()
  await expect(page).toHaveURL('/result')
})

test('single keys can be turned off', async ({ page }) => {
  await page.goto('/guide/order')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('switch', { name: 'Single keys act' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused()
  await page.keyboard.press('2')
  await expect(page.getByRole('radio', { name: 'Per customer, order or device' })).not.toBeChecked()
  await page.reload()
  await expect(heading(page)).toBeVisible()
  await page.keyboard.press('2')
  await expect(page.getByText('Nothing answered yet')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } })
  const wider = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  test('the bill and the weights fit and have no accessibility fault', async ({ page }) => {
    await startFrom(page, /Online order/)
    await answerVolume(page, '40m')
    await bill(page).getByRole('button', { name: 'Publishes' }).click()
    await expect(bill(page).getByRole('link', { name: /SNS pricing page/ })).toBeVisible()
    expect(await wider(page)).toBeLessThanOrEqual(0)
    expect(await faultsOf(page, '#cost')).toEqual([])
    await page.getByRole('button', { name: 'Weights' }).click()
    await expect(page.getByRole('dialog', { name: 'Weights' })).toBeVisible()
    expect(await faultsOf(page, 'dialog')).toEqual([])
  })

  test('the guide fits, one question at a time and all on one page', async ({ page }) => {
    await startFrom(page, /Protect a database/)
    for (const path of ['/guide/limited', '/guide/all']) {
      await page.goto(path)
      await expect(page.getByRole('radio').first()).toBeAttached()
      expect(await wider(page)).toBeLessThanOrEqual(0)
    }
    // Every question has the same make: one group of them says enough.
    await expect(page.getByRole('heading', { level: 2, name: /^Pricing/ })).toBeVisible()
    expect(await faultsOf(page, 'section:has(> #pricing)')).toEqual([])
  })
})
