import { expect, type Page, test } from '@playwright/test'
import { faultsOf } from './accessibility.ts'

const diagram = (page: Page) => page.getByRole('region', { name: 'Diagram', exact: true })
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' })
const problems = (page: Page) => page.getByRole('region', { name: 'Problems' })
const result = (page: Page) => page.getByRole('status', { name: 'Result' })
/** A part by the name that screen readers say, which begins with its own. */
const part = (page: Page, name: string) =>
  diagram(page).getByRole('group', { name: new RegExp(`^${name}, `) })

async function startEmpty(page: Page) {
  await page.goto('/designs/current')
  await page.getByRole('button', { name: 'Start empty' }).click()
}

/** Adds a part by its name, as the palette's search does. */
async function add(page: Page, name: string) {
  await page.getByRole('searchbox', { name: 'Find a part to add' }).fill(name)
  await page.keyboard.press('Enter')
  await expect(result(page)).toContainText('Added')
}

/** Drags from the right edge of a part onto another. */
async function drag(page: Page, from: string, to: string) {
  await part(page, from).hover()
  const start = await part(page, from).boundingBox()
  const end = await part(page, to).boundingBox()
  if (start === null || end === null) throw new Error('A part is not on the screen')
  await page.mouse.move(start.x + start.width, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 })
  await page.mouse.up()
}

test('without answers the editor offers three ways to begin', async ({ page }) => {
  await page.goto('/designs/current')
  await expect(page).toHaveURL(/\/designs\/[a-z0-9]{12}$/)
  await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Answer the guide' })).toBeVisible()
  await page.getByRole('button', { name: 'Start from a pattern' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Topic–queue chaining/ })
    .first()
    .click()
  await expect(part(page, 'topic')).toBeVisible()
  await expect(inspector(page).getByRole('textbox', { name: 'Title of the design' })).toHaveValue(
    'Topic–queue chaining',
  )
})

test('a part that AWS connects to the selected one is added connected', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'queue')
  await add(page, 'function')
  await expect(result(page)).toContainText('Added function after queue')
  await expect(part(page, 'function')).toHaveAccessibleName(/Reads queue/)
})

test('dragging between parts connects them, and says what was done', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'topic')
  await diagram(page).press('Escape')
  await add(page, 'bucket')
  await diagram(page).press('Escape')
  await add(page, 'queue')
  await drag(page, 'topic', 'queue')
  await expect(result(page)).toContainText('Connected topic to queue')
  await expect(inspector(page).getByRole('heading', { name: /topic.*queue/ })).toBeVisible()
})

test('a connection that AWS refuses is explained, and mended by a part between', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'topic')
  await diagram(page).press('Escape')
  await add(page, 'database')
  await drag(page, 'topic', 'database')
  const why = page.getByRole('dialog', { name: 'Not possible' })
  await expect(why).toContainText('topic to database')
  await why
    .getByRole('button', { name: /^Put .* between$/ })
    .first()
    .click()
  await expect(result(page)).toContainText(/^Put .* between topic and database/)
  await expect(why).toBeHidden()
  await expect(part(page, 'topic')).toHaveAccessibleName(/(Sends to|Calls|Read by)/)
})

test('a part is dragged from the palette to a place', async ({ page }) => {
  await startEmpty(page)
  await page
    .getByRole('button', { name: 'Stream', exact: true })
    .dragTo(page.getByRole('heading', { name: 'An empty diagram' }))
  await expect(part(page, 'stream')).toBeVisible()
  const canvas = await diagram(page).boundingBox()
  const box = await part(page, 'stream').boundingBox()
  if (canvas === null || box === null) throw new Error('Nothing is on the screen')
  expect(Math.abs(box.x + box.width / 2 - canvas.x - canvas.width / 2)).toBeLessThan(16)
})

test('with the connect tool two clicks connect; Escape gives up', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'topic')
  await diagram(page).press('Escape')
  await add(page, 'bucket')
  await diagram(page).press('Escape')
  await add(page, 'queue')
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await part(page, 'topic').click()
  await expect(page.getByText('Now the part that receives')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Choose the part that sends')).toBeVisible()
  await part(page, 'topic').click()
  await part(page, 'queue').click()
  await expect(result(page)).toContainText('Connected topic to queue')
})

test('Escape gives up a connection that is being dragged', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'topic')
  await diagram(page).press('Escape')
  await add(page, 'bucket')
  await diagram(page).press('Escape')
  await add(page, 'queue')
  const start = await part(page, 'topic').boundingBox()
  const end = await part(page, 'queue').boundingBox()
  if (start === null || end === null) throw new Error('A part is not on the screen')
  await part(page, 'topic').hover()
  await page.mouse.move(start.x + start.width, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(result(page)).toContainText('Connecting was given up')
  await expect(part(page, 'topic')).toHaveAccessibleName(/Not connected/)
})

