import { expect, test } from '@playwright/test'

test('the app opens under its strict policy, without an error or a request to another host', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`asked ${request.url()}`)
  })

  await page.goto('/')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Waterline' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(complaints).toEqual([])
})

test('an inline script is refused', async ({ page }) => {
  await page.goto('/')
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('Content Security Policy'),
  )
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
  })
  await refused
  await expect(page).not.toHaveTitle('taken over')
})

test('a page that is not there says so and leads back', async ({ page }) => {
  await page.goto('/no/such/page')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
  await page.getByRole('link', { name: 'Go to the start' }).click()
  await expect(page).toHaveURL('/')
})
