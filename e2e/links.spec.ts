import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { emptyDocument, type WaterlineDocument } from '../src/design/model.ts'
import type { LinkKind, PackContext } from '../src/formats/link/pack.ts'
import { writeLink } from '../src/formats/link.ts'
import { faultsOf } from './accessibility.ts'

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
      { id: 'f1', kind: 'lambda', name: 'book', x: 480, y: 0, params: {} },
    ],
    connections: [
      { id: 'e1', from: 't1', to: 'q1', params: {} },
      { id: 'e2', from: 'q1', to: 'f1', params: {} },
    ],
    frames: [],
    notes: [{ id: 'n1', text: 'Ask the ledger team first.', x: 0, y: 160 }],
  },
}

const context: PackContext = {
  kind: 'edit',
  winner: 'queue-standard',
  fits: null,
  knowledge: '2026-11-23',
  includeNotes: true,
}

function fragmentOf(kind: LinkKind, document = shared, more: Partial<PackContext> = {}): string {
  return writeLink(document, { ...context, kind, ...more }).fragment
}

const address = (kind: LinkKind) => `/${kind === 'embed' ? 'embed' : 'open'}#${fragmentOf(kind)}`
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** A diagram of the visitor's own. */
async function drawBucket(page: Page): Promise<void> {
  await page.goto('/designs/current')
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.getByRole('searchbox', { name: 'Find a part to add' }).fill('bucket')
  await page.keyboard.press('Enter')
  await expect(page.getByText('saved in this browser')).toBeVisible()
}

test('a link shows its design without touching what the visitor has', async ({ page }) => {
  await drawBucket(page)
  await page.goto(address('edit'))
  await expect(heading(page)).toHaveText('Invoices')
  await expect(page.getByRole('img', { name: 'Invoices' })).toContainText('ledger queue')
  await expect(page.getByText('Up to two weeks')).toBeVisible()
  // It is still there after a reload: the address holds it.
  await page.reload()
  await expect(heading(page)).toHaveText('Invoices')

  await page.getByRole('link', { name: 'Dismiss' }).click()
  await page.goto('/designs/current')
  await expect(page.getByRole('group', { name: /^bucket, / })).toBeVisible()
})

test('a copy is a design of its own, and what the visitor had stays; the link is used up', async ({
  page,
}) => {
  await drawBucket(page)
  const mine = page.url()
  await page.goto(address('edit'))
  await page.getByRole('button', { name: 'Keep a copy' }).click()
  await expect(page).toHaveURL(/\/designs\/[a-z0-9]{12}$/)
  await expect(page.getByRole('group', { name: /^ledger queue, / })).toBeVisible()
  expect(page.url()).not.toBe(mine)
  await page.goto(mine)
  await expect(page.getByRole('group', { name: /^bucket, / })).toBeVisible()

  // Two designs of one's own are compared in the same place.
  await page.goto('/compare/designs')
  await page.getByRole('combobox', { name: 'Right' }).selectOption('Invoices')
  const diagrams = page.getByRole('region', { name: 'Diagrams' })
  await expect(diagrams.getByRole('row', { name: /^bucket/ })).toContainText('only left')
})

test('a cut link says how much is missing, and takes the whole one', async ({ page }) => {
  await page.goto(address('edit').slice(0, -12))
  await expect(heading(page)).toHaveText('This link cannot be opened')
  await expect(page.getByText(/\d+ of \d+ characters arrived/)).toBeVisible()
  await page
    .getByRole('textbox', { name: 'Try the whole link' })
    .fill(`https://example.org${address('edit')}`)
  await page.getByRole('button', { name: 'Open the link' }).click()
  await expect(heading(page)).toHaveText('Invoices')
})

test('what mail does to a link is forgiven, and the address is clean again', async ({ page }) => {
  const fragment = fragmentOf('view')
  await page.goto(`/open%23${fragment}).`)
  await expect(heading(page)).toHaveText('Invoices')
  await expect(page).toHaveURL(`/open#${fragment}`)
})

test('a link to look at is a page to read: picture, fits, findings, answers', async ({ page }) => {
  await page.goto(address('view'))
  await expect(page.getByText('Shared design, to look at.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Invoices' })).toContainText('ledger queue')
  await expect(page.getByText('Up to two weeks')).toBeVisible()
  await page.getByRole('group').getByText('Persistence').click()
  await expect(page.getByText(/A consumer may be down/)).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
})

