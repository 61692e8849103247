import { isRecord } from '../formats/guards.ts'
import { pageId } from './ids.ts'

/** What tabs tell each other. */
export type Message =
  /** The document was written: whoever shows it reads it again. */
  | { readonly type: 'written'; readonly id: string }
  /** Another tab wants to work on the document: write what waits, and let go. */
  | { readonly type: 'yield'; readonly id: string }
  /** Does anybody work on it? Only asked and answered where the browser has no locks. */
  | { readonly type: 'anyone'; readonly id: string }
  | { readonly type: 'held'; readonly id: string }
  | { readonly type: 'free'; readonly id: string }

const types = ['written', 'yield', 'anyone', 'held', 'free'] as const

let channel: BroadcastChannel | null | undefined

function open(): BroadcastChannel | null {
  if (channel === undefined)
    channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('waterline')
  return channel
}

/** Tells all other tabs; none can be told where the browser has no way to. */
export function tell(message: Message): void {
  open()?.postMessage({ ...message, from: pageId })
}

/** Calls with each message of another tab. Gives the way to stop it. */
export function listen(told: (message: Message) => unknown): () => void {
  const opened = open()
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    if (!isRecord(data) || typeof data.id !== 'string') return
    const type = types.find((one) => one === data.type)
    if (type !== undefined) told({ type, id: data.id })
  }
  opened?.addEventListener('message', onMessage)
  return () => opened?.removeEventListener('message', onMessage)
}
