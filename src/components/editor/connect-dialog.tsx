import { useState } from 'react'
import { kindProse } from '#content/kinds/prose/index.ts'
import { checkConnection, repairs, specsOfMechanism, validTargets } from '../../design/connect.ts'
import { graphOf } from '../../design/graph.ts'
import type { Design, Part } from '../../design/model.ts'
import { useDesignOnScreen } from '../../stores/judgement.ts'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { connect, nounsOf, putBetween } from './actions.ts'
import { useEditor } from './editor-store.ts'
import { currentPart } from './walking.ts'

/** Connecting by choosing: what the part can send to first, then what it cannot and why. */
export function ConnectDialog() {
  const design = useDesignOnScreen()
  const id = currentPart()
  const from = id === null ? undefined : graphOf(design).parts.get(id)
  return (
    <Dialog open={from !== undefined} onClose={() => close(id)} title={`Connect ${from?.name ?? ''} to…`}>
      {from !== undefined && <Targets key={from.id} design={design} from={from} />}
    </Dialog>
  )
}

function close(focus: string | null): void {
  useEditor.getState().setDialog(null)
  useEditor.getState().wantFocus(focus)
}

/** A dialog gives its first focus to what has this attribute, which React does not write. */
function opensWithFocus(field: HTMLInputElement | null): void {
  field?.setAttribute('autofocus', '')
}

const row =
  'flex w-full items-center gap-3 rounded-control px-2 py-1.5 text-left text-sm hover:bg-water-soft focus-visible:outline-offset-[-2px]'

function Targets({ design, from }: { readonly design: Design; readonly from: Part }) {
  const [query, setQuery] = useState('')
  const fits = ({ name, kind }: Part) =>
    `${name} ${kindProse[kind].name}`.toLowerCase().includes(query.trim().toLowerCase())
  const open = validTargets(design, from.id).filter(fits)
  const refused = design.parts.filter(
    (part) =>
      part.id !== from.id && fits(part) && checkConnection(from.kind, part.kind).verdict === 'refused',
  )
  const choose = (to: Part) => {
    close(from.id)
    connect(from.id, to.id)
  }
  return (
    <>
      <input
        ref={opensWithFocus}
        type="search"
        aria-label="Find a part"
        placeholder="Find a part…"
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || open[0] === undefined) return
          event.preventDefault()
          choose(open[0])
        }}
        className="h-9 w-full rounded-control border border-line-strong bg-card px-3 text-sm"
      />
      {open.length > 0 && (
        <ul aria-label="Can be connected" className="mt-2">
          {open.map((part) => (
            <li key={part.id}>
              <button type="button" className={row} onClick={() => choose(part)}>
                <AwsIcon kind={part.kind} size={28} />
                <span className="grow">
                  <span className="block font-semibold">{part.name}</span>
                  <span className="block text-xs text-ink-soft">{wayOf(from, part)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <>
          <h3 className="mt-4 px-2 text-xs text-ink-soft">Not possible directly</h3>
          <ul>
            {refused.map((part) => (
              <RefusedRow key={part.id} from={from} part={part} />
            ))}
          </ul>
        </>
      )}
      {open.length + refused.length === 0 && (
        <p className="mt-4 px-2 text-sm text-ink-soft">
          {query === '' ? 'There is no other part to connect to. Add one first.' : 'No part is called that.'}
        </p>
      )}
    </>
  )
}

/** By which mechanism, as the table has it. */
function wayOf(from: Part, to: Part): string {
  const check = checkConnection(from.kind, to.kind)
  return check.verdict === 'native'
    ? specsOfMechanism(check.mechanism).name
    : 'Not known whether AWS connects these two'
}

function RefusedRow({ from, part }: { readonly from: Part; readonly part: Part }) {
  const check = checkConnection(from.kind, part.kind)
  const ways = repairs(from.kind, part.kind)
  if (check.verdict !== 'refused') return null
  return (
    <li className="flex items-center gap-3 px-2 py-1.5 text-sm">
      <AwsIcon kind={part.kind} size={28} className="opacity-50" />
      <div className="grow">
        <p className="font-semibold text-ink-soft">{part.name}</p>
        <p className="text-xs text-ink-soft">{check.reason}</p>
        {ways.map((between) => (
          <button
            key={between.join()}
            type="button"
            onClick={() => {
              close(from.id)
              putBetween(from.id, part.id, between)
            }}
            className="mt-0.5 mr-3 min-h-6 rounded-mark text-xs font-semibold text-water hover:underline"
          >
            Put {nounsOf(between)} between
          </button>
        ))}
      </div>
    </li>
  )
}
