import { unescapeXml } from './xml.ts'

/** A line of text as a canvas draws it. */
export interface TextRun {
  readonly text: string
  /** Of the anchor, in design units; `y` is the baseline. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly fill: string
  readonly anchor: 'start' | 'middle' | 'end'
}

/**
 * Takes the text out of a layer: what is left can be drawn as an image that needs no font, and the runs
 * put on it. It reads what `element` of xml.ts wrote, not any SVG.
 */
export function takeText(layer: string): { readonly drawing: string; readonly runs: readonly TextRun[] } {
  const runs: TextRun[] = []
  const drawing = layer.replace(/<text([^>]*)>(.*?)<\/text>/g, (_, written: string, content: string) => {
    const rows = [...content.matchAll(/<tspan([^>]*)>(.*?)<\/tspan>/g)]
    for (const [, own = '', text = ''] of rows) runs.push(run(attributes(written + own), text))
    if (rows.length === 0) runs.push(run(attributes(written), content))
    return ''
  })
  return { drawing, runs }
}

function attributes(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescapeXml(value),
    ]),
  )
}

function run(given: ReadonlyMap<string, string>, text: string): TextRun {
  const number = (name: string) => Number(given.get(name) ?? 0)
  const anchor = given.get('text-anchor')
  return {
    text: unescapeXml(text),
    x: number('x'),
    y: number('y'),
    size: number('font-size'),
    weight: number('font-weight'),
    fill: given.get('fill') ?? '',
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
  }
}
