/** Parameters that the answers set: retention, visibility, dead letters, limits. */
import { kinds } from '#content/kinds/index.ts'
import type { KindId, ParamRange, QuestionId, Role } from '#content/schema.ts'
import type { PartId, Workload } from '../design/model.ts'
import { reachOf, variantOf } from '../design/reach.ts'
import { type Draft, type DraftLink, type DraftPart, deadLettersOf, type Now } from './draft.ts'
import { factNumber } from './facts.ts'
import type { Context } from './graph.ts'
import { amountOf, answerOf, contextOf } from './requirements.ts'
import { plainly, type Setting, valueNow } from './settings.ts'

/** Receives before a message is put aside: AWS asks for at least five in front of a function. */
const triesBeforeDeadLetter = 5
/** Timeout of a function where nobody said how long the work takes: seconds. */
const assumedTimeout = 30

/**
 * Sets what the answers ask for, within the ranges of each kind; adds the dead-letter queues. Which parameters
 * are set rests on the parts; their values are worked out when they are asked for.
 */
export function tune(draft: Draft, now: Now): void {
  const wants = new Wants(now)
  for (const part of draft.parts) tunePart(part, wants)
  for (const link of draft.links) tuneLink(link, draft, wants)
  addDeadLetters(draft, wants)
  reserve(draft, wants)
  warm(draft, wants)
}

/**
 * What the answers want of parameters. Each is read only where a part has such a parameter, so that whoever
 * watches the reading knows which answers a design rests on.
 */
class Wants {
  readonly #now: Now

  constructor(now: Now) {
    this.#now = now
  }

