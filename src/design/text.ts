/** Text widths, cutting and wrapping in IBM Plex Sans, without a browser. Sizes and widths are in design units. */
import { averageWidth, type FontWeight, runs, widths } from './text-metrics.ts'

export type { FontWeight }

const tables: Readonly<Record<FontWeight, ReadonlyMap<number, number>>> = {
  400: table(400),
  500: table(500),
  600: table(600),
}

function table(weight: FontWeight): ReadonlyMap<number, number> {
  const byCode = new Map<number, number>()
  let index = 0
  for (const [start, length] of runs) {
    for (let code = start; code < start + length; code++) byCode.set(code, widths[weight][index++] ?? 0)
  }
  return byCode
}

/** Width in thousandths of the font size. Ideographs and emoji, which another font draws, count as a full square. */
function advance(code: number, weight: FontWeight): number {
  const known = tables[weight].get(code)
  if (known !== undefined) return known
  if (
    code < 0x20 ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0xfe0f
  )
    return 0
  return code >= 0x1100 && !(code >= 0x1e00 && code <= 0x2e7f) ? 1000 : averageWidth[weight]
}

/** Width of one line of text. */
export function measure(text: string, size: number, weight: FontWeight = 400): number {
  let total = 0
  for (const character of text) total += advance(character.codePointAt(0) ?? 0, weight)
  return (total * size) / 1000
}

/** The text itself if it fits the width, else as much of its beginning as fits with "…" after it. */
export function ellipsis(text: string, width: number, size: number, weight: FontWeight = 400): string {
  if (measure(text, size, weight) <= width) return text
  const room = width - measure('…', size, weight)
  let kept = ''
  let used = 0
  for (const character of text) {
    used += measure(character, size, weight)
    if (used > room) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/**
 * Lines no wider than `width`: broken at spaces, at line feeds of the text, and within a word only if the word
 * alone is too wide. A single character is kept even where it is wider than the width.
 */
export function wrap(text: string, width: number, size: number, weight: FontWeight = 400): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width, size, weight))
}

function wrapLine(line: string, width: number, size: number, weight: FontWeight): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    const joined = current === '' ? word : `${current} ${word}`
    if (measure(joined, size, weight) <= width) {
      current = joined
      continue
    }
    if (current !== '') lines.push(current)
    const pieces = splitWord(word, width, size, weight)
    lines.push(...pieces.slice(0, -1))
    current = pieces.at(-1) ?? ''
  }
  lines.push(current)
  return lines
}

function splitWord(word: string, width: number, size: number, weight: FontWeight): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && measure(piece + character, size, weight) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
