/** Links: a whole document in the fragment of an address (DESIGN.md §7). */
import { formatNumber } from '../design/format.ts'
import type { WaterlineDocument } from '../design/model.ts'
import { checkDocument } from './check-document.ts'
import { LINK_VERSION, MAX_TEXT, open, seal } from './link/envelope.ts'
import { findLink } from './link/find.ts'
import { type LinkKind, type LinkRecord, type PackContext, pack, type RawLink, unpack } from './link/pack.ts'

/** Above this many characters some mail programs and chats break a link. */
export const LONG = 2_000

/** Above this many a file is the better way. */
export const TOO_LONG = 4_000

export interface WrittenLink {
  /** Without its `#`; empty if the document fits into no link at all. */
  readonly fragment: string
  /** Characters of the fragment. */
  readonly length: number
  readonly warning: null | 'long' | 'too-long'
}

/**
 * A document as the fragment of a link. The same document gives the same fragment. Ids of parts and
 * connections are not kept, positions only to the grid.
 */
export function writeLink(document: WaterlineDocument, context: PackContext): WrittenLink {
  const fragment = seal(pack(document, context)) ?? ''
  const { length } = fragment
  const warning = fragment === '' || length > TOO_LONG ? 'too-long' : length > LONG ? 'long' : null
  return { fragment, length, warning }
}

export type LinkError =
  | 'empty'
  | 'not-a-link'
  | 'cut'
  | 'damaged'
  | 'newer-version'
  | 'too-big'
  | 'unknown-content'

/** What a visitor reads; for a cut link `reason` says more. */
export const linkErrors: Record<LinkError, string> = {
  empty: 'There is no design in this link.',
  'not-a-link': 'This is not a Waterline link.',
  cut: 'This link is cut: part of it was lost on the way. Ask for the whole link, or for a file.',
  damaged: 'This link was changed on the way and cannot be read. Ask for it again, or for a file.',
  'newer-version':
    'This link was made by a newer Waterline. Reload the page to get it, then open the link again.',
  'too-big': 'This link holds more than Waterline opens from a link. Ask for a file instead.',
  'unknown-content': 'This Waterline knows none of the answers and parts in this link.',
}

export type ReadLink =
  | {
      readonly ok: true
      /** The link by itself, without what stood around it. */
      readonly fragment: string
      readonly document: WaterlineDocument
      readonly kind: LinkKind
      /** What Waterline said when the link was made. */
      readonly recorded: LinkRecord
      /** One sentence for each thing in the link that could not be kept. */
      readonly dropped: readonly string[]
    }
  | { readonly ok: false; readonly error: LinkError; readonly reason: string }

/** Reads a link from whatever was pasted or stands in the address bar. Never throws. */
export function readLink(text: string): ReadLink {
  if (text.length > MAX_TEXT) return refuse('too-big')
  const found = findLink(text)
  if (!found.ok) return refuse(found.error)
  if (found.version > LINK_VERSION) return refuse('newer-version')
  const opened = open(found.text)
  if (!opened.ok) return refuse(opened.error, opened.error === 'cut' ? howMuch(opened) : undefined)
  const unpacked = unpack(opened.bytes)
  if (!unpacked.ok) return refuse(unpacked.error === 'newer' ? 'newer-version' : 'damaged')
  return checked(found.text.slice(0, opened.length), unpacked.link)
}

function checked(fragment: string, { kind, recorded, document: raw }: RawLink): ReadLink {
  const { document, dropped } = checkDocument(raw)
  if (raw.design && !document.design) return refuse('too-big')
  const held = holds(raw)
  return held && !holds(document)
    ? refuse('unknown-content')
    : { ok: true, fragment, document, kind, recorded, dropped }
}

/** There is at least one answer or part. */
function holds({ workload, design }: RawLink['document'] | WaterlineDocument): boolean {
  return Object.keys(workload.answers).length > 0 || (design?.parts.length ?? 0) > 0
}

function refuse(error: LinkError, reason: string = linkErrors[error]): ReadLink {
  return { ok: false, error, reason }
}

function howMuch({ have, expected }: { have: number; expected: number }): string {
  if (expected === 0) return linkErrors.cut
  const [arrived, whole] = [have, expected].map((count) => formatNumber(count))
  return `This link is cut: ${arrived} of ${whole} characters arrived. Ask for the whole link, or for a file.`
}