  get #workload(): Workload {
    return this.#now.workload
  }

  get #context(): Context {
    return contextOf(this.#workload)
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
    return Math.min(
      fact('lambda.timeout.max'),
      Math.max(1, Math.ceil(this.#context.jobLength ?? assumedTimeout)),
    )
  }

  get visibility(): number {
    return Math.min(fact('sqs.visibility.max'), this.timeout * fact('lambda.esm.sqs.visibility.factor'))
  }

  get shards(): number {
    const bytes = fact('kinesis.shard.write.bytes') / this.#context.size
    const perShard = Math.min(fact('kinesis.shard.write.records'), bytes)
    return Math.max(1, Math.ceil(((amountOf(this.#workload, 'peak') ?? 0) / perShard) * 1.2))
  }

  get concurrency(): number | null {
    return this.#option('limited') === 'connections' ? amountOf(this.#workload, 'limited') : null
  }

  /** What nobody can handle is to be kept: all but who said that it may be dropped. */
  get persistent(): boolean {
    return this.#option('retry') !== 'drop'
  }

  /** Seconds that a message may be on its way; null where nobody said so. */
  get soon(): number | null {
    return latencies[this.#option('latency') ?? ''] ?? null
  }

  /** Environments to keep warm in front of a known rush; 0: none. */
  get warm(): number {
    return this.#option('known-rush') === 'yes' ? environmentsFor(this.#workload) : 0
  }
}

/** Environments that the peak keeps at work: messages a second times the seconds that each takes. */
export function environmentsFor(workload: Workload): number {
  const peak = amountOf(workload, 'peak') ?? 0
  return Math.min(1000, Math.max(1, Math.ceil(peak * (contextOf(workload).jobLength ?? 1))))
}

const spans: Readonly<Record<string, number>> = {
  day: 86_400,
  weeks: 1_209_600,
  month: 2_592_000,
  year: 31_536_000,
}

const latencies: Readonly<Record<string, number>> = { instant: 0, second: 1 }

/** The span in seconds that an answer asks of its first metric; 0 where it asks none. */
function asked(workload: Workload, id: 'catch-up' | 'reread'): number {
  return spans[answerOf(workload, id)?.options[0] ?? ''] ?? 0
}

function fact(id: string): number {
  return factNumber(id, 'us-east-1') ?? Number.POSITIVE_INFINITY
}

/** Only what differs from the kind's default, held to its range. */
function tunePart({ kind, params: set }: DraftPart, wants: Wants): void {
  const { params } = kinds[kind]
  const { retention, visibility, archive, timeout } = params
  if (retention !== undefined)
    set.retention = put(retention, set.retention, () => Math.max(wants.keep, wants.reread))
  if (visibility !== undefined) set.visibility = put(visibility, set.visibility, () => wants.visibility)
  if (archive !== undefined && (kind === 'sns-fifo' || set.archive !== undefined))
    set.archive = put(archive, set.archive, () => wants.reread)
  if (params.singleGroup !== undefined) set.singleGroup = either(() => wants.strict, set.singleGroup)
  if (params.largeMessages !== undefined)
    set.largeMessages = either(() => wants.large(kind), set.largeMessages)
  if (timeout !== undefined) set.timeout = put(timeout, set.timeout, () => wants.timeout)
  if (isOpen(kind)) set.encryption ??= 'kms'
  if (params.shards !== undefined && set.mode === 'provisioned')
    set.shards = () => (wants.strict ? 1 : Math.min(wants.shards, 20_000))
}

/** Kinds that keep messages unencrypted unless they are told otherwise; a test holds them to their prose. */
export const isOpen = (kind: KindId): boolean => openKinds.has(kind)
const openKinds: ReadonlySet<KindId> = new Set<KindId>(['sns-standard', 'sns-fifo', 'kinesis-stream'])

/** What is wanted within the range; where that is the default, what the recipe says. 0 wants nothing. */
function put(spec: ParamRange, recipe: Setting | undefined, wanted: () => number): Setting {
  const least = typeof spec.default === 'number' ? spec.default : 0
  return () => {
    const most = wanted()
    const value = Math.min(spec.max ?? most, Math.max(least, most))
    return most === 0 || value === spec.default ? valueNow(recipe) : value
  }
}

/** True where it is wanted, else what the recipe says. */
const either =
  (wanted: () => boolean, recipe: Setting | undefined): Setting =>
  () =>
    wanted() ? true : valueNow(recipe)

/** What the recipe has set goes first. */
function tuneLink({ params: set, from, to }: DraftLink, draft: Draft, wants: Wants): void {
  const reach = reachOf(from.kind, to.kind)
  if (reach.verdict !== 'native') return
  const { params } = reach.mechanism
  const { attempts, maxAge, maxConcurrency } = params
  if (params.partialBatch !== undefined && to.kind === 'lambda') set.partialBatch ??= true
  if (params.bisect !== undefined) set.bisect ??= true
  // In front of a shard a record that always fails holds up all others, unless it is given up.
  if (reach.mechanism.blocks === 'shard' && attempts !== undefined) set.attempts ??= triesBeforeDeadLetter
  if (kinds[from.kind].role === 'pipe' && params.window !== undefined)
    set.window ??= () => wants.soon ?? undefined
  if (params.fifoSubscriber !== undefined) set.fifoSubscriber ??= either(() => wants.ordered, undefined)
  if (from.kind === 'eventbridge-bus-v2') {
    const persistently =
      (most: number): Setting =>
      () =>
        wants.persistent ? most : undefined
    if (attempts?.max !== undefined) set.attempts ??= persistently(attempts.max)
    if (maxAge?.max !== undefined) set.maxAge ??= persistently(maxAge.max)
  }
  if (maxConcurrency !== undefined && to.kind === 'lambda') {
    const { min = 2, max = 1000 } = maxConcurrency
    const workers = workersIn(draft)
    set.maxConcurrency ??= () => {
      const share = Math.floor((wants.concurrency ?? 0) / workers)
      return share >= min ? Math.min(share, max) : undefined
    }
  }
}

/** Workers that share a limit: those that the recipe repeats. */
const workersIn = (draft: Draft): number => Math.max(1, draft.parts.filter(({ id }) => isWorker(id)).length)

const isWorker = (id: PartId): boolean => /^(consumer|step)(-\d+)?$/.test(id)

/** A function in front of a limited part that no mapping caps is held by reserved concurrency. */
function reserve(draft: Draft, wants: Wants): void {
  const limited = draft.parts.filter(({ params }) => params.connectionLimit !== undefined)
  if (limited.length === 0) return
  const calls = draft.links.filter(({ from, to }) => from.kind === 'lambda' && limited.includes(to))
  const callers = new Set(calls.map(({ from }) => from))
  for (const caller of callers) {
    const into = draft.links.filter(({ to }) => to === caller)
    caller.params.reservedConcurrency = () => {
      const { concurrency } = wants
      if (concurrency === null) return undefined
      const capped = into.some(({ params }) => valueNow(params.maxConcurrency) !== undefined)
      return capped ? undefined : Math.max(1, Math.floor(concurrency / callers.size))
    }
  }
}

/** Functions that a rush reaches at once, with no backlog before them, are kept warm. */
function warm(draft: Draft, wants: Wants): void {
  for (const part of draft.parts) {
    if (part.kind !== 'lambda' || !isWorker(part.id) || isBuffered(part, draft)) continue
    part.params.provisionedConcurrency = () => (wants.warm === 0 ? undefined : wants.warm)
  }
}

const backlogs: ReadonlySet<Role> = new Set<Role>(['queue', 'stream', 'pipe'])

const isBuffered = (part: DraftPart, draft: Draft): boolean =>
  draft.links.some(({ from, to }) => to === part && backlogs.has(kinds[from.kind].role))

/** A dead-letter queue behind every queue, and one for what is pushed or polled from elsewhere. */
function addDeadLetters(draft: Draft, wants: Wants): void {
  const added = new Set<PartId>()
  const keptOf = (owner: DraftPart, kind: KindId): PartId => {
    const id = deadLettersOf(owner.id)
    if (added.has(id)) return id
    added.add(id)
    const { name } = owner
    const kept = (owned: string) => `${owned} dead letters`
    return draft.part(id, kind, typeof name === 'string' ? kept(name) : () => kept(name()), {
      retention: kinds[kind].params.retention?.max ?? 0,
    })
  }
  for (const part of [...draft.parts]) {
    const { role, params } = kinds[part.kind]
    if (role !== 'queue' || params.deadLetter === undefined) continue
    part.params.tries = triesBeforeDeadLetter
    part.params.deadLetter = keptOf(part, part.kind)
  }
  for (const { params, from, to } of draft.links) {
    const reach = reachOf(from.kind, to.kind)
    if (reach.verdict !== 'native' || kinds[to.kind].role === 'queue') continue
    const place = variantOf(reach.mechanism, plainly(params)).deadLetter
    if (place !== 'state' && place !== 'connection' && place !== 'function') continue
    if (!wants.persistent) continue
    const deadLetter = keptOf(from, 'sqs-standard')
    if (place === 'state') from.params.deadLetter = deadLetter
    if (place === 'function') to.params.deadLetter = deadLetter
    if (place !== 'state' && reach.mechanism.params.deadLetter !== undefined) params.deadLetter = deadLetter
  }
}
