import { describe, expect, test } from 'vitest'
import { copyOf } from './commands/copy.ts'
import type { Command, Done, Refusal } from './commands/types.ts'
import { apply } from './commands.ts'
import { partBox } from './geometry.ts'
import { type Design, emptyDesign } from './model.ts'
import { designOf } from './testing/design-of.ts'

function did(design: Design, command: Command): Done {
  const outcome = apply(design, command)
  if (!outcome.ok) throw new Error(`${outcome.error}: ${outcome.reason}`)
  return outcome
}

function refused(design: Design, command: Command): Refusal {
  const outcome = apply(design, command)
  if (outcome.ok) throw new Error(outcome.label)
  return outcome
}

const chain = designOf(
  ['orders:sns-standard', 'billing:sqs-standard', 'worker:lambda', 'lost:sqs-standard'],
  ['orders>billing', 'billing>worker', 'billing!lost'],
)

describe('adding parts', () => {
  test('puts them on the grid, with an id and a name of their own', () => {
    const first = did(emptyDesign, { type: 'add-part', kind: 'sqs-standard', x: 13, y: -3 })
    expect(first.design.parts).toEqual([
      { id: 'q1', kind: 'sqs-standard', name: 'queue', x: 16, y: 0, params: {} },
    ])
    expect([first.made, first.gone, first.label]).toEqual([['q1'], [], 'Added queue'])
    const second = did(first.design, { type: 'add-part', kind: 'sqs-standard', x: 0, y: 0 })
    expect(second.design.parts[1]).toMatchObject({ id: 'q2', name: 'queue 2' })
  })

  test('takes a name and parameters', () => {
    const { design } = did(emptyDesign, {
      type: 'add-part',
      kind: 'sqs-standard',
      x: 0,
      y: 0,
      name: '  Billing\n queue ',
      params: { retention: 60 },
    })
    expect(design.parts[0]).toMatchObject({ name: 'Billing queue', params: { retention: 60 } })
  })

  test('refuses what cannot be', () => {
    const add = { type: 'add-part', kind: 'sqs-standard', x: 0, y: 0 } as const
    expect(refused(emptyDesign, { ...add, x: Number.NaN }).error).toBe('bad-place')
    expect(refused(emptyDesign, { ...add, y: 100_001 }).error).toBe('bad-place')
    expect(refused(emptyDesign, { ...add, name: ' ' }).error).toBe('name-empty')
    expect(refused(emptyDesign, { ...add, name: 'x'.repeat(81) }).error).toBe('name-too-long')
    expect(refused(emptyDesign, { ...add, params: { memory: 128 } }).error).toBe('no-such-parameter')
    expect(refused(emptyDesign, { ...add, params: { retention: 1 } })).toEqual({
      ok: false,
      error: 'bad-value',
      reason: '“Keeps messages for” takes 1 min to 14 days.',
    })
  })

  test('ends at 500', () => {
    let design = emptyDesign
    const add = { type: 'add-part', kind: 's3', x: 0, y: 0 } as const
    for (let i = 0; i < 500; i++) design = did(design, add).design
    expect(refused(design, add).error).toBe('too-many')
  })
})

describe('connecting', () => {
  const apart = designOf(['bus:eventbridge-bus', 'q:sqs-standard', 'db:aurora-rds'], [])

  test('asks the connection table', () => {
    const { design, made, label } = did(apart, { type: 'connect', from: 'bus', to: 'q' })
    expect(design.connections).toEqual([{ id: 'e1', from: 'bus', to: 'q', params: {} }])
    expect([made, label]).toEqual([['e1'], 'Connected bus to q'])
    expect(refused(apart, { type: 'connect', from: 'bus', to: 'db' })).toMatchObject({
      error: 'cannot-connect',
      reason: expect.stringMatching(/^A rule on a Classic bus/),
      between: expect.arrayContaining(['lambda']),
    })
  })

  test('refuses a second connection and parts that are gone', () => {
    expect(refused(chain, { type: 'connect', from: 'orders', to: 'billing' })).toMatchObject({
      error: 'already-connected',
      reason: 'orders is connected to billing already.',
    })
    expect(refused(chain, { type: 'connect', from: 'orders', to: 'nobody' }).error).toBe('missing')
  })

  test('moves an end and keeps the parameters that still hold', () => {
    const design = designOf(
      ['orders:sns-standard', 'billing:sqs-standard', 'shipping:sqs-standard'],
      ['orders>billing'],
      { 'orders>billing': { filter: 'total ≥ 100' } },
    )
    const moved = did(design, { type: 'reconnect', id: 'orders>billing', to: 'shipping' })
    expect(moved.design.connections).toEqual([
      { id: 'orders>billing', from: 'orders', to: 'shipping', params: { filter: 'total ≥ 100' } },
    ])
    expect(moved.label).toBe('Moved the connection to run from orders to shipping')
  })

  test('reverses where AWS allows it', () => {
    const design = designOf(['fn:lambda', 'table:dynamodb'], ['fn>table'])
    expect(did(design, { type: 'reverse', id: 'fn>table' }).design.connections[0]).toMatchObject({
      from: 'table',
      to: 'fn',
    })
    expect(refused(chain, { type: 'reverse', id: 'orders>billing' }).error).toBe('cannot-connect')
  })
})

