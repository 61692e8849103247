import type { Invocation, Mechanism, RegionId, Window } from '#content/schema.ts'
import { connectionParam, partParam } from '../../../design/connect.ts'
import { formatDuration, formatValue } from '../../../design/format.ts'
import { graphOf } from '../../../design/graph.ts'
import type { Connection, Design } from '../../../design/model.ts'
import { factValue } from '../../../engine/facts.ts'

/** What a connection promises, in words for people. */

export const invocationWords: Readonly<Record<Invocation, string>> = {
  sync: 'sync: the caller waits for the answer',
  async: 'async: the caller moves on',
  poll: 'poll: the reader asks for messages',
}

/** The three failures that a message can meet at the end of a connection. */
export const failures = [
  { id: 'unreachable', name: 'Target cannot be reached' },
  { id: 'throttled', name: 'Target is throttled' },
  { id: 'failing', name: 'Its code fails every time' },
] as const

/** How long a message outlives a failure: "waits 14 days", "lost unless the caller tries again". */
export function windowWords(
  window: Window,
  design: Design,
  connection: Connection,
  region: RegionId,
): string {
  switch (window.kind) {
    case 'fact':
      return tried(spanWords(window.fact, region))
    case 'retention': {
      const source = graphOf(design).parts.get(connection.from)
      const set = source && partParam(source, 'retention')
      return `waits ${typeof set === 'number' ? formatDuration(set) : spanWords(window.fact, region)}`
    }
    case 'param': {
      const set = connectionParam(design, connection, window.param)
      return tried(typeof set === 'number' ? formatDuration(set) : spanWords(window.fact, region))
    }
    case 'none':
      return 'the caller gets the error; nothing waits'
    case 'unknown':
      return 'not known'
  }
}

function tried(span: string): string {
  return `tried again for ${span}`
}

/** Facts of windows are spans of time. */
function spanWords(id: string, region: RegionId): string {
  return formatValue(factValue(id, region), 'second')
}

export const deadLetterWords: Readonly<Record<Mechanism['deadLetter'], string>> = {
  none: 'are lost, unless the caller keeps them',
  connection: 'can be kept by this connection',
  'source-queue': "go to the source queue's dead-letter queue",
  function: "go where the function's own settings say",
  'inside-stream': 'stay in the stream until it forgets them',
  state: 'fail the workflow, which can catch them',
}

export const retryWords: Readonly<Record<Mechanism['retryUnit'], string>> = {
  message: 'each message by itself',
  batch: 'with its whole batch',
  none: 'not at all',
}

export const blockWords: Readonly<Record<Mechanism['blocks'], string>> = {
  nothing: 'nothing',
  group: 'its message group',
  shard: 'its shard',
}
