import { useEffect, useRef } from 'react'
import { graphOf } from '../../design/graph.ts'
import { useDesignOnScreen } from '../../stores/judgement.ts'
import { Button } from '../ui/button.tsx'
import { nounsOf, putBetween } from './actions.ts'
import { type Refusal, useEditor } from './editor-store.ts'

const WIDTH = 320

/** Why two parts cannot be connected, where it was tried, with the ways out that AWS offers. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  const { from, to, reason, ways, at } = refusal
  const { parts } = graphOf(useDesignOnScreen())
  const box = useRef<HTMLDivElement>(null)
  const close = () => {
    useEditor.getState().setRefusal(null)
    useEditor.getState().wantFocus(from)
  }

  useEffect(() => {
    const element = box.current
    if (element === null) return
    element.showPopover()
    element.style.left = `${Math.max(8, Math.min(at.x - WIDTH / 2, window.innerWidth - WIDTH - 8))}px`
    element.style.top = `${Math.max(8, Math.min(at.y + 14, window.innerHeight - element.offsetHeight - 8))}px`
    element.querySelector('button')?.focus()
    return () => element.hidePopover()
  }, [at])

  return (
    <div
      ref={box}
      popover="manual"
      role="dialog"
      aria-label="Not possible"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          close()
        }
      }}
      className="fixed m-0 w-80 rounded-card border border-line-strong bg-card p-4 text-sm text-ink shadow-float"
    >
      <p className="font-semibold">
        {parts.get(from)?.name} to {parts.get(to)?.name}: not possible
      </p>
      <p className="mt-1 text-ink-soft">{reason}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        {ways.map((between, i) => (
          <Button
            key={between.join()}
            kind={i === 0 ? 'primary' : 'plain'}
            size="small"
            className="whitespace-normal text-left"
            onClick={() => putBetween(from, to, between)}
          >
            Put {nounsOf(between)} between
          </Button>
        ))}
        <Button size="small" onClick={close}>
          Leave it
        </Button>
      </div>
    </div>
  )
}
