import { customBusRetries } from '#content/rules/custom-bus-retries.ts'
import { linkParam, numberParam } from '../graph.ts'
import { count, dropsAreFine, owner, part, seconds, set } from './scene.ts'
import type { Check } from './types.ts'

export const customBusRetriesCheck: Check<typeof customBusRetries> = {
  rule: customBusRetries,
  find(scene, found) {
    if (dropsAreFine(scene)) return
    for (const link of scene.graph.links) {
      if (link.from.part.kind !== 'eventbridge-bus-v2') continue
      const { attempts, maxAge } = link.mechanism?.params ?? {}
      const tries = numberParam(linkParam(link, 'attempts'))
      const age = numberParam(linkParam(link, 'maxAge'))
      if (attempts?.max === undefined || maxAge?.max === undefined) continue
      if (tries === undefined || age === undefined) continue
      const given = link.connection.params
      if (given.attempts !== undefined && given.maxAge !== undefined) continue
      const most = given.attempts === undefined ? attempts.max : tries
      const longest = given.maxAge === undefined ? maxAge.max : age
      found({
        case: 'unset',
        at: link,
        setting: [link, given.maxAge === undefined ? 'maxAge' : 'attempts'],
        with: [link.from, link.to],
        said: { bus: part(link.from), target: part(link.to), attempts: count(tries), age: seconds(age) },
        fixes: () => [
          {
            repair: 'longest',
            said: { connection: owner(link), attempts: count(most), age: seconds(longest) },
            commands: [set(link, 'attempts', most), set(link, 'maxAge', longest)],
          },
        ],
      })
    }
  },
}
