import { Cable, Pencil, SlidersHorizontal, Trash2 } from 'lucide-react'
import { lazy, type ReactNode, Suspense } from 'react'
import { plural } from '../../design/format.ts'
import { graphOf } from '../../design/graph.ts'
import type { Design } from '../../design/model.ts'
import { type OutlineItem, outline } from '../../design/outline.ts'
import { deadLetterLabel } from '../../design/subtitle.ts'
import { useDesignOnScreen } from '../../stores/judgement.ts'
import type { Mark } from '../problems/problems.ts'
import { useMarks, useProblemsAbout } from '../problems/use-problems.ts'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { commit, remove, show } from './actions.ts'
import { useEditor } from './editor-store.ts'
import { InlineText } from './inline-text.tsx'
import { howOf } from './inspector/ties.ts'
import { MarkIcon, signOf } from './mark-sign.tsx'
import { usePart, usePartText } from './use-design.ts'

const ProblemRow = lazy(() =>
  import('./problems/problem-row.tsx').then((module) => ({ default: module.ProblemRow })),
)

interface OutlineProps {
  /** Opens the settings of what is selected; without it they stand beside the outline. */
  readonly onSettings?: () => void
}

/** The diagram as a nested list: what sends, then what it sends to. The same commands as on the canvas. */
export function Outline({ onSettings }: OutlineProps) {
  const design = useDesignOnScreen()
  const items = outline(design)
  if (items.length === 0) return <p className="p-4 text-sm text-ink-soft">The diagram is empty.</p>
  return (
    <nav aria-label="Outline" className="overflow-y-auto px-2 py-2.5">
      <Items items={items} design={design} onSettings={onSettings} />
    </nav>
  )
}

interface ItemsProps {
  readonly items: readonly OutlineItem[]
  readonly design: Design
  readonly onSettings: (() => void) | undefined
}

function Items({ items, design, onSettings }: ItemsProps) {
  return (
    <ul className="[&_ul]:ml-2.5 [&_ul]:border-l [&_ul]:border-line [&_ul]:pl-1">
      {items.map((item) => (
        <li key={item.key}>
          <Item item={item} words={wordsOf(design, item)} onSettings={onSettings} />
          {item.items.length > 0 && <Items items={item.items} design={design} onSettings={onSettings} />}
        </li>
      ))}
    </ul>
  )
}

/** How the item hangs below the one above: the mechanism, or dead letters. */
function wordsOf(design: Design, { by }: OutlineItem): string {
  const graph = graphOf(design)
  if (by.type === 'connection') {
    const connection = graph.connections.get(by.id)
    return connection === undefined ? '' : howOf(design, connection)
  }
  if (by.type === 'root') return ''
  const from = graph.deadLetters.find(({ id }) => id === by.id)?.from.id ?? ''
  const owner = graph.parts.get(from) ?? graph.connections.get(from)
  const after = owner === undefined ? '' : deadLetterLabel(owner)
  return after === '' ? 'dead letters' : `dead letters ${after}`
}

/** What was found at the part, and at the connection that it hangs by. */
function useMarkOf({ part, by, reference }: OutlineItem): Mark | undefined {
  const marks = useMarks()
  const own = reference ? undefined : marks.get(part)
  const above = by.type === 'connection' ? marks.get(by.id) : undefined
  if (own === undefined || above === undefined) return own ?? above
  return { look: own.look === 'bad' ? 'bad' : above.look, count: own.count + above.count }
}

interface ItemProps {
  readonly item: OutlineItem
  readonly words: string
  readonly onSettings: (() => void) | undefined
}

function Item({ item, words, onSettings }: ItemProps) {
  const { part: id, reference, below } = item
  const part = usePart(id)
  const subtitle = usePartText(id, 'subtitle')
  const mark = useMarkOf(item)
  const found = useProblemsAbout(id)
  const isSelected = useEditor((state) => state.selected.length === 1 && state.selected[0] === id)
  const renaming = useEditor((state) => state.renaming === id && !reference && onSettings !== undefined)
  if (part === undefined) return null
  return (
    <>
      {renaming ? (
        <InlineText
          label={`Name of ${part.name}`}
          value={part.name}
          className="my-1 h-9 w-full rounded-control border border-line-strong bg-card px-2 text-sm font-semibold"
          onDone={(value) => {
            if (value !== null && value !== part.name) commit({ type: 'rename', id, name: value })
            useEditor.getState().setRenaming(null)
          }}
        />
      ) : (
        <button
          type="button"
          aria-current={isSelected}
          onClick={() => show([id])}
          className="flex w-full items-center gap-2 rounded-control px-1.5 py-1 text-left text-sm hover:bg-water-soft aria-current:bg-water-soft"
        >
          <AwsIcon kind={part.kind} size={22} className={reference ? 'opacity-50' : ''} />
          <span className="min-w-0 grow leading-snug">
            <span className="block truncate font-semibold">{part.name}</span>
            <span className="block truncate text-xs text-ink-soft">
              {[words || subtitle, reference ? 'see above' : ''].filter((text) => text !== '').join(', ')}
            </span>
          </span>
          {mark !== undefined && (
            <>
              <MarkIcon sign={signOf(mark)} className="size-5 shrink-0" />
              <span className="sr-only">{plural(mark.count, 'problem')}</span>
            </>
          )}
          {below > 1 && !reference && (
            <span className="text-xs text-ink-soft">
              <span aria-hidden>{below}</span>
              <span className="sr-only">{plural(below, 'part')} below</span>
            </span>
          )}
        </button>
      )}
      {isSelected && !reference && onSettings !== undefined && (
        <ul className="pl-9 empty:hidden">
          <Suspense>
            {found.map((problem) => (
              <ProblemRow key={problem.id} problem={problem} narrow />
            ))}
          </Suspense>
        </ul>
      )}
      {isSelected && !reference && <Tools id={id} name={part.name} onSettings={onSettings} />}
    </>
  )
}

interface ToolsProps {
  readonly id: string
  readonly name: string
  readonly onSettings: (() => void) | undefined
}

/** What can be done with the selected part. */
function Tools({ id, name, onSettings }: ToolsProps) {
  const editor = useEditor.getState()
  const tool = (label: string, icon: ReactNode, onClick: () => void) => (
    <IconButton label={`${label} ${name}`} icon={icon} onClick={onClick} />
  )
  return (
    <div className="flex gap-1.5 py-1 pl-9">
      {tool('Connect', <Cable />, () => {
        editor.setCurrent(id)
        editor.setDialog('connect')
      })}
      {onSettings !== undefined && tool('Rename', <Pencil />, () => editor.setRenaming(id))}
      {onSettings !== undefined && tool('Settings of', <SlidersHorizontal />, onSettings)}
      {tool('Delete', <Trash2 />, () => remove([id]))}
    </div>
  )
}
