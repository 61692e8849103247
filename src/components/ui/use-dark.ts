import { useSyncExternalStore } from 'react'
import { useTheme } from '../shell/theme.ts'

const query = '(prefers-color-scheme: dark)'

function watch(watcher: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', watcher)
  return () => media.removeEventListener('change', watcher)
}

/** Whether the page is dark now, chosen or by the device. */
export function useDark(): boolean {
  const theme = useTheme()
  const device = useSyncExternalStore(watch, () => window.matchMedia(query).matches)
  return theme === 'system' ? device : theme === 'dark'
}
