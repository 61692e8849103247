import { deadLetterType } from '#content/rules/dead-letter-type.ts'
import type { KindId } from '#content/schema.ts'
import type { Link, Node } from '../graph.ts'
import { figure, idOf, isLink, madeBy, owner, part, set } from './scene.ts'
import type { Check } from './types.ts'

interface Allowed {
  readonly kinds: readonly KindId[]
  readonly facts: readonly string[]
}

export const deadLetterTypeCheck: Check<typeof deadLetterType> = {
  rule: deadLetterType,
  find({ graph, design }, found) {
    for (const place of [...graph.byId.values(), ...graph.links]) {
      const { deadLetter } = isLink(place) ? place.connection.params : place.part.params
      const dead = graph.byId.get(String(deadLetter ?? ''))
      const allowed = isLink(place) ? ofLink(place) : ofPart(place)
      if (dead === undefined || allowed === null || allowed.kinds.includes(dead.part.kind)) continue
      const [kind] = allowed.kinds
      found({
        case: 'wrong',
        at: place,
        setting: [place, 'deadLetter'],
        with: [dead],
        said: { dead: part(dead), owner: owner(place), allowed: { kinds: allowed.kinds } },
        facts: allowed.facts,
        fixes: () => {
          if (kind === undefined) return []
          const target = isLink(place) ? 'connection' : 'part'
          const add = { type: 'add-dead-letter', target, id: idOf(place), kind } as const
          const [made] = madeBy(design, add)
          const added =
            made === undefined
              ? []
              : [
                  {
                    repair: 'add' as const,
                    said: { kind: { kinds: [kind] }, owner: owner(place), dead: part(dead) },
                    commands: [add, { ...set(dead, 'retention', figure('sqs.retention.max')), id: made }],
                  },
                ]
          return graph.deadLetters.has(dead.part.id)
            ? [
                {
                  repair: 'turn',
                  said: { dead: part(dead), kind: { kinds: [kind] } },
                  commands: [{ type: 'change-kind', id: dead.part.id, kind }],
                },
                ...added,
              ]
            : added
        },
      })
    }
  },
}

const byPart: Readonly<Partial<Record<KindId, Allowed>>> = {
  'sqs-standard': { kinds: ['sqs-standard'], facts: [] },
  'sqs-fifo': { kinds: ['sqs-fifo'], facts: [] },
  lambda: {
    kinds: ['sqs-standard', 'sns-standard', 'eventbridge-bus', 's3', 'lambda'],
    facts: ['lambda.dlq.targets', 'lambda.destinations.types', 'lambda.destinations.fifo'],
  },
}

/** By what hands on; null where a workflow's state or an action of one's own decides. */
const byStart: Readonly<Partial<Record<KindId, Allowed>>> = {
  'sns-standard': { kinds: ['sqs-standard'], facts: ['sns.dlq'] },
  'sns-fifo': { kinds: ['sqs-fifo'], facts: ['sns.dlq'] },
  'eventbridge-bus': { kinds: ['sqs-standard'], facts: ['eb.classic.dlq'] },
  'eventbridge-bus-v2': { kinds: ['sqs-standard', 'sqs-fifo'], facts: ['eb.custom.dlq'] },
  'eventbridge-scheduler': { kinds: ['sqs-standard', 'sqs-fifo'], facts: ['eb.scheduler.retry'] },
  'kinesis-stream': { kinds: ['sqs-standard', 'sns-standard', 's3'], facts: ['kinesis.lambda.onfailure'] },
  dynamodb: { kinds: ['sqs-standard', 'sns-standard', 's3'], facts: ['kinesis.lambda.onfailure'] },
}

const ofPart = ({ part: { kind } }: Node): Allowed | null => byPart[kind] ?? null

function ofLink({ from, mechanism }: Link): Allowed | null {
  return mechanism?.params.deadLetter === undefined ? null : (byStart[from.part.kind] ?? null)
}
