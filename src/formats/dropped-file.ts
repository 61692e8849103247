import { strFromU8 } from 'fflate'
import { type ReadJson, readJson } from './json.ts'
import { type ReadLink, readLink } from './link.ts'
import { readPngMetadata } from './png-metadata.ts'
import { readSvgMetadata } from './svg/metadata.ts'

/** What a file turned out to hold: a picture's document comes as a link does, with what was said then. */
export type DroppedFile =
  | ({ readonly from: 'picture' } & Extract<ReadLink, { ok: true }>)
  | ({ readonly from: 'file' } & Extract<ReadJson, { ok: true }>)
  | { readonly ok: false; readonly reason: string }

/** Reads whatever was dropped on Waterline: its PNG, its SVG, its JSON. Never throws. */
export function readDroppedFile(bytes: Uint8Array): DroppedFile {
  if (bytes[0] === 0x89) return picture(readPngMetadata(bytes))
  const text = strFromU8(bytes)
  if (/^\uFEFF?\s*</.test(text)) return picture(readSvgMetadata(text))
  const read = readJson(text.replace(/^\uFEFF/, ''))
  return read.ok ? { from: 'file', ...read } : { ok: false, reason: read.reason }
}

function picture(fragment: string | null): DroppedFile {
  if (fragment === null) return { ok: false, reason: 'There is no Waterline document in this picture.' }
  const read = readLink(fragment)
  return read.ok ? { from: 'picture', ...read } : { ok: false, reason: read.reason }
}
