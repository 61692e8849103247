/** Documents for tests and benches: as long and as varied as real ones. */
import type { KindId } from '#content/schema.ts'
import type { Connection, Design, Part, WaterlineDocument, Workload } from '../../design/model.ts'
import { emptyDocument } from '../../design/model.ts'
import type { PackContext } from '../link/pack.ts'

/** Every question that stands today, five of them with numbers. */
export const fullWorkload: Workload = {
  answers: {
    'caller-waits': { options: ['accepted'] },
    peak: { options: [], amount: 3_000 },
    limited: { options: ['connections'], amount: 50 },
    fairness: { options: ['none'] },
    region: { options: ['eu-central-1'] },
    duplicates: { options: ['harmless'] },
    'catch-up': { options: ['weeks'] },
    reread: { options: ['no'] },
    stream: { options: ['events'] },
    steps: { options: ['one'] },
    readers: { options: ['own'], amount: 3 },
    gather: { options: ['nobody'] },
    source: { options: ['http'] },
    consumers: { options: ['function'] },
    order: 'not-sure',
    routing: { options: ['attributes'] },
    latency: { options: ['second'] },
    size: { options: [], amount: 12 },
    retry: { options: ['days'] },
    'job-length': { options: [], amount: 90 },
    monthly: { options: [], amount: 40_000_000 },
    'cost-priority': { options: ['total'] },
  },
  dealBreakers: { duplicates: true, order: false },
  weights: { pricing: 6, durability: 5 },
}

export const sampleContext: PackContext = {
  kind: 'edit',
  winner: 'topic-queues',
  fits: {
    total: 91,
    axes: { scale: 94, durability: 100, persistence: 100, consumption: 92, retries: 96, pricing: 77 },
  },
  knowledge: '2026-11-20',
  includeNotes: true,
}

export const answersOnly: WaterlineDocument = { ...emptyDocument, workload: fullWorkload }

/** Services of a shop: what parts are called after. */
const services = [
  'Checkout',
  'Billing',
  'Shipping',
  'Analytics',
  'Inventory',
  'Pricing',
  'Refunds',
  'Loyalty',
  'Fraud check',
  'Notifications',
  'Returns',
  'Catalogue',
  'Search index',
  'Invoices',
  'Couriers',
] as const

/**
 * One topic fans out to the queues of as many services as it takes to reach `size` parts: each queue
 * with a function behind it, each third with a dead-letter queue, some with a table.
 */
export function sampleDesign(size: number): Design {
  const parts: Part[] = [
    part('api', 'api-gateway', 'Orders API', 0, 200),
    part('topic', 'sns-standard', 'Order events', 288, 200),
  ]
  const connections: Connection[] = [connection('in', 'api', 'topic')]
  for (let n = 0; parts.length < size; n++) {
    const base = services[n % services.length] ?? ''
    const name = n < services.length ? base : `${base} ${Math.floor(n / services.length) + 1}`
    const y = 144 * n
    const deadLetter = n % 3 === 0 ? { deadLetter: `dlq${n}`, tries: 5 } : {}
    parts.push(
      part(`q${n}`, 'sqs-standard', `${name} queue`, 640, y, {
        retention: 1_209_600,
        visibility: 180,
        ...deadLetter,
      }),
    )
    parts.push(
      part(`f${n}`, 'lambda', `${workers[n % workers.length]} ${base.toLowerCase()}`, 928, y, {
        timeout: 30,
      }),
    )
    connections.push(
      connection(
        `s${n}`,
        'topic',
        `q${n}`,
        n % 2 === 0 ? { filter: `type = ${base.toLowerCase()}.requested` } : {},
      ),
    )
    connections.push(connection(`m${n}`, `q${n}`, `f${n}`, { batch: 10, maxConcurrency: 20 + n }))
    if (n % 3 === 0) parts.push(part(`dlq${n}`, 'sqs-standard', `${name} dead letters`, 640, y + 72))
    if (n % 4 === 1) {
      parts.push(part(`t${n}`, 'dynamodb', `${name} table`, 1216, y))
      connections.push(connection(`w${n}`, `f${n}`, `t${n}`))
    }
  }
  const kept = parts.slice(0, size)
  const ids = new Set(kept.map(({ id }) => id))
  return {
    parts: kept,
    connections: connections.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    frames: [
      { id: 'account', name: 'Orders account · eu-central-1', x: 256, y: -40, width: 1200, height: 144 * 6 },
    ],
    notes: [
      { id: 'note', text: 'Couriers promise an answer within two days; see the contract.', x: 0, y: 400 },
    ],
  }
}

const workers = ['Charge', 'Book', 'Update', 'Send', 'Reserve', 'Load'] as const

export function sampleDocument(size: number): WaterlineDocument {
  return {
    ...answersOnly,
    title: 'Order fan-out of the web shop',
    design: sampleDesign(size),
    accepted: [
      { finding: 'visibility-below-six-timeouts:q1', note: 'The function takes two seconds at most.' },
    ],
    waterline: true,
  }
}

function part(
  id: string,
  kind: KindId,
  name: string,
  x: number,
  y: number,
  params: Part['params'] = {},
): Part {
  return { id, kind, name, x, y, params }
}

function connection(id: string, from: string, to: string, params: Connection['params'] = {}): Connection {
  return { id, from, to, params }
}
