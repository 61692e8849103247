import type { Core } from '../schema.ts'

export const saga = {
  id: 'saga',
  tie: 18,
  pattern: 'saga',
  lead: 'step-functions',
  entry: 'workflow',
  parts: [
    { slot: 'workflow', kind: 'step-functions', name: 'workflow', params: { workflowType: 'standard' } },
    { slot: 'step', kind: 'lambda', name: 'step', per: 'step' },
    { slot: 'undo', kind: 'lambda', name: 'undo step', per: 'step' },
  ],
  connections: [
    { from: 'workflow', to: 'step' },
    { from: 'workflow', to: 'undo', params: { compensates: true } },
  ],
} as const satisfies Core

export const workflow = {
  id: 'workflow',
  tie: 17,
  pattern: 'workflow',
  lead: 'step-functions',
  entry: 'workflow',
  parts: [
    { slot: 'workflow', kind: 'step-functions', name: 'workflow', params: { workflowType: 'standard' } },
    { slot: 'step', kind: 'lambda', name: 'step', per: 'step' },
  ],
  connections: [{ from: 'workflow', to: 'step' }],
} as const satisfies Core

export const pipesAndFilters = {
  id: 'pipes-and-filters',
  tie: 19,
  pattern: 'pipes-and-filters',
  lead: 'sqs-standard',
  entry: 'first',
  parts: [
    { slot: 'first', kind: 'sqs-standard', name: 'incoming' },
    { slot: 'filter', kind: 'lambda', name: 'filter' },
    { slot: 'second', kind: 'sqs-standard', name: 'filtered' },
  ],
  connections: [
    { from: 'first', to: 'filter' },
    { from: 'filter', to: 'second' },
    { from: 'second', to: '@consumer' },
  ],
} as const satisfies Core

export const syncApi = {
  id: 'sync-api',
  tie: 20,
  pattern: 'sync-api',
  lead: 'api-gateway',
  entry: 'api',
  parts: [{ slot: 'api', kind: 'api-gateway', name: 'API' }],
  connections: [{ from: 'api', to: '@consumer' }],
} as const satisfies Core
