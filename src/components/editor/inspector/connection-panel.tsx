import { ArrowLeftRight, ArrowRight } from 'lucide-react'
import type { Mechanism, ParamId } from '#content/schema.ts'
import { checkOf, invocationOf, mechanismOf, specsOf, specsOfMechanism } from '../../../design/connect.ts'
import { graphOf } from '../../../design/graph.ts'
import type { Connection, Design } from '../../../design/model.ts'
import { contextOf } from '../../../engine/requirements.ts'
import { useDocument } from '../../../stores/document.ts'
import { useDesignOnScreen } from '../../../stores/judgement.ts'
import { AwsIcon } from '../../ui/aws-icon.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { commit, remove, show } from '../actions.ts'
import {
  blockWords,
  deadLetterWords,
  failures,
  invocationWords,
  retryWords,
  windowWords,
} from './connection-words.ts'
import { deadLetterChoices, freshDeadLetters } from './dead-letters.ts'
import { DeleteButton, Row, Section } from './panel.tsx'
import { ParamField } from './param-field.tsx'
import { ProblemsSection } from './problems-section.tsx'
import { useWarned } from './use-warned.ts'

/** A connection: how AWS does it, its settings, and what becomes of a message when the target fails. */
export function ConnectionPanel({ connection }: { readonly connection: Connection }) {
  const design = useDesignOnScreen()
  const { parts } = graphOf(design)
  const from = parts.get(connection.from)
  const to = parts.get(connection.to)
  if (from === undefined || to === undefined) return null
  const check = checkOf(design, connection)
  const mechanism = mechanismOf(design, connection)
  return (
    <>
      <h2 className="flex items-center gap-2">
        <End part={from} />
        <ArrowRight aria-label="to" className="size-4 shrink-0 text-ink-faint" />
        <End part={to} />
      </h2>
      <p className="mt-1.5 text-sm text-ink-soft">
        {mechanism !== undefined ? sentence(specsOfMechanism(mechanism).name) : null}
        {check.verdict === 'native' && check.confidence !== 'verified' && (
          <Badge tone="caution" className="ml-2">
            {check.confidence === 'likely' ? 'likely' : 'not verified'}
          </Badge>
        )}
      </p>
      {check.verdict !== 'native' && <ProblemsSection about={connection.id} />}
      <Settings design={design} connection={connection} />
      {check.verdict === 'native' && <ProblemsSection about={connection.id} />}
      {mechanism !== undefined && <Promises design={design} connection={connection} mechanism={mechanism} />}
      {mechanism !== undefined && (
        <Section title="What AWS says">
          <Facts key={mechanism.id} facts={factsOf(mechanism)} />
        </Section>
      )}
      <Button className="mt-6 w-full" onClick={() => commit({ type: 'reverse', id: connection.id })}>
        <ArrowLeftRight aria-hidden />
        Turn around
      </Button>
      <DeleteButton label="Delete connection" onClick={() => remove([connection.id])} />
    </>
  )
}

function End({ part }: { readonly part: Design['parts'][number] }) {
  return (
    <button
      type="button"
      onClick={() => show([part.id])}
      className="flex min-w-0 items-center gap-2 rounded-control text-md font-semibold hover:underline"
    >
      <AwsIcon kind={part.kind} size={24} />
      <span className="truncate">{part.name}</span>
    </button>
  )
}

function Settings({ design, connection }: { readonly design: Design; readonly connection: Connection }) {
  const specs = specsOf(design, connection)
  const warned = useWarned(connection.id)
  return (
    <div className="mt-3 border-t border-line pt-1">
      {(Object.keys(specs) as ParamId[]).map((id) => {
        const spec = specs[id]
        return (
          spec !== undefined && (
            <ParamField
              key={id}
              spec={spec}
              value={connection.params[id]}
              warned={warned.has(id)}
              parts={spec.type === 'part' ? deadLetterChoices(design, connection.id) : []}
              fresh={spec.type === 'part' ? freshDeadLetters(undefined) : []}
              onChange={(value) =>
                commit({ type: 'set-param', target: 'connection', id: connection.id, param: id, value })
              }
              onFresh={(kind) =>
                commit({ type: 'add-dead-letter', target: 'connection', id: connection.id, kind })
              }
            />
          )
        )
      })}
    </div>
  )
}

interface PromisesProps {
  readonly design: Design
  readonly connection: Connection
  readonly mechanism: Mechanism
}

function Promises({ design, connection, mechanism }: PromisesProps) {
  const invocation = invocationOf(design, connection)
  const { region } = contextOf(useDocument().workload)
  return (
    <>
      <Section title="What it promises">
        <dl>
          <Row name="Call">{invocation === 'unknown' ? 'not known' : invocationWords[invocation]}</Row>
          <Row name="Keeps order">{mechanism.keepsOrder ? 'yes' : 'no'}</Row>
          <Row name="Tried again">{retryWords[mechanism.retryUnit]}</Row>
          <Row name="A failure holds up">{blockWords[mechanism.blocks]}</Row>
          <Row name="Failed messages">{deadLetterWords[mechanism.deadLetter]}</Row>
        </dl>
      </Section>
      <Section title="When it fails">
        <dl>
          {failures.map(({ id, name }) => (
            <Row key={id} name={name}>
              {windowWords(mechanism.windows[id], design, connection, region)}
            </Row>
          ))}
        </dl>
      </Section>
    </>
  )
}

function factsOf(mechanism: Mechanism): readonly string[] {
  const windows = Object.values(mechanism.windows).flatMap((window) =>
    'fact' in window ? [window.fact] : [],
  )
  const { facts, params } = specsOfMechanism(mechanism)
  const cited = Object.values(params).flatMap((spec) => spec.facts ?? [])
  return [...new Set([...facts, ...windows, ...cited])]
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
