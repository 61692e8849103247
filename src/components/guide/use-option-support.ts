import { useDeferredValue } from 'react'
import type { QuestionId } from '#content/schema.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import { optionSupport } from '../../engine/support.ts'
import { useDocument } from '../../stores/document.ts'

export type OptionSupport = ReturnType<typeof optionSupport>

const known = new WeakMap<WaterlineDocument, Map<QuestionId, OptionSupport>>()

/**
 * Which services meet which option of a question. The icons may follow a moment later: the choice itself must
 * be on screen at once.
 */
export function useOptionSupport(question: QuestionId): OptionSupport {
  const document = useDeferredValue(useDocument())
  const own = known.get(document) ?? new Map<QuestionId, OptionSupport>()
  known.set(document, own)
  const support = own.get(question) ?? optionSupport(question, document.workload, document.assumptions)
  own.set(question, support)
  return support
}
