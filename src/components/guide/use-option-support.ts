import { startTransition, useEffect, useState } from 'react'
import type { QuestionId } from '#content/schema.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import { optionSupport } from '../../engine/support.ts'
import { useDocument } from '../../stores/document.ts'

export type OptionSupport = ReturnType<typeof optionSupport>

const known = new WeakMap<WaterlineDocument, Map<QuestionId, OptionSupport>>()

/**
 * Which services meet which option of a question. The icons follow a frame later: the choice itself, and what
 * it comes to, must be on screen at once.
 */
export function useOptionSupport(question: QuestionId): OptionSupport {
  const document = usePainted(useDocument())
  const own = known.get(document) ?? new Map<QuestionId, OptionSupport>()
  known.set(document, own)
  const support = own.get(question) ?? optionSupport(question, document.workload, document.assumptions)
  own.set(question, support)
  return support
}

/** A value once a frame was painted with it; at first the value itself. */
function usePainted<T>(value: T): T {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    let behind: ReturnType<typeof setTimeout>
    const frame = requestAnimationFrame(() => {
      behind = setTimeout(() => startTransition(() => setPainted(value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(behind)
    }
  }, [value])
  return painted
}
