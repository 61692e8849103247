import type { PatternWords } from './types.ts'

export const archiveReplay: PatternWords = {
  when: [
    {
      text: 'A new consumer should see what happened before it, or a mended one see it again; it is rare.',
      facts: ['eb.archive.retention'],
    },
    {
      text: 'Events have to be kept for proof: an archive keeps them for ever unless told otherwise.',
      facts: ['eb.archive.retention'],
    },
  ],
  whenNot: [
    {
      text: 'Readers go back often, each from a point of its own.',
      facts: ['kinesis.replay'],
      instead: 'stream',
    },
    {
      text: 'The order of the replay matters: inside a minute there is none.',
      facts: ['eb.replay.order'],
      instead: 'stream',
    },
    {
      text: 'It is about single messages that failed: dead letters can be sent again.',
      facts: ['sqs.redrive.api'],
      instead: 'bus-queue',
    },
  ],
  talk: {
    text: 'It calls a bus a thing without memory. Archives soften that, and the Custom Event Bus ended it.',
    facts: ['eb.classic.retention', 'eb.archive.retention', 'eb.custom.retention.max'],
  },
  variants: [
    {
      name: 'Archive of a Classic bus',
      text: 'Kept as long as you say, replayed to the bus that the events came from.',
      facts: ['eb.archive.retention', 'eb.replay.order'],
    },
    {
      name: 'Custom Event Bus',
      text: 'Keeps every event for 1 to 365 days; one subscriber reads again without touching the others.',
      facts: ['eb.custom.retention.max', 'eb.custom.replay'],
    },
    {
      name: 'FIFO topic with archive',
      text: 'Up to 365 days, delivered again to one subscription.',
      facts: ['sns.fifo.archive.retention', 'sns.fifo.replay'],
    },
  ],
  traps: [
    {
      text: 'Consumers see old events as if they were new: they have to know a repeat, and some must not act on it.',
    },
    { text: 'A replay goes through minute by minute, without order inside one.', facts: ['eb.replay.order'] },
    { text: 'Ten replays at once are allowed in an account and region.', facts: ['eb.replay.concurrent'] },
    {
      text: 'A replay adds to the traffic of today and uses the same delivery quota.',
      facts: ['eb.classic.invocations'],
    },
    {
      text: 'Unless set, the Custom Event Bus keeps events for one day.',
      facts: ['eb.custom.retention.default'],
    },
  ],
}
