import './engine/cost/provide.ts'
import './engine/sensitivity/provide.ts'
import { test } from 'vitest'
import { scenarios } from '#content/scenarios.ts'
import { nextStep, settled } from './engine/sensitivity/sensitivity.ts'
import { screeningAnswers, screened, isUsual } from './engine/screening.ts'
import { questionOf } from './engine/requirements.ts'
test('x', () => {
  for (const s of scenarios) {
    const answerOf = (id: any) => { const { type, options } = questionOf(id); const idle = type === 'number' ? undefined : options.find((o) => o.asks.length === 0); return (s.answers as any)[id] ?? (idle === undefined ? 'not-sure' : { options: [idle.id] }) }
    let answers: any = {}; let asked: any = []; const path: string[] = []
    const t = performance.now()
    for (;;) {
      const w = { answers, dealBreakers: {}, weights: {} }
      const st = settled(w)
      const step = st.settled ? null : nextStep(w, {}, asked)
      if (step === null) { console.log(s.id, path.length, st.settled, path.join(' '), Math.round(performance.now() - t)); break }
      if (step.kind === 'screening') { asked = screened.filter((id) => !isUsual(id, { [id]: answerOf(id) })); path.push(`[${step.ids.length}]`); answers = { ...answers, ...screeningAnswers(answers, asked) } }
      else { path.push(step.id); answers = { ...answers, [step.id]: answerOf(step.id) } }
    }
  }
}, 900000)