describe('putting parts between', () => {
  test('connects through them and makes room', () => {
    const design = designOf(['bus:eventbridge-bus', 'db:aurora-rds'], [])
    const outcome = did(design, {
      type: 'insert-between',
      from: 'bus',
      to: 'db',
      kinds: ['sqs-standard', 'lambda'],
    })
    expect(outcome.design.connections.map(({ from, to }) => `${from}>${to}`)).toEqual([
      'bus>q1',
      'q1>fn1',
      'fn1>db',
    ])
    expect(outcome.made).toEqual(['q1', 'fn1', 'e1', 'e2', 'e3'])
    expect(outcome.label).toBe('Put queue and function between bus and db')
    const xs = ['bus', 'q1', 'fn1', 'db'].map((id) => partBox(outcome.design, id))
    for (const [i, box] of xs.slice(1).entries()) {
      const before = xs[i]
      expect(box.x - ((before?.x ?? 0) + (before?.width ?? 0))).toBe(72)
      expect(box.y).toBe(0)
    }
  })

  test('takes the place of a direct connection and hands on its parameters', () => {
    const design = designOf(['orders:sns-standard', 'worker:lambda'], ['orders>worker'], {
      'orders>worker': { filter: 'total ≥ 100' },
    })
    const outcome = did(design, {
      type: 'insert-between',
      from: 'orders',
      to: 'worker',
      kinds: ['sqs-standard'],
    })
    expect(outcome.gone).toEqual(['orders>worker'])
    expect(outcome.design.connections.map(({ params }) => params)).toEqual([{ filter: 'total ≥ 100' }, {}])
  })

  test('refuses a part that cannot stand there', () => {
    const design = designOf(['bus:eventbridge-bus', 'db:aurora-rds'], [])
    const command = { type: 'insert-between', from: 'bus', to: 'db', kinds: ['sqs-standard'] } as const
    expect(refused(design, command).error).toBe('cannot-connect')
    expect(refused(design, { ...command, kinds: [] }).error).toBe('nothing-chosen')
  })
})

describe('changing a kind', () => {
  test('keeps name, place and what the new kind has', () => {
    const design = designOf(['billing:sqs-standard'], [], { billing: { retention: 60, fair: true } })
    const outcome = did(design, { type: 'change-kind', id: 'billing', kind: 'sqs-fifo' })
    expect(outcome.design.parts).toEqual([
      { id: 'billing', kind: 'sqs-fifo', name: 'billing', x: 0, y: 0, params: { retention: 60 } },
    ])
    expect(outcome.label).toBe('Turned billing into Amazon SQS FIFO queue')
  })

  test('gives a name that nobody chose the new noun', () => {
    const { design } = did(emptyDesign, { type: 'add-part', kind: 'sqs-standard', x: 0, y: 0 })
    expect(did(design, { type: 'change-kind', id: 'q1', kind: 'sns-standard' }).design.parts[0]?.name).toBe(
      'topic',
    )
  })
})

describe('setting parameters', () => {
  test('sets, says so, and gives the default back', () => {
    const set = did(chain, {
      type: 'set-param',
      target: 'part',
      id: 'billing',
      param: 'retention',
      value: 1_209_600,
    })
    expect(set.label).toBe('Set “Keeps messages for” of billing to 14 days')
    expect(set.design.parts[1]?.params).toEqual({ deadLetter: 'lost', retention: 1_209_600 })
    const back = did(set.design, {
      type: 'set-param',
      target: 'part',
      id: 'billing',
      param: 'retention',
      value: undefined,
    })
    expect(back.design).toEqual(chain)
    expect(back.label).toBe('Set “Keeps messages for” of billing back to its default')
  })

  test('names the part that dead letters go to, never the part itself', () => {
    const set = { type: 'set-param', target: 'part', id: 'lost', param: 'deadLetter' } as const
    expect(did(chain, { ...set, value: 'billing' }).label).toBe('Set “Dead letters go to” of lost to billing')
    expect(refused(chain, { ...set, value: 'lost' }).error).toBe('bad-value')
    expect(refused(chain, { ...set, value: 'nobody' }).error).toBe('bad-value')
  })

  test('refuses what a mechanism does not have', () => {
    const set = { type: 'set-param', target: 'connection', id: 'billing>worker' } as const
    expect(did(chain, { ...set, param: 'batch', value: 10 }).label).toBe(
      'Set “Messages a call” of the connection from billing to worker to 10 messages',
    )
    expect(refused(chain, { ...set, param: 'memory', value: 128 }).error).toBe('no-such-parameter')
  })

  test('leaves the design as it is if nothing changes', () => {
    expect(did(chain, { type: 'rename', id: 'billing', name: ' billing ' }).design).toBe(chain)
    expect(did(chain, { type: 'move', ids: ['billing'], dx: 3, dy: -3 }).design).toBe(chain)
    expect(
      did(chain, { type: 'set-param', target: 'part', id: 'billing', param: 'deadLetter', value: 'lost' })
        .design,
    ).toBe(chain)
  })
})

