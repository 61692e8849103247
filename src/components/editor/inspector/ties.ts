import { checkOf, nameOfWay } from '../../../design/connect.ts'
import { graphOf } from '../../../design/graph.ts'
import type { Connection, Design, PartId } from '../../../design/model.ts'

/** A connection or a dead letter, seen from one of its parts. */
export interface Tie {
  readonly key: string
  /** "to", "from", "dead letters to", "dead letters of". */
  readonly words: string
  /** The part at the other end. */
  readonly name: string
  /** Name of the mechanism. */
  readonly how: string
  /** What to select: the connection, or the other part. */
  readonly opens: string
}

/** All that a part is connected to: what it receives from first, then what it sends to, then dead letters. */
export function tiesOf(design: Design, part: PartId): readonly Tie[] {
  const graph = graphOf(design)
  const name = (id: string) => graph.parts.get(id)?.name ?? id
  const tie = (connection: Connection, words: string, other: string): Tie => ({
    key: connection.id,
    words,
    name: name(other),
    how: howOf(design, connection),
    opens: connection.id,
  })
  return [
    ...graph.incoming(part).map((connection) => tie(connection, 'from', connection.from)),
    ...graph.outgoing(part).map((connection) => tie(connection, 'to', connection.to)),
    ...graph.deadLetters
      .filter(({ from }) => from.id === part)
      .map(({ id, to }) => ({ key: id, words: 'dead letters to', name: name(to), how: '', opens: to })),
    ...graph.deadLettersInto(part).map(({ id, from }) => {
      const connection = graph.connections.get(from.id)
      const of =
        connection === undefined ? name(from.id) : `${name(connection.from)} to ${name(connection.to)}`
      return { key: id, words: 'dead letters of', name: of, how: '', opens: from.id }
    }),
  ]
}

/** The mechanism's name, or that there is none. */
export function howOf(design: Design, connection: Connection): string {
  const { verdict } = checkOf(design, connection)
  if (verdict === 'native') return nameOfWay(design, connection)
  return verdict === 'refused' ? 'not possible' : 'not known'
}
