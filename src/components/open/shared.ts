import type { WaterlineDocument } from '../../design/model.ts'
import type { LinkKind, LinkRecord } from '../../formats/link/pack.ts'

/** A document that came from somewhere else, as the preview shows it. */
export interface Shared {
  readonly from: 'link' | 'picture' | 'file'
  /** Of the file, if it came from one. */
  readonly name?: string
  readonly document: WaterlineDocument
  readonly kind: LinkKind
  /** What Waterline said then; null where it was not recorded. */
  readonly recorded: LinkRecord | null
  /** The link by itself, if it came as one. */
  readonly fragment: string | null
  /** One sentence for each thing that could not be kept. */
  readonly dropped: readonly string[]
}