describe('deleting', () => {
  test('takes along connections and says so', () => {
    const outcome = did(chain, { type: 'delete', ids: ['billing'] })
    expect(outcome.design.parts.map(({ id }) => id)).toEqual(['orders', 'worker', 'lost'])
    expect(outcome.design.connections).toEqual([])
    expect(outcome.gone).toEqual(['billing', 'orders>billing', 'billing>worker'])
    expect(outcome.label).toBe('Deleted billing with 2 connections')
  })

  test('leaves nobody with dead letters for a part that is gone', () => {
    const outcome = did(chain, { type: 'delete', ids: ['lost'] })
    expect(outcome.design.parts[1]?.params).toEqual({})
    expect(outcome.label).toBe('Deleted lost; billing no longer has a place for dead letters')
  })

  test('refuses ids that are not there', () => {
    expect(refused(chain, { type: 'delete', ids: [] }).error).toBe('nothing-chosen')
    expect(refused(chain, { type: 'delete', ids: ['billing', 'nobody'] }).error).toBe('missing')
  })
})

describe('dead letters', () => {
  test('get a part below their owner', () => {
    const design = designOf(['billing:sqs-standard'], [])
    const outcome = did(design, {
      type: 'add-dead-letter',
      target: 'part',
      id: 'billing',
      kind: 'sqs-standard',
    })
    expect(outcome.design.parts).toEqual([
      { ...design.parts[0], params: { deadLetter: 'q1' } },
      { id: 'q1', kind: 'sqs-standard', name: 'billing dead letters', x: 0, y: 96, params: {} },
    ])
    expect(refused(design, { type: 'add-dead-letter', target: 'part', id: 'nobody', kind: 's3' }).error).toBe(
      'missing',
    )
  })

  test('are refused where there is no such setting', () => {
    expect(
      refused(chain, { type: 'add-dead-letter', target: 'part', id: 'orders', kind: 'sqs-standard' }).error,
    ).toBe('no-such-parameter')
  })
})

describe('copying', () => {
  test('takes inner connections and dead letters, with new ids and names', () => {
    const outcome = did(chain, { type: 'duplicate', ids: ['billing', 'worker', 'lost'] })
    expect(outcome.design.parts.slice(4).map(({ id, name, y, params }) => ({ id, name, y, params }))).toEqual(
      [
        { id: 'q1', name: 'billing 2', y: 88, params: { deadLetter: 'q2' } },
        { id: 'fn1', name: 'worker 2', y: 88, params: {} },
        { id: 'q2', name: 'lost 2', y: 88, params: {} },
      ],
    )
    expect(outcome.design.connections.slice(2)).toEqual([{ id: 'e1', from: 'q1', to: 'fn1', params: {} }])
    expect(outcome.label).toBe('Duplicated 3 parts')
  })

  test('drops dead letters to what is not copied', () => {
    expect(copyOf(chain, ['billing']).parts[0]?.params).toEqual({})
  })

  test('pastes where it is told, and aside the next time', () => {
    const copy = copyOf(chain, ['billing'])
    const once = did(chain, { type: 'paste', design: copy, x: 400, y: 400 })
    const twice = did(once.design, { type: 'paste', design: copy, x: 400, y: 400 })
    expect(twice.design.parts.slice(4).map(({ x, y }) => [x, y])).toEqual([
      [400, 400],
      [424, 424],
    ])
    expect(refused(chain, { type: 'paste', design: emptyDesign, x: 0, y: 0 }).error).toBe('nothing-to-paste')
  })
})