test('an embedded diagram stands in a page of another host', async ({ page, baseURL }) => {
  // Another site than the app's: the frame is a third party, whose storage many a browser denies.
  await page.addInitScript(() => {
    if (window === window.top) return
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Denied', 'SecurityError')
        },
      })
  })
  const wiki = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(
      `<!doctype html><html lang="en"><title>Wiki</title><main><h1>Wiki</h1><iframe src="${baseURL}${address('embed')}" title="Invoices" width="800" height="400"></iframe></main>`,
    )
  })
  await new Promise<void>((done) => wiki.listen(0, '127.0.0.1', done))
  const { port } = wiki.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('img', { name: 'Invoices' })).toContainText('ledger queue')
  await expect(frame.getByRole('banner')).toHaveCount(0)
  await expect(frame.getByRole('button')).toHaveCount(0)
  await expect(frame.getByRole('dialog')).toHaveCount(0)
  expect((await new AxeBuilder({ page }).include('iframe').analyze()).violations).toEqual([])

  const opened = page.waitForEvent('popup')
  await frame.getByRole('link', { name: /Open in Waterline/ }).click()
  const popup = await opened
  await expect(popup.getByText('Shared design.')).toBeVisible()
  await expect(heading(popup)).toHaveText('Invoices')
  wiki.close()
})

test('an embedded diagram keeps nothing, where it could', async ({ page }) => {
  await page.addInitScript(() => {
    const kept: string[] = []
    Object.assign(window, { kept })
    for (const method of ['setItem', 'removeItem', 'clear'] as const) {
      Storage.prototype[method] = () => void kept.push(method)
    }
    IDBFactory.prototype.open = () => {
      kept.push('indexedDB')
      throw new Error('Nothing is opened here')
    }
  })
  await page.goto(address('embed'))
  await expect(page.getByRole('img', { name: 'Invoices' })).toContainText('ledger queue')
  const kept = () =>
    page.evaluate(() => {
      // Leaving is when a page writes down what it would remember.
      window.dispatchEvent(new PageTransitionEvent('pagehide'))
      return [Reflect.get(window, 'kept'), localStorage.length, sessionStorage.length, document.cookie]
    })
  expect(await kept()).toEqual([[], 0, 0, ''])
  // The same look at a page that does keep something.
  await page.goto('/')
  await expect(heading(page)).toBeVisible()
  expect(await kept()).not.toEqual([[], 0, 0, ''])
})

test('the window to share: kinds, notes only if ticked, a way out where copying is denied', async ({
  page,
}) => {
  await page.goto(address('edit'))
  await page.getByRole('button', { name: 'Keep a copy' }).click()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog.getByText('A link cannot be recalled:')).toBeVisible()
  await expect(dialog.getByText(/In it: .*“Invoices”, 1 answer/)).toBeVisible()
  const link = dialog.getByRole('textbox', { name: 'Link' })

  const bare = await link.inputValue()
  await dialog.getByRole('checkbox', { name: /^Answers only/ }).check()
  expect((await link.inputValue()).length).toBeLessThan(bare.length - 40)
  await expect(dialog.getByText(/In it: /)).not.toContainText('diagram')
  await dialog.getByRole('checkbox', { name: /^Answers only/ }).uncheck()
  await dialog.getByRole('checkbox', { name: 'Include 1 note on the canvas' }).check()
  const noted = await link.inputValue()
  expect(noted.length).toBeGreaterThan(bare.length)

  // Chromium here allows the clipboard only where a test grants it.
  await page.evaluate(() => {
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('denied')) })
  })
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByText(/did not allow copying/)).toBeVisible()
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(noted)

  await dialog.getByText('QR code for the room').click()
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])

  await dialog.getByText('Embed', { exact: true }).click()
  await expect(dialog.getByRole('textbox', { name: 'HTML' })).toHaveValue(/^<iframe src="http.*\/embed#1\./)
  await dialog.getByText('View only', { exact: true }).click()
  await page.goto('about:blank')
  await page.goto(bare)
  await expect(page.getByRole('img', { name: 'Invoices' })).not.toContainText('Ask the ledger team')
  await page.goto('about:blank')
  await page.goto(noted)
  await expect(page.getByRole('img', { name: 'Invoices' })).toContainText('Ask the ledger team')
})

