import { element, escapeXml } from './xml.ts'

/** In front of the fragment: tells our metadata from that of other programs, which may add their own. */
const MARK = 'waterline:#'

/** The document in the picture, as the fragment of a link. */
export function metadata(fragment: string): string {
  return element('metadata', {}, escapeXml(MARK + fragment))
}

/** The fragment in an SVG file that `designToSvg` wrote, also after another program saved it; else null. */
export function readSvgMetadata(svg: string): string | null {
  return /waterline:#([\w.-]+)/.exec(svg)?.[1] ?? null
}
