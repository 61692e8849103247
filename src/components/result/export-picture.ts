import { formatDate, formatNumber } from '../../design/format.ts'
import type { Design } from '../../design/model.ts'
import { summary } from '../../design/spoken.ts'
import type { PictureOptions } from '../../formats/svg/picture.ts'
import { saveFile } from '../ui/save-file.ts'

export type ExportKind = 'png-1' | 'png-2' | 'png-4' | 'svg' | 'copy'

interface Exported {
  readonly design: Design
  readonly name: string
  readonly waterline: boolean
  readonly knowledge: string
  /** The document, so that the picture opens again where it is dropped on Waterline. */
  readonly fragment: Promise<string>
}

const scales: Readonly<Record<Exclude<ExportKind, 'svg'>, number>> = {
  'png-1': 1,
  'png-2': 2,
  'png-4': 4,
  copy: 2,
}

/** Saves or copies the picture, always in the light theme; gives the sentence that says what happened. */
export async function exportPicture(kind: ExportKind, exported: Exported): Promise<string> {
  // A browser allows to copy only while the click still counts: the picture may come later.
  if (kind === 'copy') return copy(exported)
  if (kind === 'svg') {
    const [{ designToSvg }, options] = await Promise.all([
      import('../../formats/svg/picture.ts'),
      optionsFor(exported),
    ])
    saveFile(
      new Blob([designToSvg(exported.design, options)], { type: 'image/svg+xml' }),
      exported.name,
      'svg',
    )
    return 'Saved as SVG'
  }
  const drawn = await draw(exported, scales[kind])
  if (typeof drawn === 'string') return drawn
  saveFile(drawn.blob, exported.name, 'png')
  return drawn.clamped
    ? `Saved as PNG at ${formatNumber(drawn.scale, 1)}×: larger than that no browser draws. SVG has no such limit.`
    : 'Saved as PNG'
}

async function copy(exported: Exported): Promise<string> {
  if (typeof ClipboardItem === 'undefined')
    return 'This browser cannot copy pictures. Save it as PNG instead.'
  const picture = draw(exported, scales.copy).then((drawn) => {
    if (typeof drawn === 'string') throw new Error(drawn)
    return drawn.blob
  })
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return 'Copied the picture'
  } catch {
    return 'The browser did not allow to copy the picture. Save it as PNG instead.'
  }
}

async function draw(exported: Exported, scale: number) {
  const [{ designToPng, pngErrors }, options] = await Promise.all([
    import('../../formats/png.ts'),
    optionsFor(exported),
  ])
  const png = await designToPng(exported.design, options, scale)
  return png.ok ? png : pngErrors[png.error]
}

async function optionsFor({
  design,
  name,
  waterline,
  knowledge,
  fragment,
}: Exported): Promise<PictureOptions> {
  const [{ iconOf }, link] = await Promise.all([import('./diagram-picture.tsx'), fragment])
  return {
    icon: iconOf,
    title: name,
    description: summary(design),
    waterline,
    footer: { title: name, facts: `Waterline, facts as of ${formatDate(knowledge)}` },
    ...(link === '' ? {} : { fragment: link }),
  }
}
