import { Frame, StickyNote } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { Kind } from '#content/schema.ts'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { addFrame, addNote, addPart } from './adding.ts'
import { useEditor } from './editor-store.ts'
import { PALETTE_FIELD } from './focus.ts'
import { setDraggedKind } from './palette-drag.ts'
import { groupNames, kindCount, type PaletteItem, paletteItems } from './palette-items.ts'

const groups = Object.keys(groupNames) as Kind['group'][]

/** Parts to add: by dragging, or by click or Enter, then connected to the selected part where that is possible. */
export function Palette({ onAdded }: { readonly onAdded?: () => void }) {
  const [query, setQuery] = useState('')
  const [all, setAll] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const items = paletteItems(query, all)
  const [first] = items

  const add = (item: PaletteItem) => {
    const id = addPart(item.kind)
    setQuery('')
    onAdded?.()
    if (id !== null) useEditor.getState().wantFocus(id)
  }

  /** One tab stop for the whole list: arrows go from row to row. */
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const at = rows.findIndex((row) => row.matches(':focus'))
    if (at + by < 0) document.getElementById(PALETTE_FIELD)?.focus()
    else rows[at + by]?.focus()
  }

  const note = { query: 'note', label: 'Note', icon: <StickyNote aria-hidden />, run: addNote }
  const frame = {
    query: 'account region frame',
    label: 'Account / region',
    icon: <Frame aria-hidden />,
    run: addFrame,
  }
  const extras = [frame, note].filter((extra) => extra.query.includes(query.trim().toLowerCase()))

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows only move the focus between the buttons inside
    <div className="flex min-h-0 flex-col" onKeyDown={step}>
      <div className="relative mx-3 mt-3">
        <input
          id={PALETTE_FIELD}
          type="search"
          aria-label="Find a part to add"
          aria-describedby={`${PALETTE_FIELD}-first`}
          placeholder="Find a part…"
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && first !== undefined) {
              event.preventDefault()
              add(first)
            }
            if (event.key === 'Escape') {
              event.preventDefault()
              if (query === '') useEditor.getState().wantFocus(useEditor.getState().current)
              setQuery('')
            }
          }}
          className="h-9 w-full rounded-control border border-line-strong bg-card pr-9 pl-3 text-sm placeholder:text-ink-soft [&::-webkit-search-cancel-button]:hidden"
        />
        <kbd
          aria-hidden
          className="pointer-events-none absolute top-2 right-2.5 rounded-mark border border-line-strong px-1.5 font-sans text-xs text-ink-soft"
        >
          /
        </kbd>
        <span id={`${PALETTE_FIELD}-first`} className="sr-only" aria-live="polite">
          {query === '' ? '' : first === undefined ? 'Nothing found.' : `Enter adds ${first.label}.`}
        </span>
      </div>
      <div ref={list} className="min-h-0 overflow-y-auto px-3 pt-2 pb-3">
        {groups.map((group) => {
          const rows = items.filter((item) => item.group === group)
          return (
            rows.length > 0 && (
              <Group key={group} name={groupNames[group]}>
                {rows.map((item) => (
                  <Row key={item.kind} tabStop={item === first} onClick={() => add(item)} kind={item}>
                    <AwsIcon kind={item.kind} size={24} />
                    {item.label}
                  </Row>
                ))}
              </Group>
            )
          )
        })}
        {extras.length > 0 && (
          <Group name="Notes & frames">
            {extras.map((extra) => (
              <Row key={extra.label} tabStop={first === undefined && extra === extras[0]} onClick={extra.run}>
                <span className="grid size-6 place-items-center text-ink-soft [&_svg]:size-4">
                  {extra.icon}
                </span>
                {extra.label}
              </Row>
            ))}
          </Group>
        )}
        {query === '' && (
          <button
            type="button"
            onClick={() => setAll(!all)}
            className="mt-2 rounded-control px-1.5 py-1 text-xs font-semibold text-water hover:underline"
          >
            {all ? 'Show the usual parts' : `Show all ${kindCount} parts`}
          </button>
        )}
        {items.length + extras.length === 0 && (
          <p className="px-1.5 py-2 text-sm text-ink-soft">No part is called that.</p>
        )}
      </div>
    </div>
  )
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section aria-label={name}>
      <h2 className="px-1.5 pt-2 pb-0.5 text-xs text-ink-soft">{name}</h2>
      <ul>{children}</ul>
    </section>
  )
}

interface RowProps {
  readonly tabStop: boolean
  readonly kind?: PaletteItem
  readonly children: ReactNode
  onClick(): void
}

function Row({ tabStop, kind, children, onClick }: RowProps) {
  return (
    <li>
      <button
        type="button"
        tabIndex={tabStop ? 0 : -1}
        onClick={onClick}
        draggable={kind !== undefined}
        onDragStart={(event) => {
          if (kind === undefined) return
          setDraggedKind(kind.kind)
          event.dataTransfer.effectAllowed = 'copy'
          event.dataTransfer.setData('text/plain', kind.label)
        }}
        onDragEnd={() => setDraggedKind(null)}
        className="flex w-full items-center gap-2.5 rounded-control px-1.5 py-[3px] text-left text-base font-medium hover:bg-water-soft focus-visible:outline-offset-[-2px]"
      >
        {children}
      </button>
    </li>
  )
}
