import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { emptyDocument, type WaterlineDocument } from '../src/design/model.ts'
import type { LinkKind } from '../src/formats/link/pack.ts'
import { writeLink } from '../src/formats/link.ts'

const shared: WaterlineDocument = {
  ...emptyDocument,
  title: 'Invoices',
  workload: { ...emptyDocument.workload, answers: { 'catch-up': { options: ['weeks'] } } },
  design: {
    parts: [
      { id: 't1', kind: 'sns-standard', name: 'paid', x: 0, y: 0, params: {} },
      {
        id: 'q1',
        kind: 'sqs-standard',
        name: 'ledger queue',
        x: 240,
        y: 0,
        params: { retention: 1_209_600 },
      },
    ],
    connections: [{ id: 'e1', from: 't1', to: 'q1', params: {} }],
    frames: [],
    notes: [],
  },
}

function address(kind: LinkKind): string {
  const context = { kind, winner: 'queue-standard', fits: null, knowledge: '2026-11-23', includeNotes: true }
  return `/open#${writeLink(shared, context).fragment}`
}

test('a link shows its design without touching what the visitor has', async ({ page }) => {
  await page.goto('/designs')
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.getByRole('searchbox', { name: 'Find a part to add' }).fill('bucket')
  await page.keyboard.press('Enter')
  await expect(page.getByText('saved in this browser')).toBeVisible()

  await page.goto(address('edit'))
  await expect(page.getByRole('heading', { level: 1, name: 'Invoices' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Invoices' })).toContainText('ledger queue')
  await expect(page.getByText('Up to two weeks')).toBeVisible()

  await page.getByRole('link', { name: 'Dismiss' }).click()
  await page.goto('/designs')
  await expect(page.getByRole('group', { name: /^bucket, / })).toBeVisible()
})

test('a copy asks before it takes the place of something, and undo brings that back', async ({ page }) => {
  await page.goto('/designs')
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.getByRole('searchbox', { name: 'Find a part to add' }).fill('bucket')
  await page.keyboard.press('Enter')
  await page.goto(address('edit'))
  await page.getByRole('button', { name: 'Keep a copy' }).click()
  const question = page.getByRole('dialog', { name: 'Replace what you have?' })
  await question.getByRole('button', { name: 'Replace mine' }).click()

  await expect(page).toHaveURL('/designs/current')
  await expect(page.getByRole('group', { name: /^ledger queue, / })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('group', { name: /^bucket, / })).toBeVisible()
})

test('a visitor with nothing keeps a copy at once; the link is used up', async ({ page }) => {
  await page.goto(address('edit'))
  await page.getByRole('button', { name: 'Keep a copy' }).click()
  await expect(page.getByRole('group', { name: /^ledger queue, / })).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
})

test('a cut link says how much is missing, and takes the whole one', async ({ page }) => {
  await page.goto(address('edit').slice(0, -12))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link cannot be opened')
  await expect(page.getByText(/characters arrived/)).toBeVisible()
  await page
    .getByRole('textbox', { name: 'Try the whole link' })
    .fill(`https://example.org${address('edit')}`)
  await page.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Invoices' })).toBeVisible()
})

test('a link to look at shows the picture only', async ({ page }) => {
  await page.goto(address('view'))
  await expect(page.getByRole('img', { name: 'Invoices' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The answers' })).toHaveCount(0)
})

test('an embedded link is the picture without the site around it', async ({ page }) => {
  await page.goto(address('embed'))
  await expect(page.getByRole('img', { name: 'Invoices' })).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('the page of a link has no accessibility fault', async ({ page }) => {
  await page.goto(address('edit'))
  await expect(page.getByRole('img', { name: 'Invoices' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
