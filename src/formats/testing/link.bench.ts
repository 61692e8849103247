import { bench, describe } from 'vitest'
import { readLink, writeLink } from '../link.ts'
import { answersOnly, sampleContext, sampleDocument } from './samples.ts'

const documents = [
  ['22 answers', answersOnly],
  ...[8, 15, 30, 60, 150].map((size) => [`${size} parts`, sampleDocument(size)] as const),
] as const

for (const [name, document] of documents) {
  const { fragment, length } = writeLink(document, sampleContext)
  describe(`${name}: ${length} characters`, () => {
    bench('write', () => {
      writeLink(document, sampleContext)
    })
    bench('read', () => {
      readLink(fragment)
    })
  })
}
