/** Undo and redo over whole values. Pure: every function gives a new history. */
import { equal } from './equal.ts'

export interface History<T> {
  /** Oldest first. */
  readonly past: readonly T[]
  readonly present: T
  /** Next first. */
  readonly future: readonly T[]
  /** What each step from past to present and on to future did, for people: one shorter than all values together. */
  readonly labels: { readonly past: readonly string[]; readonly future: readonly string[] }
  /** The gesture that the present belongs to, while it lasts. */
  readonly gesture?: string
}

export const DEPTH = 200

export function newHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], labels: { past: [], future: [] } }
}

export interface PushOptions {
  /** What was done: "Moved billing". Shown when it is undone. */
  readonly label?: string
  /**
   * Pushes with the same key, one right after the other, are one step: the letters of a name, the places of a
   * drag. Undo, redo, `endGesture` and a push with another key or none end it.
   */
  readonly gesture?: string
}

/** The value as the new present. Without effect if it holds the same as the present. What was undone is forgotten. */
export function push<T>(
  history: History<T>,
  value: T,
  { label = '', gesture }: PushOptions = {},
): History<T> {
  const { past, present, labels } = history
  if (equal(present, value)) return history
  const goesOn = gesture !== undefined && gesture === history.gesture && past.length > 0
  if (goesOn && equal(past.at(-1), value)) {
    return {
      past: past.slice(0, -1),
      present: value,
      future: [],
      labels: { past: labels.past.slice(0, -1), future: [] },
    }
  }
  const next: History<T> = goesOn
    ? { past, present: value, future: [], labels: { past: [...labels.past.slice(0, -1), label], future: [] } }
    : {
        past: [...past, present].slice(-DEPTH),
        present: value,
        future: [],
        labels: { past: [...labels.past, label].slice(-DEPTH), future: [] },
      }
  return gesture === undefined ? next : { ...next, gesture }
}

/** The next push is a step of its own, whatever its key. */
export function endGesture<T>(history: History<T>): History<T> {
  const { gesture: _, ...rest } = history
  return rest
}

/** One step back; the same history if there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future, labels } = history
  const before = past.at(-1)
  if (past.length === 0 || before === undefined) return history
  return {
    past: past.slice(0, -1),
    present: before,
    future: [present, ...future],
    labels: { past: labels.past.slice(0, -1), future: [labels.past.at(-1) ?? '', ...labels.future] },
  }
}

/** One step forward again; the same history if there is none. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future, labels } = history
  const [after, ...later] = future
  if (future.length === 0 || after === undefined) return history
  const [label = '', ...laterLabels] = labels.future
  return {
    past: [...past, present],
    present: after,
    future: later,
    labels: { past: [...labels.past, label], future: laterLabels },
  }
}

/** What the next undo takes back, or undefined if there is nothing to undo. */
export function undoLabel<T>({ past, labels }: History<T>): string | undefined {
  return past.length === 0 ? undefined : (labels.past.at(-1) ?? '')
}

export function redoLabel<T>({ future, labels }: History<T>): string | undefined {
  return future.length === 0 ? undefined : (labels.future[0] ?? '')
}
