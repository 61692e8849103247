import type { WaterlineDocument } from '../../design/model.ts'
import type { Recommendation } from '../../engine/types.ts'
import { writeLink } from '../../formats/link.ts'
import { assessmentOf } from '../../stores/judgement.ts'

export interface ShareLink {
  readonly address: string
  /** The fragment by itself: pictures carry it. */
  readonly fragment: string
  readonly warning: 'long' | 'too-long' | null
}

/** The link that opens this document somewhere else. Notes stay here unless they are asked for. */
export function shareLink(document: WaterlineDocument, { winner, versions }: Recommendation): ShareLink {
  const { fragment, warning } = writeLink(document, {
    kind: 'edit',
    winner: winner?.id ?? null,
    fits: assessmentOf(document).fit,
    knowledge: versions.knowledge,
    includeNotes: true,
  })
  const base = new URL(`${import.meta.env.BASE_URL}open`, window.location.origin)
  return { address: `${base.href}#${fragment}`, fragment, warning }
}
