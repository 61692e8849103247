import type { Box } from '../../design/boxes.ts'
import { FRAME, frameLabel, NOTE, noteText, PART, partBox, partText } from '../../design/geometry.ts'
import type { Design, Part } from '../../design/model.ts'
import { drawIcon, type IconOf } from './icon.ts'
import type { Theme } from './theme.ts'
import { element, escapeXml } from './xml.ts'

/** A part as a card: icon, name, subtitle. */
export function drawPart(design: Design, part: Part, iconOf: IconOf, theme: Theme, prefix: string): string {
  const { x, y, width, height } = partBox(design, part.id)
  const { name, subtitle } = partText(design, part.id)
  const card = {
    x: x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: height - 1,
    rx: PART.radius,
    fill: theme.card,
    stroke: theme.cardBorder,
  }
  const place = {
    x: x + PART.icon.x,
    y: y + PART.icon.y,
    size: PART.icon.size,
    radius: 6,
    behind: theme.card,
  }
  const baseline = subtitle === '' ? PART.name.aloneBaseline : PART.name.baseline
  return element(
    'g',
    {},
    element('rect', card) +
      drawIcon(part.kind, place, iconOf, theme, prefix) +
      words(name, x + PART.textX, y + baseline, theme.ink, PART.name) +
      words(subtitle, x + PART.textX, y + PART.subtitle.baseline, theme.soft, PART.subtitle),
  )
}

/** A frame's dashed border, and its name on it. The name interrupts the border on a patch of the paper. */
export function drawFrame(frame: Design['frames'][number], theme: Theme): string {
  const { text, box } = frameLabel(frame)
  const border = element('rect', {
    x: frame.x,
    y: frame.y,
    width: frame.width,
    height: frame.height,
    rx: FRAME.radius,
    fill: 'none',
    stroke: theme.frame,
    'stroke-dasharray': '4 3',
  })
  if (text === '') return element('g', {}, border)
  return element(
    'g',
    {},
    border +
      patch(box, theme) +
      words(text, box.x + FRAME.labelPadding, box.y + box.height - 5, theme.soft, FRAME),
  )
}

export function drawNote(note: Design['notes'][number], theme: Theme): string {
  const { box, lines } = noteText(note)
  const paper = {
    x: box.x + 0.5,
    y: box.y + 0.5,
    width: box.width - 1,
    height: box.height - 1,
    rx: 8,
    fill: theme.note,
    stroke: theme.noteBorder,
  }
  const x = box.x + NOTE.padding
  const rows = lines.map((line, n) =>
    element('tspan', { x, y: box.y + NOTE.padding + NOTE.lineHeight * (n + 1) - 5 }, escapeXml(line)),
  )
  return element(
    'g',
    {},
    element('rect', paper) +
      element('text', { fill: theme.ink, 'font-size': NOTE.size, 'font-weight': NOTE.weight }, rows.join('')),
  )
}

/** A rectangle of the paper behind words, so that no line runs through them. */
export function patch({ x, y, width, height }: Box, { paper }: Theme): string {
  return element('rect', { x, y, width, height, rx: 4, fill: paper })
}

interface TextStyle {
  readonly size: number
  readonly weight: number
}

/** One line of text from a left end and a baseline; nothing for no text. */
export function words(
  text: string,
  x: number,
  y: number,
  fill: string,
  { size, weight }: TextStyle,
  anchor?: 'middle' | 'end',
): string {
  if (text === '') return ''
  const attributes = { x, y, fill, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor }
  return element('text', attributes, escapeXml(text))
}
