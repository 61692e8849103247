import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { icons as iconFiles } from '#content/kinds/icons.ts'
import type { KindId } from '#content/schema.ts'
import { bounds, edgePaths } from '../../design/geometry.ts'
import { type Design, emptyDesign } from '../../design/model.ts'
import { all, everyElement, readXml, type XmlElement } from '../testing/read-xml.ts'
import { sampleDesign } from '../testing/samples.ts'
import { type Icon, parseIcon } from './icon.ts'
import { readSvgMetadata } from './metadata.ts'
import { designToSvg, type PictureOptions } from './picture.ts'
import { deep, themes } from './theme.ts'
import { designToThumbnail } from './thumbnail.ts'

const folder = new URL('../../../node_modules/aws-icons/icons/architecture-service/', import.meta.url)
const icons = new Map<KindId, Icon | null>()

/** The drawing of a kind, read from the package; in the app they are bundled. */
function icon(kind: KindId): Icon | null {
  const file = iconFiles[kind]
  const known =
    icons.get(kind) ?? (file ? parseIcon(readFileSync(new URL(`${file}.svg`, folder), 'utf8')) : null)
  icons.set(kind, known)
  return known
}

const options: PictureOptions = {
  icon,
  title: 'Order fan-out',
  description: 'One topic, five queues.',
  footer: { title: 'Order fan-out', facts: 'Facts as of November 2026' },
}

const design = sampleDesign(15)

function draw(given: Design, changes: Partial<PictureOptions> = {}): XmlElement {
  return readXml(designToSvg(given, { ...options, ...changes }))
}

function texts(svg: XmlElement): string[] {
  return everyElement(svg)
    .filter(({ name, text }) => (name === 'text' || name === 'tspan') && text !== '')
    .map(({ text }) => text)
}

const named = (name: string): Design => ({
  ...emptyDesign,
  parts: [{ id: 'q', kind: 'sqs-standard', name, x: 0, y: 0, params: {} }],
  notes: [{ id: 'n', text: name, x: 0, y: 100 }],
})

