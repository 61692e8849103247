import { partText } from '../../design/geometry.ts'
import { graphOf } from '../../design/graph.ts'
import type { Frame, Note, Part } from '../../design/model.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { designOf } from '../../stores/judgement.ts'

/** The part of that id in the design on screen; the same object until it changes. */
export function usePart(id: string): Part | undefined {
  return useDocumentStore((state) => graphOf(designOf(state.history.present)).parts.get(id))
}

export function useFrame(id: string): Frame | undefined {
  return useDocumentStore((state) => designOf(state.history.present).frames.find((frame) => frame.id === id))
}

export function useNote(id: string): Note | undefined {
  return useDocumentStore((state) => designOf(state.history.present).notes.find((note) => note.id === id))
}

/** Name and subtitle as they fit on the part, each a string of its own so that nothing is drawn anew in vain. */
export function usePartText(id: string, which: 'name' | 'subtitle'): string {
  return useDocumentStore((state) => {
    const design = designOf(state.history.present)
    return graphOf(design).parts.has(id) ? partText(design, id)[which] : ''
  })
}
