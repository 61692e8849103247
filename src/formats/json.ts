import type { WaterlineDocument } from '../design/model.ts'
import { checkDocument } from './check-document.ts'
import { isRecord } from './guards.ts'

/** Version of the file. One that is higher is refused, one that is lower opens for ever. */
export const FILE_VERSION = 1

/** Where on the site the JSON Schema of this version stands. */
export const schemaPath = `schema/document-${FILE_VERSION}.json`

/** Characters of the longest file that is read: far more than the largest design takes. */
const MAX_FILE = 8_000_000

/**
 * A document as a file that people and programs can read: what is too long for a link. `schema` is the address of
 * its JSON Schema, for editors that check while one types.
 */
export function writeJson(document: WaterlineDocument, knowledge: string, schema?: string): string {
  const named = schema === undefined ? {} : { $schema: schema }
  return `${JSON.stringify({ ...named, waterline: FILE_VERSION, knowledge, document }, null, 2)}\n`
}

export type JsonError = 'not-a-document' | 'newer-file' | 'file-too-big'

export const jsonErrors: Record<JsonError, string> = {
  'not-a-document': 'There is no Waterline document in this file.',
  'newer-file':
    'This file was saved by a newer Waterline. Reload the page to get it, then open the file again.',
  'file-too-big': 'This file is larger than any Waterline document.',
}

export type ReadJson =
  | {
      readonly ok: true
      readonly document: WaterlineDocument
      /** Version of the knowledge that it was saved with; empty if it does not say. */
      readonly knowledge: string
      /** One sentence for each thing that could not be kept. */
      readonly dropped: readonly string[]
    }
  | { readonly ok: false; readonly error: JsonError; readonly reason: string }

/** The document in the text of a file. Never throws. */
export function readJson(text: string): ReadJson {
  if (text.length > MAX_FILE) return refuse('file-too-big')
  const value = parse(text)
  if (!isRecord(value) || typeof value.waterline !== 'number' || !isRecord(value.document)) {
    return refuse('not-a-document')
  }
  if (value.waterline > FILE_VERSION) return refuse('newer-file')
  const knowledge = typeof value.knowledge === 'string' ? value.knowledge : ''
  return { ok: true, knowledge, ...checkDocument(value.document) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function refuse(error: JsonError): ReadJson {
  return { ok: false, error, reason: jsonErrors[error] }
}
