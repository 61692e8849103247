import { resolve } from 'node:path'
import { type Plugin, runnerImport } from 'vite'

const FILE = 'knowledge.json'

/** Writes src/formats/knowledge.ts as a file of the site; the dev server answers with it, too. */
export function knowledgeFile(): Plugin {
  let root = process.cwd()
  let base = '/'

  /** The modules are run as they are: nothing of the page's build takes part. */
  const read = async () => {
    const { module } = await runnerImport<typeof import('../src/formats/knowledge.ts')>(
      resolve(root, 'src/formats/knowledge.ts'),
      { root, configFile: false, logLevel: 'error' },
    )
    return `${JSON.stringify(module.knowledge(), null, 1)}\n`
  }

  return {
    name: 'waterline:knowledge-file',
    configResolved(config) {
      root = config.root
      base = config.base
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await read() })
    },
    configureServer(server) {
      server.middlewares.use(`${base}${FILE}`, (_request, response, next) => {
        read().then((text) => {
          response.setHeader('Content-Type', 'application/json')
          response.end(text)
        }, next)
      })
    },
  }
}
