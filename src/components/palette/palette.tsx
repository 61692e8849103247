import { useNavigate, useRouter } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { CornerDownLeft, Search } from 'lucide-react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { scenarios } from '#content/scenarios.ts'
import { plural } from '../../design/format.ts'
import { loadRecent, noteRecent } from '../../storage/recent.ts'
import { setTheme } from '../shell/theme.ts'
import { toast } from '../ui/toasts.ts'
import { useStartScenario } from '../ui/use-start-scenario.ts'
import { type ActionId, type Entry, entries, type GroupId, groups } from './entries.ts'
import { type FoundGroup, find, indexed } from './find.ts'

const groupNames: ReadonlyMap<GroupId, string> = new Map(groups.map(({ id, name }) => [id, name]))
const byId: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [entry.id, entry]))

interface PaletteProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Search and commands in one window. */
export function Palette({ open, onClose }: PaletteProps) {
  const start = useStartScenario('/result')
  if (!open) return null
  return (
    <OpenPalette
      onClose={onClose}
      onScenario={(id) => {
        const scenario = scenarios.find((one) => one.id === id)
        if (scenario !== undefined) void ready().then(() => start(scenario))
      }}
    />
  )
}

interface OpenPaletteProps {
  readonly onClose: () => void
  readonly onScenario: (id: string) => void
}

function OpenPalette({ onClose, onScenario }: OpenPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const reachable = useReachable()
  const index = useMemo(() => indexed(reachable), [reachable])
  const found = text.trim() === '' ? beforeTyping(reachable) : find(index, text).map(named)
  const count = found.reduce((sum, group) => sum + group.entries.length, 0)

  // A layout effect: its end comes before the element goes, so the browser gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    input.current?.focus()
    return () => element?.close()
  }, [])

  const choose = ({ id, does }: Entry) => {
    noteRecent(id)
    onClose()
    if (does.type === 'go') void navigate({ href: does.href })
    else if (does.type === 'act') act(does.action)
    else onScenario(does.id)
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it with Escape, which the browser handles
    <dialog
      ref={dialog}
      aria-label="Search or jump to"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className="mx-auto mt-[12dvh] mb-auto w-[min(40rem,calc(100vw-2rem))] overflow-hidden rounded-panel border border-line bg-card p-0 text-ink shadow-float backdrop:bg-deep/50 max-sm:mt-3"
    >
      <Command shouldFilter={false} loop label="Search or jump to" className="flex flex-col">
        <div className="flex items-center gap-2.5 border-b border-line px-4">
          <Search aria-hidden className="size-4.5 shrink-0 text-ink-soft" />
          <Command.Input
            ref={input}
            value={text}
            onValueChange={setText}
            placeholder="A page, a service, a pattern, “visibility timeout”…"
            className="min-h-13 w-full bg-transparent text-md outline-none placeholder:text-ink-soft"
          />
          <Key>Esc</Key>
        </div>
        <Command.List
          label="Results"
          className="max-h-[min(26rem,calc(100dvh-12rem))] scroll-py-2 overflow-y-auto overscroll-contain p-2"
        >
          {count === 0 && (
            <p className="px-2.5 py-8 text-center text-base text-ink-soft">
              Nothing here is called “{text.trim()}”. Try fewer words.
            </p>
          )}
          {found.map(({ name, entries: own }) => (
            <Command.Group
              key={name}
              heading={name}
              className="mb-1.5 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink-soft"
            >
              {own.map((entry) => (
                <Command.Item
                  key={entry.id}
                  value={`${name} ${entry.id}`}
                  onSelect={() => choose(entry)}
                  className="group flex cursor-pointer items-baseline gap-3 rounded-control px-2.5 py-1.5 max-sm:flex-col max-sm:gap-0 data-[selected=true]:bg-water-soft"
                >
                  <span className="shrink-0 text-sm font-medium">{entry.label}</span>
                  <span className="max-w-full min-w-0 grow truncate text-xs text-ink-soft">{entry.hint}</span>
                  <CornerDownLeft
                    aria-hidden
                    className="size-3.5 shrink-0 self-center text-water opacity-0 group-data-[selected=true]:opacity-100 max-sm:hidden"
                  />
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
        <p role="status" className="sr-only">
          {text.trim() === '' ? '' : plural(count, 'result')}
        </p>
        <p
          aria-hidden
          className="flex gap-4 border-t border-line px-4 py-2 text-xs text-ink-soft max-sm:hidden"
        >
          <span>
            <Key>↑</Key> <Key>↓</Key> to move
          </span>
          <span>
            <Key>↵</Key> to open
          </span>
        </p>
      </Command>
    </dialog>
  )
}

function Key({ children }: { readonly children: string }) {
  return (
    <kbd
      aria-hidden
      className="rounded-mark border border-line-strong px-1.5 font-sans text-xs text-ink-soft max-sm:hidden"
    >
      {children}
    </kbd>
  )
}

interface NamedGroup {
  readonly name: string
  readonly entries: readonly Entry[]
}

function named({ id, entries: own }: FoundGroup): NamedGroup {
  return { name: groupNames.get(id) ?? id, entries: own }
}

/** What stands there before anything is typed: what was used lately, then pages, scenarios and actions. */
function beforeTyping(reachable: readonly Entry[]): readonly NamedGroup[] {
  const known = new Set(reachable)
  const recent = loadRecent()
    .flatMap((id) => byId.get(id) ?? [])
    .filter((entry) => known.has(entry))
  const ofGroup = (id: GroupId) => reachable.filter((entry) => entry.group === id && !recent.includes(entry))
  const shown: readonly FoundGroup[] = (['page', 'scenario', 'action'] as const).map((id) => ({
    id,
    entries: ofGroup(id),
  }))
  return [{ name: 'Recent', entries: recent }, ...shown.map(named)].filter(
    (group) => group.entries.length > 0,
  )
}

/** Entries whose page is built. */
function useReachable(): readonly Entry[] {
  const { routesByPath } = useRouter()
  return useMemo(() => {
    const built = new Set(Object.keys(routesByPath).map((path) => path.replace(/\/$/, '')))
    const isBuilt = (href: string) => {
      const path = (href.split('#')[0] ?? '').replace(/\/$/, '')
      return built.has(path) || built.has(path.replace(/[^/]+$/, '$id')) || /^\/guide\//.test(path)
    }
    return entries.filter(({ does }) => does.type !== 'go' || isBuilt(does.href))
  }, [routesByPath])
}

/** The document, read if no page has asked for it yet. */
async function ready() {
  const { documentReady, useDocumentStore } = await import('../../stores/document.ts')
  await documentReady()
  return useDocumentStore.getState()
}

function act(action: ActionId): void {
  switch (action) {
    case 'undo':
    case 'redo':
      void ready().then((store) => {
        const labels = store.history.labels[action === 'undo' ? 'past' : 'future']
        const label = action === 'undo' ? labels.at(-1) : labels[0]
        if (label === undefined) {
          toast(`There is nothing to ${action}`)
          return
        }
        store[action]()
        toast(`${action === 'undo' ? 'Undone' : 'Done again'}: ${label}`)
      })
      return
    case 'theme-light':
      setTheme('light')
      return
    case 'theme-dark':
      setTheme('dark')
      return
    case 'theme-system':
      setTheme('system')
      return
    case 'print':
      // After the window has gone, or it would be on the paper.
      requestAnimationFrame(() => window.print())
  }
}
