/** A design while it is being built. */
import type { KindId, ParamId, ParamValue } from '#content/schema.ts'
import type { Connection, Design, Part, PartId } from '../design/model.ts'
import { chainBetween } from './adapters.ts'

type Params = Partial<Record<ParamId, ParamValue>>

/** A part whose parameters are still being set: one object from the recipe to the design, never copied. */
export interface DraftPart extends Part {
  name: string
  readonly params: Params
}

/** A connection whose parameters are still being set, with the parts that it connects. */
export interface DraftLink {
  readonly connection: Connection & { readonly params: Params }
  readonly from: DraftPart
  readonly to: DraftPart
}

/** Collects parts and connections under names that are unique. */
export class Draft {
  readonly parts: DraftPart[] = []
  readonly links: DraftLink[] = []

  part(id: PartId, kind: KindId, name: string, params: Part['params'] = {}): PartId {
    this.parts.push({ id, kind, name, x: 0, y: 0, params: { ...params } })
    return id
  }

  /** Throws on an id that no part has. */
  at(id: PartId): DraftPart {
    const part = this.parts.find((candidate) => candidate.id === id)
    if (part === undefined) throw new Error(`Part ${id} is missing`)
    return part
  }

  connect(from: PartId, to: PartId, params: Connection['params'] = {}): void {
    const connection = { id: `${from}>${to}`, from, to, params: { ...params } }
    this.links.push({ connection, from: this.at(from), to: this.at(to) })
  }

  /** Connects two parts, with parts between where AWS has no native connection. `pushed`: the target cannot poll. */
  link(from: PartId, to: PartId, pushed: boolean, params: Connection['params']): void {
    const chain = chainBetween(this.at(from).kind, this.at(to).kind, pushed) ?? []
    let last = from
    for (const kind of chain) {
      const between = this.part(`${betweenMark}${kind}.${from}.${to}`, kind, betweenNames[kind] ?? kind)
      this.connect(last, between)
      last = between
    }
    this.connect(last, to, params)
  }

  /** What has come of it. The draft is not to be used any more. */
  done(): Design {
    return {
      parts: this.parts,
      connections: this.links.map(({ connection }) => connection),
      frames: [],
      notes: [],
    }
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
