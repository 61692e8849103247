import { lazy, Suspense } from 'react'
import { useProblemsAbout } from '../../problems/use-problems.ts'
import { Section } from './panel.tsx'

const ProblemRow = lazy(() =>
  import('../problems/problem-row.tsx').then((module) => ({ default: module.ProblemRow })),
)

/** What was found at a part or connection, or about it. */
export function ProblemsSection({ about }: { readonly about: string }) {
  const problems = useProblemsAbout(about)
  if (problems.length === 0) return null
  return (
    <Section title={problems.length === 1 ? 'One finding' : `${problems.length} findings`}>
      <ul>
        <Suspense>
          {problems.map((problem) => (
            <ProblemRow key={problem.id} problem={problem} narrow />
          ))}
        </Suspense>
      </ul>
    </Section>
  )
}
