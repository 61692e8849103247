/** A design while it is being built. */
import type { KindId } from '#content/schema.ts'
import type { Connection, Part, PartId } from '../design/model.ts'
import { chainBetween } from './adapters.ts'

/** Collects parts and connections under names that are unique. */
export class Draft {
  readonly parts: Part[] = []
  readonly connections: Connection[] = []

  part(id: PartId, kind: KindId, name: string, params: Part['params'] = {}): PartId {
    this.parts.push({ id, kind, name, x: 0, y: 0, params })
    return id
  }

  /** Sets parameters of a part that is there. */
  set(id: PartId, params: Part['params'], name?: string): void {
    const at = this.parts.findIndex((part) => part.id === id)
    const part = this.parts[at]
    if (part !== undefined)
      this.parts[at] = { ...part, name: name ?? part.name, params: { ...part.params, ...params } }
  }

  connect(from: PartId, to: PartId, params: Connection['params'] = {}): void {
    this.connections.push({ id: `${from}>${to}`, from, to, params })
  }

  /** Connects two parts, with parts between where AWS has no native connection. `pushed`: the target cannot poll. */
  link(from: PartId, to: PartId, pushed: boolean, params: Connection['params']): void {
    const chain = chainBetween(this.kindOf(from), this.kindOf(to), pushed) ?? []
    let last = from
    for (const kind of chain) {
      const between = this.part(`${betweenMark}${kind}.${from}.${to}`, kind, betweenNames[kind] ?? kind)
      this.connect(last, between)
      last = between
    }
    this.connect(last, to, params)
  }

  kindOf(id: PartId): KindId {
    const part = this.parts.find((candidate) => candidate.id === id)
    if (part === undefined) throw new Error(`Part ${id} is missing`)
    return part.kind
  }
}

const betweenMark = 'between.'
export const sourceId = 'source'
export const limitedId = 'limited'
export const frontId = `${betweenMark}front`

/** Whether the builder put the part between two others of a recipe. */
export const isBetween = (id: PartId): boolean => id.startsWith(betweenMark)
export const isSource = (id: PartId): boolean => id === sourceId
/** Whether it was drawn because the answers speak of something behind that takes only so much. */
export const isLimited = (id: PartId): boolean => id === limitedId

const betweenNames: Readonly<Partial<Record<KindId, string>>> = {
  'eventbridge-pipe': 'pipe',
  'sqs-standard': 'buffer',
  'sqs-fifo': 'FIFO buffer',
  'eventbridge-bus': 'bus',
  'sns-standard': 'topic',
  lambda: 'adapter',
  'api-gateway': 'API',
  firehose: 'delivery',
}