describe('a picture', () => {
  test('draws every edge as the canvas does', () => {
    const drawn = new Set(all(draw(design), 'path').map(({ attributes }) => attributes.d))
    for (const { d, arrow } of edgePaths(design).values()) {
      expect(drawn).toContain(d)
      expect(drawn).toContain(arrow.d)
    }
  })

  test('has each icon once, and uses it for each part', () => {
    const svg = draw(design)
    const used = [...new Set(design.parts.map(({ kind }) => kind))]
    expect(
      all(svg, 'symbol')
        .map(({ attributes }) => attributes.id)
        .sort(),
    ).toEqual(used.map((kind) => `icon-${kind}`).sort())
    expect(all(svg, 'use')).toHaveLength(design.parts.length)
    expect(designToSvg(design, options)).not.toContain('Icon-Architecture')
  })

  test('has every kind that AWS draws', () => {
    for (const kind of Object.keys(iconFiles)) expect(icon(kind as KindId), kind).not.toBeNull()
  })

  test('shows a letter where there is no icon', () => {
    const svg = draw({
      ...emptyDesign,
      parts: [{ id: 'c', kind: 'client', name: 'Browser', x: 0, y: 0, params: {} }],
    })
    expect(texts(svg)).toContain('C')
    expect(all(svg, 'use')).toHaveLength(0)
  })

  test('is as large as what is drawn, with a margin', () => {
    const box = bounds(design)
    const { attributes } = draw(design, { footer: { title: '', facts: '' } })
    const plain = readXml(designToSvg(design, { icon, title: '', description: '' }))
    expect(plain.attributes.viewBox).toBe(
      [(box?.x ?? 0) - 24, (box?.y ?? 0) - 24, (box?.width ?? 0) + 48, (box?.height ?? 0) + 48].join(' '),
    )
    expect(Number(attributes.height)).toBeGreaterThan(Number(plain.attributes.height))
  })

  test('is made of a few elements only, without style sheets', () => {
    const names = new Set(
      everyElement(draw(design, { waterline: true, fragment: '1.abc' })).map(({ name }) => name),
    )
    const allowed = 'svg g rect path line text tspan symbol use title desc metadata'.split(' ')
    expect([...names].filter((name) => !allowed.includes(name))).toEqual([])
    const written = everyElement(draw(design)).flatMap(({ attributes }) => Object.keys(attributes))
    expect(written).not.toContain('class')
    expect(written).not.toContain('style')
  })

  test('writes what people typed as text, whatever it is', () => {
    const svg = draw(named('<script>"&\'\u0007\ud800'), { title: '<b>&', description: '"' })
    expect(texts(svg)).toContain('<script>"&\'')
    expect(all(svg, 'script')).toEqual([])
    expect(all(svg, 'title')[0]?.text).toBe('<b>&')
  })

  test('says how a function is called', () => {
    expect(texts(draw(design)).filter((text) => text === 'poll')).toHaveLength(5)
  })

  test('dashes dead letters, and marks what AWS refuses', () => {
    const dashes = (svg: XmlElement) =>
      all(svg, 'path').filter(({ attributes }) => attributes['stroke-dasharray'] === '5 4')
    expect(dashes(draw(design))).toHaveLength(2)
    const refused: Design = {
      ...emptyDesign,
      parts: [
        { id: 'b', kind: 'eventbridge-bus', name: 'bus', x: 0, y: 0, params: {} },
        { id: 'd', kind: 'aurora-rds', name: 'ledger', x: 320, y: 0, params: {} },
      ],
      connections: [{ id: 'e', from: 'b', to: 'd', params: {} }],
    }
    const svg = draw(refused)
    expect(dashes(svg).map(({ attributes }) => attributes.stroke)).toEqual([themes.light.bad])
    expect(texts(svg)).toContain('!')
  })

  test('draws the waterline and its two words when asked', () => {
    expect(texts(draw(design))).not.toContain('synchronous')
    expect(texts(draw(design, { waterline: true }))).toEqual(
      expect.arrayContaining(['synchronous', 'asynchronous']),
    )
  })

  test('keeps the document, also where another program added its own metadata', () => {
    const svg = designToSvg(design, { ...options, fragment: '1.AbC-_9.xyz12' })
    expect(readSvgMetadata(svg)).toBe('1.AbC-_9.xyz12')
    expect(readSvgMetadata(svg.replace('<metadata>', '<metadata><rdf:RDF/>'))).toBe('1.AbC-_9.xyz12')
    expect(readSvgMetadata(designToSvg(design, options))).toBeNull()
  })

  test('has paper unless a page shines through, and patches behind words in either case', () => {
    const papers = (background: 'paper' | 'page') =>
      all(draw(emptyDesign, { background, footer: { title: 'x', facts: '' } }), 'rect')
    expect(papers('paper').map(({ attributes }) => attributes.fill)).toEqual([themes.light.paper])
    expect(papers('page')).toEqual([])
  })

  test('puts title and facts beside each other only where they fit', () => {
    const width = (title: string) =>
      Number(draw(named('q'), { footer: { title, facts: 'Facts as of November 2026' } }).attributes.width)
    expect(width('a'.repeat(80))).toBeGreaterThan(width('a'))
  })
})

describe('a thumbnail', () => {
  test('has icons and lines, no words, no dead letters', () => {
    const svg = readXml(designToThumbnail(design, { icon, title: 'Order fan-out', theme: 'deep' }))
    expect(all(svg, 'text')).toEqual([])
    expect(all(svg, 'use')).toHaveLength(13)
    const lines = all(svg, 'path').filter(({ attributes }) => attributes.stroke === deep.edge)
    expect(lines).toHaveLength(design.connections.length)
  })

  test('of nothing is still a picture', () => {
    expect(readXml(designToThumbnail(emptyDesign, { icon, title: '' })).attributes.viewBox).toBe(
      '-2 -2 36 36',
    )
  })
})

describe('colours', () => {
  const css = ['main.css', 'components/editor/editor.css']
    .map((file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
    .join('\n')
  const pairs = new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
      name,
      { light, dark },
    ]),
  )

  test.each([
    ['card', 'card'],
    ['cardBorder', 'line-strong'],
    ['ink', 'ink'],
    ['soft', 'ink-soft'],
    ['edge', 'edge'],
    ['frame', 'frame'],
    ['note', 'note'],
    ['noteBorder', 'note-line'],
    ['rule', 'line'],
    ['water', 'water'],
    ['bad', 'bad'],
  ] as const)('%s is the token %s of the interface', (colour, token) => {
    expect({ light: themes.light[colour], dark: themes.dark[colour] }).toEqual(pairs.get(token))
  })
})
