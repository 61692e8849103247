import { Link } from '@tanstack/react-router'
import { type NotIncludedId, notIncludedWords } from '#content/prices/words.ts'
import { formatCount, formatUsd, listOf } from '../../design/format.ts'
import type { Design } from '../../design/model.ts'
import type { MonthlyCost } from '../../engine/index.ts'
import { useBill } from '../../stores/bill.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { useDesignOnScreen } from '../../stores/judgement.ts'
import { buttonClass } from '../ui/button.tsx'
import { Switch } from '../ui/switch.tsx'
import { AssumptionList } from './assumption-list.tsx'
import { ageWords, cityOf, sumNote, sumOf } from './bill-sum.ts'
import { BillTable } from './bill-table.tsx'

/** The bill of the design on screen, line by line, and what it rests on. */
export function CostCard() {
  const bill = useBill()
  const design = useDesignOnScreen()
  if (bill === null) return <Invitation />
  return (
    <div className="grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">
        <Head bill={bill} />
        <div className="mt-4">
          <BillTable bill={bill} design={design} />
        </div>
        <LeftOut bill={bill} design={design} />
      </div>
      <section aria-labelledby="assumptions-title" className="break-before-auto">
        <h3 id="assumptions-title" className="text-sm font-semibold">
          What this assumes
        </h3>
        <p className="mb-3 text-xs text-ink-soft">
          Nobody was asked for these. A setting of a part goes before them.
        </p>
        <AssumptionList />
      </section>
    </div>
  )
}

function Invitation() {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <p className="max-w-160 text-sm text-ink-soft">
        Say how many messages a month, and the bill of this design stands here: every line with its
        arithmetic, its price and where that was read. A rough number is enough.
      </p>
      <Link
        to="/guide/$question"
        params={{ question: 'monthly' }}
        search={{ from: 'result' }}
        className={`${buttonClass('primary')} screen-only`}
      >
        Say how many
      </Link>
    </div>
  )
}

function Head({ bill }: { readonly bill: MonthlyCost }) {
  const { workload, assumptions } = useDocument()
  const { setAssumption } = useDocumentStore.getState()
  const { figure, certainty } = sumOf(bill)
  const note = sumNote(bill)
  const asked = workload.answers.region
  const known = asked !== undefined && asked !== 'not-sure'
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
      <div>
        <p className="text-base">
          <span className="text-xl font-semibold">{figure}</span> a month
          {certainty === 'estimated' && ', estimated'} for {formatCount(bill.messages)} messages:{' '}
          {formatUsd((bill.estimate / bill.messages) * 1e6)} a million.{' '}
          <ChangeLink question="monthly">Change the volume</ChangeLink>
        </p>
        <p className="mt-1 text-sm text-ink-soft">
          Prices of {cityOf(bill.region)} ({bill.region}){known ? '' : ', since no region was answered'}, the
          oldest {ageWords(oldestOf(bill))}; without tax, support and discounts.{' '}
          <ChangeLink question="region">Change the region</ChangeLink>
        </p>
        {note !== null && <p className="mt-1.5 text-sm text-caution">{note}</p>}
      </div>
      <Switch
        checked={assumptions['free-tier'] !== 0}
        onChange={(on) => setAssumption('free-tier', on ? undefined : 0)}
      >
        Free allowances count
      </Switch>
    </div>
  )
}

/** Age of the oldest price in a bill. */
function oldestOf(bill: MonthlyCost): string {
  const lines = [...bill.lines, ...bill.unknown.flatMap(({ estimate }) => estimate?.line ?? [])]
  return lines.map(({ copyDated }) => copyDated).sort()[0] ?? ''
}

interface ChangeLinkProps {
  readonly question: 'monthly' | 'region'
  readonly children: string
}

function ChangeLink({ question, children }: ChangeLinkProps) {
  return (
    <Link
      to="/guide/$question"
      params={{ question }}
      search={{ from: 'result' }}
      className="screen-only font-medium whitespace-nowrap text-water hover:underline"
    >
      {children}
    </Link>
  )
}

/** Parts whose own bill is not in the sum, by the reason. */
function LeftOut({ bill, design }: { readonly bill: MonthlyCost; readonly design: Design }) {
  const names = new Map(design.parts.map(({ id, name }) => [id, name]))
  const reasons = new Map<NotIncludedId, string[]>()
  for (const { part, why } of bill.notIncluded)
    reasons.set(why, [...(reasons.get(why) ?? []), names.get(part) ?? part])
  if (reasons.size === 0) return null
  return (
    <section className="mt-5">
      <h3 className="text-sm font-semibold">Not included</h3>
      <ul className="mt-1 grid gap-1 text-sm text-ink-soft">
        {[...reasons].map(([why, parts]) => (
          <li key={why}>
            <strong className="font-semibold text-ink">{listOf(parts)}.</strong> {notIncludedWords[why]}
          </li>
        ))}
      </ul>
    </section>
  )
}
