import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { faultsOf } from './accessibility.ts'
import { killWhileTyping } from './killing.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const cards = (page: Page) => page.getByRole('article')
const card = (page: Page, title: string) =>
  cards(page).filter({ has: page.getByRole('heading', { name: title, exact: true }) })
const part = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^${name}, `) })

/** A design of the visitor's own with one part in it; gives its address. */
async function drawn(page: Page, kind: string): Promise<string> {
  await page.goto('/designs')
  await page.getByRole('button', { name: 'New design' }).first().click()
  await page.getByRole('menuitem', { name: /Empty diagram/ }).click()
  await page.getByRole('searchbox', { name: 'Find a part to add' }).fill(kind)
  await page.keyboard.press('Enter')
  await expect(part(page, kind)).toBeVisible()
  await expect(page.getByText('saved in this browser')).toBeVisible()
  return page.url()
}

async function scenario(page: Page, name: RegExp): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name }).click()
  await expect(page).toHaveURL(/\/result$/)
}

async function more(page: Page, title: string, command: string): Promise<void> {
  await page.getByRole('button', { name: `More on ${title}`, exact: true }).click()
  await page.getByRole('menuitem', { name: command }).click()
}

test('designs are found, ordered, named, copied, thrown away and put back', async ({ page }) => {
  await page.goto('/designs')
  await expect(page.getByRole('heading', { name: 'No design yet' })).toBeVisible()
  await scenario(page, /Online order fan-out/)
  await scenario(page, /Clickstream/)
  await page.getByRole('link', { name: 'Designs' }).click()
  await expect(cards(page)).toHaveCount(2)
  await expect(cards(page).first()).toContainText('Clickstream analytics')
  await expect(card(page, 'Online order fan-out')).toContainText(
    /Topic–queue chaining · \d+ parts · \d+ answers/,
  )

  // By its pattern, which the engine says; the address keeps the search.
  await page.getByRole('searchbox', { name: 'Find a design' }).fill('chaining')
  await expect(cards(page)).toHaveCount(1)
  await page.reload()
  await expect(cards(page)).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Find a design' }).fill('')

  await more(page, 'Online order fan-out', 'Rename…')
  await page.getByRole('textbox', { name: 'Name' }).fill('Zebra orders')
  await page.keyboard.press('Enter')
  await more(page, 'Zebra orders', 'Duplicate')
  await expect(cards(page)).toHaveCount(3)
  await page.getByRole('combobox', { name: 'Order' }).selectOption('name')
  await expect(cards(page).getByRole('heading')).toHaveText([
    'Clickstream analytics',
    'Zebra orders',
    'Zebra orders (copy)',
  ])
  expect(await faultsOf(page)).toEqual([])

  // By keys alone: the menu, down to its last command.
  await page.getByRole('button', { name: 'More on Zebra orders', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem', { name: 'Move to the trash' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveCount(2)
  await page.getByRole('button', { name: /^Trash/ }).click()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Put back' }).click()
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible()
  await page.getByRole('button', { name: /^Designs/ }).click()
  await more(page, 'Zebra orders (copy)', 'Move to the trash')
  await page.getByRole('button', { name: /^Trash/ }).click()
  await page.getByRole('button', { name: 'Delete for ever…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for ever' }).click()
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible()

  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: /^Designs/ }).click()
  await expect(cards(page)).toHaveCount(2)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('a version comes back, and what made way for it is one undo away and kept', async ({ page }) => {
  await drawn(page, 'queue')
  await page.getByRole('button', { name: 'Versions' }).click()
  const dialog = page.getByRole('dialog', { name: 'Versions' })
  await dialog.getByRole('textbox').fill('Agreed')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Agreed')).toBeVisible()
  await page.keyboard.press('Escape')
  await part(page, 'queue').click()
  await page.keyboard.press('Delete')
  await expect(part(page, 'queue')).toHaveCount(0)

  await page.goto('/designs')
  await more(page, 'Untitled design', 'Versions…')
  await dialog.getByRole('button', { name: 'Restore' }).click()
  await expect(part(page, 'queue')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(part(page, 'queue')).toHaveCount(0)
})

test('all designs leave as one file and come back, beside what differs', async ({ page, browser }) => {
  await scenario(page, /Clickstream/)
  await drawn(page, 'bucket')
  await page.goto('/designs')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Files' }).click()
  await page.getByRole('menuitem', { name: /Save all/ }).click()
  const path = await (await saving).path()
  const bring = async (to: Page) => {
    await to.goto('/designs')
    await to.getByLabel('File to import').setInputFiles({
      name: 'all.json',
      mimeType: 'application/json',
      buffer: await readFile(path),
    })
    const report = to.getByRole('dialog')
    await expect(report).toBeVisible()
    const text = await report.innerText()
    await report.getByRole('button', { name: 'Close' }).last().click()
    return text
  }
  await more(page, 'Clickstream analytics', 'Rename…')
  await page.getByRole('textbox', { name: 'Name' }).fill('Mine now')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Mine now')).toBeVisible()
  expect(await bring(page)).toMatch(
    /kept beside as “Clickstream analytics \(imported\)”[\s\S]*1 design of the file was here/,
  )
  await expect(card(page, 'Mine now')).toBeVisible()
  await expect(cards(page)).toHaveCount(3)

  const elsewhere = await (await browser.newContext()).newPage()
  expect(await bring(elsewhere)).toContain('2 designs added')
  await elsewhere.getByRole('link', { name: 'Untitled design' }).click()
  await expect(part(elsewhere, 'bucket')).toBeVisible()
  await elsewhere.context().close()
})

for (const locks of [true, false]) {
  test(`two tabs on one design: the second is told, nothing is overwritten (${locks ? 'locks' : 'no locks'})`, async ({
    context,
  }) => {
    if (!locks)
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined }),
      )
    const [first, second] = [await context.newPage(), await context.newPage()]
    const address = await drawn(first, 'queue')
    await second.goto(address)
    await expect(second.getByText('This design is open in another tab.')).toBeVisible()
    await expect(part(second, 'queue')).toBeVisible()

    // What the first does is seen; what the second tries is refused, and it is asked.
    await part(first, 'queue').click()
    await first.keyboard.press('ControlOrMeta+d')
    await expect(part(second, 'queue 2').or(part(second, 'queue copy'))).toBeVisible()
    await part(second, 'queue').first().click()
    await second.keyboard.press('Delete')
    const dialog = second.getByRole('dialog', { name: 'This design is open in another tab' })
    await expect(part(second, 'queue')).toBeVisible()
    await dialog.getByRole('button', { name: 'Take over here' }).click()
    await expect(dialog).toBeHidden()
    await expect(second.getByText('This design is open in another tab.')).toBeHidden()
    await expect(first.getByText('This design is open in another tab.')).toBeVisible()

    await part(second, 'queue').first().click()
    await second.keyboard.press('Delete')
    await expect(part(second, 'queue')).toHaveCount(0)
    await expect(part(first, 'queue')).toHaveCount(0)
    if (!locks) return
    expect(await faultsOf(first)).toEqual([])
    await first.getByRole('button', { name: 'Work on a copy' }).click()
    await expect(first).not.toHaveURL(address)
    await expect(first.getByText('This design is open in another tab.')).toBeHidden()
    await first.getByRole('link', { name: 'Designs' }).click()
    await expect(cards(first)).toHaveCount(2)
    await card(first, 'Untitled design').getByRole('link').click()
    await expect(first).toHaveURL(address)
    await expect(first.getByText('This design is open in another tab.')).toBeVisible()
  })
}

test('a full store is said, the work stays, leaves as a file, and is saved once there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...given) {
      if (document.documentElement.dataset.full === 'yes')
        throw new DOMException('No room', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
  await drawn(page, 'queue')
  await page.evaluate(() => {
    document.documentElement.dataset.full = 'yes'
  })
  await page.getByRole('searchbox', { name: 'Find a part to add' }).fill('bucket')
  await page.keyboard.press('Enter')
  await expect(page.getByText('storage is full: the last changes are on this page')).toBeVisible()
  await expect(page.getByText('not saved', { exact: false }).first()).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('"bucket"')

  // Another design is looked at, and the unsaved one is still there afterwards.
  await page.getByRole('link', { name: 'Designs' }).click()
  await page.goBack()
  await expect(part(page, 'bucket')).toBeVisible()
  await page.evaluate(() => {
    document.documentElement.dataset.full = 'no'
  })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('saved in this browser')).toBeVisible()
  await page.reload()
  await expect(part(page, 'bucket')).toBeVisible()
})

test('a browser that keeps nothing says so, and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Denied', 'SecurityError')
        },
      })
  })
  await page.goto('/')
  await expect(page.getByText('This browser keeps nothing for Waterline')).toBeVisible()
  await page.getByRole('button', { name: /Clickstream/ }).click()
  await expect(heading(page)).toHaveText('Stream')
  await page.getByRole('link', { name: 'Edit the diagram' }).click()
  await expect(page.getByRole('region', { name: 'Diagram', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeVisible()
  await page.getByRole('link', { name: 'Designs' }).click()
  await expect(page.getByRole('heading', { name: 'Designs cannot be listed' })).toBeVisible()
  await page.getByRole('link', { name: 'Guide' }).click()
  await expect(page).toHaveURL(/\/(guide|result)/)
})

test('records that are damaged are mended or set aside, and lost in no case', async ({ page }) => {
  const address = await drawn(page, 'queue')
  const id = address.split('/').at(-1) ?? ''
  await page.goto('/sources')
  await page.evaluate(async (id) => {
    const open = indexedDB.open('waterline')
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const tx = db.transaction('documents', 'readwrite')
    const store = tx.objectStore('documents')
    const get = store.get(id)
    await new Promise((resolve) => {
      get.onsuccess = resolve
    })
    const record = get.result
    record.document.design.parts.push({ id: 'x', kind: 'no-such-kind', name: 'martian' })
    store.put(record)
    store.put({ id: 'broken', format: 1, revision: 2, changed: 1, document: 'nonsense of old' })
    await new Promise((resolve) => {
      tx.oncomplete = resolve
    })
    db.close()
  }, id)

  await page.goto(address)
  await expect(part(page, 'queue')).toBeVisible()
  await expect(page.getByRole('status').getByText(/no-such-kind|martian/)).toBeVisible()
  await page.goto('/designs/broken')
  await expect(heading(page)).toHaveText('This design cannot be read')
  await page.getByRole('link', { name: 'All designs' }).click()
  await expect(cards(page)).toHaveCount(1)
  await page.getByRole('button', { name: /^Set aside 2/ }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'It could not be read.' })
  const saving = page.waitForEvent('download')
  await row.getByRole('button', { name: 'Save as a file' }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('nonsense of old')
})

test('the page is killed in the middle of edits: at most the last second is missing', async ({ context }) => {
  const lost = await killWhileTyping(context, [1300, 1450, 1600, 1750, 1900])
  expect(Math.max(...lost), `lost, in ms: ${lost.map(Math.round).join(', ')}`).toBeLessThanOrEqual(1000)
})
