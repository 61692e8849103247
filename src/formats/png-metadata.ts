import { strFromU8, strToU8 } from 'fflate'
import { crc32 } from './crc32.ts'

/** Keyword of the text chunk that holds our link. */
const KEYWORD = 'Waterline'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const

/** Bytes of a chunk beside its data: length, type and checksum. */
const FRAME = 12

/** Chunks that a file may have before we give up on it. */
const MAX_CHUNKS = 10_000

interface Chunk {
  readonly type: string
  /** Where the chunk begins, with its length. */
  readonly at: number
  readonly data: Uint8Array
}

/** The picture with the fragment of a link in it, as international text before the last chunk. */
export function writePngMetadata(png: Uint8Array, fragment: string): Uint8Array {
  const end = chunks(png).find(({ type }) => type === 'IEND')
  if (!end) throw new Error('A PNG without an end was to get metadata')
  // Keyword, not compressed, no compression method, no language, no translated keyword, text.
  const text = chunk('iTXt', strToU8(`${KEYWORD}\0\0\0\0\0${fragment}`))
  const result = new Uint8Array(png.length + text.length)
  result.set(png.subarray(0, end.at))
  result.set(text, end.at)
  result.set(png.subarray(end.at), end.at + text.length)
  return result
}

/** The fragment in a picture that `writePngMetadata` wrote; null in any other file. Never throws. */
export function readPngMetadata(bytes: Uint8Array): string | null {
  for (const { type, data } of chunks(bytes)) {
    if (type !== 'iTXt') continue
    const [keyword, , , , , ...text] = strFromU8(data).split('\0')
    if (keyword === KEYWORD) return text.join('')
  }
  return null
}

/** The chunks of a PNG as far as they are whole; none if it is no PNG. */
function chunks(bytes: Uint8Array): Chunk[] {
  if (SIGNATURE.some((byte, n) => bytes[n] !== byte)) return []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Chunk[] = []
  for (let at = SIGNATURE.length; at + FRAME <= bytes.length && found.length < MAX_CHUNKS; ) {
    const length = view.getUint32(at)
    if (at + FRAME + length > bytes.length) break
    const type = strFromU8(bytes.subarray(at + 4, at + 8), true)
    found.push({ type, at, data: bytes.subarray(at + 8, at + 8 + length) })
    at += FRAME + length
  }
  return found
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(FRAME + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(strToU8(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}
