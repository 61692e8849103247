import { getRouteApi, Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { DecisionCase } from '#content/cases/decisions/types.ts'
import { decisionCases } from '#content/cases/decisions.ts'
import { type CaseFamily, caseFamilies } from '#content/cases/names.ts'
import type { Scenario } from '#content/schema.ts'
import { plural } from '../../design/format.ts'
import { answersOfCase } from '../../engine/cases/run.ts'
import { useJudgedCases } from '../../stores/cases/store.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { useHashTarget } from '../sources/use-hash-target.ts'
import { Button } from '../ui/button.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { useStartScenario } from '../ui/use-start-scenario.ts'
import { CaseFigures } from './case-figures.tsx'
import { familyOf, inView } from './case-filter.ts'
import { CaseItem } from './case-item.tsx'
import { type CasesSearch, readCasesSearch } from './cases-search.ts'

const route = getRouteApi('/cases')
const families = Object.entries(caseFamilies) as [CaseFamily, string][]

/** Published decisions beside what Waterline recommends for the same situation, hits and misses. */
export function CasesPage() {
  usePageTitle('Cases')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const target = useHashTarget('case-')
  const { said, failed } = useJudgedCases()
  const start = useStartScenario('/result')
  const serviceId = useId()
  const shown = decisionCases.filter((one) => inView(one, search, said) || one.id === target)
  const change = (next: CasesSearch) =>
    void navigate({ search: readCasesSearch({ ...next }), replace: true, resetScroll: false })

  return (
    <>
      <div className="mx-auto w-full max-w-6xl grow px-4 py-8 sm:px-6">
        <p className="text-sm text-ink-soft">
          <Link to="/sources" className="font-medium text-water hover:underline">
            Sources
          </Link>
        </p>
        <h1 className="mt-1 text-2xl font-semibold">Cases</h1>
        <p className="mt-2 max-w-3xl text-md text-ink-soft">
          {decisionCases.length} decisions that AWS, practice exams and others have published, and what
          Waterline recommends for the same situation. Your browser judges them now, by the same rules as your
          own workload: there is no rule for any case.
        </p>
        <p className="mt-2 max-w-3xl text-sm text-ink-soft">
          Each case was put into answers: only what its text says or states, all else is left open. A hit is
          the published service, or an answer that is listed as fitting as well. A miss need not be a mistake,
          and a hit need not be right: look at the answers.
        </p>
        {failed && (
          <p role="alert" className="mt-4 text-sm text-bad">
            The cases could not be judged in this browser. Load the page again to try once more.
          </p>
        )}
        <CaseFigures said={said} />

        <div className="screen-only mt-7 flex flex-wrap items-end gap-3">
          <SegmentedControl<'all' | 'hits' | 'misses'>
            label="How they came out"
            options={[
              { value: 'all', label: 'All' },
              { value: 'hits', label: 'Hits' },
              { value: 'misses', label: 'Misses' },
            ]}
            value={search.show ?? 'all'}
            onChange={(show) => change({ ...search, show: show === 'all' ? undefined : show })}
          />
          <div className="flex items-center gap-2">
            <label htmlFor={serviceId} className="text-sm font-medium">
              Published service
            </label>
            <select
              id={serviceId}
              value={search.service ?? ''}
              onChange={(event) => change({ ...search, service: event.target.value })}
              className="min-h-9 rounded-control border border-line-strong bg-card px-2 text-sm"
            >
              <option value="">Any</option>
              {families.map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <p role="status" className="pb-1.5 text-sm text-ink-soft">
            {plural(shown.length, 'case')}
          </p>
        </div>

        {families.map(([id, name]) => {
          const cases = shown.filter((one) => familyOf(one) === id)
          return (
            cases.length > 0 && (
              <section key={id} aria-label={name} className="mt-8">
                <h2 className="text-xl font-semibold">{name}</h2>
                <ul className="mt-3 overflow-hidden rounded-card border border-line bg-card">
                  {cases.map((one) => (
                    <CaseItem
                      key={one.id}
                      decision={one}
                      said={said.get(one.id)}
                      marked={one.id === target}
                      onOpen={() => start(scenarioOf(one))}
                    />
                  ))}
                </ul>
              </section>
            )
          )
        })}
        {shown.length === 0 && said.size === decisionCases.length && (
          <div className="mt-8">
            <p className="text-md text-ink-soft">No case came out so.</p>
            <Button className="mt-3" onClick={() => change({})}>
              Show all cases
            </Button>
          </div>
        )}
      </div>
      <SiteFooter />
    </>
  )
}

function scenarioOf(one: DecisionCase): Scenario {
  return { id: one.id, name: one.title, line: one.text, answers: answersOfCase(one) }
}
