import { noDeadLetter } from '#content/rules/no-dead-letter.ts'
import type { KindId } from '#content/schema.ts'
import { isCarrier, isChannel, type Link, type Node } from '../graph.ts'
import { carries, coverageOf } from '../metrics/durability.ts'
import { dropsAreFine, figure, idOf, isLink, madeBy, owner, part, seconds } from './scene.ts'
import type { Check, Fix, Scene } from './types.ts'

type Rule = typeof noDeadLetter

export const noDeadLetterCheck: Check<Rule> = {
  rule: noDeadLetter,
  find(scene, found) {
    const { graph } = scene
    if (dropsAreFine(scene)) return
    for (const link of graph.links) {
      const place = placeOf(link)
      if (place === null) continue
      if (!carries(link) || coverageOf(graph, link) !== 'open') continue
      const said = { source: part(link.from), target: part(link.to) }
      const setting = [place, 'deadLetter'] as const
      const rest = { at: link, setting, said, fixes: () => addTo(scene, place) }
      if (link.from.role === 'queue') found({ case: 'returns', ...rest })
      else if (graph.consumers.includes(link.to)) found({ case: 'dropped', ...rest })
      else if (isCarrier(link.from) && isChannel(link.to)) found({ case: 'undelivered', ...rest })
    }
  },
}

/** The part or connection that can name a dead letter for this hop; null where nothing can. */
function placeOf(link: Link): Node | Link | null {
  switch (link.mechanism?.deadLetter) {
    case 'source-queue':
    case 'state':
      return link.from.kind.params.deadLetter === undefined ? null : link.from
    case 'function':
      return link.to.kind.params.deadLetter === undefined ? null : link.to
    case 'connection':
      return link.mechanism.params.deadLetter === undefined ? null : link
    default:
      return null
  }
}

/** FIFO with FIFO: what a queue or a FIFO topic sets aside goes to its like, all else to a standard queue. */
function kindFor(place: Node | Link): KindId {
  const from = isLink(place) ? place.from : place
  return from.part.kind === 'sqs-fifo' || from.part.kind === 'sns-fifo' ? 'sqs-fifo' : 'sqs-standard'
}

function addTo({ design }: Scene, place: Node | Link): readonly Fix<Rule>[] {
  const retention = figure('sqs.retention.max')
  const target = isLink(place) ? 'connection' : 'part'
  const add = { type: 'add-dead-letter', target, id: idOf(place), kind: kindFor(place) } as const
  return madeBy(design, add).map((id) => ({
    repair: 'add',
    said: { owner: owner(place), retention: seconds(retention) },
    commands: [add, { type: 'set-param', target: 'part', id, param: 'retention', value: retention }],
  }))
}
