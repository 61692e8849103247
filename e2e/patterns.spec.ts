import { expect, type Page, test } from '@playwright/test'
import { faultsOf } from './accessibility.ts'

/** Fills in a ready workload, by way of the search. */
async function startScenario(page: Page, name: string) {
  await page.getByRole('button', { name: 'Search or jump to' }).click()
  await page.getByRole('combobox', { name: 'Search or jump to' }).fill(name)
  await page.getByRole('option', { name }).first().click()
  await expect(page).toHaveURL(/\/result$/)
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['/patterns', '/patterns/topic-queue-chaining', '/patterns/schedule']) {
    test(`${path} has no accessibility fault in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('img').or(page.locator('img[src^="data:image/svg"]')).first()).toBeVisible()
      expect(await faultsOf(page)).toEqual([])
    })
  }
}

test('filters narrow the gallery, are counted, and stand in the address', async ({ page }) => {
  await page.goto('/patterns')
  const cards = page.getByRole('article')
  await expect(cards.first()).toBeVisible()
  const all = await cards.count()
  expect(all).toBeGreaterThan(30)
  await page.getByRole('searchbox', { name: 'Find a pattern' }).fill('claim')
  await expect(cards).toHaveCount(1)
  await expect(page.getByRole('status').filter({ hasText: `1 of ${all} patterns` })).toBeVisible()
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(cards).toHaveCount(all)
  const need = page.getByRole('combobox', { name: 'You need to' })
  await need.selectOption({ value: 'order' })
  const ordered = await cards.count()
  expect(ordered).toBeLessThan(all)
  await page.reload()
  await expect(need).toHaveValue('order')
  await expect(cards).toHaveCount(ordered)
})

test('a search without a hit says so and offers the way back', async ({ page }) => {
  await page.goto('/patterns?q=zeppelin')
  await expect(page.getByRole('heading', { name: 'No pattern is filed under all of that' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('a pattern says when and when not, and each mark leads to its fact', async ({ page }) => {
  await page.goto('/patterns')
  await page.getByRole('link', { name: 'Single queue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Single queue' })).toBeFocused()
  await expect(page.getByRole('img', { name: 'Single queue' })).toBeVisible()
  const mark = page.getByRole('link', { name: /^Fact \d+: Longest retention$/ }).first()
  await mark.click()
  await expect(page).toHaveURL(/#fact-sqs\.retention\.max$/)
  const fact = page.locator('[id="fact-sqs.retention.max"]')
  await expect(fact).toBeInViewport()
  await expect(fact).toContainText('14 days')
  const link = page.getByRole('link', { name: /A queue read by a function/ })
  await expect(link).toHaveAttribute('href', /^https:\/\/github\.com\/aws-samples\//)
  await expect(link).toHaveAttribute('rel', /noopener/)
})

test('a pattern that does not exist is a page that does not exist', async ({ page }) => {
  await page.goto('/patterns/perpetual-motion')
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
})

test('with answers the recommendation is marked, and the page explains its fit', async ({ page }) => {
  await page.goto('/patterns')
  await startScenario(page, 'Protect a database')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).not.toHaveText('Patterns')
  const name = await heading.textContent()
  await page.goto('/patterns')
  await page.getByText('Best fit first').click()
  const first = page.getByRole('article').first()
  await expect(first.getByRole('heading')).toHaveText(name ?? '')
  await expect(first.getByText('Fits you best')).toBeVisible()
  await first.getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'Your workload' })).toBeVisible()
  await expect(page.getByText('The recommendation')).toBeVisible()
  await page.goto('/patterns/notify-customers')
  await expect(page.getByText(/^\d+(?:st|nd|rd|th) of \d+ patterns$/)).toBeVisible()
})

test('a pattern opens in the editor as a design of its own, and what was drawn before stays', async ({
  page,
}) => {
  await page.goto('/patterns/publish-subscribe')
  await page.getByRole('button', { name: 'Open in the editor' }).click()
  await expect(page.getByText('“Publish–subscribe topic” is on the canvas now')).toBeVisible()
  const first = page.url()

  await page.goto('/patterns/saga')
  await page.getByRole('button', { name: 'Open in the editor' }).click()
  await expect(page.getByText('What you had is kept under Designs.')).toBeVisible()
  await expect(page.getByText('undo step 1').first()).toBeVisible()
  expect(page.url()).not.toBe(first)
  await page.goto(first)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Design: Publish–subscribe topic')
})

test('nothing sticks out of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/patterns', '/patterns/stream', '/patterns/human-approval']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390)
  }
})

test('the knowledge is one file, linked from the foot of the page', async ({ page, request }) => {
  await page.goto('/patterns')
  const link = page.getByRole('link', { name: 'Everything Waterline knows, as one JSON file' })
  const response = await request.get((await link.getAttribute('href')) ?? '')
  expect(response.headers()['content-type']).toContain('json')
  const { version, facts, sources } = await response.json()
  expect(version).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(Object.keys(facts).length).toBeGreaterThan(400)
  for (const fact of Object.values<{ source: string }>(facts)) expect(sources).toHaveProperty([fact.source])
})
