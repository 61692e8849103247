import { ArrowRight, Plus } from 'lucide-react'
import { lazy, Suspense, useId } from 'react'
import { kinds } from '#content/kinds/index.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import type { KindId, ParamId } from '#content/schema.ts'
import { partSpecs } from '../../../design/connect.ts'
import type { Part } from '../../../design/model.ts'
import { useDesignOnScreen } from '../../../stores/judgement.ts'
import { AwsIcon } from '../../ui/aws-icon.tsx'
import { Button } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { commit, remove, show } from '../actions.ts'
import { useEditor } from '../editor-store.ts'
import { labelOf } from '../palette-items.ts'
import { deadLetterChoices, freshDeadLetters } from './dead-letters.ts'
import { DeleteButton, NameField, Section } from './panel.tsx'
import { ParamField, Select } from './param-field.tsx'
import { ProblemsSection } from './problems-section.tsx'
import { type Tie, tiesOf } from './ties.ts'
import { useWarned } from './use-warned.ts'

/** Prices are heavy, and shown only where a volume was stated. */
const PartCost = lazy(() => import('./part-cost.tsx').then((module) => ({ default: module.PartCost })))

// The words of facts are heavy.
const PartQuotas = lazy(() => import('./part-quotas.tsx').then((module) => ({ default: module.PartQuotas })))

/** A part: what it is called, its settings, what is wrong with it, whom it is connected to, what is known. */
export function PartPanel({ part }: { readonly part: Part }) {
  const kind = kindProse[part.kind]
  const design = useDesignOnScreen()
  const warned = useWarned(part.id)
  const specs = partSpecs(part.kind)
  return (
    <>
      <header className="flex items-start gap-3">
        <AwsIcon kind={part.kind} size={40} />
        <div className="min-w-0 grow">
          <NameField
            label="Name"
            value={part.name}
            onChange={(name) => {
              const outcome = commit({ type: 'rename', id: part.id, name })
              return outcome.ok ? undefined : outcome.reason
            }}
          />
          <p className="text-xs text-ink-soft">{kind.name}</p>
        </div>
      </header>
      <div className="mt-3 border-t border-line pt-1">
        <TypeField part={part} />
        {(Object.keys(specs) as ParamId[]).map((id) => {
          const spec = specs[id]
          return (
            spec !== undefined && (
              <ParamField
                key={id}
                spec={spec}
                value={part.params[id]}
                warned={warned.has(id)}
                parts={spec.type === 'part' ? deadLetterChoices(design, part.id) : []}
                fresh={spec.type === 'part' ? freshDeadLetters(part.kind) : []}
                onChange={(value) =>
                  commit({ type: 'set-param', target: 'part', id: part.id, param: id, value })
                }
                onFresh={(fresh) =>
                  commit({ type: 'add-dead-letter', target: 'part', id: part.id, kind: fresh })
                }
              />
            )
          )
        })}
      </div>
      <Suspense fallback={null}>
        <PartCost part={part.id} />
      </Suspense>
      <ProblemsSection about={part.id} />
      <Ties part={part} />
      <Suspense fallback={null}>
        <PartQuotas kind={part.kind} />
      </Suspense>
      <Section title="What AWS says">
        <Facts key={part.kind} facts={factsOf(part.kind)} />
      </Section>
      <DeleteButton label={`Delete ${part.name}`} onClick={() => remove([part.id])} />
    </>
  )
}

/** Kinds that do the same job for the same service: a standard queue may become a FIFO queue. */
function TypeField({ part }: { readonly part: Part }) {
  const id = useId()
  const { role } = kinds[part.kind]
  const { service } = kindProse[part.kind]
  const alike = Object.values(kinds).filter(
    (kind) => service !== undefined && kind.role === role && kindProse[kind.id].service === service,
  )
  if (alike.length < 2) return null
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-2 border-b border-line py-1.5">
      <label htmlFor={id} className="text-sm">
        Type
      </label>
      <Select
        id={id}
        value={part.kind}
        options={alike.map((kind) => ({ id: kind.id, label: labelOf(kind.id) }))}
        onChange={(kind) => commit({ type: 'change-kind', id: part.id, kind })}
      />
    </div>
  )
}

function Ties({ part }: { readonly part: Part }) {
  const design = useDesignOnScreen()
  const ties = tiesOf(design, part.id)
  return (
    <Section title="Connections">
      {ties.length === 0 && <p className="text-sm text-ink-soft">None yet.</p>}
      <ul>
        {ties.map((tie) => (
          <TieRow key={tie.key} tie={tie} />
        ))}
      </ul>
      <Button
        size="small"
        className="mt-2"
        onClick={() => {
          useEditor.getState().setCurrent(part.id)
          useEditor.getState().setDialog('connect')
        }}
      >
        <Plus aria-hidden />
        Connect to…
      </Button>
    </Section>
  )
}

function TieRow({ tie }: { readonly tie: Tie }) {
  return (
    <li>
      <button
        type="button"
        onClick={() => show([tie.opens])}
        className="flex w-full items-baseline gap-2 rounded-control px-1.5 py-1 text-left text-sm hover:bg-water-soft"
      >
        <span className="shrink-0 text-ink-soft">{tie.words}</span>
        <span className="min-w-0 grow truncate font-semibold">{tie.name}</span>
        <span className="shrink-0 text-xs text-ink-soft">{tie.how}</span>
        <ArrowRight aria-hidden className="size-3.5 shrink-0 self-center text-ink-faint" />
      </button>
    </li>
  )
}

/** Facts that its attributes and settings rest on. */
function factsOf(id: KindId): readonly string[] {
  const { attributes = {}, params } = kindProse[id]
  const named = Object.values({ ...kinds[id].attributes, ...attributes }).flatMap((ref) =>
    typeof ref === 'object' ? [ref.fact] : ref === 'unknown' ? [] : [ref],
  )
  const cited = Object.values(params).flatMap((spec) => spec.facts ?? [])
  return [...new Set([...named, ...cited])]
}
