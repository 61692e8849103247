import fc from 'fast-check'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { readDroppedFile } from './dropped-file.ts'
import { readJson, writeJson } from './json.ts'
import { writeLink } from './link.ts'
import { writePngMetadata } from './png-metadata.ts'
import { designToSvg } from './svg/picture.ts'
import { documents } from './testing/arbitraries.ts'
import { sampleContext, sampleDesign, sampleDocument } from './testing/samples.ts'

const document = sampleDocument(15)
const { fragment } = writeLink(document, sampleContext)
const bytes = (text: string) => new TextEncoder().encode(text)

test('a document saved as JSON comes back as it was, ids included', () => {
  fc.assert(
    fc.property(documents, (saved) => {
      const read = readJson(writeJson(saved, '2026-11-23'))
      expect(read).toEqual({ ok: true, document: saved, knowledge: '2026-11-23', dropped: [] })
    }),
  )
})

test('a picture opens again', () => {
  const svg = designToSvg(sampleDesign(15), { icon: () => null, title: '', description: '', fragment })
  const png = writePngMetadata(new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 }))), fragment)
  for (const file of [bytes(svg), png]) {
    expect(readDroppedFile(file)).toMatchObject({
      ok: true,
      from: 'picture',
      document: { title: document.title },
    })
  }
})

test('a JSON file opens, with or without a byte order mark', () => {
  const json = writeJson(document, '2026-11-23')
  for (const text of [json, `\ufeff${json}`])
    expect(readDroppedFile(bytes(text))).toMatchObject({ ok: true, from: 'file' })
})

test.each([
  ['', 'There is no Waterline document in this file.'],
  ['[1]', 'There is no Waterline document in this file.'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'There is no Waterline document in this picture.'],
  [
    '{"waterline":2,"document":{}}',
    'This file was saved by a newer Waterline. Reload the page to get it, then open the file again.',
  ],
])('%s is refused', (text, reason) => {
  expect(readDroppedFile(bytes(text))).toEqual({ ok: false, reason })
})

test('no bytes make reading throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (file) => !readDroppedFile(file).ok))
  fc.assert(
    fc.property(fc.json(), (json) => {
      readDroppedFile(
        bytes(`{"waterline":1,"document":{"workload":${json},"design":${json},"accepted":${json}}}`),
      )
    }),
  )
})
