import type { AxisId } from '#content/schema.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import type { Fit } from '../../engine/types.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { assumptionBook, candidateBook, quotaBook, readId, writeId } from './codes.ts'
import {
  connectionId,
  keptConnections,
  partId,
  type RawDesign,
  readDesign,
  writeDesign,
} from './pack-design.ts'
import {
  type RawWorkload,
  readAnswers,
  readDealBreakers,
  readFigures,
  readWeights,
  writeAnswers,
  writeDealBreakers,
  writeFigures,
  writeWeights,
} from './pack-workload.ts'

/** What a link is for: to go on working, to look, or to stand inside another page. */
export type LinkKind = 'edit' | 'view' | 'embed'

/** What Waterline said when the link was made; today it may say something else. */
export interface LinkRecord {
  /** Candidate id. */
  readonly winner: string | null
  /** Fit of the design that was shown. */
  readonly fits: Fit | null
  /** Version of the knowledge, as in `Recommendation.versions`. */
  readonly knowledge: string
}

/** All that a link holds, as it came out: well-formed, but with ids that are not checked yet. */
export interface RawLink {
  readonly kind: LinkKind
  readonly recorded: LinkRecord
  readonly document: {
    readonly title: string
    readonly workload: RawWorkload
    readonly assumptions: Readonly<Record<string, number>>
    readonly chosen: string | null
    readonly design: RawDesign | null
    readonly accepted: readonly { readonly finding: string; readonly note: string }[]
    readonly waterline: boolean
  }
}

const kinds: readonly LinkKind[] = ['edit', 'view', 'embed']
const axes: readonly AxisId[] = ['scale', 'durability', 'persistence', 'consumption', 'retries', 'pricing']

/** Optional fields, by the bit that says that they follow. Append only: these are the format. */
const has = {
  design: 4,
  waterline: 8,
  title: 16,
  chosen: 32,
  fits: 64,
  dealBreakers: 128,
  weights: 256,
  assumptions: 512,
  accepted: 1024,
  quotas: 2048,
} as const

/** Every bit that this version understands, with the two of the kind. */
const KNOWN_FLAGS = 4095

export interface PackContext extends LinkRecord {
  readonly kind: LinkKind
  /** Free text goes along: notes on the canvas, and why a finding was accepted. */
  readonly includeNotes: boolean
}

/** A document as bytes, in the order in which `unpack` reads it. */
export function pack(document: WaterlineDocument, context: PackContext): Uint8Array {
  const { title, workload, assumptions, chosen, design, accepted, waterline } = document
  const { quotas = {} } = workload
  const out = new ByteWriter()
  const flag = (bit: number, wanted: boolean) => (wanted ? bit : 0)
  out.varint(
    kinds.indexOf(context.kind) +
      flag(has.design, design !== null) +
      flag(has.waterline, waterline) +
      flag(has.title, title !== '') +
      flag(has.chosen, chosen !== null) +
      flag(has.fits, context.fits !== null) +
      flag(has.dealBreakers, Object.keys(workload.dealBreakers).length > 0) +
      flag(has.weights, Object.keys(workload.weights).length > 0) +
      flag(has.assumptions, Object.keys(assumptions).length > 0) +
      flag(has.accepted, accepted.length > 0) +
      flag(has.quotas, Object.keys(quotas).length > 0),
  )
  writeKnowledge(out, context.knowledge)
  writeId(out, candidateBook, context.winner ?? '')
  if (context.fits) for (const value of fitValues(context.fits)) out.varint(value === null ? 0 : value + 1)
  writeAnswers(out, workload.answers)
  if (Object.keys(workload.dealBreakers).length > 0) writeDealBreakers(out, workload.dealBreakers)
  if (Object.keys(workload.weights).length > 0) writeWeights(out, workload.weights)
  if (title !== '') out.string(title)
  if (chosen !== null) writeId(out, candidateBook, chosen)
  if (Object.keys(assumptions).length > 0) writeFigures(out, assumptionBook, assumptions)
  if (design) writeDesign(out, design, context.includeNotes)
  if (accepted.length > 0) writeAccepted(out, document, context.includeNotes)
  if (Object.keys(quotas).length > 0) writeFigures(out, quotaBook, quotas)
  return out.finish()
}

/**
 * What `pack` wrote; `newer` if it holds a field that this version does not know, `damaged` if the
 * bytes end too early or too late.
 */
