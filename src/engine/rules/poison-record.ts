import { poisonRecord } from '#content/rules/poison-record.ts'
import { linkParam } from '../graph.ts'
import { batchOf } from './changes.ts'
import { count, owner, part, set } from './scene.ts'
import type { Check, Fix } from './types.ts'

type Rule = typeof poisonRecord

export const poisonRecordCheck: Check<Rule> = {
  rule: poisonRecord,
  find({ graph }, found) {
    const { attempts } = poisonRecord.own
    for (const link of graph.links) {
      const { mechanism, from, to } = link
      if (mechanism?.blocks !== 'shard' || mechanism.params.attempts === undefined) continue
      const endless = linkParam(link, 'attempts') === undefined && linkParam(link, 'maxAge') === undefined
      const whole =
        mechanism.params.bisect !== undefined && linkParam(link, 'bisect') !== true && batchOf(link) > 1
      if (!endless && !whole) continue
      const connection = owner(link)
      const bound = set(link, 'attempts', attempts)
      const split = set(link, 'bisect', true)
      const fix = (): Fix<Rule> => {
        if (!endless) return { repair: 'split', said: { connection }, commands: [split] }
        const said = { connection, attempts: count(attempts) }
        return whole
          ? { repair: 'both', said, commands: [bound, split] }
          : { repair: 'bound', said, commands: [bound] }
      }
      found({
        case: endless ? 'endless' : 'unsplit',
        at: link,
        setting: [link, endless ? 'attempts' : 'bisect'],
        with: [from, to],
        said: { stream: part(from), target: part(to) },
        fixes: () => [fix()],
      })
    }
  },
}
