/** A design while it is being built. */
import type { KindId } from '#content/schema.ts'
import type { Connection, Design, Part, PartId, Workload } from '../design/model.ts'
import { chainBetween } from './adapters.ts'
import { live, plainly, type Settings } from './settings.ts'

/** The answers that are given at the moment. */
export interface Now {
  readonly workload: Workload
}

/** A part whose parameters are still being set: one object from the recipe to the design, never copied. */
export interface DraftPart {
  readonly id: PartId
  readonly kind: KindId
  name: string | (() => string)
  readonly params: Settings
}

/** A connection whose parameters are still being set, with the parts that it connects. */
export interface DraftLink {
  readonly id: string
  readonly params: Settings
  readonly from: DraftPart
  readonly to: DraftPart
}

/** Collects parts and connections under names that are unique. */
export class Draft {
  readonly parts: DraftPart[] = []
  readonly links: DraftLink[] = []

  part(id: PartId, kind: KindId, name: DraftPart['name'], params: Settings = {}): PartId {
    this.parts.push({ id, kind, name, params: { ...params } })
    return id
  }

  /** Throws on an id that no part has. */
  at(id: PartId): DraftPart {
    const part = this.parts.find((candidate) => candidate.id === id)
    if (part === undefined) throw new Error(`Part ${id} is missing`)
    return part
  }

  connect(from: PartId, to: PartId, params: Connection['params'] = {}): void {
    this.links.push({ id: `${from}>${to}`, params: { ...params }, from: this.at(from), to: this.at(to) })
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

  /** The design as it is with the answers of the moment: plain data. */
  design(): Design {
    return this.#made(plainly)
  }

  /** The design as it is with the answers of whatever moment it is looked at. Its names are not to be read. */
  live(): Design {
    return this.#made(live)
  }

  #made(paramsOf: (settings: Settings) => Part['params']): Design {
    return {
      parts: this.parts.map(
        ({ id, kind, name, params }): Part => ({
          id,
          kind,
          name: typeof name === 'string' ? name : paramsOf === plainly ? name() : '',
          x: 0,
          y: 0,
          params: paramsOf(params),
        }),
      ),
      connections: this.links.map(
        ({ id, from, to, params }): Connection => ({
          id,
          from: from.id,
          to: to.id,
          params: paramsOf(params),
        }),
      ),
      frames: [],
      notes: [],
    }
  }
}

const betweenMark = 'between.'
const deadLetterMark = '-dlq'
export const sourceId = 'source'
export const limitedId = 'limited'
export const frontId = `${betweenMark}front`

/** Whether the builder put the part between two others of a recipe; its dead letters are not. */
export const isBetween = (id: PartId): boolean => id.startsWith(betweenMark) && !id.endsWith(deadLetterMark)
/** Id of the queue for what a part gives up on. */
export const deadLettersOf = (id: PartId): PartId => `${id}${deadLetterMark}`
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
