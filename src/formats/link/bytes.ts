import { strFromU8, strToU8 } from 'fflate'

/** Whole numbers above this do not survive the arithmetic of a varint. */
const MAX_WHOLE = 2 ** 51

/** Members of a set of bits are below this. */
const MAX_BIT = 1_001

/**
 * Writes numbers and text as bytes. Numbers go to one section and text to another, so that the
 * compressor sees like next to like.
 */
export class ByteWriter {
  #numbers: number[] = []
  #text: number[] = []

  /** A whole number from 0 to 2^53, as LEB128: seven bits a byte, least first. */
  varint(value: number): void {
    let rest = value
    while (rest >= 128) {
      this.#numbers.push((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    this.#numbers.push(rest)
  }

  /** A whole number of either sign: small ones stay small. */
  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value)
  }

  /**
   * Any number, exactly. Whole numbers are a varint; others a decimal mantissa and exponent, as in
   * their shortest decimal form; what does not fit there is eight bytes of IEEE 754.
   */
  number(value: number): void {
    const { mantissa, exponent } = decimal(Math.abs(value))
    const negative = value < 0 || Object.is(value, -0)
    if (mantissa > MAX_WHOLE || !Number.isFinite(value)) {
      this.varint(3)
      const bytes = new Uint8Array(8)
      new DataView(bytes.buffer).setFloat64(0, value)
      this.#numbers.push(...bytes)
    } else if (!negative && exponent >= 0 && value < 16_384) {
      this.varint(4 * value)
    } else {
      this.varint(4 * mantissa + (negative ? 2 : 1))
      this.signed(exponent)
    }
  }

  /** Text: its length in UTF-8 bytes, and the bytes. A lone surrogate becomes U+FFFD. */
  string(value: string): void {
    const bytes = strToU8(value)
    this.varint(bytes.length)
    for (const byte of bytes) this.#text.push(byte)
  }

  /** A set of small whole numbers, as bits, seven a byte. */
  bits(members: ReadonlySet<number>): void {
    let left = members.size
    for (let start = 0; ; start += 7) {
      let byte = 0
      for (let bit = 0; bit < 7; bit++) {
        if (members.has(start + bit)) {
          byte += 2 ** bit
          left -= 1
        }
      }
      this.#numbers.push(left > 0 ? byte + 128 : byte)
      if (left <= 0) return
    }
  }

  /** All that was written: the length of the numbers, the numbers, the text. */
  finish(): Uint8Array {
    const head = new ByteWriter()
    head.varint(this.#numbers.length)
    return Uint8Array.from([...head.#numbers, ...this.#numbers, ...this.#text])
  }
}

/** Mantissa and exponent of the shortest decimal that reads back as `value` (not negative). */
function decimal(value: number): { mantissa: number; exponent: number } {
  const [digits = '0', power = '0'] = value.toExponential().split('e')
  const [whole = '0', fraction = ''] = digits.split('.')
  return { mantissa: Number(whole + fraction), exponent: Number(power) - fraction.length }
}

/**
 * Reads what ByteWriter wrote. It never throws: past the end it gives zeros and empty text, and
 * `failed` is true from then on.
 */
export class ByteReader {
  failed = false
  readonly #bytes: Uint8Array
  readonly #numbersEnd: number
  #at = 0
  #textAt: number

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#numbersEnd = Math.min(10, bytes.length)
    const length = this.varint()
    this.#numbersEnd = this.#at + length
    this.#textAt = this.#numbersEnd
    if (this.#numbersEnd > bytes.length) this.failed = true
  }

  /** Everything was read, and no more than there was. */
  get finished(): boolean {
    return !this.failed && this.#at === this.#numbersEnd && this.#textAt === this.#bytes.length
  }

  #byte(): number {
    if (this.failed || this.#at >= this.#numbersEnd) {
      this.failed = true
      return 0
    }
    return this.#bytes[this.#at++] ?? 0
  }

  varint(): number {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#byte()
      value += (byte % 128) * scale
      if (byte < 128) return this.failed ? 0 : value
      if (scale > MAX_WHOLE) {
        this.failed = true
        return 0
      }
    }
  }

  signed(): number {
    const value = this.varint()
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }

  number(): number {
    const head = this.varint()
    const form = head % 4
    const mantissa = Math.floor(head / 4)
    if (form === 0) return mantissa
    if (form === 3) {
      const view = new DataView(new ArrayBuffer(8))
      for (let i = 0; i < 8; i++) view.setUint8(i, this.#byte())
      return view.getFloat64(0)
    }
    const value = Number(`${mantissa}e${this.signed()}`)
    return form === 2 ? -value : value
  }

  string(): string {
    const length = this.varint()
    const end = this.#textAt + length
    if (this.failed || end > this.#bytes.length) {
      this.failed = true
      return ''
    }
    const text = strFromU8(this.#bytes.subarray(this.#textAt, end))
    this.#textAt = end
    return text
  }

  bits(): Set<number> {
    const members = new Set<number>()
    for (let start = 0; start < MAX_BIT; start += 7) {
      const byte = this.#byte()
      for (let bit = 0; bit < 7; bit++) if (Math.floor(byte / 2 ** bit) % 2 === 1) members.add(start + bit)
      if (byte < 128) return members
    }
    this.failed = true
    return members
  }

  /**
   * A count of things that take at least one byte each: more than there are bytes left is a fault,
   * so a small link cannot ask for a large array.
   */
  count(): number {
    const value = this.varint()
    if (value > this.#numbersEnd - this.#at) {
      this.failed = true
      return 0
    }
    return value
  }
}
