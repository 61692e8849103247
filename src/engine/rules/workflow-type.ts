import { workflowType } from '#content/rules/workflow-type.ts'
import { type Node, partParam } from '../graph.ts'
import { figure, part, seconds, set } from './scene.ts'
import type { Check } from './types.ts'

export const workflowTypeCheck: Check<typeof workflowType> = {
  rule: workflowType,
  find({ graph }, found) {
    for (const link of graph.links) {
      const { from, to, mechanism } = link
      if (mechanism?.id === 'workflow-sync' && to.role === 'workflow' && !isExpress(to)) {
        found({
          case: 'waits',
          at: link,
          setting: [to, 'workflowType'],
          with: [to, from],
          said: { caller: part(from), workflow: part(to) },
          fixes: () => [
            {
              repair: 'move',
              said: { caller: part(from), workflow: part(to) },
              commands: [set(link, 'invocation', 'async')],
            },
            {
              repair: 'express',
              said: { workflow: part(to), longest: seconds(figure('sfn.express.duration')) },
              commands: [set(to, 'workflowType', 'express')],
            },
          ],
        })
      }
      if (mechanism?.id === 'workflow-callback' && isExpress(from)) {
        found({
          case: 'callback',
          at: link,
          setting: [from, 'workflowType'],
          with: [from, to],
          said: { workflow: part(from), target: part(to) },
          fixes: () => [
            {
              repair: 'standard',
              said: { workflow: part(from) },
              commands: [set(from, 'workflowType', 'standard')],
            },
          ],
        })
      }
    }
  },
}

const isExpress = (node: Node): boolean => partParam(node, 'workflowType') === 'express'