describe('arranging', () => {
  const scattered = {
    ...designOf(['a:s3', 'b:s3', 'c:s3'], []),
    parts: designOf(['a:s3', 'b:s3', 'c:s3'], []).parts.map((part, i) => ({
      ...part,
      x: 200 * i,
      y: 40 * i * i,
    })),
  }
  const ys = (design: Design) => design.parts.map(({ y }) => y)

  test('moves', () => {
    const outcome = did(scattered, { type: 'move', ids: ['a', 'c'], dx: 16, dy: -8 })
    expect(outcome.design.parts.map(({ x, y }) => [x, y])).toEqual([
      [16, -8],
      [200, 40],
      [416, 152],
    ])
    expect(outcome.label).toBe('Moved 2 parts')
    expect(refused(scattered, { type: 'move', ids: ['a'], dx: 1e6, dy: 0 }).error).toBe('bad-place')
  })

  test('aligns and spaces', () => {
    const ids = ['a', 'b', 'c']
    expect(ys(did(scattered, { type: 'align', ids, to: 'top' }).design)).toEqual([0, 0, 0])
    expect(ys(did(scattered, { type: 'align', ids, to: 'middle' }).design)).toEqual([80, 80, 80])
    expect(ys(did(scattered, { type: 'align', ids, to: 'bottom' }).design)).toEqual([160, 160, 160])
    expect(ys(did(scattered, { type: 'distribute', ids, axis: 'y' }).design)).toEqual([0, 80, 160])
  })

  test('a frame takes along what stands in it', () => {
    const framed = did(scattered, { type: 'frame-around', ids: ['a', 'b'], name: 'Orders account' })
    expect(framed.design.frames).toEqual([
      { id: 'frame1', name: 'Orders account', x: -24, y: -40, width: 400, height: 160 },
    ])
    const moved = did(framed.design, { type: 'move', ids: ['frame1', 'a'], dx: 8, dy: 8 })
    expect(moved.design.parts.map(({ x, y }) => [x, y])).toEqual([
      [8, 8],
      [208, 48],
      [400, 160],
    ])
    expect(moved.design.frames[0]).toMatchObject({ x: -16, y: -32 })
  })

  test('tidies, and only what it is told to', () => {
    const tidied = did(chain, { type: 'tidy' }).design
    expect(tidied.parts.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [256, 0],
      [480, 0],
      [256, 96],
    ])
    const one = did(chain, { type: 'tidy', only: ['lost'] }).design
    expect(one.parts.slice(0, 3)).toEqual(chain.parts.slice(0, 3))
    expect(one.parts[3]).toMatchObject({ x: 200, y: 96 })
  })
})

describe('frames and notes', () => {
  test('are added, changed and checked', () => {
    const note = did(emptyDesign, { type: 'add-note', x: 4, y: 4, text: ' raise the quota \r\n first ' })
    expect(note.design.notes).toEqual([{ id: 'note1', text: 'raise the quota \n first', x: 8, y: 8 }])
    expect(did(note.design, { type: 'set-note', id: 'note1', text: 'done' }).design.notes[0]?.text).toBe(
      'done',
    )
    expect(refused(note.design, { type: 'set-note', id: 'note1', text: '\n' }).error).toBe('note-empty')
    const frame = { type: 'add-frame', x: 0, y: 0, width: 101, height: 99 } as const
    const { design } = did(emptyDesign, frame)
    expect(design.frames).toEqual([{ id: 'frame1', name: 'Frame', x: 0, y: 0, width: 104, height: 96 }])
    expect(refused(emptyDesign, { ...frame, height: 20 }).error).toBe('bad-size')
    const resize = { type: 'resize-frame', id: 'frame1', x: 8, y: 8, width: 200, height: 80 } as const
    expect(did(design, resize).design.frames[0]).toEqual({
      id: 'frame1',
      name: 'Frame',
      x: 8,
      y: 8,
      width: 200,
      height: 80,
    })
    expect(did(design, { type: 'rename', id: 'frame1', name: 'eu-west-3' }).label).toBe(
      'Renamed Frame to eu-west-3',
    )
  })
})

describe('several as one', () => {
  test('are done one after the other, and later ones know what earlier ones made', () => {
    const outcome = did(chain, {
      type: 'all',
      label: 'Put a queue of its own before shipping',
      commands: [
        { type: 'add-part', kind: 'sqs-standard', x: 0, y: 200 },
        { type: 'connect', from: 'orders', to: 'q1' },
      ],
    })
    expect([outcome.made, outcome.label]).toEqual([['q1', 'e1'], 'Put a queue of its own before shipping'])
  })

  test('are not done at all if one is refused', () => {
    const commands: readonly Command[] = [
      { type: 'rename', id: 'orders', name: 'sales' },
      { type: 'connect', from: 'orders', to: 'nobody' },
    ]
    expect(refused(chain, { type: 'all', label: '', commands }).error).toBe('missing')
  })
})

test('another design takes the place of this one', () => {
  const other = designOf(['a:s3'], [])
  const outcome = did(chain, { type: 'replace-design', design: other, label: 'Opened a design' })
  expect(outcome.design).toEqual(other)
  expect([outcome.made, outcome.gone.length, outcome.label]).toEqual([['a'], 6, 'Opened a design'])
})
