import { expect, test } from '@playwright/test'
import { faultsOf } from './accessibility.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the start has no accessibility fault in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])

    // Nor is that for want of looking: what is planted is found.
    await page.getByRole('main').evaluate((main) => {
      const faint = document.createElement('p')
      faint.textContent = 'Hardly to be read'
      faint.style.color = 'rgb(127 127 127 / 0.3)'
      main.append(document.createElement('button'), faint)
    })
    expect((await faultsOf(page, 'main')).map(([rule]) => rule)).toEqual(['button-name', 'color-contrast'])
  })
}

test('a chosen theme holds after a reload, from the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await page.getByRole('button', { name: 'Switch to light' }).click()
  await page.getByRole('button', { name: 'Switch to dark' }).click()
  // The app's own code never arrives: what is dark now was made so by the head's script.
  await page.route('**/assets/index-*.js', (route) => route.abort())
  await page.reload()
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(231, 239, 243)')
})

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('nothing sticks out of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await expect(page.getByRole('banner')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