test('a dead-letter queue is added from the settings and drawn', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'queue')
  await inspector(page)
    .getByRole('combobox', { name: 'Dead letters go to' })
    .selectOption('New dead-letter queue')
  await expect(part(page, 'queue')).toHaveAccessibleName(/Dead letters go to queue dead letters/)
  await expect(diagram(page).getByText('after 10 tries')).toBeVisible()
})

test('several parts are framed, lined up and moved together', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'queue')
  await add(page, 'function')
  await part(page, 'function').press('ControlOrMeta+a')
  await expect(inspector(page).getByText('3 things selected')).toBeVisible()
  await inspector(page).getByRole('button', { name: 'Draw a frame around' }).click()
  const name = page.getByRole('textbox', { name: 'Name of Account or region' })
  await name.fill('Orders account')
  await name.press('Enter')
  const frame = diagram(page).getByRole('group', { name: /^Frame Orders account/ })
  await expect(frame).toBeVisible()
  const before = await part(page, 'queue').boundingBox()
  const label = await frame.getByText('Orders account').boundingBox()
  if (before === null || label === null) throw new Error('Nothing is on the screen')
  await page.mouse.move(label.x + 20, label.y + 8)
  await page.mouse.down()
  // The canvas counts from where it sees that something is dragged.
  await page.mouse.move(label.x + 20, label.y + 9)
  await page.mouse.move(label.x + 20, label.y + 11)
  await page.mouse.move(label.x + 20, label.y + 91, { steps: 6 })
  await page.mouse.up()
  await expect(result(page)).toContainText(/^Moved/)
  expect((await part(page, 'queue').boundingBox())?.y).toBeCloseTo(before.y + 80, -1)
})

test('undoing what had the focus leaves the keys working', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'queue')
  await add(page, 'function')
  await expect(part(page, 'function')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(part(page, 'queue')).toBeFocused()
})

test('a name that is typed before a late frame keeps the focus until it is whole', async ({ page }) => {
  await page.addInitScript(() => {
    const soon = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (draw) => soon(() => setTimeout(draw, 250, performance.now()))
  })
  await startEmpty(page)
  await add(page, 'queue')
  await part(page, 'queue').press('F2')
  await page.keyboard.type('billing', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(part(page, 'billing')).toBeVisible()
})

test('a part is renamed in place and in the inspector', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'queue')
  await part(page, 'queue').press('F2')
  await page.keyboard.type('billing')
  await page.keyboard.press('Enter')
  await expect(part(page, 'billing')).toBeVisible()
  await inspector(page).getByRole('textbox', { name: 'Name' }).fill('invoices')
  await page.keyboard.press('Enter')
  await expect(part(page, 'invoices')).toBeVisible()
  await inspector(page).getByRole('textbox', { name: 'Name' }).fill('  ')
  await page.keyboard.press('Enter')
  await expect(inspector(page).getByRole('alert')).toHaveText('A name needs at least one letter.')
})

test('a setting out of range is refused with its range, a good one is kept', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'queue')
  const field = inspector(page).getByRole('textbox', { name: 'Keeps messages for' })
  await field.fill('20 days')
  await field.press('Enter')
  await expect(inspector(page).getByRole('alert')).toContainText('1 min to 14 days')
  await field.fill('7 days')
  await field.press('Enter')
  await expect(part(page, 'queue')).toContainText('keeps 7 days')
})

test('deleting the queue turns what it kept into a missed finding; undo brings it back', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('button', { name: /Online order fan-out/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/result$/)
  await page.goto('/designs/current')
  await expect(problems(page)).toContainText('No problems')
  await part(page, 'queue 1').click()
  await page.keyboard.press('Delete')
  await expect(part(page, 'queue 1')).toHaveCount(0)
  await expect(
    problems(page).getByText('Missed').or(problems(page).getByText('Ruled out')).first(),
  ).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(part(page, 'queue 1')).toBeVisible()
  await expect(problems(page)).toContainText('No problems')
  await expect(result(page)).toContainText('Undone: Deleted queue 1')
})

