import { paused } from '#content/rules/paused.ts'
import { isPaused } from '../graph.ts'
import { windowOf } from '../metrics/windows.ts'
import { part, seconds, set } from './scene.ts'
import type { Check } from './types.ts'

export const pausedCheck: Check<typeof paused> = {
  rule: paused,
  find({ graph }, found) {
    for (const link of graph.links) {
      if (!isPaused(link)) continue
      const { value, facts = [] } = windowOf(graph, link, 'unreachable')
      const said = { consumer: part(link.to), source: part(link.from) }
      const fixes = () => [{ repair: 'resume' as const, said, commands: [set(link, 'paused', undefined)] }]
      const setting = [link, 'paused'] as const
      const rest = { at: link, setting, with: [link.to, link.from], facts, fixes }
      if (value === null || !Number.isFinite(value)) found({ ...rest, case: 'unknown', said })
      else found({ ...rest, case: 'waits', said: { ...said, kept: seconds(value) } })
    }
  },
}
