import type { WaterlineDocument } from '../../design/model.ts'
import type { LinkKind } from '../../formats/link/pack.ts'
import { type WrittenLink, writeLink } from '../../formats/link.ts'
import { assessmentOf } from '../../stores/judgement.ts'
import { recommendationOf } from '../../stores/recommendation.ts'

export interface ShareOptions {
  readonly kind: LinkKind
  /** Free text goes along: notes on the canvas, and why a finding was accepted. */
  readonly notes: boolean
}

/** The link that opens this document somewhere else, with what Waterline says of it now. */
export function shareLink(document: WaterlineDocument, { kind, notes }: ShareOptions): WrittenLink {
  const { winner, versions } = recommendationOf(document)
  return writeLink(document, {
    kind,
    winner: winner?.id ?? null,
    fits: assessmentOf(document).fit,
    knowledge: versions.knowledge,
    includeNotes: notes,
  })
}

/** Where a link of a kind opens on this site. An embedded one has a page of its own, which keeps nothing. */
export function addressOf(kind: LinkKind, fragment: string): string {
  const page = new URL(
    import.meta.env.BASE_URL + (kind === 'embed' ? 'embed' : 'open'),
    window.location.origin,
  )
  return `${page.href}#${fragment}`
}

/**
 * The document that a picture carries. Notes on the canvas can be read in the picture anyway; why a finding was
 * accepted cannot, and so stays behind.
 */
export function pictureFragment(document: WaterlineDocument): string {
  const accepted = document.accepted.map(({ finding }) => ({ finding, note: '' }))
  return shareLink({ ...document, accepted }, { kind: 'edit', notes: true }).fragment
}

/** HTML that shows the diagram inside another page. */
export function embedSnippet(address: string, title: string): string {
  const name = title === '' ? 'Waterline diagram' : `${title}: Waterline diagram`
  return `<iframe src="${escaped(address)}" title="${escaped(name)}" width="100%" height="480" loading="lazy"></iframe>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
