// `npm run bench:decisions`: the published decisions one by one, hits and misses.
import { runTool } from './tools.mjs'

const ok = runTool('vitest', ['run', 'src/engine/cases', '--disable-console-intercept'], {
  WATERLINE_CASES: '1',
})
process.exitCode = ok ? 0 : 1
