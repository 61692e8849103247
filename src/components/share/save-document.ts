import { knowledgeVersion } from '#content/version.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import { schemaPath, writeJson } from '../../formats/json.ts'
import { saveFile } from '../ui/save-file.ts'

/** Saves a document as the file that Waterline opens again. */
export function saveDocument(document: WaterlineDocument): void {
  const schema = new URL(import.meta.env.BASE_URL + schemaPath, window.location.origin)
  const text = writeJson(document, knowledgeVersion, schema.href)
  saveFile(new Blob([text], { type: 'application/json' }), document.title || 'Waterline', 'waterline.json')
}
