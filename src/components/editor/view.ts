import type { ReactFlowInstance } from '@xyflow/react'
import type { Box, Point } from '../../design/boxes.ts'
import type { FlowEdge, FlowNode } from './canvas-model.ts'

type Flow = ReactFlowInstance<FlowNode, FlowEdge>

let flow: Flow | null = null
let frame: HTMLElement | null = null

const margin = 48

/** Motion is short, and none where the visitor wants none. */
function duration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160
}

/** Height of what floats over the foot of the canvas. */
function below(): number {
  return frame?.parentElement?.querySelector('[data-foot]')?.clientHeight ?? 0
}

/** The canvas on screen, for actions that need it: the palette, the problems panel, keys. */
export const view = {
  attach(instance: Flow, element: HTMLElement): void {
    flow = instance
    frame = element
  },
  detach(): void {
    flow = null
    frame = null
  },
  /** The middle of what is seen, in design units; null without a canvas. */
  centre(): Point | null {
    if (flow === null || frame === null) return null
    const { left, top, width, height } = frame.getBoundingClientRect()
    return flow.screenToFlowPosition({ x: left + width / 2, y: top + height / 2 }, { snapToGrid: false })
  },
  /** A point of the window in design units; null outside the canvas. */
  at(point: Point): Point | null {
    if (flow === null || frame === null) return null
    const { left, top, right, bottom } = frame.getBoundingClientRect()
    const inside = point.x >= left && point.x <= right && point.y >= top && point.y <= bottom
    return inside ? flow.screenToFlowPosition(point, { snapToGrid: false }) : null
  },
  /** A point of the design in pixels of the window; null without a canvas. */
  toScreen(point: Point): Point | null {
    return flow?.flowToScreenPosition(point) ?? null
  },
  /** The whole diagram, clear of the toolbar above it and the problems below. */
  fit(motion = true): void {
    const padding = { top: '72px', right: '24px', bottom: `${below() + 36}px`, left: '24px' } as const
    void flow?.fitView({ padding, maxZoom: 1, duration: motion ? duration() : 0 })
  },
  zoomIn(): void {
    void flow?.zoomIn({ duration: duration() })
  },
  zoomOut(): void {
    void flow?.zoomOut({ duration: duration() })
  },
  /** Pans so far that the box is in sight; not at all if it is. */
  reveal(box: Box): void {
    if (flow === null || frame === null) return
    const { x, y, zoom } = flow.getViewport()
    const { width, height: whole } = frame.getBoundingClientRect()
    const height = whole - below()
    const left = box.x * zoom + x
    const top = box.y * zoom + y
    const shift = (start: number, size: number, room: number) =>
      start < margin ? margin - start : start + size > room - margin ? room - margin - size - start : 0
    const dx = shift(left, box.width * zoom, width)
    const dy = shift(top, box.height * zoom, height)
    if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: duration() })
  },
  /** The element of a part, frame or note; null while it is not drawn. */
  element(id: string): HTMLElement | null {
    return frame?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`) ?? null
  },
  /** A part, frame or note has the keyboard's focus. */
  hasFocus(): boolean {
    return frame?.querySelector('.react-flow__node:focus') != null
  },
  /** The canvas itself, which has the focus while nothing in it can. */
  focusFrame(): void {
    frame?.focus({ preventScroll: true })
  },
}
