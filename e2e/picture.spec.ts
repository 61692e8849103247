import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { PNG } from 'pngjs'
import { icons } from '../content/kinds/icons.ts'
import { kindProse } from '../content/kinds/prose/index.ts'
import { scenarios } from '../content/scenarios.ts'
import { edgeLabel, edgePaths, labelBox, PART, partBox, partText } from '../src/design/geometry.ts'
import type { Design } from '../src/design/model.ts'
import { measure } from '../src/design/text.ts'
import { buildCandidate, recommend } from '../src/engine/index.ts'
import { readPngMetadata } from '../src/formats/png-metadata.ts'
import { themes } from '../src/formats/svg/theme.ts'

type Colour = readonly [number, number, number]
const colour = (hex: string): Colour =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as never
const near = (a: Colour, b: Colour, by: number) => a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= by)

/** Reads a PNG's pixels in the units of the drawing that it shows. */
class Picture {
  readonly image: PNG
  private readonly scale: number
  private readonly origin: { x: number; y: number }

  constructor(bytes: Buffer, scale: number, origin: { x: number; y: number }) {
    this.image = PNG.sync.read(bytes)
    this.scale = scale
    this.origin = origin
  }

  at(x: number, y: number): Colour {
    const column = Math.round((x - this.origin.x) * this.scale)
    const row = Math.round((y - this.origin.y) * this.scale)
    const i = (row * this.image.width + column) * 4
    return [this.image.data[i] ?? -1, this.image.data[i + 1] ?? -1, this.image.data[i + 2] ?? -1]
  }

  /** Share of the pixels of a box that a test holds for. */
  share(
    box: { x: number; y: number; width: number; height: number },
    holds: (colour: Colour) => boolean,
  ): number {
    let hits = 0
    let all = 0
    for (let y = box.y + 1; y < box.y + box.height - 1; y += 0.5) {
      for (let x = box.x + 1; x < box.x + box.width - 1; x += 0.5) {
        all++
        if (holds(this.at(x, y))) hits++
      }
    }
    return hits / all
  }
}

function designOf(scenarioId: string): Design {
  const scenario = scenarios.find(({ id }) => id === scenarioId)
  if (scenario === undefined) throw new Error(`No scenario ${scenarioId}`)
  const workload = { answers: scenario.answers, dealBreakers: {}, weights: {} }
  return buildCandidate(recommend(workload).winner?.id ?? '', workload)
}

async function download(page: Page, item: RegExp): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: item }).click()
  return readFileSync(await (await coming).path())
}

test('the PNG shows every edge, icon and label of the design, at the size of its bounds', async ({
  page,
}) => {
  test.setTimeout(60_000)
  await page.goto('/')
  await page.getByRole('button', { name: /Online order fan-out/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topic–queue chaining')
  const svg = (await download(page, /^SVG/)).toString('utf8')
  const bytes = await download(page, /^PNG, 2×/)

  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
    .split(' ')
    .map(Number)
  const scale = 2
  const picture = new Picture(bytes, scale, { x, y })
  expect([picture.image.width, picture.image.height]).toEqual([width * scale, height * scale])

  const design = designOf('order-page')
  expect(design.parts.length).toBeGreaterThan(8)
  const { edge, ink, soft } = themes.light
  const ends = [ink, soft].map(colour)
  const dark = (pixel: Colour) => ends.some((end) => near(pixel, end, 70))

  for (const [key, path] of edgePaths(design)) {
    const free = path.points.filter((point) => {
      const label = labelBox(edgeLabel(design, key), path.label)
      const inside =
        label !== undefined &&
        point.x > label.x &&
        point.x < label.x + label.width &&
        point.y > label.y &&
        point.y < label.y + label.height
      return !inside
    })
    for (const share of [0.15, 0.35, 0.5, 0.7, 0.9]) {
      const point = free[Math.floor(share * (free.length - 1))]
      if (point === undefined) throw new Error(`Edge ${key} has no points`)
      // A dashed line may have its gap here: look along one dash and across one pixel.
      const around = [-4, -2, -1, -0.5, 0, 0.5, 1, 2, 4].flatMap((dx) =>
        [-4, -2, -1, -0.5, 0, 0.5, 1, 2, 4].map((dy) => picture.at(point.x + dx, point.y + dy)),
      )
      expect(
        around.some((pixel) => near(pixel, colour(edge), 24)),
        `${key} at ${share}`,
      ).toBe(true)
    }
    const label = labelBox(edgeLabel(design, key), path.label)
    if (label !== undefined) expect(picture.share(label, dark), `label of ${key}`).toBeGreaterThan(0.02)
  }

  for (const part of design.parts) {
    const box = partBox(design, part.id)
    if (icons[part.kind] !== undefined) {
      const icon = {
        x: box.x + PART.icon.x,
        y: box.y + PART.icon.y,
        width: PART.icon.size,
        height: PART.icon.size,
      }
      expect(
        picture.share(icon, (pixel) => near(pixel, colour(kindProse[part.kind].colour), 24)),
        `icon of ${part.id}`,
      ).toBeGreaterThan(0.4)
    }
    const { name, subtitle } = partText(design, part.id)
    for (const [text, style] of [
      [name, PART.name],
      [subtitle, PART.subtitle],
    ] as const) {
      if (text === '') continue
      const line = {
        x: box.x + PART.textX,
        y: box.y + style.baseline - 10,
        width: measure(text, style.size, style.weight),
        height: 12,
      }
      expect(picture.share(line, dark), `${part.id}: ${text}`).toBeGreaterThan(0.04)
    }
  }
  expect(readPngMetadata(new Uint8Array(bytes)), 'the picture opens again').toMatch(/^1/)
})
