import { eventbridgeGroups } from '../groups/eventbridge.ts'
import type { ServicePage } from '../service-types.ts'

export const eventbridgePage: ServicePage = {
  id: 'eventbridge',
  name: 'Amazon EventBridge',
  icon: 'eventbridge-bus',
  kinds: ['eventbridge-bus-v2', 'eventbridge-bus', 'eventbridge-pipe', 'eventbridge-scheduler'],
  background: false,
  is: {
    says: 'A bus takes events, compares any of their fields with filters, and delivers each to the targets that want it.',
    facts: ['eb.classic.filter.scope', 'eb.custom.filter.scope', 'eb.generations'],
  },
  fits: [
    { says: 'Events of AWS services and of SaaS partners.', facts: ['eb.sources', 'eb.custom.sources'] },
    {
      says: 'Routing by any field of an event.',
      facts: ['eb.classic.filter.scope', 'eb.custom.filter.scope'],
    },
    {
      says: 'Targets without code between: {0} kinds on a Classic bus, over {1} services on the Custom Event Bus.',
      facts: ['eb.classic.targets.types', 'eb.custom.targets'],
    },
    {
      says: 'Any HTTP API as a target, at up to {0} until raised.',
      facts: ['eb.apidest.rate', 'eb.apidest.private'],
    },
  ],
  less: [
    { says: 'Order, on a Classic bus.', facts: ['eb.classic.ordering'] },
    {
      says: 'A long failure, on the Custom Event Bus as it comes: a subscriber gives up after {0}.',
      facts: ['eb.custom.retry.age', 'eb.custom.retry.age.max'],
    },
    {
      says: 'A Classic bus behind a high rate: the quota depends on the region.',
      facts: ['eb.classic.putevents', 'eb.classic.invocations'],
    },
  ],
  variants: [
    {
      name: 'Custom Event Bus',
      column: 'eventbridge-custom',
      line: {
        says: 'Keeps events for {0} unless set, {1} at most; subscribers replay them, in order if they ask for it. Bills by GB. Not in every region.',
        facts: [
          'eb.custom.retention.default',
          'eb.custom.retention.max',
          'eb.custom.replay',
          'eb.custom.ordering',
          'eb.custom.price.model',
          'eb.custom.available',
        ],
      },
    },
    {
      name: 'Classic',
      column: 'eventbridge-classic',
      line: {
        says: 'Rules with up to {0} targets each; a delivery is tried for {1}. Keeps nothing without an archive.',
        facts: [
          'eb.classic.targets.max',
          'eb.classic.retry.hours',
          'eb.classic.retention',
          'eb.archive.retention',
        ],
      },
    },
    {
      name: 'Pipes',
      line: {
        says: 'Moves records from a queue or stream to one target, and keeps their order.',
        facts: ['eb.pipes.sources', 'eb.pipes.order'],
      },
    },
    {
      name: 'Scheduler',
      line: {
        says: 'Calls a target at a time: up to {0} schedules until raised.',
        facts: ['eb.scheduler.schedules.max', 'eb.scheduler.targets'],
      },
    },
  ],
  groups: eventbridgeGroups,
}
