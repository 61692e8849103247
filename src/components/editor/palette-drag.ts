import type { KindId } from '#content/schema.ts'

/** The kind that is being dragged from the palette. The browser hides a drag's data until it is dropped. */
let dragged: KindId | null = null

export function draggedKind(): KindId | null {
  return dragged
}

export function setDraggedKind(kind: KindId | null): void {
  dragged = kind
}
