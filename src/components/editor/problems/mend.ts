import { graphOf } from '../../../design/graph.ts'
import type { Repair } from '../../../engine/rules/repairs.ts'
import { toast } from '../../ui/toasts.ts'
import { commit, show, undo } from '../actions.ts'
import { PROBLEMS } from '../focus.ts'

/** Runs a repair as one undo step and shows the part that is new, if one is. `row`: where it was asked for. */
export function mend({ command, label }: Repair, row: Element | null): void {
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  const outcome = commit(command)
  if (!outcome.ok) {
    toast(outcome.reason)
    return
  }
  toast(label, { label: 'Undo', run: undo })
  const { parts } = graphOf(outcome.design)
  const [made] = outcome.made.filter((id) => parts.has(id))
  if (made !== undefined) show([made])
  // The row is gone with what had the focus: the next one goes on, else the heading.
  setTimeout(() => {
    if (document.activeElement !== document.body) return
    const next = neighbour?.isConnected === true ? neighbour.querySelector<HTMLElement>('button') : null
    ;(next ?? document.getElementById(PROBLEMS))?.focus()
  }, 50)
}
