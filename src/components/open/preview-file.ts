import { usePreview } from '../../stores/preview.ts'
import { readFile } from './read-file.ts'

/** Reads a file and lays it into the preview, which /open shows; gives the sentence why it could not. */
export async function previewFile(file: File): Promise<string | null> {
  const read = await readFile(file)
  if (!read.ok) return read.reason
  usePreview.getState().show(read)
  return null
}
