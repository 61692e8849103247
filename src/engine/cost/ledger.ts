/** Where usage is written down, and what several services ask of a connection. */
import type { MeterId } from '#content/prices/index.ts'
import type { LineId, NotIncludedId } from '#content/prices/words.ts'
import { figureFor } from '../facts.ts'
import {
  type Billing,
  type Graph,
  isCarrier,
  type Link,
  linkParam,
  type Node,
  numberParam,
  partParam,
} from '../graph.ts'
import type { Assumed } from './assumed.ts'
import type { Flow } from './flow.ts'
import { reckon, telling } from './rules.ts'
import type { NotIncluded, Step, UsageLine } from './types.ts'

export class Ledger {
  readonly lines: UsageLine[] = []
  readonly notIncluded: NotIncluded[] = []
  readonly hours: number
  readonly graph: Graph
  readonly flow: Flow
  readonly assumed: Assumed
  readonly billing: Billing

  constructor(graph: Graph, flow: Flow, assumed: Assumed, billing: Billing) {
    this.graph = graph
    this.flow = flow
    this.assumed = assumed
    this.billing = billing
    this.hours = assumed['month-hours']
  }

  /** Writes a line down, unless it comes to nothing. */
  bill(node: Node, what: LineId, meter: MeterId, steps: readonly Step[], link: Link | null = null): void {
    const quantity = reckon(steps)
    if (!(quantity > 0)) return
    this.lines.push({
      part: node.part.id,
      connection: link?.connection.id ?? null,
      what,
      meter,
      quantity,
      steps: telling(steps),
    })
  }

  leaveOut(node: Node, why: NotIncludedId): void {
    this.notIncluded.push({ part: node.part.id, why })
  }

  /** Connections into a part that messages come along. */
  into(node: Node): readonly Link[] {
    return node.in.filter((link) => this.flow.carries(link))
  }

  outOf(node: Node): readonly Link[] {
    return node.out.filter((link) => this.flow.carries(link))
  }

  /** 1 plus the share that is handled again, where something delivers again by itself. */
  tries(link: Link): number {
    const again =
      isCarrier(link.from) || link.from.role === 'workflow' || link.mechanism?.invocation === 'async'
    return again ? 1 + this.assumed.retried / 100 : 1
  }

  /**
   * Messages of a call on a connection that batches: those that gather between two polls, at least one and
   * at most what the batch size and the payload of a call allow.
   */
  together(link: Link): number {
    const batch = numberParam(linkParam(link, 'batch'))
    if (batch === undefined) return 1
    const { flow, assumed } = this
    // On a stream the window collects records for a sum, it does not hold calls back.
    const window = link.from.role === 'stream' ? 0 : (numberParam(linkParam(link, 'window')) ?? 0)
    const pollers = link.from.role === 'stream' ? shardsOf(link.from) : flow.alike(link.from)
    const perSecond = flow.along(link) / (pollers * this.hours * 3600)
    const payload = figureFor('lambda.payload.sync', this.graph.context) ?? Number.POSITIVE_INFINITY
    const fit = Math.max(1, Math.floor(payload / flow.bytes(link.from)))
    return Math.min(batch, fit, Math.max(1, perSecond * (assumed.gather + window)))
  }

  /** Messages of a call that code makes to a queue or topic. */
  sentTogether(link: Link | null, node: Node): number {
    if (link !== null && link.from.role === 'pipe') return Math.min(10, this.piped(link.from))
    if (link !== null && !code.has(link.from.kind.id)) return 1
    const most = figureFor('sqs.batch.payload.max', this.graph.context) ?? Number.POSITIVE_INFINITY
    const fit = Math.max(1, Math.floor(most / this.flow.bytes(node)))
    return Math.min(this.assumed['send-batch'], fit)
  }

  /** Messages of a pipe's batch. */
  piped(pipe: Node): number {
    const [source] = this.into(pipe)
    return source === undefined ? 1 : this.together(source)
  }
}

/** Kinds that send by code of one's own. */
const code: ReadonlySet<string> = new Set(['client', 'lambda', 'ecs-fargate'])

/** Shards that Lambda asks one by one: of a provisioned stream only is their number known. */
export function shardsOf(stream: Node): number {
  const shards = numberParam(partParam(stream, 'shards')) ?? 1
  return partParam(stream, 'mode') === 'provisioned' ? shards : 1
}
