import { expect, test } from '@playwright/test'
import { faultsOf } from './accessibility.ts'

const services = [
  ['sqs', 'Amazon SQS'],
  ['sns', 'Amazon SNS'],
  ['eventbridge', 'Amazon EventBridge'],
  ['kinesis', 'Kinesis Data Streams'],
  ['lambda', 'AWS Lambda'],
  ['step-functions', 'AWS Step Functions'],
] as const

for (const [id, name] of services) {
  test(`the page of ${name} has its limits, its neighbours and no accessibility fault`, async ({ page }) => {
    test.slow()
    await page.goto(`/services/${id}`)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    for (const part of [
      'Limits and behaviours',
      'What may feed it',
      'What it may feed',
      'Patterns that use it',
    ]) {
      await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible()
    }
    expect(await faultsOf(page)).toEqual([])
  })
}

for (const [path, name] of [
  ['/sources', 'Sources'],
  ['/sources/changes', 'What changed since the talk'],
  ['/services/step-functions', 'AWS Step Functions'],
] as const) {
  test(`${path} has no accessibility fault in the dark, and does not stick out of a phone`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await faultsOf(page)).toEqual([])
  })
}

test('a limit shows its value in the region that is chosen', async ({ page }) => {
  await page.goto('/services/sns')
  const rate = page.locator('[id="fact-sns.publish.rate"]')
  await expect(rate).toContainText('30,000 a second in N. Virginia')
  await page.getByLabel('Region').selectOption('eu-west-3')
  await expect(rate).toContainText('300 a second in Paris')
  await expect(page).toHaveURL('/services/sns?region=eu-west-3')
})

test('a service that is not there is said to be so', async ({ page }) => {
  await page.goto('/services/constructor')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page on this service')
  // A kind of parts leads to its service.
  await page.goto('/services/sqs-standard?region=eu-west-3')
  await expect(page).toHaveURL('/services/sqs?region=eu-west-3')
})

test('sources are found by words and by how sure they are', async ({ page }) => {
  await page.goto('/sources')
  await page.getByRole('searchbox', { name: 'Find a fact or a source' }).fill('visibility timeout')
  await expect(page.getByText('Longest visibility timeout:').first()).toBeVisible()
  await expect(page).toHaveURL('/sources?q=visibility+timeout')
  await expect(page.getByText('Retention unless set:')).toHaveCount(0)
  await page.getByRole('searchbox').fill('')
  await page.getByText('not verified', { exact: true }).last().click()
  await expect(page).toHaveURL('/sources?confidence=unverified')
  await expect(page.getByRole('status').filter({ hasText: 'facts' })).toHaveText('3 facts')
})

test('a link to a fact brings it into view', async ({ page }) => {
  await page.goto('/sources#fact-lambda.timeout.max')
  await expect(page.locator('[id="fact-lambda.timeout.max"]')).toBeInViewport()
})

test('what changed since the talk says what it said, what holds, since when and where', async ({ page }) => {
  await page.goto('/sources/changes')
  const change = page.locator('[id="change-sqs.message.size.max"]')
  await expect(change).toContainText('in the time of 256 KB')
  await expect(change).toContainText('1 MiB')
  await expect(change).toContainText('August 2025')
  await expect(change.getByRole('link', { name: /opens in a new tab/ })).toBeVisible()
})
