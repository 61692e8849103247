/** Parameters that the answers set: retention, visibility, dead letters, limits. */
import { kinds } from '#content/kinds/index.ts'
import type { KindId, ParamId, ParamRange, ParamValue, QuestionId } from '#content/schema.ts'
import type { Connection, Design, Part, PartId, Workload } from '../design/model.ts'
import { reachOf, variantOf } from '../design/reach.ts'
import { factNumber } from './facts.ts'
import type { Context } from './graph.ts'
import { amountOf, answerOf, contextOf } from './requirements.ts'

/** Receives before a message is put aside: AWS asks for at least five in front of a function. */
const triesBeforeDeadLetter = 5
/** Timeout of a function where nobody said how long the work takes: seconds. */
const assumedTimeout = 30

type Params = Part['params']

/** Sets what the answers ask for, within the ranges of each kind; adds the dead-letter queues. */
export function tune(design: Design, workload: Workload): Design {
  const wants = new Wants(workload)
  const parts = design.parts.map((part) => ({
    ...part,
    params: { ...part.params, ...partWants(part, wants) },
  }))
  const byId = new Map(parts.map((part) => [part.id, part]))
  const connections = design.connections.map((connection) => ({
    ...connection,
    params: { ...connectionWants(connection, byId, wants), ...connection.params },
  }))
  return withWarmth(withReserved(withDeadLetters({ ...design, parts, connections }, wants), wants), wants)
}

/**
 * What the answers want of parameters. Each is read only where a part has such a parameter, so that whoever
 * watches the reading knows which answers a design rests on.
 */
class Wants {
  readonly #workload: Workload
  readonly #context: Context

  constructor(workload: Workload) {
    this.#workload = workload
    this.#context = contextOf(workload)
  }

  #option(id: QuestionId): string | undefined {
    return answerOf(this.#workload, id)?.options[0]
  }

