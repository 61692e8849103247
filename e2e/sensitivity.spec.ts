import { expect, type Page, test } from '@playwright/test'
import { faultsOf } from './accessibility.ts'

// Other answers are looked for beside the page; on a busy machine that takes a while.
test.describe.configure({ timeout: 60_000 })
const found = { timeout: 30_000 }

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const card = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })

async function startFrom(page: Page, scenario: RegExp): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: scenario }).first().click()
  await expect(page).toHaveURL('/result')
}

test('another answer is tried from the card, and undone', async ({ page }) => {
  await startFrom(page, /Online order/)
  const changes = card(page, 'What would change this')
  await changes.getByRole('button', { name: /^Show all \d+ other answers/ }).click()
  // The same is said at the runner-up that would be the choice then.
  await expect(
    card(page, 'Why not the others').getByRole('button', {
      name: /^Amazon SQS.*Choose it instead if who receives/,
    }),
  ).toBeVisible()
  await changes.getByRole('button', { name: /^Who receives: One consumer\b/ }).click()
  await expect(heading(page)).toHaveText('Single queue')
  await expect(heading(page)).toBeFocused()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click()
  await expect(heading(page)).toHaveText('Topic–queue chaining')
})

test('the result says how many open answers matter, and leads to unusual needs and back', async ({
  page,
}) => {
  await startFrom(page, /Online order/)
  const open = page.getByRole('link', { name: /^\d+ open answers (can|may) still change it$/ })
  await open.click()
  await expect(page).toHaveURL('/guide/unusual?from=result')
  await expect(page.getByText('Answered: No, done is done')).toBeVisible()
  await expect(page.getByText('All 6 are answered with “no”.')).toBeVisible()
  await page.getByRole('button', { name: 'Continue to the recommendation' }).click()
  await expect(page).toHaveURL('/result')
  // Nothing that the scenario leaves open matters beyond these.
  await expect(page.getByText('✓ Settled: no open answer can change it')).toBeVisible(found)
  // With one of them taken back that question alone is left, and asked by itself.
  await page.goto('/guide/reread?from=result')
  await page.getByRole('radio', { name: /^Not sure/ }).check({ force: true })
  await page.getByRole('button', { name: 'Back to the recommendation' }).click()
  const one = page.getByRole('link', { name: '1 open answer can still change it' })
  await expect(one).toHaveAttribute('href', '/guide/reread?from=result', found)
})

test('how sure a recommendation is gets explained, and what is taken off for its parts', async ({ page }) => {
  await startFrom(page, /Online order/)
  await page.getByRole('button', { name: /^This pattern, simplicity: −/ }).click()
  const simplicity = page.getByRole('dialog', { name: 'Simplicity: Topic–queue chaining' })
  await expect(simplicity).toContainText('managed parts stand in a row')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^This pattern, simplicity/ })).toBeFocused()
  await page.getByRole('button', { name: /Robust|Close|Fragile/ }).click()
  await expect(page.getByRole('dialog', { name: /recommendation$/ })).toContainText('points of fit')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /Robust|Close|Fragile/ })).toBeFocused()
})

test('the guide counts what still matters and offers it next', async ({ page }) => {
  await startFrom(page, /Online order/)
  await page.goto('/guide/order')
  const standing = page.getByRole('complementary', { name: 'Standing' }).first()
  await expect(standing).toContainText(/\d+ open questions (can|may) still change this/, found)
  // What the scenario leaves open of the unusual needs comes first, all at once.
  await standing
    .getByText(/^Ask \d at once/)
    .getByRole('link')
    .click()
  await expect(page).toHaveURL('/guide/unusual')
  await standing.getByText('Ask what matters most').getByRole('link').click()
  await expect(page).toHaveURL(/\/guide\/(?!unusual|order)/)
})

test('arguing for another service names the answers it takes, and gives them', async ({ page }) => {
  await startFrom(page, /Online order/)
  const argue = card(page, 'Argue for…')
  const select = argue.getByRole('combobox', { name: 'Argue for' })
  const stream = await select.getByRole('option', { name: /^Kinesis/ }).textContent()
  await select.selectOption({ label: stream ?? '' })
  await expect(argue.getByRole('status')).toContainText(/wins with (one|2|3) changed answer/, found)
  await argue.getByRole('button', { name: /^Change (this answer|these answers)$/ }).click()
  await expect(heading(page)).toHaveText('Stream')
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(heading(page)).toHaveText('Topic–queue chaining')
})

