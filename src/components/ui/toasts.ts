export interface Toast {
  readonly id: number
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

let toasts: readonly Toast[] = []
let nextId = 1
const watchers = new Set<() => void>()

function change(next: readonly Toast[]) {
  toasts = next
  for (const watcher of watchers) watcher()
}

/** Says in a sentence what has just happened, with at most one action: `toast('Link copied')`. */
export function toast(text: string, action?: Toast['action']): void {
  const added: Toast = { id: nextId++, text, ...(action === undefined ? {} : { action }) }
  // Three are enough to read at once; the oldest gives way.
  change([...toasts, added].slice(-3))
}

export function dismissToast(id: number): void {
  change(toasts.filter((each) => each.id !== id))
}

export function watchToasts(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

export function currentToasts(): readonly Toast[] {
  return toasts
}
