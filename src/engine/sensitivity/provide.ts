/** Import this where one workload is judged after another: what was built and measured before is kept. */
import { provideMemory } from '../candidates.ts'
import { builtOf, corePlace, tidyMemory } from './built.ts'
import { inputsOf } from './inputs.ts'

provideMemory((workload, assumptions) => {
  tidyMemory()
  const inputs = inputsOf(workload, assumptions)
  return (core) => {
    const { value: built } = builtOf(corePlace(core), inputs)
    return {
      design: built.design(inputs),
      simplicity: built.simplicity(inputs).value,
      metric: (id) => built.metric(id, inputs),
      metrics: () => built.metrics(inputs),
    }
  }
})
