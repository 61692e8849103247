/** Changes that several repairs make. */
import type { KindId } from '#content/schema.ts'
import type { Command } from '../../design/commands/types.ts'
import { apply } from '../../design/commands.ts'
import { type Link, linkParam, type Node, numberParam, partParam } from '../graph.ts'
import { figure, madeBy } from './scene.ts'
import type { Scene } from './types.ts'

/** A part turned into another kind, with those dead-letter queues that serve it alone. */
export interface Turn {
  readonly nodes: readonly Node[]
  readonly commands: readonly Command[]
}

/** Its own dead letters, and for a topic those of its subscriptions, become FIFO or standard with it. */
export function turned({ graph }: Scene, node: Node, kind: KindId): Turn {
  const queueKind: KindId = kind === 'sqs-fifo' || kind === 'sns-fifo' ? 'sqs-fifo' : 'sqs-standard'
  const ids = [node.part.params.deadLetter, ...node.out.map((link) => link.connection.params.deadLetter)]
  const dead = ids.flatMap((id) => {
    const kept = typeof id === 'string' ? graph.byId.get(id) : undefined
    return kept === undefined || !graph.deadLetters.has(kept.part.id) ? [] : [kept]
  })
  const others = [...new Set(dead)].filter(
    (one) =>
      one.role === 'queue' &&
      one.part.kind !== queueKind &&
      ownersOf(one, graph.byId.values()) <= dead.length,
  )
  return {
    nodes: [node, ...others],
    commands: [
      { type: 'change-kind', id: node.part.id, kind },
      ...others.map((one): Command => ({ type: 'change-kind', id: one.part.id, kind: queueKind })),
    ],
  }
}

/** How many parts and connections name it for their dead letters. */
function ownersOf(dead: Node, nodes: Iterable<Node>): number {
  let owners = 0
  for (const { part, out } of nodes) {
    for (const { deadLetter } of [part.params, ...out.map((link) => link.connection.params)])
      if (deadLetter === dead.part.id) owners++
  }
  return owners
}

/** A chain of parts put on a connection; chains are told apart by their kinds. */
export const between = ({ from, to }: Link, kinds: readonly KindId[]) => ({
  key: kinds.join('+'),
  commands: [{ type: 'insert-between', from: from.part.id, to: to.part.id, kinds }] satisfies Command[],
})

/** A queue put on a connection, with dead letters and with what a function needs of it. */
export interface Buffer {
  readonly commands: readonly Command[]
  /** The connection from the queue on. */
  readonly onward: string
}

/** Null where no queue can stand there. */
export function queueOn({ design }: Scene, link: Link, keeps?: number): Buffer | null {
  const insert: Command = {
    type: 'insert-between',
    from: link.from.part.id,
    to: link.to.part.id,
    kinds: ['sqs-standard'],
  }
  const [queue, , onward] = madeBy(design, insert)
  const placed = apply(design, insert)
  if (queue === undefined || onward === undefined || !placed.ok) return null
  const add: Command = { type: 'add-dead-letter', target: 'part', id: queue, kind: 'sqs-standard' }
  const dead = madeBy(placed.design, add)
  const timeout = numberParam(partParam(link.to, 'timeout'))
  const visibility =
    link.to.part.kind === 'lambda' && timeout !== undefined
      ? Math.min(figure('sqs.visibility.max'), timeout * figure('lambda.esm.sqs.visibility.factor'))
      : undefined
  const commands: Command[] = [
    insert,
    add,
    ...dead.map((id) => setPart(id, 'retention', figure('sqs.retention.max'))),
    ...(visibility === undefined ? [] : [setPart(queue, 'visibility', visibility)]),
    ...(keeps === undefined ? [] : [setPart(queue, 'retention', keeps)]),
  ]
  if (link.to.part.kind === 'lambda')
    commands.push({
      type: 'set-param',
      target: 'connection',
      id: onward,
      param: 'partialBatch',
      value: true,
    })
  return { commands, onward }
}

const setPart = (id: string, param: 'retention' | 'visibility', value: number): Command => ({
  type: 'set-param',
  target: 'part',
  id,
  param,
  value,
})

/** Messages of one call; 1 where they are not put together. */
export const batchOf = (link: Link): number => numberParam(linkParam(link, 'batch')) ?? 1
