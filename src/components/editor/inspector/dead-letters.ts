import { kinds } from '#content/kinds/index.ts'
import type { KindId } from '#content/schema.ts'
import { graphOf } from '../../../design/graph.ts'
import type { Design } from '../../../design/model.ts'

interface Choice<Id extends string> {
  readonly id: Id
  readonly label: string
}

/** Queues that stand in the design already, but for the owner and the ends of its connection. */
export function deadLetterChoices(
  design: Design,
  owner: string,
): { readonly id: string; readonly name: string }[] {
  const connection = graphOf(design).connections.get(owner)
  return design.parts.filter(
    ({ id, kind }) =>
      (kinds[kind].role === 'queue' || graphOf(design).deadLettersInto(id).length > 0) &&
      id !== owner &&
      id !== connection?.from &&
      id !== connection?.to,
  )
}

/** Kinds of queue that can be added for dead letters: a queue gets one of its own kind. */
export function freshDeadLetters(owner: KindId | undefined): readonly Choice<KindId>[] {
  if (owner !== undefined && kinds[owner].role === 'queue')
    return [{ id: owner, label: 'New dead-letter queue' }]
  return [
    { id: 'sqs-standard', label: 'New dead-letter queue' },
    { id: 'sqs-fifo', label: 'New FIFO dead-letter queue' },
  ]
}
