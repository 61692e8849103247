import { readFileSync } from 'node:fs'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { emptyDocument, type WaterlineDocument } from '../src/design/model.ts'
import { writeLink } from '../src/formats/link.ts'
import { readPngMetadata } from '../src/formats/png-metadata.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Every address that any page of a browser asks for, and every rule of the page's own policy that was broken. */
async function watched(context: BrowserContext): Promise<{ requests: string[]; violations: string[] }> {
  const requests: string[] = []
  const violations: string[] = []
  context.on('request', (request) => void requests.push(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => void requests.push(socket.url())))
  await context.exposeFunction('noteViolation', (words: string) => void violations.push(words))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(window, 'noteViolation')(`${violatedDirective} ${blockedURI}`)
    })
  })
  return { requests, violations }
}

const elsewhere = (requests: readonly string[], baseURL: string | undefined) =>
  requests.filter(
    (url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== new URL(baseURL ?? '').origin,
  )

async function download(page: Page, item: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item }).click()
  return readFileSync(await (await saving).path())
}

test('the whole journey asks no other host for anything, and breaks no rule of its own policy', async ({
  context,
  baseURL,
}) => {
  const { requests, violations } = await watched(context)
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('button', { name: /Online order fan-out/ }).click()
  await expect(heading(page)).toHaveText('Topic–queue chaining')
  await page.goto('/guide/order')
  await expect(heading(page)).toBeVisible()
  await page.goto('/result')
  await download(page, /^PNG For/)
  await download(page, /^SVG/)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByText('QR code for the room').click()
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Edit the diagram' }).click()
  await page.getByRole('button', { name: 'Tidy' }).click()
  await expect(page.getByRole('group', { name: /^queue 1, / })).toBeVisible()
  for (const [address, name] of [
    [link, /./],
    [link.replace('/open#', '/embed#'), /./],
    [`/compare/designs#${new URL(link).hash.slice(1)}`, 'Compare two designs'],
    ['/designs', /./],
    ['/compare', /./],
    ['/patterns', /./],
    ['/patterns/saga', /./],
    ['/services/sqs', /./],
    ['/sources', /./],
    ['/sources/changes', /./],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(address)
    await expect(heading(page)).toHaveText(name)
  }
  expect(requests.length).toBeGreaterThan(100)
  expect(elsewhere(requests, baseURL)).toEqual([])
  expect(violations).toEqual([])

  // Nor could it: what another host is asked for is refused, and would have been seen.
  await page.evaluate(() => fetch('https://elsewhere.example/beacon').catch(() => {}))
  await expect.poll(() => violations).toEqual(['connect-src https://elsewhere.example/beacon'])
})

test('names are never HTML: on the canvas, in lists, pictures, files and frames', async ({
  context,
  baseURL,
}) => {
  const attack = '<img src=x onerror="window.hacked=1">'
  const script = '</text><script>window.hacked=1</script>'
  const document: WaterlineDocument = {
    ...emptyDocument,
    title: `${attack}"'`,
    workload: { ...emptyDocument.workload, answers: { readers: { options: ['one'] } } },
    design: {
      parts: [
        { id: 'a', kind: 'sqs-standard', name: attack, x: 0, y: 0, params: {} },
        { id: 'b', kind: 'lambda', name: script, x: 320, y: 0, params: {} },
      ],
      connections: [{ id: 'c', from: 'a', to: 'b', params: { label: attack } }],
      frames: [{ id: 'f', name: script, x: -80, y: -80, width: 720, height: 320 }],
      notes: [{ id: 'n', text: `${attack}\n${script}`, x: 0, y: 160 }],
    },
    accepted: [{ finding: 'no-dead-letter:a', note: attack }],
  }
  const made = { kind: 'edit', winner: null, fits: null, knowledge: attack, includeNotes: true } as const
  const { fragment } = writeLink(document, made)
  const { requests, violations } = await watched(context)
  const page = await context.newPage()
  const unharmed = async () => {
    expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
    expect(await page.locator('img[src="x"], img[onerror]').count()).toBe(0)
  }

  await page.goto(`/embed#${fragment}`)
  await expect(page.getByRole('img').first()).toContainText(attack)
  await unharmed()
  await page.goto(`/compare/designs#${fragment}~${fragment}`)
  await page.getByText('Only what differs').click()
  await expect(page.getByRole('row', { name: attack }).first()).toBeVisible()
  await unharmed()
  await page.goto(`/open#${fragment}`)
  await expect(page.getByRole('img').first()).toContainText(script)
  await unharmed()

  await page.getByRole('button', { name: 'Keep a copy' }).click()
  await expect(page.getByRole('group', { name: attack }).first()).toBeVisible()
  await page.getByRole('tab', { name: 'Outline' }).click()
  await expect(page.getByRole('navigation', { name: 'Outline' })).toContainText(attack)
  await unharmed()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByText('Embed', { exact: true }).click()
  const html = await page.getByRole('textbox', { name: 'HTML' }).inputValue()
  expect(html.match(/</g)).toHaveLength(2)
  await page.keyboard.press('Escape')
  await page.goto('/designs')
  await expect(heading(page)).toBeVisible()
  await unharmed()

  await page.goto('/result')
  const svg = (await download(page, /^SVG/)).toString()
  expect(svg).not.toContain('<img')
  expect(svg).not.toContain('<script')
  expect(svg).toContain('&lt;img src=x')
  const png = await download(page, /^PNG For/)
  expect(readPngMetadata(png)).toMatch(/^1\.[\w.-]+$/)
  await unharmed()
  expect(elsewhere(requests, baseURL)).toEqual([])
  expect(violations).toEqual([])
})
