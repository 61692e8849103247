import { crossAccount } from '#content/rules/cross-account.ts'
import type { KindId } from '#content/schema.ts'
import { specsOfMechanism } from '../../design/connect.ts'
import { owner, part, set, words } from './scene.ts'
import type { Check } from './types.ts'

const factsOf: Readonly<Partial<Record<KindId, readonly string[]>>> = {
  'sns-standard': ['sns.crossaccount'],
  'sns-fifo': ['sns.crossaccount'],
  'eventbridge-bus': ['eb.crossaccount.direct', 'eb.crossregion.bus'],
  'sqs-standard': ['sqs.policy.cross_account', 'lambda.esm.sqs.region'],
  'sqs-fifo': ['sqs.policy.cross_account', 'lambda.esm.sqs.region'],
  'kinesis-stream': ['kinesis.crossaccount'],
}

export const crossAccountCheck: Check<typeof crossAccount> = {
  rule: crossAccount,
  find({ graph }, found) {
    for (const link of graph.links) {
      if (link.mechanism === null || link.connection.params.account !== 'other') continue
      // Who polls has to be let in by what is polled.
      const polls = link.mechanism.invocation === 'poll'
      const [caller, called] = polls ? [link.to, link.from] : [link.from, link.to]
      const setting = specsOfMechanism(link.mechanism).params.account?.label ?? ''
      found({
        case: 'closed',
        at: link,
        setting: [link, 'account'],
        with: [link.from, link.to],
        said: { caller: part(caller), called: part(called) },
        facts: factsOf[link.from.part.kind] ?? [],
        fixes: () => [
          {
            repair: 'allow',
            said: { setting: words(setting), connection: owner(link) },
            commands: [set(link, 'account', 'allowed')],
          },
        ],
      })
    }
  },
}
