import { emptyDesign, emptyDocument } from '../../design/model.ts'
import { useDocumentStore } from '../../stores/document.ts'

/** Makes a new document with an empty diagram of its own, which follows no answers, and gives its id. */
export function startJudging(): Promise<string> {
  const { createDocument } = useDocumentStore.getState()
  return createDocument({ ...emptyDocument, design: emptyDesign }, 'Started an empty diagram')
}
