import { around, aroundPoints, type Box, bottom, grow } from '../../design/boxes.ts'
import { invocationOf } from '../../design/connect.ts'
import { bounds, edgeLabel } from '../../design/geometry.ts'
import { graphOf } from '../../design/graph.ts'
import type { Connection, Design } from '../../design/model.ts'
import { summary } from '../../design/spoken.ts'
import { measure } from '../../design/text.ts'
import { type Waterline, waterline } from '../../design/waterline.ts'
import { drawEdgeWords, drawLines, type EdgeWords } from './edges.ts'
import { type IconOf, iconSymbols } from './icon.ts'
import { metadata } from './metadata.ts'
import { drawFrame, drawNote, drawPart, patch, words } from './parts.ts'
import { FONT_FAMILY, type Theme, type ThemeName, themes } from './theme.ts'
import { element, escapeXml, number } from './xml.ts'

/** Free space around the drawing. */
const PADDING = 24

/** A picture of nothing is still this large. */
const EMPTY: Box = { x: 0, y: 0, width: 320, height: 120 }

export interface Footer {
  readonly title: string
  /** E.g. "Facts as of November 2026". */
  readonly facts: string
  /** Short address where it can be opened, if any. */
  readonly link?: string
}

export interface PictureOptions {
  readonly icon: IconOf
  /** Name of the picture, for screen readers and tooltips. */
  readonly title: string
  /** What is in it; if absent, the design's own summary. */
  readonly description?: string
  readonly theme?: ThemeName
  /** `page`: transparent, to stand on a page of about the colour of the paper. */
  readonly background?: 'paper' | 'page'
  readonly waterline?: boolean
  readonly footer?: Footer
  /** Fragment of a link: the picture opens again when it is dropped on Waterline. */
  readonly fragment?: string
  /** Words on connections, where they are to differ from the canvas. */
  readonly words?: Partial<EdgeWords>
  /** In front of ids, where several pictures stand on one page. */
  readonly idPrefix?: string
}

/** A picture in two layers, so that the PNG can put its words between them. Both are the content of an `<svg>`. */
export interface Layers {
  readonly page: Box
  /** Paper, lines, frames and the words on them. */
  readonly under: string
  /** Cards and notes, which cover lines and words. */
  readonly over: string
}

/**
 * A design as an SVG document: rectangles, paths and text with every colour written out, so that it looks
 * the same in browsers, drawing programs and slides. Geometry is the canvas's own. One unit is one pixel.
 */
export function designToSvg(design: Design, options: PictureOptions): string {
  const { page, under, over } = designToLayers(design, options)
  const head = [
    element('title', {}, escapeXml(options.title)),
    element('desc', {}, escapeXml(options.description ?? summary(design))),
    options.fragment ? metadata(options.fragment) : '',
  ]
  return svgDocument(page, head.join('') + under + over)
}

export function designToLayers(design: Design, options: PictureOptions): Layers {
  const { icon, background = 'paper', idPrefix = '', footer } = options
  const theme = themes[options.theme ?? 'light']
  const line = options.waterline ? waterline(design) : undefined
  const drawing = withWaterline(bounds(design) ?? EMPTY, line)
  const foot = footer ? footerLines(footer, drawing.width, theme) : { content: [], width: 0, height: 0 }
  const width = Math.max(drawing.width, foot.width)
  const page = grow({ ...drawing, width, height: drawing.height + foot.height }, PADDING)
  const edgeWords = { label: edgeLabel, invocation: invocationWord, ...options.words }
  const under = [
    background === 'page' ? '' : element('rect', { ...page, fill: theme.paper }),
    line ? drawWaterline(line, theme) : '',
    ...design.frames.map((frame) => drawFrame(frame, theme)),
    drawLines(design, theme),
    drawEdgeWords(design, edgeWords, theme),
    ...foot.content.map((draw) => draw(drawing.x, bottom(drawing), drawing.x + width)),
  ]
  const symbols = iconSymbols(
    design.parts.map(({ kind }) => kind),
    icon,
    idPrefix,
  )
  const over = [
    symbols,
    ...design.parts.map((part) => drawPart(design, part, icon, theme, idPrefix)),
    ...design.notes.map((note) => drawNote(note, theme)),
  ]
  return { page, under: under.join(''), over: over.join('') }
}

/** Content as a document that shows just the page. */
export function svgDocument(page: Box, content: string): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: page.width,
    height: page.height,
    viewBox: [page.x, page.y, page.width, page.height].map(number).join(' '),
    role: 'img',
    'font-family': FONT_FAMILY,
  }
  return element('svg', attributes, content)
}

/** "sync", "async" or "poll" where a function is called: it decides who waits and who retries. */
function invocationWord(design: Design, connection: Connection): string {
  if (graphOf(design).parts.get(connection.to)?.kind !== 'lambda') return ''
  const invocation = invocationOf(design, connection)
  return invocation === 'unknown' ? '' : invocation
}

/** Room for the line from end to end, and for a word on either side of it. */
function withWaterline(box: Box, line: Waterline | undefined): Box {
  const ends = line && aroundPoints(line.points)
  return ends
    ? (around([box, { ...ends, y: ends.y - PADDING, height: ends.height + 2 * PADDING }]) ?? box)
    : box
}

const LINE_WORDS = { size: 12.5, weight: 600 } as const

/** The line, with a word on either side of its beginning. */
function drawWaterline(line: Waterline, theme: Theme): string {
  const { x, y } = line.points[0] ?? { x: 0, y: 0 }
  const word = (text: string, baseline: number) => {
    const width = measure(text, LINE_WORDS.size, LINE_WORDS.weight)
    return (
      patch({ x: x - 2, y: baseline - 12, width: width + 4, height: 16 }, theme) +
      words(text, x, baseline, theme.water, LINE_WORDS)
    )
  }
  return (
    word('synchronous', y - 7) +
    word('asynchronous', y + 17) +
    element('path', { d: line.d, fill: 'none', stroke: theme.water, 'stroke-width': 1.5 })
  )
}

const TITLE = { size: 13.5, weight: 600 } as const
const SMALL = { size: 12.5, weight: 400 } as const

/** A rule, then title and facts on one line if they fit beside each other, then the address. */
function footerLines(footer: Footer, width: number, theme: Theme) {
  const titleWidth = measure(footer.title, TITLE.size, TITLE.weight)
  const factsWidth = measure(footer.facts, SMALL.size, SMALL.weight)
  const link = footer.link ?? ''
  const side = titleWidth + 32 + factsWidth <= width
  const rows = [
    { text: footer.title, style: TITLE, colour: theme.ink },
    ...(side ? [] : [{ text: footer.facts, style: SMALL, colour: theme.soft }]),
    ...(link === '' ? [] : [{ text: link, style: SMALL, colour: theme.soft }]),
  ].filter(({ text }) => text !== '')
  const widths = rows.map(({ text, style }) => measure(text, style.size, style.weight))
  const content = [
    (x: number, y: number, end: number) =>
      element('line', { x1: x, y1: y + 24, x2: end, y2: y + 24, stroke: theme.rule }),
    ...rows.map(
      ({ text, style, colour }, n) =>
        (x: number, y: number) =>
          words(text, x, y + 46 + 20 * n, colour, style),
    ),
    (_x: number, y: number, end: number) =>
      side ? words(footer.facts, end, y + 46, theme.soft, SMALL, 'end') : '',
  ]
  return { content, width: Math.max(...widths, 0), height: 30 + 20 * Math.max(rows.length, 1) }
}
