import { expect, test } from 'vitest'
import {
  bounds,
  edgeLabel,
  edgePaths,
  frameLabel,
  handles,
  inFrame,
  labelBox,
  noteText,
  partBox,
  partText,
} from './geometry.ts'
import { designOf } from './testing/design-of.ts'

test('a part is as wide as its words ask, within limits, in steps of the grid', () => {
  const names = ['a', 'billing dead letters', 'x'.repeat(80)]
  const design = {
    ...designOf(
      names.map((_, i) => `p${i}:s3`),
      [],
    ),
  }
  const parts = design.parts.map((part, i) => ({ ...part, name: names[i] ?? '' }))
  const named = { ...design, parts }
  expect(parts.map(({ id }) => partBox(named, id)).map(({ width, height }) => [width, height])).toEqual([
    [152, 56],
    [192, 56],
    [240, 56],
  ])
  expect(partText(named, 'p1')).toEqual({ name: 'billing dead letters', subtitle: 'S3 bucket' })
  expect(partText(named, 'p2').name).toMatch(/^x+…$/)
})

test('connections meet the sides, dead letters leave below', () => {
  expect(handles({ x: 8, y: 8, width: 152, height: 56 })).toEqual({
    target: { x: 0, y: 28 },
    source: { x: 152, y: 28 },
    deadLetter: { x: 76, y: 56 },
  })
})

test('what a subtitle says', () => {
  const design = designOf(
    [
      'queue:sqs-standard',
      'fair:sqs-standard',
      'fifo:sqs-fifo',
      'later:sqs-standard',
      'topic:sns-standard',
      'bus:eventbridge-bus',
      'stream:kinesis-stream',
      'shards:kinesis-stream',
      'fn:lambda',
      'limited:lambda',
      'batch:lambda',
      'many:lambda',
      'db:aurora-rds',
      'api:http-endpoint',
      'wf:step-functions',
      'lost:sqs-standard',
      'AWS Lambda:lambda',
      'lambda:lambda',
    ],
    ['queue>fn', 'fair>limited', 'fifo>batch', 'queue!lost'],
    {
      queue: { retention: 1_209_600 },
      fair: { fair: true },
      later: { delay: 300 },
      bus: { archive: 86_400 },
      shards: { mode: 'provisioned', shards: 12, retention: 604_800 },
      fn: { timeout: 30 },
      'fair>limited': { maxConcurrency: 50 },
      'fifo>batch': { batch: 10 },
      many: { count: 40 },
      db: { connectionLimit: 200 },
      api: { rateLimit: 30 },
    },
  )
  expect(design.parts.map(({ id }) => partText(design, id).subtitle)).toEqual([
    'keeps 14 days',
    'fair, keeps 4 days',
    'FIFO, keeps 4 days',
    'waits 5 min, keeps 4 days',
    'SNS standard topic',
    'event bus, archives 1 day',
    'on-demand standard',
    '12 shards, keeps 7 days',
    '30 s timeout',
    'at most 50 at once',
    'batch of 10',
    '40 functions',
    '200 connections',
    'takes 30 a second',
    'standard workflow',
    'dead letters',
    'Lambda',
    '',
  ])
})

test('words on edges: label before filter, and what undoes or is paused', () => {
  const design = designOf(
    ['a:sns-standard', 'b:sqs-standard', 'c:lambda', 'd:sqs-standard'],
    ['a>b', 'b>c', 'b!d'],
    {
      'a>b': { filter: 'total ≥ 100' },
      'b>c': { label: 'orders', filter: 'x', paused: true },
      b: { tries: 5 },
    },
  )
  expect(['a>b', 'b>c', 'dead:b', 'nothing'].map((key) => edgeLabel(design, key))).toEqual([
    'total ≥ 100',
    'orders, paused',
    'after 5 tries',
    '',
  ])
  expect(labelBox('', { x: 0, y: 0 })).toBeUndefined()
  expect(labelBox('total', { x: 100, y: 50 })).toMatchObject({ y: 41, height: 18 })
})

test('the same number at several connections with one place for dead letters is said once', () => {
  const design = designOf(
    ['bus:eventbridge-bus', 'a:lambda', 'b:lambda', 'd:sqs-standard'],
    ['bus>a', 'bus>b'],
    {
      'bus>a': { attempts: 3, deadLetter: 'd' },
      'bus>b': { attempts: 3, deadLetter: 'd' },
    },
  )
  expect(['dead:bus>a', 'dead:bus>b'].map((key) => edgeLabel(design, key))).toEqual(['after 3 retries', ''])
})

test('every edge has a path, parallel ones apart', () => {
  const design = designOf(['a:client', 'b:lambda', 'c:sqs-standard'], ['a>b', 'b!c'])
  const twice = {
    ...design,
    connections: [...design.connections, { id: 'again', from: 'a', to: 'b', params: {} }],
  }
  const paths = edgePaths(twice)
  expect([...paths.keys()]).toEqual(['a>b', 'again', 'dead:b'])
  const starts = ['a>b', 'again'].map((key) => paths.get(key)?.points[0]?.y)
  expect(starts).toEqual([21, 35])
  expect(edgePaths(twice)).toBe(paths)
})

test('a note is as wide as its lines', () => {
  const { lines, box } = noteText({
    id: 'n',
    text: 'raise the quota before the sale on the first',
    x: 8,
    y: 16,
  })
  expect(lines).toEqual(['raise the quota before the sale on', 'the first'])
  expect(box).toEqual({ x: 8, y: 16, width: 232, height: 64 })
})

test('a frame holds what has its middle in it', () => {
  const design = {
    ...designOf(['in:s3', 'out:s3'], []),
    frames: [
      { id: 'f', name: 'eu-west-3', x: -8, y: -40, width: 240, height: 120 },
      { id: 'inner', name: 'vpc', x: 0, y: -8, width: 160, height: 80 },
    ],
    notes: [{ id: 'n', text: 'hi', x: 400, y: 0 }],
  }
  const [outer, inner] = design.frames
  if (outer === undefined || inner === undefined) throw new Error('No frame')
  expect(inFrame(design, outer)).toEqual(['in', 'inner'])
  expect(inFrame(design, inner)).toEqual(['in'])
  expect(frameLabel(outer)).toMatchObject({ text: 'eu-west-3', box: { x: 8, y: -49, height: 18 } })
})

test('bounds of a design, and none of an empty one', () => {
  expect(bounds(designOf([], []))).toBeUndefined()
  expect(bounds(designOf(['a:s3', 'b:s3'], []))).toEqual({ x: 0, y: 0, width: 352, height: 56 })
})
