import { plural } from '../../design/format.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import { useSketch } from './sketches.ts'

/** "Saga orchestration · 12 parts · 14 answers" */
export function About({ document }: { readonly document: WaterlineDocument }) {
  const sketch = useSketch(document)
  const answers = Object.keys(document.workload.answers).length
  if (sketch === undefined) return <span aria-busy>…</span>
  const words = [
    sketch.pattern ?? (sketch.parts > 0 ? 'Own diagram' : null),
    sketch.parts > 0 ? plural(sketch.parts, 'part') : null,
    answers > 0 ? plural(answers, 'answer') : null,
  ].filter((one) => one !== null)
  return words.length === 0 ? 'Empty' : words.join(' · ')
}
