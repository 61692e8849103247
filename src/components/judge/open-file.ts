import { readDroppedFile } from '../../formats/dropped-file.ts'
import { useDocumentStore } from '../../stores/document.ts'

export type OpenedFile =
  | { readonly ok: true; readonly id: string; readonly dropped: readonly string[] }
  | { readonly ok: false; readonly reason: string }

/** Nothing that Waterline writes comes near this; more is not read at all. */
const MOST_BYTES = 50_000_000

/** Makes a new document of a file of Waterline's or of a picture that holds one. Never throws. */
export async function openFile(file: File): Promise<OpenedFile> {
  if (file.size > MOST_BYTES) return { ok: false, reason: 'This file is too large to be one of Waterline’s.' }
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    return { ok: false, reason: 'The browser could not read this file.' }
  }
  const read = readDroppedFile(new Uint8Array(bytes))
  if ('reason' in read) return { ok: false, reason: read.reason }
  const id = await useDocumentStore.getState().createDocument(read.document, `Opened ${file.name}`)
  return { ok: true, id, dropped: read.dropped }
}
