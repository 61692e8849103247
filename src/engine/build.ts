/** From a core and the answers to a design: multiplicity, adapters and parameters. */
import {
  limitedAdapters,
  sinkAdapters,
  sourceAdapters,
  unnamedSink,
  unnamedSource,
} from '#content/adapters.ts'
import { cores } from '#content/cores/index.ts'
import type { Core, KindId, ParamId, ParamValue } from '#content/schema.ts'

import { layout } from '../design/layout.ts'
import type { Connection, Design, Part, PartId, Workload } from '../design/model.ts'
import { chainBetween } from './adapters.ts'
import { tune } from './parameters.ts'
import { amountOf, answerOf } from './requirements.ts'

/** Parts of one sort that are drawn one by one; the rest is one part that stands for many. */
const drawn = 6
const stepsDrawn = 3

export const coreById: ReadonlyMap<string, Core> = new Map(cores.map((core) => [core.id, core]))

/** Collects parts and connections under names that are unique. */
class Draft {
  readonly parts: Part[] = []
  readonly connections: Connection[] = []

  part(id: PartId, kind: KindId, name: string, params: Part['params'] = {}): PartId {
    this.parts.push({ id, kind, name, x: 0, y: 0, params })
    return id
  }

  connect(from: PartId, to: PartId, params: Connection['params'] = {}): void {
    this.connections.push({ id: `${from}>${to}`, from, to, params })
  }

  kindOf(id: PartId): KindId {
    const part = this.parts.find((candidate) => candidate.id === id)
    if (part === undefined) throw new Error(`Part ${id} is missing`)
    return part.kind
  }
}

/**
 * Builds the design of a core for these answers, not yet placed on the canvas. Where AWS has no native
 * connection, the part between is added; where there is no way at all, the connection is drawn and judged as
 * refused.
 */
export function buildCore(core: Core, workload: Workload): Design {
  const draft = new Draft()
  const copies = readersOf(workload)
  const slots = new Map<string, PartId[]>()
  for (const part of core.parts) {
    const times = part.per === 'reader' ? copies.shown : part.per === 'step' ? stepsDrawn : 1
    slots.set(
      part.slot,
      range(times).map((i) => {
        const suffix = times === 1 ? '' : `-${i + 1}`
        return draft.part(
          `${part.slot}${suffix}`,
          part.per === 'step' ? stepKind(part.kind, workload) : part.kind,
          times === 1 ? part.name : `${part.name} ${i + 1}`,
          part.params ?? {},
        )
      }),
    )
  }
  if (core.connections.some((c) => c.from === '@consumer' || c.to === '@consumer')) {
    slots.set('@consumer', addConsumers(draft, workload, copies))
  }
  attachSource(draft, core, workload)
  for (const connection of core.connections)
    connectSlots(draft, slots, connection.from, connection.to, connection.params ?? {}, workload)
  addLimited(draft, workload, slots)
  return tune({ parts: draft.parts, connections: draft.connections, frames: [], notes: [] }, workload)
}

/** The same, placed on the canvas. Throws on an id that is no core. */
export function buildCandidate(coreId: string, workload: Workload): Design {
  const core = coreById.get(coreId)
  if (core === undefined) throw new Error(`Core ${coreId} is missing`)
  return place(buildCore(core, workload))
}

/** Puts every part where our own placer wants it. */
function place(design: Design): Design {
  const { parts } = layout(design)
  return { ...design, parts: design.parts.map((part) => ({ ...part, ...parts.get(part.id) })) }
}

interface Copies {
  /** Consumers that are drawn. */
  readonly shown: number
  /** Consumers in all; the last one drawn stands for the rest. */
  readonly all: number
}

function readersOf(workload: Workload): Copies {
  const answer = answerOf(workload, 'readers')
  const all =
    answer?.options.includes('own') === true ? Math.max(1, Math.round(amountOf(workload, 'readers') ?? 1)) : 1
  return { shown: Math.min(all, drawn), all }
}

function addConsumers(draft: Draft, workload: Workload, copies: Copies): PartId[] {
  const sink = sinkOf(workload)
  return range(copies.shown).map((i) => {
    const rest = i === copies.shown - 1 ? copies.all - copies.shown + 1 : 1
    const name = copies.shown === 1 ? sink.name : `${sink.name} ${i + 1}${rest > 1 ? ` to ${i + rest}` : ''}`
    return draft.part(
      copies.shown === 1 ? 'consumer' : `consumer-${i + 1}`,
      sink.kind,
      name,
      rest > 1 ? { count: rest } : {},
    )
  })
}

