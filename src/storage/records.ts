import type { WaterlineDocument } from '../design/model.ts'
import { isRecord } from '../formats/guards.ts'

/** Version of the records. A higher one is left as it is, a lower one is read for ever. */
export const RECORD_FORMAT = 1

/** A document as it is kept. Times are in ms since 1970. */
export interface DocumentRecord {
  readonly id: string
  readonly format: typeof RECORD_FORMAT
  /** One more with each writing: whoever writes says which one it has seen. */
  readonly revision: number
  /** The page that wrote it last. */
  readonly writer: string
  readonly created: number
  readonly changed: number
  /** When it was put into the trash. */
  readonly trashed: number | null
  readonly document: WaterlineDocument
}

/** What a document once was. */
export interface VersionRecord {
  readonly id: string
  readonly format: typeof RECORD_FORMAT
  readonly documentId: string
  readonly name: string
  readonly at: number
  /** Kept by Waterline before much was replaced; the oldest of these make way. */
  readonly automatic: boolean
  readonly document: WaterlineDocument
}

/** A record that could not be read, or not as a whole, as it was found. */
export interface SetAsideRecord {
  readonly id: string
  readonly at: number
  /** The title, if one could be read. */
  readonly title: string
  readonly reasons: readonly string[]
  readonly found: unknown
}

export type RecordFault = 'damaged' | 'newer'

export type Unchecked<R extends { readonly document: WaterlineDocument }> = Omit<R, 'document'> & {
  /** Still to be checked: see formats/check-document.ts. */
  readonly document: Readonly<Record<string, unknown>>
}

/** The frame of a document's record; the document in it is still as it was found. */
export function readDocumentRecord(value: unknown): Unchecked<DocumentRecord> | RecordFault {
  if (!isRecord(value)) return 'damaged'
  if (isNewer(value.format)) return 'newer'
  const { id, revision, document } = value
  if (typeof id !== 'string' || !isCount(revision) || !isRecord(document)) return 'damaged'
  const changed = timeOf(value.changed)
  return {
    id,
    format: RECORD_FORMAT,
    revision,
    writer: typeof value.writer === 'string' ? value.writer : '',
    created: timeOf(value.created) || changed,
    changed,
    trashed: isCount(value.trashed) ? value.trashed : null,
    document,
  }
}

export function readVersionRecord(value: unknown): Unchecked<VersionRecord> | RecordFault {
  if (!isRecord(value)) return 'damaged'
  if (isNewer(value.format)) return 'newer'
  const { id, documentId, document } = value
  if (typeof id !== 'string' || typeof documentId !== 'string' || !isRecord(document)) return 'damaged'
  const name = typeof value.name === 'string' ? value.name : ''
  const automatic = value.automatic === true
  return { id, format: RECORD_FORMAT, documentId, name, at: timeOf(value.at), automatic, document }
}

/** Always something, whatever was found: it is all that there is of somebody's work. */
export function readSetAsideRecord(value: unknown): SetAsideRecord {
  const given = isRecord(value) ? value : {}
  return {
    id: typeof given.id === 'string' ? given.id : '',
    at: timeOf(given.at),
    title: typeof given.title === 'string' ? given.title : '',
    reasons: Array.isArray(given.reasons) ? given.reasons.filter((reason) => typeof reason === 'string') : [],
    found: given.found ?? value,
  }
}

/** A title, wherever one may be in what could not be read. */
export function titleIn(found: unknown): string {
  const document = isRecord(found) && isRecord(found.document) ? found.document : {}
  return typeof document.title === 'string' ? document.title.slice(0, 200) : ''
}

function isNewer(format: unknown): boolean {
  return typeof format === 'number' && format > RECORD_FORMAT
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function timeOf(value: unknown): number {
  return isCount(value) ? value : 0
}
