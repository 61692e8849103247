// `npm run bench:fuzz`: 200,000 changed links and 20,000 changed files, what became of them and how long it took.
// WATERLINE_SEED tries others.
import { runTool } from './tools.mjs'

const ok = runTool('vitest', ['run', 'src/formats/fuzz.test.ts', '--disable-console-intercept'], {
  WATERLINE_FUZZ: '1',
})
process.exitCode = ok ? 0 : 1
