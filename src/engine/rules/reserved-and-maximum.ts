import { reservedAndMaximum } from '#content/rules/reserved-and-maximum.ts'
import { linkParam, numberParam, partParam } from '../graph.ts'
import { count, figure, part, set } from './scene.ts'
import type { Check } from './types.ts'

export const reservedAndMaximumCheck: Check<typeof reservedAndMaximum> = {
  rule: reservedAndMaximum,
  find({ graph }, found) {
    for (const node of graph.nodes) {
      const reserved = numberParam(partParam(node, 'reservedConcurrency'))
      const mappings = node.in.filter(({ mechanism }) => mechanism?.params.maxConcurrency !== undefined)
      // Zero is a stop switch: see there.
      if (reserved === undefined || reserved === 0 || mappings.length === 0) continue
      const caps = mappings.map((link) => numberParam(linkParam(link, 'maxConcurrency')))
      const most = figure('lambda.esm.sqs.max', graph.context)
      const maximum = caps.reduce<number>((sum, cap) => sum + (cap ?? most), 0)
      const said = { function: part(node), maximum: count(maximum), reserved: count(reserved) }
      const setting = [node, 'reservedConcurrency'] as const
      const place = { at: node, with: mappings, setting }
      const clear = set(node, 'reservedConcurrency', undefined)
      if (maximum > reserved) {
        const least = figure('lambda.esm.sqs.maxconc.min')
        const share = Math.floor(reserved / mappings.length)
        found({
          ...place,
          case: 'throttled',
          said,
          fixes: () => [
            ...(share >= least
              ? [
                  {
                    repair: 'hold' as const,
                    said: { function: part(node), share: count(share) },
                    commands: [...mappings.map((link) => set(link, 'maxConcurrency', share)), clear],
                  },
                ]
              : []),
            {
              repair: 'raise',
              said: { function: part(node), maximum: count(maximum) },
              commands: [set(node, 'reservedConcurrency', maximum)],
            },
          ],
        })
      } else if (maximum < reserved && mappings.length === node.in.length) {
        const fixes = () => [{ repair: 'clear' as const, said: { function: part(node) }, commands: [clear] }]
        found({ ...place, case: 'idle', said, fixes })
      }
    }
  },
}
