import type { Core } from '../schema.ts'

export const saga = {
  id: 'saga',
  tie: 30,
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
  tie: 27,
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
  tie: 41,
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
  tie: 4,
  pattern: 'sync-api',
  lead: 'api-gateway',
  entry: 'api',
  parts: [{ slot: 'api', kind: 'api-gateway', name: 'API' }],
  connections: [{ from: 'api', to: '@consumer' }],
} as const satisfies Core

export const forkJoin = {
  id: 'fork-join',
  tie: 28,
  pattern: 'fork-join',
  lead: 'step-functions',
  entry: 'workflow',
  parts: [
    {
      slot: 'workflow',
      kind: 'step-functions',
      name: 'workflow',
      params: { workflowType: 'standard', parallel: true },
    },
    { slot: 'step', kind: 'lambda', name: 'branch', per: 'step' },
  ],
  connections: [{ from: 'workflow', to: 'step' }],
} as const satisfies Core

export const gatherList = {
  id: 'gather-list',
  tie: 29,
  pattern: 'gather-list',
  lead: 'step-functions',
  entry: 'workflow',
  parts: [
    {
      slot: 'workflow',
      kind: 'step-functions',
      name: 'workflow',
      params: { workflowType: 'standard', parallel: true },
    },
  ],
  connections: [{ from: 'workflow', to: '@consumer' }],
} as const satisfies Core

export const humanApproval = {
  id: 'human-approval',
  tie: 31,
  pattern: 'human-approval',
  lead: 'step-functions',
  entry: 'workflow',
  parts: [
    { slot: 'workflow', kind: 'step-functions', name: 'workflow', params: { workflowType: 'standard' } },
    { slot: 'step', kind: 'lambda', name: 'step', per: 'step' },
    { slot: 'ask', kind: 'sns-standard', name: 'approval request' },
    { slot: 'approver', kind: 'email', name: 'approver' },
  ],
  connections: [
    { from: 'workflow', to: 'step' },
    { from: 'workflow', to: 'ask', params: { invocation: 'callback' } },
    { from: 'ask', to: 'approver' },
  ],
} as const satisfies Core

export const durableFunction = {
  id: 'durable-function',
  tie: 32,
  pattern: 'durable-function',
  lead: 'lambda',
  entryParams: { invocation: 'async' },
  entry: 'coordinator',
  parts: [
    { slot: 'coordinator', kind: 'lambda', name: 'durable function', params: { durable: true } },
    { slot: 'step', kind: 'lambda', name: 'step', per: 'step' },
  ],
  connections: [{ from: 'coordinator', to: 'step' }],
} as const satisfies Core