test('an edited diagram can follow the answers again, as one step that can be undone', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('button', { name: /Online order fan-out/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/result$/)
  await page.goto('/designs/current')
  await part(page, 'topic').press('F2')
  await page.keyboard.type('orders')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Follow the answers again' }).click()
  await expect(part(page, 'topic')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(part(page, 'orders')).toBeVisible()
})

test('topic, queue and function are built and connected with the keyboard alone', async ({ page }) => {
  await page.goto('/designs/current')
  const start = page.getByRole('button', { name: 'Start empty' })
  await start.focus()
  await page.keyboard.press('Enter')
  // The search has the focus.
  await page.keyboard.type('topic')
  await page.keyboard.press('Enter')
  await expect(part(page, 'topic')).toBeFocused()
  await page.keyboard.press('a')
  await page.keyboard.type('function')
  await page.keyboard.press('Enter')
  await expect(part(page, 'function')).toBeFocused()
  // The topic calls the function for now: that connection goes again.
  await page.keyboard.press('e')
  await expect(result(page)).toContainText('Connection from topic to function selected')
  await page.keyboard.press('Delete')
  await expect(part(page, 'topic')).toBeFocused()
  await page.keyboard.press('a')
  await page.keyboard.type('queue')
  await page.keyboard.press('Enter')
  await expect(part(page, 'queue')).toBeFocused()
  await page.keyboard.press('c')
  await page.keyboard.type('func')
  await page.keyboard.press('Enter')
  await expect(result(page)).toContainText('Connected queue to function')
  await expect(part(page, 'queue')).toBeFocused()
  await expect(part(page, 'queue')).toHaveAccessibleName(/Receives from topic\. Read by function/)
  // Arrows follow the connections, and Tab leaves.
  await page.keyboard.press('ArrowRight')
  await expect(part(page, 'function')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(part(page, 'topic')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(part(page, 'topic')).not.toBeFocused()
})

test('the diagram is one tab stop', async ({ page }) => {
  await page.goto('/designs/current')
  await page.getByRole('button', { name: 'Start from a pattern' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Topic–queue chaining/ })
    .first()
    .click()
  await expect(part(page, 'topic')).toBeVisible()
  await expect(diagram(page).locator('.react-flow__node[tabindex="0"]')).toHaveCount(1)
  await expect(diagram(page).locator('.react-flow__edge[tabindex]')).toHaveCount(0)
})

test('the waterline tells synchronous from asynchronous', async ({ page }) => {
  await page.goto('/designs/current')
  await page.getByRole('button', { name: 'Start from a pattern' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Topic–queue chaining/ })
    .first()
    .click()
  const button = page.getByRole('button', { name: 'Waterline', exact: true })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(diagram(page).getByText('asynchronous', { exact: true })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(diagram(page).getByText('asynchronous', { exact: true })).toHaveCount(0)
})

test('what was copied is pasted with its connections, as one step', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'queue')
  await add(page, 'function')
  await part(page, 'function').press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+c')
  await page.keyboard.press('ControlOrMeta+v')
  await expect(part(page, 'queue 2')).toHaveAccessibleName(/Read by function 2/)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(part(page, 'queue 2')).toHaveCount(0)
})

test('dragging several parts is one step', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'queue')
  await add(page, 'function')
  const before = await part(page, 'queue').boundingBox()
  await part(page, 'function').press('ControlOrMeta+a')
  await part(page, 'queue').hover({ position: { x: 80, y: 20 } })
  await page.mouse.down()
  await page.mouse.move((before?.x ?? 0) + 80, (before?.y ?? 0) + 140, { steps: 6 })
  await page.mouse.up()
  await expect(result(page)).toContainText(/^Moved/)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(result(page)).toContainText(/^Undone: Moved/)
  expect((await part(page, 'queue').boundingBox())?.y).toBe(before?.y)
})

test('a reload brings the diagram back', async ({ page }) => {
  await startEmpty(page)
  await add(page, 'queue')
  await expect(page.getByText('saved in this browser')).toBeVisible()
  await page.reload()
  await expect(part(page, 'queue')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the outline edits the design, with a picture above', async ({ page }) => {
    await page.goto('/designs/current')
    // Starting empty leads at once to the parts.
    await page.getByRole('button', { name: 'Start empty' }).click()
    const addPart = async (name: string) => {
      await page.getByRole('searchbox', { name: 'Find a part to add' }).fill(name)
      await page.keyboard.press('Enter')
    }
    await addPart('topic')
    await page.getByRole('button', { name: 'Add a part' }).click()
    await addPart('queue')
    const outline = page.getByRole('navigation', { name: 'Outline' })
    await expect(outline.getByRole('button', { name: /^queue/ })).toBeVisible()
    await expect(page.getByRole('img', { name: /./ }).first()).toBeVisible()
    await outline.getByRole('button', { name: 'Rename queue' }).click()
    await page.keyboard.type('billing')
    await page.keyboard.press('Enter')
    await outline.getByRole('button', { name: 'Settings of billing' }).click()
    const field = page.getByRole('textbox', { name: 'Keeps messages for' })
    await field.fill('2 days')
    await field.press('Enter')
    await page.keyboard.press('Escape')
    await outline.getByRole('button', { name: 'Delete billing' }).click()
    await expect(outline.getByRole('button', { name: /^billing/ })).toHaveCount(0)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the editor has no accessibility fault in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await startEmpty(page)
    await add(page, 'queue')
    await add(page, 'function')
    await add(page, 'stream')
    expect(await faultsOf(page)).toEqual([])
    await part(page, 'queue').press('c')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faultsOf(page, 'dialog')).toEqual([])
  })
}
