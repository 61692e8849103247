import { create } from 'zustand'
import { loadPreferences, type Preferences, savePreferences } from '../storage/preferences.ts'

interface PreferencesState extends Preferences {
  setSingleKeys(on: boolean): void
}

/** What the visitor prefers on this device; no document holds it. */
export const usePreferences = create<PreferencesState>()((set) => ({
  ...loadPreferences(),
  setSingleKeys: (singleKeys) => {
    set({ singleKeys })
    savePreferences({ singleKeys })
  },
}))
