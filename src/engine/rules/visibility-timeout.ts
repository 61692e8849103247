import { visibilityTimeout } from '#content/rules/visibility-timeout.ts'
import { linkParam, numberParam, partParam } from '../graph.ts'
import { count, figure, part, seconds, set } from './scene.ts'
import type { Check, Fix } from './types.ts'

type Rule = typeof visibilityTimeout

export const visibilityTimeoutCheck: Check<Rule> = {
  rule: visibilityTimeout,
  find({ graph }, found) {
    for (const link of graph.links) {
      const { from, to } = link
      if (from.role !== 'queue' || to.part.kind !== 'lambda') continue
      const visibility = numberParam(partParam(from, 'visibility'))
      const timeout = numberParam(partParam(to, 'timeout'))
      if (visibility === undefined || timeout === undefined) continue
      const factor = figure('lambda.esm.sqs.visibility.factor')
      const window = numberParam(linkParam(link, 'window')) ?? 0
      const least = Math.min(figure('sqs.visibility.max'), factor * timeout + window)
      if (visibility >= least) continue
      const queue = part(from)
      const place = { at: from, with: [to, link], setting: [from, 'visibility'] } as const
      const said = { queue, function: part(to), visibility: seconds(visibility) }
      const fixes = (): readonly Fix<Rule>[] => [
        {
          repair: 'hide',
          said: { queue, least: seconds(least) },
          commands: [set(from, 'visibility', least)],
        },
      ]
      if (visibility < timeout) {
        found({ ...place, case: 'refused', said: { ...said, timeout: seconds(timeout) }, fixes })
      } else {
        found({
          ...place,
          case: 'short',
          said: { ...said, factor: count(factor), least: seconds(least) },
          fixes,
        })
      }
    }
  },
}
