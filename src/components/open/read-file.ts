import { readDroppedFile } from '../../formats/dropped-file.ts'
import type { OpenedFile } from '../../stores/preview.ts'

/** Bytes of the largest file that is read: far more than the largest picture Waterline draws. */
const MOST = 64 * 1024 * 1024

/** What a file of the visitor's holds. Never rejects. */
export async function readFile(
  file: File,
): Promise<OpenedFile | { readonly ok: false; readonly reason: string }> {
  if (file.size > MOST) return { ok: false, reason: 'This file is larger than any that Waterline saves.' }
  try {
    const read = readDroppedFile(new Uint8Array(await file.arrayBuffer()))
    return read.ok ? { ...read, name: file.name } : read
  } catch {
    return { ok: false, reason: 'The browser could not read this file.' }
  }
}
