import { resolve } from 'node:path'
import { type Plugin, runnerImport } from 'vite'

/** Files of the site that are made from what Waterline knows: their path on it, and what makes them. */
const files: Readonly<Record<string, (root: string) => Promise<unknown>>> = {
  'knowledge.json': async (root) =>
    (await load<typeof import('../src/formats/knowledge.ts')>(root, 'src/formats/knowledge.ts')).knowledge(),
  'schema/document-1.json': async (root) =>
    (
      await load<typeof import('../src/formats/document-schema.ts')>(root, 'src/formats/document-schema.ts')
    ).documentSchema(),
}

/** The modules are run as they are: nothing of the page's build takes part. */
async function load<Module>(root: string, path: string): Promise<Module> {
  const options = { root, configFile: false, logLevel: 'error' } as const
  return (await runnerImport<Module>(resolve(root, path), options)).module
}

/** Writes them into the build; the dev server answers with them, too. */
export function publishedFiles(): Plugin {
  let root = process.cwd()
  let base = '/'
  const text = async (make: (typeof files)[string]) => `${JSON.stringify(await make(root), null, 1)}\n`

  return {
    name: 'waterline:published-files',
    configResolved(config) {
      root = config.root
      base = config.base
    },
    async generateBundle() {
      for (const [fileName, make] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: await text(make) })
      }
    },
    configureServer(server) {
      for (const [fileName, make] of Object.entries(files)) {
        server.middlewares.use(base + fileName, (_request, response, next) => {
          text(make).then((made) => {
            response.setHeader('Content-Type', 'application/json')
            response.end(made)
          }, next)
        })
      }
    },
  }
}
