import type { Core } from '../schema.ts'

export const asyncFunction = {
  id: 'async-function',
  tie: 6,
  pattern: 'async-function',
  lead: 'lambda',
  entryParams: { invocation: 'async' },
  entry: '@consumer',
  parts: [],
  connections: [],
} as const satisfies Core

export const directTrigger = {
  id: 'direct-trigger',
  tie: 5,
  pattern: 'direct-trigger',
  lead: 'lambda',
  entry: '@consumer',
  parts: [],
  connections: [],
} as const satisfies Core

export const pipe = {
  id: 'pipe',
  tie: 21,
  pattern: 'pipe-enrichment',
  lead: 'eventbridge-pipe',
  entry: 'pipe',
  parts: [{ slot: 'pipe', kind: 'eventbridge-pipe', name: 'pipe' }],
  connections: [{ from: 'pipe', to: '@consumer' }],
} as const satisfies Core

export const schedule = {
  id: 'schedule',
  tie: 22,
  pattern: 'schedule',
  lead: 'eventbridge-scheduler',
  entry: 'schedule',
  parts: [{ slot: 'schedule', kind: 'eventbridge-scheduler', name: 'schedule', params: { recurring: true } }],
  connections: [{ from: 'schedule', to: '@consumer' }],
} as const satisfies Core

export const schedulePerItem = {
  id: 'schedule-per-item',
  tie: 23,
  pattern: 'schedule-per-item',
  lead: 'eventbridge-scheduler',
  entry: 'schedule',
  parts: [
    { slot: 'schedule', kind: 'eventbridge-scheduler', name: 'one-time schedules' },
    { slot: 'queue', kind: 'sqs-standard', name: 'queue' },
  ],
  connections: [
    { from: 'schedule', to: 'queue' },
    { from: 'queue', to: '@consumer' },
  ],
} as const satisfies Core
