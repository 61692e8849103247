import { expect, test } from '@playwright/test'

test('the account’s own quota is judged by, said to be the visitor’s, kept, and taken back', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: /Trip booking/ }).click()
  const card = page
    .locator('section', { has: page.getByRole('heading', { name: 'Shares of the quotas' }) })
    .last()
  await expect(card).toContainText('400 of 1,000, in us-east-1')

  // By keys alone: open, a slip that is told, then the number; the focus comes back.
  const enter = card.getByRole('button', { name: /^Enter your account’s quota.*Concurrency of an account/ })
  await enter.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('many')
  await page.keyboard.press('Enter')
  await expect(card.getByRole('alert')).toHaveText('Enter a number, such as 1,500 or 2.5k.')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('5k')
  await page.keyboard.press('Enter')
  await expect(card).toContainText('8 % of the concurrency')
  await expect(card).toContainText('400 of 5,000, your account’s quota, entered by you')
  await expect(card.getByRole('button', { name: /^Change.*Concurrency of an account/ })).toBeFocused()

  // It is part of the document: the editor has it, after a reload as well.
  await page.getByRole('link', { name: 'Edit the diagram' }).click()
  await page.locator('.react-flow__node').filter({ hasText: 'step 1' }).first().click()
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await expect(inspector).toContainText('Your account’s quota, entered by you: 5,000.')
  await page.reload()
  await page.goBack()
  await expect(card).toContainText('400 of 5,000')
  await card.getByRole('button', { name: /^Back to what AWS publishes.*Concurrency of an account/ }).click()
  await expect(card).toContainText('400 of 1,000, in us-east-1')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(card).toContainText('400 of 5,000')
})
