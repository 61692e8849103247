import { deflateSync, inflateSync } from 'fflate'
import { crc32 } from '../crc32.ts'
import { dictionary } from './dictionary.ts'

/** The version of the format: the number at the front of every link. */
export const LINK_VERSION = 1

/** The longest text that is looked at, in characters: as many as the 16 bits of a length can count. */
export const MAX_TEXT = 65_536

/** The most bytes that a payload may hold once inflated. */
export const MAX_BYTES = 512 * 1024

/** Characters in front of the payload's data: codec and length. */
const HEAD = 3

/** Characters of the checksum. */
const CHECK = 5

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Map([...alphabet].map((character, value) => [character, value]))

/** How the bytes stand in the payload. */
export const codecs = { raw: 0, deflated: 1 } as const

export type Opened =
  /** `length`: characters of the link, from its version number to the end of its checksum. */
  | { readonly ok: true; readonly bytes: Uint8Array; readonly length: number }
  | { readonly ok: false; readonly error: 'damaged' | 'too-big' | 'newer-version' }
  /** `have` of `expected` characters arrived; `expected` is 0 if not even the length did. */
  | { readonly ok: false; readonly error: 'cut'; readonly have: number; readonly expected: number }

/**
 * Bytes as the text `1.<payload>.<check>`. The payload begins with three characters that hold the codec
 * (2 bits) and the number of characters that follow (16 bits), so that a link that was cut is told from
 * one that was changed. Null if they do not fit into a link.
 */
export function seal(bytes: Uint8Array): string | null {
  if (bytes.length > MAX_BYTES) return null
  const deflated = deflateSync(bytes, { level: 9, dictionary })
  return deflated.length < bytes.length ? enclose(deflated, codecs.deflated) : enclose(bytes, codecs.raw)
}

/** Data that is coded already, with version, head and checksum; null if it is too long. */
export function enclose(coded: Uint8Array, codec: number): string | null {
  const data = toBase64url(coded)
  if (data.length >= MAX_TEXT) return null
  const body = `${LINK_VERSION}.${digits(codec * MAX_TEXT + data.length, HEAD)}${data}`
  return `${body}.${check(body)}`
}

/**
 * The bytes of a sealed text. It must begin with `1.`; what follows the checksum is left alone, since
 * the length says where it ends.
 */
export function open(text: string): Opened {
  const start = `${LINK_VERSION}.`.length
  const head = number(text.slice(start, start + HEAD))
  if (text.length < start + HEAD) return { ok: false, error: 'cut', have: text.length, expected: 0 }
  if (head === null) return { ok: false, error: 'damaged' }
  const codec = Math.floor(head / MAX_TEXT)
  const bodyEnd = start + HEAD + (head % MAX_TEXT)
  const expected = bodyEnd + 1 + CHECK
  const body = text.slice(0, bodyEnd)
  const sum = text.slice(bodyEnd + 1, expected)
  // A link with its end in place was not cut at the end: something in it is wrong.
  const ended = new RegExp(`[.][\\w-]{${CHECK}}$`).test(text.slice(start + HEAD))
  if (text.length < expected && !ended) return { ok: false, error: 'cut', have: text.length, expected }
  if (text[bodyEnd] !== '.' || sum !== check(body)) return { ok: false, error: 'damaged' }
  const data = fromBase64url(body.slice(start + HEAD))
  if (data === null) return { ok: false, error: 'damaged' }
  if (codec === codecs.raw) return { ok: true, bytes: data, length: expected }
  return codec === codecs.deflated ? inflate(data, expected) : { ok: false, error: 'newer-version' }
}

/** Inflates into a buffer one byte larger than what is allowed: a bomb fills it and goes no further. */
function inflate(data: Uint8Array, length: number): Opened {
  try {
    const bytes = inflateSync(data, { out: new Uint8Array(MAX_BYTES + 1), dictionary })
    return bytes.length > MAX_BYTES ? { ok: false, error: 'too-big' } : { ok: true, bytes, length }
  } catch {
    return { ok: false, error: 'damaged' }
  }
}

/** The last 30 bits of the CRC-32 of the text in front of it. */
function check(body: string): string {
  return digits(crc32(Uint8Array.from(body, (character) => character.charCodeAt(0) % 256)) % 2 ** 30, CHECK)
}

/** A whole number in so many characters, most significant first. */
function digits(value: number, length: number): string {
  let text = ''
  for (let rest = value; text.length < length; rest = Math.floor(rest / 64))
    text = (alphabet[rest % 64] ?? '') + text
  return text
}

function number(text: string): number | null {
  let value = 0
  for (const character of text) {
    const digit = values.get(character)
    if (digit === undefined) return null
    value = 64 * value + digit
  }
  return value
}

export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    text += digits(65_536 * a + 256 * b + c, 4).slice(0, Math.min(4, bytes.length - at + 1))
  }
  return text
}

/** Null if the text is not base64url without padding. */
export function fromBase64url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const group = text.slice(at, at + 4)
    const value = number(group)
    if (value === null) return null
    const bits = value * 64 ** (4 - group.length)
    const triple = [Math.floor(bits / 65_536), Math.floor(bits / 256) % 256, bits % 256]
    bytes.set(triple.slice(0, Math.min(3, bytes.length - to)), to)
  }
  return bytes
}
