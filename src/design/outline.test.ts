import { expect, test } from 'vitest'
import type { Design } from './model.ts'
import { type OutlineItem, outline } from './outline.ts'
import { designOf } from './testing/design-of.ts'

/** The outline as indented text: references in brackets, dead letters after "!". */
function text(design: Design): readonly string[] {
  const lines = (items: readonly OutlineItem[], indent: string): readonly string[] =>
    items.flatMap((item) => {
      const name = `${item.by.type === 'dead-letter' ? '!' : ''}${item.part}`
      return [`${indent}${item.reference ? `(${name})` : name}`, ...lines(item.items, `${indent}  `)]
    })
  return lines(outline(design), '')
}

test('what sends comes before what receives; dead letters come last', () => {
  const design = designOf(
    ['worker:lambda', 'lost:sqs-standard', 'q:sqs-standard', 'web:client', 'lone:s3'],
    ['web>q', 'q>worker', 'q!lost'],
  )
  expect(text(design)).toEqual(['web', '  q', '    worker', '    !lost', 'lone'])
})

test('where two ways meet, the part is told once and named again', () => {
  const design = designOf(
    ['t:sns-standard', 'a:lambda', 'b:lambda', 'db:dynamodb'],
    ['t>a', 't>b', 'a>db', 'b>db'],
  )
  expect(text(design)).toEqual(['t', '  a', '    db', '  b', '    (db)'])
})

test('a circle ends where it began', () => {
  expect(text(designOf(['a:lambda', 'b:lambda'], ['a>b', 'b>a']))).toEqual(['a', '  b', '    (a)'])
  expect(text(designOf(['a:lambda'], ['a>a']))).toEqual(['a', '  (a)'])
})

test('dead letters of a connection stand below the part that it leads to', () => {
  const design = designOf(['t:sns-standard', 'fn:lambda', 'd:sqs-standard'], ['t>fn'], {
    't>fn': { deadLetter: 'd' },
  })
  expect(text(design)).toEqual(['t', '  fn', '    !d'])
})

test('parts below are counted once each', () => {
  const design = designOf(
    ['t:sns-standard', 'a:lambda', 'b:lambda', 'db:dynamodb'],
    ['t>a', 't>b', 'a>db', 'b>db'],
  )
  const [root] = outline(design)
  expect(root?.below).toBe(3)
  expect(root?.items.map(({ below }) => below)).toEqual([1, 1])
})
