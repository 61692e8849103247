import { retryWindow } from '#content/rules/retry-window.ts'
import { partSpecs } from '../../design/connect.ts'
import type { Link } from '../graph.ts'
import { survivedBy } from '../metrics/windows.ts'
import { queueOn } from './changes.ts'
import { askedOf, count, figure, owner, part, seconds, set, words } from './scene.ts'
import type { Check, Fix, Scene } from './types.ts'

type Rule = typeof retryWindow

export const retryWindowCheck: Check<Rule> = {
  rule: retryWindow,
  find(scene, found) {
    const asked = askedOf(scene, 'outage-survived')
    if (asked === null) return
    const survived = survivedBy(scene.graph)
    for (const node of scene.graph.consumers) {
      for (const link of node.in) {
        const { value, facts = [] } = survived(link)
        if (value === null || value >= asked) continue
        found({
          case: 'short',
          at: link,
          with: [link.to, link.from],
          said: {
            target: part(link.to),
            asked: seconds(asked),
            source: part(link.from),
            window: seconds(value),
          },
          facts,
          fixes: () => fixesFor(scene, link, asked),
        })
      }
    }
  },
}

function fixesFor(scene: Scene, link: Link, asked: number): readonly Fix<Rule>[] {
  const { from, mechanism } = link
  const failing = mechanism?.windows.failing
  const wanted = seconds(asked)
  if (failing?.kind === 'retention') {
    const most = from.kind.params.retention?.max ?? 0
    const setting = partSpecs(from.part.kind).retention?.label
    if (asked > most || setting === undefined) return []
    const said = { setting: words(setting), owner: part(from), wanted }
    const commands = [set(from, 'retention', asked)]
    const skips = typeof link.connection.params.maxAge === 'number'
    return skips ? [] : [{ repair: 'keep', said, commands }]
  }
  if (failing?.kind === 'param') {
    const { attempts, maxAge } = mechanism?.params ?? {}
    if (attempts?.max === undefined || maxAge?.max === undefined || asked > maxAge.max) return []
    return [
      {
        repair: 'longer',
        said: { owner: owner(link), attempts: count(attempts.max), wanted },
        commands: [set(link, 'attempts', attempts.max), set(link, 'maxAge', asked)],
      },
    ]
  }
  const queue = asked > figure('sqs.retention.max') ? null : queueOn(scene, link, asked)
  if (queue === null) return []
  const said = { source: part(from), target: part(link.to), wanted }
  return [{ repair: 'queue', said, commands: queue.commands }]
}
