import { expect, type Page, test } from '@playwright/test'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const diagram = (page: Page) => page.getByRole('region', { name: 'Diagram', exact: true })
const part = (page: Page, name: string) =>
  diagram(page).getByRole('group', { name: new RegExp(`^${name}, `) })

/** Copies the link in the page's own window and reads it where the browser put it. */
async function copiedLink(page: Page, button: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText(/^Copied, /)).toBeVisible()
  await page.keyboard.press('Escape')
  return page.evaluate(() => navigator.clipboard.readText())
}

test('scenario, answers, result, edit, link, picture: the whole way', async ({ page, browser }) => {
  test.setTimeout(60_000)
  await page.goto('/')
  await page.getByRole('button', { name: /Online order fan-out/ }).click()
  await expect(heading(page)).toHaveText('Topic–queue chaining')

  // One answer changed, and back.
  await page
    .getByRole('link', { name: /^Change.*Who receives/ })
    .or(page.getByRole('link', { name: /Who receives/ }))
    .first()
    .click()
  await page.getByText('One consumer', { exact: true }).click()
  await page.getByRole('button', { name: 'Back to the recommendation' }).click()
  await expect(heading(page)).toHaveText('Single queue')
  await page.getByLabel('Undo', { exact: true }).click()
  await expect(heading(page)).toHaveText('Topic–queue chaining')

  // Break the diagram and mend it.
  await page.getByRole('link', { name: 'Edit the diagram' }).click()
  const survived = page
    .getByRole('contentinfo', { name: 'Status' })
    .or(page.getByText(/Survives outage/))
    .first()
  await expect(survived).toContainText('14 days')
  await part(page, 'queue 1').click()
  await page.keyboard.press('Delete')
  await expect(part(page, 'queue 1')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Problems' })).toContainText(
    'A consumer may be down for 0 s only; 14 days are asked.',
  )
  await page.keyboard.press('Control+z')
  await expect(part(page, 'queue 1')).toBeVisible()

  // An own name travels with the link.
  await part(page, 'queue 2').click()
  await page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('textbox', { name: 'Name' })
    .fill('billing')
  await page.keyboard.press('Enter')
  await expect(part(page, 'billing')).toBeVisible()
  const link = await copiedLink(page, 'Share')
  expect(link.length).toBeLessThan(2000)

  // A new context has no storage: what it shows can only have come from the link.
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(link)
  await expect(stranger.getByText('Shared design')).toBeVisible()
  await expect(stranger.getByRole('img', { name: /./ }).first()).toContainText('billing')
  await stranger.getByRole('button', { name: 'Keep a copy' }).click()
  await expect(part(stranger, 'billing')).toBeVisible()
  await stranger.context().close()
})

test('the guide is walked with the keyboard alone, and a reload loses nothing', async ({ page }) => {
  await page.goto('/guide')
  await expect(heading(page)).toHaveText('Must the caller wait for the result?')
  await page.keyboard.press('1')
  await expect(page.getByRole('radio', { name: /safely accepted/ })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Does any of this apply?')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(/How many messages a second/)
  await expect(heading(page)).toBeFocused()
  await page.reload()
  await expect(page.getByText('Standing after 11 answers')).toBeVisible()
  await page.goto('/guide/caller-waits')
  await expect(page.getByRole('radio', { name: /safely accepted/ })).toBeChecked()
})

const broken: readonly [string, string, RegExp][] = [
  ['nothing', '', /link|design/i],
  ['random text', 'complete nonsense, not a link at all', /link/i],
  ['a newer version', '9.AAAAAAAA.AAAA', /newer/i],
]

for (const [name, fragment, sentence] of broken) {
  test(`a link with ${name} gets a clear sentence and changes nothing`, async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /Online order fan-out/ }).click()
    await expect(heading(page)).toHaveText('Topic–queue chaining')
    await page.goto(`/open#${encodeURIComponent(fragment)}`)
    await expect(page.getByRole('main')).toContainText(sentence)
    await page.goto('/result')
    await expect(heading(page)).toHaveText('Topic–queue chaining')
  })
}

test('a link that was cut says so', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /Clickstream/ }).click()
  await expect(heading(page)).toHaveText('Stream')
  const link = await copiedLink(page, 'Share a link')
  await page.goto('about:blank')
  await page.goto(link.slice(0, -20))
  await expect(page.getByRole('main')).toContainText(/cut/i)
})
