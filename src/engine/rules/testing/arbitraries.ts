/** Random designs as people draw them: mostly connections that AWS offers, with settings that mean something. */
import fc from 'fast-check'
import type { KindId, ParamId, ParamSpec, ParamValue } from '#content/schema.ts'
import { connectionSpecs, partSpecs } from '../../../design/connect.ts'
import type { Connection, Design, Params, Part } from '../../../design/model.ts'
import { reachOf } from '../../../design/reach.ts'

/** Kinds that rules speak of, the usual ones more often. */
const kinds: readonly KindId[] = [
  'lambda',
  'lambda',
  'lambda',
  'lambda',
  'sqs-standard',
  'sqs-standard',
  'sqs-standard',
  'sqs-fifo',
  'sqs-fifo',
  'sns-standard',
  'sns-standard',
  'sns-fifo',
  'eventbridge-bus',
  'eventbridge-bus-v2',
  'kinesis-stream',
  'step-functions',
  'aurora-rds',
  'ecs-fargate',
  'eventbridge-pipe',
  'eventbridge-scheduler',
  'dynamodb',
  's3',
  'msk',
  'firehose',
  'api-gateway',
  'client',
]

/** Numbers from which a choice is taken; each part and connection uses them in turn. */
const dice = fc.array(fc.nat(9_999), { minLength: 60, maxLength: 60 })

/** Three to twelve parts. Ways go onward from the first part, now and then back. */
export const wired: fc.Arbitrary<Design> = fc
  .tuple(fc.array(fc.constantFrom(...kinds), { minLength: 3, maxLength: 12 }), dice)
  .map(([list, numbers]) => {
    let turn = 0
    const next = (below: number): number => (numbers[turn++ % numbers.length] ?? 0) % below
    const ids = list.map((_, i) => `p${i}`)
    const parts = list.map(
      (kind, i): Part => ({
        id: `p${i}`,
        kind,
        name: `${kind} ${i}`,
        x: 200 * i,
        y: 0,
        params: settings(
          partSpecs(kind),
          next,
          ids.filter((id) => id !== `p${i}`),
        ),
      }),
    )
    const connections: Connection[] = []
    for (const [i, to] of parts.entries()) {
      const feeding = parts.filter(
        (from, j) => (j < i || next(12) === 0) && reachOf(from.kind, to.kind).verdict === 'native',
      )
      const stranger = parts[next(parts.length)]
      const from = feeding[next(Math.max(1, feeding.length))]
      const chosen = [from, next(4) === 0 ? feeding[0] : undefined, next(8) === 0 ? stranger : undefined]
      for (const one of new Set(chosen)) {
        if (one === undefined) continue
        const others = ids.filter((id) => id !== one.id && id !== to.id)
        const params = settings(connectionSpecs(one.kind, to.kind), next, others)
        connections.push({ id: `${one.id}>${to.id}`, from: one.id, to: to.id, params })
      }
    }
    return { parts, connections, frames: [], notes: [] }
  })

type Specs = Readonly<Partial<Record<ParamId, ParamSpec>>>

/** Some of the settings, each within its range. */
function settings(specs: Specs, next: (below: number) => number, ids: readonly string[]): Params {
  const params: Partial<Record<ParamId, ParamValue>> = {}
  for (const [id, spec] of Object.entries(specs) as [ParamId, ParamSpec][]) {
    if (next(3) !== 0) continue
    const value = oneOf(spec, next, ids)
    if (value !== undefined) params[id] = value
  }
  return params
}

function oneOf(
  { type, min = 0, max = 1_000, choices, default: usual }: ParamSpec,
  next: (below: number) => number,
  ids: readonly string[],
): ParamValue | undefined {
  switch (type) {
    case 'number':
      return [min, max, Math.min(max, min + next(60)), typeof usual === 'number' ? usual : min][next(4)]
    case 'switch':
      return next(2) === 0
    case 'choice':
      return choices?.[next(choices.length)]?.value
    case 'part':
      return ids[next(Math.max(1, ids.length))]
    case 'text':
      return `word ${next(3)}`
  }
}