function sinkOf(workload: Workload) {
  return sinkAdapters[answerOf(workload, 'consumers')?.options[0] ?? ''] ?? unnamedSink
}

/** Steps are of the kind of consumer that was asked for, where a workflow can call it. */
function stepKind(kind: KindId, workload: Workload): KindId {
  const wanted = sinkOf(workload).kind
  return ['lambda', 'ecs-fargate', 'http-endpoint'].includes(wanted) ? wanted : kind
}

function attachSource(draft: Draft, core: Core, workload: Workload): void {
  const adapter = sourceAdapters[answerOf(workload, 'source')?.options[0] ?? ''] ?? unnamedSource
  const source = draft.part('source', adapter.kind, adapter.name)
  const entry = draft.parts.find((part) => part.id === core.entry)
  if (entry === undefined) throw new Error(`Core ${core.id} has no entry ${core.entry}`)
  if (adapter.through === undefined || adapter.through === entry.kind) {
    link(draft, source, entry.id, false, {})
    return
  }
  const through = draft.part('front', adapter.through, 'API')
  draft.connect(source, through)
  link(draft, through, entry.id, false, {})
}

/** Connects two parts, with a part between where AWS has no native connection. */
function link(draft: Draft, from: PartId, to: PartId, pushed: boolean, params: Connection['params']): void {
  const chain = chainBetween(draft.kindOf(from), draft.kindOf(to), pushed) ?? []
  let last = from
  for (const kind of chain) {
    const between = draft.part(`${kind}.${from}.${to}`, kind, adapterNames[kind] ?? kind)
    draft.connect(last, between)
    last = between
  }
  draft.connect(last, to, params)
}

const adapterNames: Readonly<Partial<Record<KindId, string>>> = {
  'eventbridge-pipe': 'pipe',
  'sqs-standard': 'buffer',
  'sqs-fifo': 'FIFO buffer',
  'eventbridge-bus': 'bus',
  'sns-standard': 'topic',
  lambda: 'adapter',
  'api-gateway': 'API',
  firehose: 'delivery',
}

/** Connects slot to slot: one to one where both repeat, else every one of the one to every one of the other. */
function connectSlots(
  draft: Draft,
  slots: ReadonlyMap<string, readonly PartId[]>,
  from: string,
  to: string,
  params: Readonly<Partial<Record<ParamId, ParamValue>>>,
  workload: Workload,
): void {
  const starts = slots.get(from) ?? []
  const ends = slots.get(to) ?? []
  const pushed = to === '@consumer' && sinkOf(workload).pushed
  if (starts.length === ends.length) {
    for (const [i, start] of starts.entries()) link(draft, start, ends[i] ?? start, pushed, params)
    return
  }
  for (const start of starts) for (const end of ends) link(draft, start, end, pushed, params)
}

/** Draws what takes only so much behind every consumer that works for it. */
function addLimited(draft: Draft, workload: Workload, slots: ReadonlyMap<string, readonly PartId[]>): void {
  const adapter = limitedAdapters[answerOf(workload, 'limited')?.options[0] ?? '']
  const amount = amountOf(workload, 'limited')
  if (adapter === undefined || amount === null) return
  const workers = (slots.get('@consumer') ?? slots.get('step') ?? []).filter((id) =>
    ['lambda', 'ecs-fargate'].includes(draft.kindOf(id)),
  )
  const direct = (slots.get('@consumer') ?? []).filter((id) => draft.kindOf(id) === adapter.kind)
  if (direct.length > 0) {
    for (const id of direct) {
      const at = draft.parts.findIndex((part) => part.id === id)
      const part = draft.parts[at]
      if (part !== undefined)
        draft.parts[at] = { ...part, params: { ...part.params, [adapter.param]: amount } }
    }
    return
  }
  if (workers.length === 0) return
  const limited = draft.part('limited', adapter.kind, adapter.name, { [adapter.param]: amount })
  for (const worker of workers) draft.connect(worker, limited)
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i)