test('two designs stand side by side with what differs only', async ({ page }) => {
  await startFrom(page, /Online order/)
  await card(page, 'Argue for…').getByRole('button', { name: 'Compare two side by side' }).click()
  const dialog = page.getByRole('dialog', { name: 'Side by side' })
  const right = dialog.getByRole('combobox', { name: 'Right' })
  const sqs = await right.getByRole('option', { name: /^Amazon SQS/ }).textContent()
  await right.selectOption({ label: sqs ?? '' })
  await expect(dialog.getByRole('row', { name: /^Consumers with a copy each/ })).toContainText('Who receives')
  await expect(dialog.getByRole('columnheader').nth(1)).toContainText('misses')
  expect(await faultsOf(page, 'dialog')).toEqual([])
})

test('where nothing meets all musts, one click relaxes the one in the way', async ({ page }) => {
  await startFrom(page, /Online order/)
  await page.goto('/guide/protocol?from=result')
  await page.getByText(/JMS/).first().click()
  await page.getByRole('button', { name: 'Back to the recommendation' }).click()
  await expect(page.getByText('Nothing meets all your musts', { exact: false }).first()).toBeVisible()
  await page
    .getByRole('button', { name: /^Relax “Protocol”/ })
    .first()
    .click()
  await expect(page.getByText('Nothing meets all your musts', { exact: false })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(page.getByText('Nothing meets all your musts', { exact: false }).first()).toBeVisible()
})

test('the failure walk says where messages are, by the keyboard too', async ({ page }) => {
  await startFrom(page, /Online order/)
  const walk = card(page, 'When something breaks')
  const way = walk.getByRole('region', { name: 'queue 1 → consumer 1' })
  await expect(way).toContainText('set aside')
  await walk
    .getByRole('button', { name: /facts?$/ })
    .first()
    .click()
  await expect(walk.getByRole('link', { name: /opens in a new tab/ }).first()).toBeVisible()
  await walk.getByRole('slider', { name: /^For how long/ }).focus()
  await page.keyboard.press('Home')
  await expect(way).toContainText('kept, nothing lost')
  await page.keyboard.press('End')
  await expect(walk.getByRole('slider', { name: /^For how long/ })).toHaveAttribute(
    'aria-valuetext',
    '14 days',
  )
  await walk.getByRole('combobox', { name: 'What is down' }).selectOption('topic')
  await expect(walk.getByRole('radio', { name: 'cannot be reached' })).toBeChecked()
  await expect(walk).toContainText('gets the error')
})

test('the editor walks the failure of the selected part', async ({ page }) => {
  await startFrom(page, /Online order/)
  await page.getByRole('link', { name: 'Edit the diagram' }).click()
  await page
    .getByRole('region', { name: 'Diagram', exact: true })
    .getByRole('group', { name: /^consumer 2, / })
    .click()
  await page.getByRole('button', { name: 'When something breaks' }).click()
  const dialog = page.getByRole('dialog', { name: 'When something breaks' })
  await expect(dialog.getByRole('region', { name: 'queue 2 → consumer 2' })).toBeVisible()
  expect(await faultsOf(page, 'dialog')).toEqual([])
})

test('shares of quotas name part, region and whether AWS raises them', async ({ page }) => {
  await startFrom(page, /Online order/)
  const shares = card(page, 'Shares of the quotas')
  await expect(shares.getByRole('listitem').first()).toContainText(
    /% of what “topic” takes, at the peak\. .* in eu-west-1\. AWS raises it on request\./,
  )
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the result with all it has found has no accessibility fault in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await startFrom(page, /Online order/)
    await expect(page.getByRole('button', { name: /Robust|Close|Fragile/ })).toBeVisible(found)
    await expect(card(page, 'What would change this').getByRole('button').first()).toBeVisible(found)
    expect(await faultsOf(page)).toEqual([])
  })
}

test('nothing of it sticks out of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await startFrom(page, /Online order/)
  await expect(card(page, 'What would change this').getByRole('button').first()).toBeVisible(found)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
