import fc from 'fast-check'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { crc32 } from './crc32.ts'
import { readPngMetadata, writePngMetadata } from './png-metadata.ts'

const picture = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })))

test('crc32 is that of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})

test('a fragment written into a picture is read from it', () => {
  const written = writePngMetadata(picture, '1.AbC-_9.xyz12')
  expect(readPngMetadata(written)).toBe('1.AbC-_9.xyz12')
  expect(readPngMetadata(picture)).toBeNull()
})

test('the picture with metadata is a sound PNG', () => {
  const read = PNG.sync.read(Buffer.from(writePngMetadata(picture, '1.abc')), { checkCRC: true })
  expect([read.width, read.height]).toEqual([3, 2])
})

test('no bytes make reading throw', () => {
  const written = writePngMetadata(picture, '1.AbC-_9.xyz12')
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => readPngMetadata(bytes) === null))
  fc.assert(
    fc.property(fc.nat(written.length - 1), fc.nat(255), (at, byte) => {
      readPngMetadata(written.with(at, byte))
      readPngMetadata(written.subarray(0, at))
    }),
  )
})
