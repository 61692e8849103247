/** Rules of practice and limits. They come by themselves, once a design is looked at: the guide needs none. */
import { create } from 'zustand'
import { canLint } from '../engine/linter.ts'

const useRules = create(() => ({ ready: canLint() }))

/** Loads the rules; designs on screen are then judged again with them. */
export async function loadRules(): Promise<void> {
  await import('../engine/rules/provide.ts')
  useRules.setState({ ready: true })
}

/** Draws whoever calls it anew when the rules are there. */
export function useRulesReady(): boolean {
  return useRules((state) => state.ready)
}
