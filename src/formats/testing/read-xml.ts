/** A small reader of the XML that pictures are: for tests. */

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text, entities resolved. */
  readonly text: string
}

const token = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The root element. Throws, with the place, where the text is not well-formed. */
export function readXml(xml: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' }
  const open = [root]
  for (const match of xml.matchAll(token)) {
    const [whole, closing, name = '', written = '', empty, text] = match
    const parent = open.at(-1) ?? root
    const fail = (why: string) => new Error(`${why} at ${match.index}: ${whole.slice(0, 80)}`)
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw fail('A bare &')
      parent.text += resolve(text)
    } else if (closing === '/') {
      if (parent.name !== name || open.length === 1) throw fail(`</${name}> closes <${parent.name}>`)
      open.pop()
    } else if (name !== '') {
      const attributes: Record<string, string> = {}
      for (const [, key = '', value = ''] of written.matchAll(/([\w:-]+)="([^"]*)"/g)) {
        if (key in attributes) throw fail(`${key} twice`)
        attributes[key] = resolve(value)
      }
      const element = { name, attributes, children: [], text: '' }
      parent.children.push(element)
      if (empty !== '/') open.push(element)
    } else if (!whole.startsWith('<!--')) throw fail('A bare <')
  }
  const [first, ...more] = root.children
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  if (!first || more.length > 0 || root.text.trim() !== '') throw new Error('There is not one root')
  return first
}

function resolve(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '')
}

/** The element and all below it, in document order. */
export function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)]
}

export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return everyElement(element).filter((each) => each.name === name)
}
