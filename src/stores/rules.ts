/** Rules of practice and limits. They come by themselves, once a design is looked at: the guide needs none. */
import { create } from 'zustand'
import { canLint } from '../engine/linter.ts'

export type RulesState = 'loading' | 'ready' | 'missing'

const useRules = create<{ readonly state: RulesState }>()(() => ({ state: canLint() ? 'ready' : 'loading' }))

/** Loads the rules; designs on screen are then judged again with them. Never throws: without a network they are missing. */
export async function loadRules(): Promise<void> {
  try {
    await import('../engine/rules/provide.ts')
    useRules.setState({ state: 'ready' })
  } catch {
    useRules.setState({ state: 'missing' })
  }
}

/** Draws whoever calls it anew when the rules are there. */
export function useRulesState(): RulesState {
  return useRules(({ state }) => state)
}