  /** Seconds that buffers keep messages. */
  get keep(): number {
    return asked(this.#workload, 'catch-up')
  }

  get reread(): number {
    return asked(this.#workload, 'reread')
  }

  get strict(): boolean {
    return this.#option('order') === 'strict'
  }

  get ordered(): boolean {
    const order = this.#option('order')
    return order === 'per-key' || order === 'strict'
  }

  large(kind: KindId): boolean {
    const small = kinds[kind].attributes.defaultPayload
    return typeof small === 'string' && small !== 'unknown' && this.#context.size > fact(small)
  }

  get timeout(): number {
    return Math.min(900, Math.max(1, Math.ceil(this.#context.jobLength ?? assumedTimeout)))
  }

  get visibility(): number {
    return Math.min(43_200, this.timeout * fact('lambda.esm.sqs.visibility.factor'))
  }

  get shards(): number {
    const bytes = fact('kinesis.shard.write.bytes') / this.#context.size
    const perShard = Math.min(fact('kinesis.shard.write.records'), bytes)
    return Math.max(1, Math.ceil(((amountOf(this.#workload, 'peak') ?? 0) / perShard) * 1.2))
  }

  get concurrency(): number | null {
    return this.#option('limited') === 'connections' ? amountOf(this.#workload, 'limited') : null
  }

  get persistent(): boolean {
    const retry = this.#option('retry')
    return retry === 'day' || retry === 'days'
  }

  /** Environments to keep warm in front of a known rush; 0: none. */
  get warm(): number {
    if (this.#option('known-rush') !== 'yes') return 0
    const peak = amountOf(this.#workload, 'peak') ?? 0
    return Math.min(1000, Math.max(1, Math.ceil(peak * (this.#context.jobLength ?? 1))))
  }
}

const spans: Readonly<Record<string, number>> = {
  day: 86_400,
  weeks: 1_209_600,
  month: 2_592_000,
  year: 31_536_000,
}

/** The span in seconds that an answer asks of its first metric; 0 where it asks none. */
function asked(workload: Workload, id: 'catch-up' | 'reread'): number {
  return spans[answerOf(workload, id)?.options[0] ?? ''] ?? 0
}

function fact(id: string): number {
  return factNumber(id, 'us-east-1') ?? Number.POSITIVE_INFINITY
}

/** Only what differs from the kind's default, held to its range. */
function partWants(part: Part, wants: Wants): Params {
  const { params } = kinds[part.kind]
  const set: Partial<Record<ParamId, ParamValue>> = {}
  if (params.retention !== undefined)
    put(set, 'retention', params.retention, Math.max(wants.keep, wants.reread))
  if (params.visibility !== undefined) put(set, 'visibility', params.visibility, wants.visibility)
  if (
    params.archive !== undefined &&
    wants.reread > 0 &&
    (part.kind === 'sns-fifo' || part.params.archive !== undefined)
  )
    put(set, 'archive', params.archive, wants.reread)
  if (params.singleGroup !== undefined && wants.strict) set.singleGroup = true
  if (params.largeMessages !== undefined && wants.large(part.kind)) set.largeMessages = true
  if (params.timeout !== undefined) put(set, 'timeout', params.timeout, wants.timeout)
  if (params.shards !== undefined && part.params.mode === 'provisioned')
    set.shards = wants.strict ? 1 : Math.min(wants.shards, 20_000)
  return set
}

function put(set: Partial<Record<ParamId, ParamValue>>, id: ParamId, spec: ParamRange, wanted: number): void {
  const least = typeof spec.default === 'number' ? spec.default : 0
  const value = Math.min(spec.max ?? wanted, Math.max(least, wanted))
  if (value !== spec.default) set[id] = value
}

function connectionWants(connection: Connection, parts: ReadonlyMap<PartId, Part>, wants: Wants): Params {
  const from = parts.get(connection.from)
  const to = parts.get(connection.to)
  if (from === undefined || to === undefined) return {}
  const check = reachOf(from.kind, to.kind)
  if (check.verdict !== 'native') return {}
  const { params } = check.mechanism
  const set: Partial<Record<ParamId, ParamValue>> = {}
  if (params.partialBatch !== undefined && to.kind === 'lambda') set.partialBatch = true
  if (params.bisect !== undefined) set.bisect = true
  if (params.fifoSubscriber !== undefined && wants.ordered) set.fifoSubscriber = true
  if (from.kind === 'eventbridge-bus-v2' && wants.persistent) {
    if (params.attempts?.max !== undefined) set.attempts = params.attempts.max
    if (params.maxAge?.max !== undefined) set.maxAge = params.maxAge.max
  }
  if (params.maxConcurrency !== undefined && wants.concurrency !== null && to.kind === 'lambda') {
    const { min = 2, max = 1000 } = params.maxConcurrency
    const share = Math.floor(wants.concurrency / workersOf(parts))
    if (share >= min) set.maxConcurrency = Math.min(share, max)
  }
  return set
}

/** Workers that share a limit: those that the recipe repeats. */
function workersOf(parts: ReadonlyMap<PartId, Part>): number {
  return Math.max(1, [...parts.values()].filter((part) => isWorker(part.id)).length)
}

const isWorker = (id: PartId): boolean => /^(consumer|step)(-\d+)?$/.test(id)

/** A function in front of a limited part that no mapping caps is held by reserved concurrency. */
function withReserved(design: Design, wants: Wants): Design {
  if (wants.concurrency === null) return design
  const limited = new Set(
    design.parts.filter((part) => part.params.connectionLimit !== undefined).map((part) => part.id),
  )
  const callers = design.parts.filter(
    (part) =>
      part.kind === 'lambda' && design.connections.some((c) => c.from === part.id && limited.has(c.to)),
  )
  const share = Math.max(1, Math.floor(wants.concurrency / Math.max(1, callers.length)))
  return {
    ...design,
    parts: design.parts.map((part) => {
      const capped = design.connections.some((c) => c.to === part.id && c.params.maxConcurrency !== undefined)
      return callers.includes(part) && !capped
        ? { ...part, params: { ...part.params, reservedConcurrency: share } }
        : part
    }),
  }
}

/** Functions that a rush reaches at once, with no backlog before them, are kept warm. */
function withWarmth(design: Design, wants: Wants): Design {
  const kindOf = new Map(design.parts.map((part) => [part.id, part.kind]))
  const buffered = (id: PartId) =>
    design.connections.some((c) => {
      const from = kindOf.get(c.from)
      return c.to === id && from !== undefined && ['queue', 'stream', 'pipe'].includes(kinds[from].role)
    })
  const cold = design.parts.filter(
    (part) => part.kind === 'lambda' && isWorker(part.id) && !buffered(part.id),
  )
  if (cold.length === 0 || wants.warm === 0) return design
  return {
    ...design,
    parts: design.parts.map((part) =>
      cold.includes(part)
        ? { ...part, params: { ...part.params, provisionedConcurrency: wants.warm } }
        : part,
    ),
  }
}

/** A dead-letter queue behind every queue, and one for what is pushed or polled from elsewhere. */
function withDeadLetters(design: Design, wants: Wants): Design {
  const added: Part[] = []
  const kept = (owner: string, kind: KindId, name: string): PartId => {
    const id = `${owner}-dlq`
    if (!added.some((part) => part.id === id)) {
      added.push({
        id,
        kind,
        name,
        x: 0,
        y: 0,
        params: { retention: kinds[kind].params.retention?.max ?? 0 },
      })
    }
    return id
  }
  const parts = design.parts.map((part) => {
    if (kinds[part.kind].role !== 'queue' || kinds[part.kind].params.deadLetter === undefined) return part
    return {
      ...part,
      params: {
        ...part.params,
        tries: triesBeforeDeadLetter,
        deadLetter: kept(part.id, part.kind, `${part.name} dead letters`),
      },
    }
  })
  const byId = new Map(parts.map((part) => [part.id, part]))
  const failing = new Map<PartId, PartId>()
  const connections = design.connections.map((connection) => {
    const from = byId.get(connection.from)
    const to = byId.get(connection.to)
    if (from === undefined || to === undefined) return connection
    const check = reachOf(from.kind, to.kind)
    if (check.verdict !== 'native' || kinds[to.kind].role === 'queue') return connection
    const place = variantOf(check.mechanism, connection.params).deadLetter
    if (place !== 'state' && place !== 'connection' && place !== 'function') return connection
    if (!wants.persistent) return connection
    if (place === 'state') failing.set(from.id, kept(from.id, 'sqs-standard', `${from.name} dead letters`))
    if (place === 'state') return connection
    const deadLetter = kept(from.id, 'sqs-standard', `${from.name} dead letters`)
    if (place === 'function') failing.set(to.id, deadLetter)
    const own = check.mechanism.params.deadLetter !== undefined
    return own ? { ...connection, params: { ...connection.params, deadLetter } } : connection
  })
  const caught = parts.map((part) => {
    const deadLetter = failing.get(part.id)
    return deadLetter === undefined ? part : { ...part, params: { ...part.params, deadLetter } }
  })
  return { ...design, parts: [...caught, ...added], connections }
}
