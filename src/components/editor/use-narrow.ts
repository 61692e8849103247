import { useSyncExternalStore } from 'react'

const query = '(max-width: 719px)'

function watch(watcher: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', watcher)
  return () => media.removeEventListener('change', watcher)
}

export function isNarrow(): boolean {
  return window.matchMedia(query).matches
}

/** There is no room for a canvas with its panels. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, isNarrow)
}
