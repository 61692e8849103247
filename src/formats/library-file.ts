import type { WaterlineDocument } from '../design/model.ts'
import { checkDocument } from './check-document.ts'
import { isRecord } from './guards.ts'

/** Version of the file. One that is higher is refused, one that is lower opens for ever. */
const FILE_VERSION = 1

/** Characters of the longest file that is read. */
const MAX_FILE = 200_000_000

export interface LibraryFileVersion {
  readonly name: string
  readonly at: number
  readonly automatic: boolean
  readonly document: WaterlineDocument
}

/** A design with all that is kept of it. Times are in ms since 1970. */
export interface LibraryFileDesign {
  readonly id: string
  readonly created: number
  readonly changed: number
  readonly trashed: number | null
  readonly document: WaterlineDocument
  readonly versions: readonly LibraryFileVersion[]
}

/** All designs as one file; `setAside` is what could not be read, as it was found. */
export function writeLibrary(
  designs: readonly LibraryFileDesign[],
  setAside: readonly unknown[],
  knowledge: string,
): string {
  return `${JSON.stringify({ waterlineLibrary: FILE_VERSION, knowledge, designs, setAside }, null, 1)}\n`
}

export type LibraryFileError = 'not-a-library' | 'newer-library' | 'library-too-big'

export const libraryFileErrors: Readonly<Record<LibraryFileError, string>> = {
  'not-a-library': 'There are no Waterline designs in this file.',
  'newer-library':
    'This file was saved by a newer Waterline. Reload the page to get it, then import the file again.',
  'library-too-big': 'This file is larger than any that Waterline saves.',
}

export type ReadLibrary =
  | {
      readonly ok: true
      readonly designs: readonly LibraryFileDesign[]
      /** One sentence for each thing that could not be kept. */
      readonly dropped: readonly string[]
    }
  | { readonly ok: false; readonly error: LibraryFileError; readonly reason: string }

/** The designs in the text of a file, one by one: a bad one costs itself only. Never throws. */
export function readLibrary(text: string): ReadLibrary {
  if (text.length > MAX_FILE) return refuse('library-too-big')
  const value = parse(text)
  if (!isRecord(value) || typeof value.waterlineLibrary !== 'number' || !Array.isArray(value.designs))
    return refuse('not-a-library')
  if (value.waterlineLibrary > FILE_VERSION) return refuse('newer-library')
  const dropped: string[] = []
  const designs = value.designs.flatMap((given: unknown, n) => {
    if (!isRecord(given) || !isRecord(given.document)) {
      dropped.push(`Design ${n + 1} of the file cannot be read.`)
      return []
    }
    const checked = checkDocument(given.document)
    const name = checked.document.title || 'Untitled design'
    dropped.push(...checked.dropped.map((sentence) => `${name}: ${sentence}`))
    const changed = timeOf(given.changed)
    return [
      {
        id: typeof given.id === 'string' && /^[\w-]{1,40}$/.test(given.id) ? given.id : '',
        created: timeOf(given.created) || changed,
        changed,
        trashed: given.trashed === null ? null : timeOf(given.trashed) || null,
        document: checked.document,
        versions: versionsOf(given.versions),
      },
    ]
  })
  return { ok: true, designs, dropped }
}

function versionsOf(value: unknown): readonly LibraryFileVersion[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((given: unknown) => {
    if (!isRecord(given) || !isRecord(given.document)) return []
    const name = typeof given.name === 'string' ? given.name.slice(0, 200) : ''
    const { document } = checkDocument(given.document)
    return [{ name, at: timeOf(given.at), automatic: given.automatic === true, document }]
  })
}

function timeOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function refuse(error: LibraryFileError): ReadLibrary {
  return { ok: false, error, reason: libraryFileErrors[error] }
}
