import { bottom, right } from '../design/boxes.ts'
import type { Design } from '../design/model.ts'
import { writePngMetadata } from './png-metadata.ts'
import { fitScale, type PngScale } from './png-scale.ts'
import { designToLayers, type Layers, type PictureOptions, svgDocument } from './svg/picture.ts'
import { type TextRun, takeText } from './svg/text-runs.ts'

export type PngError = 'not-drawn'

export const pngErrors: Record<PngError, string> = {
  'not-drawn': 'This browser could not draw the picture. Save it as SVG instead.',
}

export type Png =
  | ({ readonly ok: true; readonly blob: Blob } & PngScale)
  | { readonly ok: false; readonly error: PngError }

/**
 * A design as PNG, in the page's own font, with the document inside if `options.fragment` is given.
 * `scale` is pixels per unit (1, 2 or 4); a picture too large for a canvas comes smaller, with `clamped`
 * true and the scale that it has.
 */
export async function designToPng(design: Design, options: PictureOptions, scale: number): Promise<Png> {
  const layers = designToLayers(design, options)
  const fit = fitScale(layers.page.width, layers.page.height, scale)
  const drawn = await draw(layers, fit)
  if (!drawn) return { ok: false, error: 'not-drawn' }
  const blob = options.fragment ? await withMetadata(drawn, options.fragment) : drawn
  return { ok: true, blob, ...fit }
}

/**
 * Words are drawn by the canvas, on top of images that have none: an SVG image has no fonts but those
 * embedded in it, and browsers draw it before they are ready. Null where the browser cannot: no canvas,
 * or no memory for one of this size.
 */
async function draw({ page, under, over }: Layers, { width, height }: PngScale): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) return null
  try {
    for (const layer of [under, over]) {
      const { drawing, runs } = takeText(layer)
      const image = await load(svgDocument(page, drawing), width, height)
      context.resetTransform()
      context.drawImage(image, 0, 0, width, height)
      const [across, down] = [width / (right(page) - page.x), height / (bottom(page) - page.y)]
      context.setTransform(across, 0, 0, down, -page.x * across, -page.y * down)
      await drawText(context, runs)
    }
    return await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  } catch {
    return null
  }
}

async function load(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function drawText(context: CanvasRenderingContext2D, runs: readonly TextRun[]): Promise<void> {
  const family = getComputedStyle(document.body).fontFamily
  const font = ({ weight, size }: TextRun) => `${weight} ${size}px ${family}`
  await Promise.all(runs.map((run) => document.fonts.load(font(run), run.text)))
  for (const run of runs) {
    context.font = font(run)
    context.fillStyle = run.fill
    context.textAlign = run.anchor === 'middle' ? 'center' : run.anchor
    context.fillText(run.text, run.x, run.y)
  }
}

async function withMetadata(blob: Blob, fragment: string): Promise<Blob> {
  const bytes = writePngMetadata(new Uint8Array(await blob.arrayBuffer()), fragment)
  return new Blob([Uint8Array.from(bytes)], { type: 'image/png' })
}
