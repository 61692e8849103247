import { useSyncExternalStore } from 'react'

/** 'system' follows the device. The key and the attribute are shared with public/theme.js. */
export type Theme = 'system' | 'light' | 'dark'

const key = 'waterline.theme'
const watchers = new Set<() => void>()

function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Storage may be forbidden or full; the choice then lasts until the page is left.
  }
  for (const watcher of watchers) watcher()
}

function watch(watcher: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== key) return
    // Another tab has chosen.
    document.documentElement.dataset.theme = event.newValue ?? 'system'
    watcher()
  }
  watchers.add(watcher)
  window.addEventListener('storage', onStorage)
  return () => {
    watchers.delete(watcher)
    window.removeEventListener('storage', onStorage)
  }
}

export function useTheme(): Theme {
  return useSyncExternalStore(watch, currentTheme)
}
