import { useStore } from '@xyflow/react'
import { CircleHelp, Minus, Plus, Redo2, Undo2 } from 'lucide-react'
import { createContext, type KeyboardEvent, type ReactNode, useContext, useState } from 'react'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { classNames } from '../ui/class-names.ts'
import { toast } from '../ui/toasts.ts'
import { Tooltip } from '../ui/tooltip.tsx'
import { redo, tidy, toggleWaterline, undo } from './actions.ts'
import { addNote } from './adding.ts'
import { type Tool, useEditor } from './editor-store.ts'
import { view } from './view.ts'

const tools: readonly { readonly tool: Tool; readonly label: string; readonly keys?: string }[] = [
  { tool: 'select', label: 'Select', keys: 'V' },
  { tool: 'pan', label: 'Pan', keys: 'H' },
  { tool: 'connect', label: 'Connect' },
]

/** Label of the one tool that Tab reaches. */
const TabStop = createContext('Select')

/** The floating row above the diagram. */
export function Toolbar() {
  const tool = useEditor((state) => state.tool)
  const connectFrom = useEditor((state) => state.connectFrom)
  const costs = useEditor((state) => state.costs)
  const canUndo = useDocumentStore((state) => state.history.past.length > 0)
  const canRedo = useDocumentStore((state) => state.history.future.length > 0)
  const { waterline } = useDocument()
  const [stop, setStop] = useState('Select')
  // A tool that cannot be used now cannot be reached either.
  const reachable = (stop === 'Undo' && !canUndo) || (stop === 'Redo' && !canRedo) ? 'Select' : stop
  const zoom = useStore((state) => Math.round(state.transform[2] * 100))
  return (
    <div className="pointer-events-none absolute inset-x-3 top-3.5 z-5 flex flex-col items-center gap-2">
      <div
        role="toolbar"
        aria-label="Diagram tools"
        onKeyDown={step}
        onFocus={(event) => setStop(event.target.getAttribute('data-tool') ?? 'Select')}
        className="pointer-events-auto flex flex-wrap items-center justify-center rounded-part border border-line-strong bg-card p-1 shadow-card"
      >
        <TabStop value={reachable}>
          {tools.map(({ tool: one, label, keys }) => (
            <ToolButton
              key={one}
              label={label}
              keys={keys}
              pressed={tool === one}
              onClick={() => useEditor.getState().setTool(one)}
            />
          ))}
          <ToolButton label="Note" onClick={addNote} />
          <Divider />
          <ToolButton label="Undo" keys="Ctrl Z" icon={<Undo2 />} disabled={!canUndo} onClick={undo} />
          <ToolButton label="Redo" keys="Ctrl Y" icon={<Redo2 />} disabled={!canRedo} onClick={redo} />
          <Divider />
          <ToolButton label="Tidy" keys="T" onClick={tidy} />
          <ToolButton label="Fit" keys="1" onClick={() => view.fit()} />
          <ToolButton label="Waterline" keys="L" pressed={waterline} onClick={toggleWaterline} />
          <ToolButton label="Costs" pressed={costs} onClick={toggleCosts} />
          <Divider />
          <ToolButton label="Zoom out" keys="−" icon={<Minus />} onClick={() => view.zoomOut()} />
          <span className="w-11 text-center text-xs text-ink-soft">{zoom} %</span>
          <ToolButton label="Zoom in" keys="+" icon={<Plus />} onClick={() => view.zoomIn()} />
          <ToolButton
            label="Keys"
            keys="?"
            icon={<CircleHelp />}
            onClick={() => useEditor.getState().setDialog('help')}
          />
        </TabStop>
      </div>
      {tool === 'connect' && (
        <p className="rounded-full bg-ink px-3 py-1 text-xs font-medium text-paper">
          {connectFrom === null
            ? 'Choose the part that sends'
            : 'Now the part that receives. Escape gives up'}
        </p>
      )}
    </div>
  )
}

/** Without a volume there is nothing to show. */
function toggleCosts(): void {
  const { costs, showCosts, say } = useEditor.getState()
  const { answers } = useDocumentStore.getState().history.present.workload
  showCosts(!costs)
  if (costs) say('Costs hidden')
  else if (answers.monthly === undefined || answers.monthly === 'not-sure')
    toast('Say in the guide how many messages a month: then each part shows what it costs')
  else say('Each part shows what it costs a month')
}

/** One tab stop: arrows go from tool to tool. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by === 0) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  buttons[(at + by + buttons.length) % buttons.length]?.focus()
  event.preventDefault()
}

interface ToolButtonProps {
  readonly label: string
  readonly keys?: string | undefined
  /** In place of the words. */
  readonly icon?: ReactNode
  readonly pressed?: boolean
  readonly disabled?: boolean
  onClick(): void
}

function ToolButton({ label, keys, icon, pressed, disabled = false, onClick }: ToolButtonProps) {
  const stop = useContext(TabStop)
  const button = (
    <button
      type="button"
      aria-label={icon === undefined ? undefined : label}
      aria-pressed={pressed}
      data-tool={label}
      tabIndex={stop === label ? 0 : -1}
      disabled={disabled}
      onClick={onClick}
      className={classNames(
        'inline-flex h-8 items-center rounded-control text-sm font-semibold text-ink-soft [&_svg]:size-4',
        'hover:text-ink disabled:cursor-not-allowed disabled:opacity-40',
        'aria-pressed:bg-water-soft aria-pressed:text-water',
        icon === undefined ? 'px-2.5' : 'px-2',
      )}
    >
      {icon ?? label}
    </button>
  )
  return icon === undefined && keys === undefined ? (
    button
  ) : (
    <Tooltip text={label} {...(keys === undefined ? {} : { keys })}>
      {button}
    </Tooltip>
  )
}

function Divider() {
  return <span aria-hidden className="mx-1.5 h-8 w-px bg-line" />
}
