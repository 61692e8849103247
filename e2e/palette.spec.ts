import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { faultsOf } from './accessibility.ts'

const field = { name: 'Search or jump to' } as const

/** By the key, once there is something to hear it. */
async function openByKey(page: Page) {
  await expect(page.getByRole('button', { name: 'Search or jump to' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', field)).toBeFocused()
}

async function run(page: Page, text: string) {
  await openByKey(page)
  await page.getByRole('combobox', field).fill(text)
  await page.keyboard.press('Enter')
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the search has no accessibility fault in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/')
    await page.getByRole('button', { name: 'Search or jump to' }).click()
    await expect(page.getByRole('combobox', field)).toBeFocused()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('combobox', field).fill('queue')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })
}

test('the search arrives only when it is wanted', async ({ page }) => {
  // Files have no names in the build; its manifest says which one is the search's.
  const manifest: Record<string, { file: string } | undefined> = JSON.parse(
    readFileSync(new URL('../dist/.vite/manifest.json', import.meta.url), 'utf8'),
  )
  const file = manifest['src/components/palette/palette.tsx']?.file ?? 'The build has no such file'
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Search or jump to' })).toBeVisible()
  expect(asked).not.toContain(`/${file}`)
  await openByKey(page)
  expect(asked).toContain(`/${file}`)
})

test('"visibility timeout" leads to the fact on its service’s page, by keys alone', async ({ page }) => {
  await page.goto('/')
  await openByKey(page)
  await page.keyboard.type('visibility timeout')
  await expect(page.getByRole('option', { selected: true })).toContainText('Visibility timeout unless set')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/services\/sqs#fact-sqs\.visibility\.default$/)
  await expect(page.locator('[id="fact-sqs.visibility.default"]')).toBeInViewport()
})

test('Escape closes it and gives the focus back', async ({ page }) => {
  await page.goto('/')
  const button = page.getByRole('button', { name: 'Search or jump to' })
  await button.click()
  await expect(page.getByRole('combobox', field)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox', field)).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('what was used lately stands first', async ({ page }) => {
  await page.goto('/')
  for (const name of ['Saga orchestration', 'Claim check']) {
    await run(page, name)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  }
  await page.reload()
  await page.getByRole('button', { name: 'Search or jump to' }).click()
  const options = page.getByRole('group', { name: 'Recent' }).getByRole('option')
  await expect(options.nth(0)).toContainText('Claim check')
  await expect(options.nth(1)).toContainText('Saga orchestration')
})

test('arrows walk the results and go round', async ({ page }) => {
  await page.goto('/')
  await openByKey(page)
  await page.getByRole('combobox', field).fill('theme')
  const options = page.getByRole('option')
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
})

test('actions act: the theme, undo and redo', async ({ page }) => {
  await page.goto('/')
  await run(page, 'dark theme')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await run(page, 'undo')
  await expect(page.getByText('There is nothing to undo')).toBeVisible()
  await run(page, 'clickstream analytics')
  await expect(page).toHaveURL(/\/result$/)
  await run(page, 'undo')
  await expect(page.getByText('Undone: Started from “Clickstream analytics”')).toBeVisible()
  await run(page, 'redo')
  await expect(page.getByText('Done again: Started from “Clickstream analytics”')).toBeVisible()
})

test('a scenario begins a new design, and what was answered stays', async ({ page }) => {
  await page.goto('/')
  await run(page, 'clickstream analytics')
  await expect(page).toHaveURL(/\/result$/)
  await run(page, 'trip booking with rollback')
  await expect(page.getByRole('heading', { level: 1, name: 'Saga orchestration' })).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Go back to it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Stream', exact: true })).toBeVisible()
})

test('words that nothing is called by are said to be so', async ({ page }) => {
  await page.goto('/')
  await openByKey(page)
  await page.getByRole('combobox', field).fill('zeppelin')
  await expect(page.getByText('Nothing here is called “zeppelin”. Try fewer words.')).toBeVisible()
  await expect(page.getByRole('option')).toHaveCount(0)
})
