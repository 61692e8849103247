import type { Core } from '../schema.ts'

export const connectionPool = {
  id: 'connection-pool',
  tie: 42,
  pattern: 'connection-pool',
  lead: 'rds-proxy',
  entry: 'api',
  parts: [
    { slot: 'api', kind: 'api-gateway', name: 'API' },
    { slot: 'proxy', kind: 'rds-proxy', name: 'connection pool' },
    { slot: 'database', kind: 'aurora-rds', name: 'database' },
  ],
  connections: [
    { from: 'api', to: '@consumer' },
    { from: '@consumer', to: 'proxy' },
    { from: 'proxy', to: 'database' },
  ],
} as const satisfies Core

export const managedBroker = {
  id: 'managed-broker',
  tie: 43,
  pattern: 'managed-broker',
  lead: 'amazon-mq',
  entry: 'broker',
  parts: [{ slot: 'broker', kind: 'amazon-mq', name: 'broker' }],
  connections: [{ from: 'broker', to: '@consumer' }],
} as const satisfies Core

export const kafka = {
  id: 'kafka',
  tie: 44,
  pattern: 'kafka',
  lead: 'msk',
  entry: 'cluster',
  parts: [{ slot: 'cluster', kind: 'msk', name: 'Kafka cluster' }],
  connections: [{ from: 'cluster', to: '@consumer' }],
} as const satisfies Core