test('a result that differs today is told beside that of then, with the facts that changed', async ({
  page,
}) => {
  const answers = {
    'caller-waits': { options: ['accepted'] },
    size: { options: [], amount: 300 },
    readers: { options: ['one'] },
  }
  const document = { ...emptyDocument, workload: { ...emptyDocument.workload, answers } }
  const none = { scale: null, durability: null, persistence: null, retries: null, pricing: null }
  const fragment = fragmentOf('edit', document, {
    winner: 'bus-v2',
    fits: { total: 41, axes: { ...none, consumption: 41 } },
    knowledge: '2025-06-01',
  })
  await page.goto(`/open#${fragment}`)
  await expect(page.getByText('Today Waterline recommends something else')).toBeVisible()
  await expect(page.getByText('Then, knowledge of 1 June 2025')).toBeVisible()
  await expect(page.getByText(/256 KiB.*1 MiB/).first()).toBeVisible()
  const name = await heading(page).textContent()
  await page.getByText('Show that of then', { exact: true }).click()
  await expect(heading(page)).not.toHaveText(name ?? '')
  await page.getByText('Show today’s', { exact: true }).click()
  await expect(heading(page)).toHaveText(name ?? '')
})

test('a link is compared with what is mine, and with another link', async ({ page }) => {
  await drawBucket(page)
  await page.goto(address('edit'))
  await page.getByRole('link', { name: 'Compare with mine' }).click()
  await expect(heading(page)).toHaveText('Compare two designs')
  const diagrams = page.getByRole('region', { name: 'Diagrams' })
  await expect(diagrams.getByRole('row', { name: /^bucket/ })).toContainText('only left')
  await expect(diagrams.getByRole('row', { name: /^ledger queue (?!→)/ })).toContainText('only right')
  const answers = page.getByRole('region', { name: 'Answers' })
  await expect(answers.getByRole('row', { name: /^Consumer outage/ })).toContainText('only right')

  // Another link in place of mine: the same design with one answer and one setting changed.
  const [topic, queue, ...rest] = shared.design?.parts ?? []
  if (topic === undefined || queue === undefined || shared.design === null) throw new Error('No queue')
  const other: WaterlineDocument = {
    ...shared,
    title: 'Invoices, cheaper',
    workload: { ...shared.workload, answers: { 'catch-up': { options: ['day'] } } },
    design: { ...shared.design, parts: [topic, { ...queue, params: { retention: 86_400 } }, ...rest] },
  }
  await page.getByRole('combobox', { name: 'Left' }).selectOption('Another link…')
  await page
    .getByRole('textbox', { name: 'Link for the left' })
    .fill(`<https://example.org/open#${fragmentOf('view', other)}>`)
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(answers.getByRole('row', { name: /^Consumer outage/ })).toContainText('different')
  await expect(diagrams.getByRole('row')).toHaveCount(2)
  await expect(
    diagrams.getByRole('row', { name: /ledger queue: keeps messages|ledger queue: / }),
  ).toContainText(/1 day.*14 days/)
  await page.getByText('Only what differs').click()
  await expect(diagrams.getByRole('row', { name: /^paid SNS/ })).toContainText('same')
  expect(await faultsOf(page)).toEqual([])
  // The comparison itself is an address.
  await page.reload()
  await expect(answers.getByRole('row', { name: /^Consumer outage/ })).toContainText('different')
})

test('a document is saved as a file and opens again, notes included; a bad file is refused with a sentence', async ({
  page,
}) => {
  await page.goto(address('edit'))
  await page.getByRole('button', { name: 'Keep a copy' }).click()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('invoices.waterline.json')

  await page.goto('/open')
  const input = page.getByLabel('Choose a file')
  await input.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(page.getByRole('alert')).toHaveText('There is no Waterline document in this file.')
  expect(await faultsOf(page)).toEqual([])
  await input.setInputFiles(await file.path())
  await expect(heading(page)).toHaveText('Invoices')
  await expect(page.getByRole('img', { name: 'Invoices' })).toContainText('Ask the ledger team first.')
})
