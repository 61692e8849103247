import { expect, type Page, test } from '@playwright/test'
import { faultsOf } from './accessibility.ts'

const diagram = (page: Page) => page.getByRole('region', { name: 'Diagram', exact: true })
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' })
const problems = (page: Page) => page.getByRole('region', { name: 'Problems' })
const result = (page: Page) => page.getByRole('status', { name: 'Result' })
const status = (page: Page) => page.getByRole('region', { name: 'Status' })
const part = (page: Page, name: string) =>
  diagram(page).getByRole('group', { name: new RegExp(`^${name}, `) })
/** The row of a finding in the list. */
const row = (page: Page, text: RegExp) => problems(page).getByRole('listitem').filter({ hasText: text })

/** From the start page to an empty diagram, as somebody comes who has a design already. */
async function judgeWhatIHave(page: Page) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Judge what I have' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Draw it/ })
    .click()
  await expect(page.getByRole('heading', { name: 'An empty diagram' })).toBeVisible()
}

async function add(page: Page, name: string) {
  await page.getByRole('searchbox', { name: 'Find a part to add' }).fill(name)
  await page.keyboard.press('Enter')
  await expect(result(page)).toContainText('Added')
}

/** The list opens by itself for problems, not for what was accepted. */
async function unfold(page: Page) {
  const heading = problems(page).getByRole('heading').getByRole('button')
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click()
}

const hides = /queue hides a message for 10 s/i

test('judged from an empty diagram: a finding stands where it belongs, is mended, and comes back with undo', async ({
  page,
}) => {
  await judgeWhatIHave(page)
  await add(page, 'queue')
  await add(page, 'function')
  // Nothing is asked, so nothing is scored; practice speaks all the same.
  await expect(row(page, /no dead letter is set/)).toBeVisible()
  await expect(status(page)).not.toContainText('Fit')
  await row(page, /no dead letter is set/)
    .getByRole('button', { name: /^Add a dead-letter queue/ })
    .click()
  await expect(result(page)).toContainText('Add a dead-letter queue')
  await expect(row(page, /no dead letter is set/)).toHaveCount(0)

  await part(page, 'queue').click()
  const field = inspector(page).getByRole('textbox', { name: /^Visibility timeout/ })
  await field.fill('10 s')
  await field.press('Enter')
  // In the list, at the part, in the status bar, at the field, in the outline.
  await expect(row(page, hides)).toBeVisible()
  await expect(part(page, 'queue')).toHaveAccessibleName(/\d warnings?\./)
  await expect(status(page).getByRole('button', { name: /^\d problems?$/ })).toBeVisible()
  await expect(
    inspector(page).getByRole('textbox', { name: 'Visibility timeout (named by a finding)' }),
  ).toBeVisible()
  await page.getByRole('tab', { name: 'Outline' }).click()
  await expect(page.getByRole('button', { name: /queue.*\d problems?/ }).first()).toBeVisible()

  // Reason and source.
  await row(page, hides).getByRole('button', { name: 'Reason and source' }).click()
  await row(page, hides)
    .getByRole('button', { name: /\d facts?/ })
    .click()
  await expect(
    row(page, hides)
      .getByText(/checked \d/)
      .first(),
  ).toBeVisible()
  expect(await faultsOf(page)).toEqual([])

  await row(page, hides)
    .getByRole('button', { name: /^Set “Visibility timeout” of queue to 18 s/ })
    .click()
  await expect(row(page, hides)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(row(page, hides)).toBeVisible()

  // Questions that matter to this diagram; an answer is judged at once.
  await diagram(page).press('Escape')
  const question = inspector(page).getByRole('group').first()
  await expect(question.getByText('(This rules the design out)').first()).toBeAttached()
  await question
    .getByRole('radio', { name: /This rules the design out/ })
    .first()
    .check()
  await expect(problems(page).getByText('Ruled out').first()).toBeVisible()
  await expect(status(page)).toContainText('Fit')
  await inspector(page).getByRole('button', { name: 'Compare with the recommendation' }).click()
  await expect(page.getByRole('dialog', { name: 'Side by side' })).toContainText('Risks and limits')
})

test('with the keyboard: to a problem, to its row, accepted with a note that a reload keeps, and taken back', async ({
  page,
}) => {
  await judgeWhatIHave(page)
  await add(page, 'queue')
  await add(page, 'function')
  await expect(row(page, /no dead letter/)).toBeVisible()
  await part(page, 'function').press('w')
  await expect(result(page)).toContainText('Risk: A message of queue')
  await expect(part(page, 'queue')).toBeFocused()
  await page.keyboard.press('p')
  const sentence = row(page, /no dead letter/)
    .getByRole('button')
    .first()
  await expect(sentence).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(row(page, /no dead letter/).getByRole('button', { name: 'Reason and source' })).toBeFocused()
  await page.keyboard.press('Enter')
  await row(page, /no dead letter/)
    .getByRole('button', { name: /Accept/ })
    .focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Accept this finding?' })
  await dialog.getByRole('textbox', { name: /Why you accept it/ }).focus()
  await page.keyboard.type('Only a test system')
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(result(page)).toContainText('Accepted: A message of queue')
  await expect(problems(page)).toContainText('1 accepted')
  await expect(row(page, /no dead letter/)).toHaveCount(0)

  await expect(status(page)).toContainText('saved in this browser')
  await page.reload()
  await expect(problems(page)).toContainText('1 accepted')
  await unfold(page)
  await problems(page).getByText('1 accepted', { exact: true }).click()
  await expect(problems(page)).toContainText('Accepted: Only a test system')
  await problems(page).getByRole('button', { name: 'Take back' }).click()
  await expect(problems(page)).not.toContainText('accepted')
  await expect(row(page, /no dead letter/)).toBeVisible()
})

test('a connection that AWS refuses offers what can stand between, and one that stands there is mended', async ({
  page,
}) => {
  await judgeWhatIHave(page)
  await add(page, 'queue')
  await diagram(page).press('Escape')
  await add(page, 'database')
  await part(page, 'queue').click()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: /^Connect queue to/ })
  await expect(dialog.getByText('Not possible directly')).toBeVisible()
  await dialog
    .getByRole('button', { name: /^Put .* between$/ })
    .first()
    .click()
  await expect(result(page)).toContainText(/^Put .* between queue and database/)
  await expect(part(page, 'queue')).toHaveAccessibleName(/Read by/)
})
