/** From a core and the answers to a design: multiplicity, adapters and parameters. */
import {
  limitedAdapters,
  peopleAdapters,
  type SinkAdapter,
  sinkAdapters,
  sourceAdapters,
  unnamedPeople,
  unnamedSink,
  unnamedSource,
} from '#content/adapters.ts'
import { cores } from '#content/cores/index.ts'
import type { Core, KindId, RecipeConnection } from '#content/schema.ts'
import type { Design, PartId, Workload } from '../design/model.ts'
import { allReaders, drawnReaders, isLongWork } from './derived.ts'
import { Draft, frontId, limitedId, type Now, sourceId } from './draft.ts'
import { tune } from './parameters.ts'
import { amountOf, answerOf } from './requirements.ts'

const stepsDrawn = 3

export const coreById: ReadonlyMap<string, Core> = new Map(cores.map((core) => [core.id, core]))

type Slots = Map<string, readonly PartId[]>

/**
 * Builds the design of a core for these answers, not yet placed on the canvas. Where AWS has no native
 * connection, the part between is added; where there is no way at all, the connection is drawn and judged as
 * refused.
 */
export const buildCore = (core: Core, workload: Workload): Design => draftCore(core, { workload }).design()

/**
 * The same before its parameters are worked out: parts and connections rest on the answers that are given now,
 * names and parameters on those that are given when they are asked for.
 */
export function draftCore(core: Core, now: Now): Draft {
  const draft = new Draft()
  const slots = addParts(draft, core, now)
  attachSource(draft, core, slots, now.workload)
  for (const connection of core.connections) connectSlots(draft, slots, connection, now.workload)
  addLimited(draft, now, slots)
  tune(draft, now)
  return draft
}

function addParts(draft: Draft, core: Core, now: Now): Slots {
  const { workload } = now
  const slots: Slots = new Map()
  for (const part of core.parts) {
    const times = part.per === 'reader' ? drawnReaders(workload) : part.per === 'step' ? stepsDrawn : 1
    const kind = part.per === 'step' ? stepKind(part.kind, workload) : part.kind
    const numbered = (i: number, text: string, sign: string) =>
      times === 1 ? text : `${text}${sign}${i + 1}`
    slots.set(
      part.slot,
      range(times).map((i) =>
        draft.part(numbered(i, part.slot, '-'), kind, numbered(i, part.name, ' '), part.params ?? {}),
      ),
    )
  }
  const uses = (slot: string) =>
    core.entry === slot || core.connections.some(({ from, to }) => from === slot || to === slot)
  if (uses('@consumer')) slots.set('@consumer', addConsumers(draft, sinkOf(workload), now))
  if (uses('@people')) {
    const { kind, name } = peopleAdapters[optionOf(workload, 'people')] ?? unnamedPeople
    slots.set('@people', [draft.part('people', kind, name)])
  }
  return slots
}

function addConsumers(draft: Draft, sink: SinkAdapter, now: Now): PartId[] {
  const shown = drawnReaders(now.workload)
  return range(shown).map((i) => {
    if (shown === 1) return draft.part('consumer', sink.kind, sink.name)
    const id = `consumer-${i + 1}`
    if (i < shown - 1) return draft.part(id, sink.kind, `${sink.name} ${i + 1}`)
    /** How many the last one stands for. */
    const rest = () => allReaders(now.workload) - shown + 1
    const name = () => `${sink.name} ${i + 1}${rest() > 1 ? ` to ${i + rest()}` : ''}`
    return draft.part(id, sink.kind, name, { count: () => (rest() > 1 ? rest() : undefined) })
  })
}

function optionOf(workload: Workload, question: Parameters<typeof answerOf>[1]): string {
  return answerOf(workload, question)?.options[0] ?? ''
}

/** Who did not say what handles a message is shown a function, or where one would not run long enough, a container. */
function sinkOf(workload: Workload): SinkAdapter {
  const named = sinkAdapters[optionOf(workload, 'consumers')]
  if (named !== undefined) return named
  return (isLongWork(workload) ? sinkAdapters.container : undefined) ?? unnamedSink
}

/** Steps are of the kind of consumer that was asked for, where a workflow can call it. */
function stepKind(kind: KindId, workload: Workload): KindId {
  const wanted = sinkOf(workload).kind
  return ['lambda', 'ecs-fargate', 'http-endpoint'].includes(wanted) ? wanted : kind
}

/**
 * Attaches the source to the entry of the recipe. A source of the entry's own kind is the entry: an existing
 * queue is the queue, a clock is the schedule.
 */
function attachSource(draft: Draft, core: Core, slots: Slots, workload: Workload): void {
  const adapter = sourceAdapters[optionOf(workload, 'source')] ?? unnamedSource
  const entries = slots.get(core.entry) ?? []
  const [entry] = entries
  if (entry === undefined) throw new Error(`Core ${core.id} has no entry ${core.entry}`)
  if (adapter.merges === true && adapter.kind === draft.at(entry).kind) {
    draft.at(entry).name = adapter.name
    return
  }
  let last = draft.part(sourceId, adapter.kind, adapter.name)
  if (adapter.through !== undefined && adapter.through !== draft.at(entry).kind) {
    const front = draft.part(frontId, adapter.through, 'API')
    draft.connect(last, front)
    last = front
  }
  const pushed = core.entry === '@consumer' && sinkOf(workload).pushed
  for (const id of entries) draft.link(last, id, pushed, core.entryParams ?? {})
}

/** Connects slot to slot: one to one where both repeat, else every one of the one to every one of the other. */
function connectSlots(draft: Draft, slots: Slots, connection: RecipeConnection, workload: Workload): void {
  const starts = slots.get(connection.from) ?? []
  const ends = slots.get(connection.to) ?? []
  const pushed = connection.to === '@people' || (connection.to === '@consumer' && sinkOf(workload).pushed)
  const params = connection.params ?? {}
  if (starts.length === ends.length) {
    for (const [i, start] of starts.entries()) draft.link(start, ends[i] ?? start, pushed, params)
    return
  }
  for (const start of starts) for (const end of ends) draft.link(start, end, pushed, params)
}

/** Draws what takes only so much behind every worker; where the recipe or the consumer is it, sets its limit. */
function addLimited(draft: Draft, now: Now, slots: Slots): void {
  const adapter = limitedAdapters[optionOf(now.workload, 'limited')]
  if (adapter === undefined) return
  const amount = () => amountOf(now.workload, 'limited') ?? undefined
  const there = draft.parts.filter((part) => part.kind === adapter.kind)
  if (there.length > 0) {
    for (const { params } of there) params[adapter.param] = amount
    return
  }
  const workers = (slots.get('@consumer') ?? slots.get('step') ?? slots.get('sender') ?? []).filter((id) =>
    ['lambda', 'ecs-fargate'].includes(draft.at(id).kind),
  )
  if (workers.length === 0) return
  const limited = draft.part(limitedId, adapter.kind, adapter.name, { [adapter.param]: amount })
  for (const worker of workers) draft.connect(worker, limited)
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i)