export function unpack(
  bytes: Uint8Array,
): { ok: true; link: RawLink } | { ok: false; error: 'newer' | 'damaged' } {
  const input = new ByteReader(bytes)
  const flags = input.varint()
  const kind = kinds[flags % 4]
  if (flags > KNOWN_FLAGS || kind === undefined)
    return { ok: false, error: input.failed ? 'damaged' : 'newer' }
  const given = (bit: number) => Math.floor(flags / bit) % 2 === 1

  const knowledge = readKnowledge(input)
  const winner = readId(input, candidateBook) || null
  const fits = given(has.fits) ? readFits(input) : null
  const answers = readAnswers(input)
  const dealBreakers = given(has.dealBreakers) ? readDealBreakers(input) : {}
  const weights = given(has.weights) ? readWeights(input) : {}
  const title = given(has.title) ? input.string() : ''
  const chosen = given(has.chosen) ? readId(input, candidateBook) : null
  const assumptions = given(has.assumptions) ? readFigures(input, assumptionBook) : {}
  const design = given(has.design) ? readDesign(input) : null
  const accepted = given(has.accepted) ? readAccepted(input) : []
  const quotas = given(has.quotas) ? readFigures(input, quotaBook) : {}
  if (!input.finished) return { ok: false, error: 'damaged' }

  const workload = { answers, dealBreakers, weights, quotas }
  const waterline = given(has.waterline)
  return {
    ok: true,
    link: {
      kind,
      recorded: { winner, fits, knowledge },
      document: { title, workload, assumptions, chosen, design, accepted, waterline },
    },
  }
}

/** A day since 2020 if it is one, as it usually is: 0 and a text, or 1 + the days. */
function writeKnowledge(out: ByteWriter, knowledge: string): void {
  const days = daysSince2020(knowledge)
  out.varint(days === null ? 0 : days + 1)
  if (days === null) out.string(knowledge)
}

function readKnowledge(input: ByteReader): string {
  const days = input.varint()
  if (days === 0) return input.string()
  const date = new Date(EPOCH + (days - 1) * DAY)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}

const EPOCH = Date.UTC(2020, 0, 1)
const DAY = 86_400_000

function daysSince2020(text: string): number | null {
  if (!/^20[2-9]\d-\d\d-\d\d$/.test(text)) return null
  const days = (Date.parse(text) - EPOCH) / DAY
  return Number.isNaN(days) || new Date(EPOCH + days * DAY).toISOString().slice(0, 10) !== text ? null : days
}

function fitValues(fits: Fit): (number | null)[] {
  return [fits.total, ...axes.map((axis) => fits.axes[axis])]
}

function readFits(input: ByteReader): Fit {
  const read = (): number | null => {
    const value = input.varint()
    return value === 0 ? null : Math.min(value - 1, 100)
  }
  const total = read()
  const [scale, durability, persistence, consumption, retries, pricing] = axes.map(read)
  return {
    total,
    axes: {
      scale: scale ?? null,
      durability: durability ?? null,
      persistence: persistence ?? null,
      consumption: consumption ?? null,
      retries: retries ?? null,
      pricing: pricing ?? null,
    },
  }
}

/**
 * Accepted findings: the id of a finding ends with the id of a part or connection, which a link does
 * not keep; so each is 0 and its text, or its rule with 1 + twice the number (plus 1: of a connection).
 */
function writeAccepted(out: ByteWriter, document: WaterlineDocument, includeNotes: boolean): void {
  const { accepted, design } = document
  const partNumbers = new Map(design?.parts.map(({ id }, n) => [id, n]))
  const connectionNumbers = new Map(design && keptConnections(design).map(({ id }, n) => [id, n]))
  out.varint(accepted.length)
  for (const { finding, note } of accepted) {
    const colon = finding.indexOf(':')
    const rule = finding.slice(0, Math.max(colon, 0))
    const subject = finding.slice(colon + 1)
    const part = colon < 0 ? undefined : partNumbers.get(subject)
    const connection = colon < 0 ? undefined : connectionNumbers.get(subject)
    if (part !== undefined) out.varint(1 + 2 * part)
    else if (connection !== undefined) out.varint(2 + 2 * connection)
    else out.varint(0)
    out.string(part === undefined && connection === undefined ? finding : rule)
    out.string(includeNotes ? note : '')
  }
}

function readAccepted(input: ByteReader): { finding: string; note: string }[] {
  return Array.from({ length: input.count() }, () => {
    const head = input.varint()
    const text = input.string()
    const n = Math.floor((head - 1) / 2)
    const finding = head === 0 ? text : `${text}:${head % 2 === 1 ? partId(n) : connectionId(n)}`
    return { finding, note: input.string() }
  })
}
