import { relative, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Plugin, runnerImport } from 'vite'

/** Modules of content that the judge and its panel read. */
const judged = [
  'content/facts/values/index.ts',
  'content/kinds/index.ts',
  'content/connections/mechanisms.ts',
  'content/connections/natives.ts',
  'content/cores/index.ts',
  'content/questions/index.ts',
  'content/remarks.ts',
  'content/adapters.ts',
  'content/services.ts',
  'content/patterns/names.ts',
]
const VIRTUAL = 'virtual:judged-data'

/**
 * Builds only: what the judge knows is data, so it is loaded as data. These modules become one JSON file, which a
 * browser reads in less time than script; each module then only names its part of it. The page asks for the file at
 * once, so that it arrives with the scripts. The dev server and the tests use the modules as they are written.
 * scripts/sizes.mjs counts it beside the scripts that wait for it.
 */
export function judgedData(): Plugin {
  let root = process.cwd()
  let base = '/'
  let asset = ''
  const parts: Record<string, Record<string, unknown>> = {}

  return {
    name: 'waterline:judged-data',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
      base = config.base
    },
    async buildStart() {
      for (const file of judged) parts[file] = await plainExports(resolve(root, file), root)
      asset = this.emitFile({ type: 'asset', name: 'judged.json', source: JSON.stringify(parts) })
    },
    transformIndexHtml(_html, { bundle }) {
      const file = Object.keys(bundle ?? {}).find((name) => /judged.*\.json$/.test(name))
      if (file === undefined) throw new Error('The build has no file of what the judge knows')
      const attrs = { rel: 'preload', as: 'fetch', href: base + file, crossorigin: '' }
      return [{ tag: 'link', attrs, injectTo: 'head' }]
    },
    resolveId(id) {
      return id === VIRTUAL ? `\0${VIRTUAL}` : undefined
    },
    load(id) {
      if (id === `\0${VIRTUAL}`) {
        return [
          `const answer = await fetch(import.meta.ROLLUP_FILE_URL_${asset})`,
          "if (!answer.ok) throw new Error('What Waterline knows could not be loaded')",
          'export const parts = await answer.json()',
        ].join('\n')
      }
      const file = relative(root, id.split('?')[0] ?? '').replaceAll('\\', '/')
      const names = Object.keys(parts[file] ?? {})
      if (names.length === 0) return undefined
      return [
        `import { parts } from '${VIRTUAL}'`,
        `export const { ${names.join(', ')} } = parts[${JSON.stringify(file)}]`,
      ].join('\n')
    },
  }
}

/** What a module exports. Throws where JSON would lose something of it: a function, Infinity, undefined. */
async function plainExports(path: string, root: string): Promise<Record<string, unknown>> {
  const { module } = await runnerImport<Record<string, unknown>>(path, {
    root,
    configFile: false,
    logLevel: 'error',
  })
  const found = Object.fromEntries(Object.entries(module).filter(([name]) => name !== 'default'))
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(found)), found)) {
    throw new Error(`${path} holds something that is not plain data`)
  }
  return found
}
