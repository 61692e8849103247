/** What XML 1.0 allows in no form: control characters, lone surrogates, two that are no characters. */
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Any text as content or attribute: line breaks become spaces, control characters go, the rest is escaped. */
export function escapeXml(text: string): string {
  const plain = text.replace(/[\t\n\r]/g, ' ').replace(forbidden, '')
  return plain.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** The text that `escapeXml` wrote. */
export function unescapeXml(xml: string): string {
  return xml.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => originals.get(entity) ?? entity)
}

const originals = new Map(Object.entries(entities).map(([character, entity]) => [entity, character]))

/** A number as short as a hundredth of a unit allows. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Elements that pictures are made of; nothing else is ever written, so every viewer can draw them. */
export type ElementName =
  | 'svg'
  | 'g'
  | 'rect'
  | 'path'
  | 'line'
  | 'text'
  | 'tspan'
  | 'symbol'
  | 'use'
  | 'title'
  | 'desc'
  | 'metadata'

/** One element. `content` is XML already: text in it went through `escapeXml`. */
export function element(name: ElementName, attributes: Attributes, content = ''): string {
  let written = ''
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    written += ` ${key}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`
  }
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}
