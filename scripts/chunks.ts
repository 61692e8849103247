import { resolve } from 'node:path'

/** What of the bundler's context is needed here. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** All that a module imports without waiting, itself included: by the imports as they are written. */
function closure(graph: Graph, start: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (id: string) => {
    const module = found.has(id) ? null : graph.getModuleInfo(id)
    if (module === null) return
    found.add(id)
    module.importedIds.forEach(visit)
  }
  visit(resolve(import.meta.dirname, '..', start))
  return found
}

/**
 * Puts what every page waits for into two files instead of dozens: `frame`, the entry with all that it imports, and
 * `judge`, what recommends and the document that it recommends for. They compress better than their pieces.
 * Everything else is split by who needs it.
 */
export function chunkOf() {
  let frame: ReadonlySet<string> | undefined
  let judge: ReadonlySet<string> | undefined
  return (id: string, graph: Graph): string | null => {
    frame ??= closure(graph, 'src/main.tsx')
    judge ??= closure(graph, 'src/stores/recommendation.ts')
    // The entry itself stays by itself: the page names it.
    if (id.endsWith('/src/main.tsx')) return null
    return frame.has(id) ? 'frame' : judge.has(id) ? 'judge' : null
  }
}
