import { graphOf } from '../../../design/graph.ts'
import type { Repair } from '../../../engine/rules/repairs.ts'
import { useDocumentStore } from '../../../stores/document.ts'
import { toast } from '../../ui/toasts.ts'
import { commit, show, undo } from '../actions.ts'

/** Runs a repair as one undo step and shows the part that is new, if one is. Gives whether it was done. */
export function mend({ command, label }: Repair): boolean {
  const outcome = commit(command)
  if (!outcome.ok) {
    toast(outcome.reason)
    return false
  }
  useDocumentStore.getState().endGesture()
  toast(label, { label: 'Undo', run: undo })
  const { parts } = graphOf(outcome.design)
  const [made] = outcome.made.filter((id) => parts.has(id))
  if (made !== undefined) show([made])
  return true
}
