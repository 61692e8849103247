/** Kinesis Data Streams in its three modes, and Firehose. */
import type { MeterId } from '#content/prices/index.ts'
import { type Link, linkParam, type Node, numberParam, partParam } from '../../graph.ts'
import type { Ledger } from '../ledger.ts'
import { shardsOf } from '../ledger.ts'
import { advantageLeast, atLeast, of, over, times } from '../rules.ts'
import { monthsKept } from '../span.ts'
import type { Step } from '../types.ts'
import { chunks, gib, kib, roundedUp } from '../units.ts'

const day = 86_400
const week = 7 * day
/** Bytes of a PUT payload unit. */
const putUnit = 25 * kib

export function billStream(ledger: Ledger, node: Node): void {
  const mode = partParam(node, 'mode')
  if (mode === 'provisioned') billProvisioned(ledger, node)
  else if (mode === 'advantage') billAdvantage(ledger, node)
  else billOnDemand(ledger, node)
  // What a queue on the stream costs beyond reading is not known.
  if (ledger.outOf(node).some((link) => linkParam(link, 'fanOut') === 'queue'))
    ledger.leaveOut(node, 'unpriced')
}

const gigabytes = (messages: number, bytes: number): Step[] => [
  of(messages, 'messages'),
  times(bytes, 'bytes'),
  over(gib, 'gb'),
]

const isEnhanced = (link: Link): boolean => linkParam(link, 'fanOut') === 'enhanced'
const retentionOf = (node: Node): number => numberParam(partParam(node, 'retention')) ?? day

function billProvisioned(ledger: Ledger, node: Node): void {
  const { flow, hours } = ledger
  const bytes = flow.bytes(node)
  const shards = shardsOf(node)
  const shardHours = [of(shards, 'shards'), times(hours, 'hours')]
  ledger.bill(node, 'shard-hour', 'kinesis.provisioned.shard_hour', shardHours)
  ledger.bill(node, 'put-unit', 'kinesis.provisioned.put_payload_unit', [
    of(flow.through(node), 'messages'),
    times(chunks(bytes, putUnit), 'message-chunks'),
  ])
  const kept = retentionOf(node)
  if (kept > day)
    ledger.bill(node, 'shard-kept', 'kinesis.provisioned.extended_retention_shard_hour', shardHours)
  ledger.bill(node, 'stream-kept-long', 'kinesis.provisioned.long_term_retention', [
    ...gigabytes(flow.through(node), bytes),
    times(monthsKept(ledger, kept, week), 'kept-months'),
  ])
  for (const link of ledger.outOf(node).filter(isEnhanced)) {
    ledger.bill(
      node,
      'enhanced-hour',
      'kinesis.provisioned.efo_consumer_shard_hour',
      [...shardHours, times(flow.alike(link.to), 'readers')],
      link,
    )
    const read = gigabytes(flow.along(link), bytes)
    ledger.bill(node, 'enhanced-gb', 'kinesis.provisioned.efo_gb', read, link)
  }
}

/** Bytes written are rounded up to 1 KB a record, bytes read are not. */
function billOnDemand(ledger: Ledger, node: Node): void {
  const { flow, hours } = ledger
  const bytes = flow.bytes(node)
  const written = gigabytes(flow.through(node), roundedUp(bytes, kib))
  ledger.bill(node, 'stream-hour', 'kinesis.ondemand.stream_hour', [of(hours, 'hours')])
  ledger.bill(node, 'stream-written', 'kinesis.ondemand.ingest_gb', written)
  for (const link of ledger.outOf(node)) {
    const read = gigabytes(flow.along(link), bytes)
    if (isEnhanced(link)) ledger.bill(node, 'enhanced-gb', 'kinesis.ondemand.efo_gb', read, link)
    else ledger.bill(node, 'stream-read', 'kinesis.ondemand.retrieval_gb', read, link)
  }
  const keep = (what: 'stream-kept' | 'stream-kept-long', meter: MeterId, months: number) =>
    ledger.bill(node, what, meter, [...gigabytes(flow.through(node), bytes), times(months, 'kept-months')])
  const kept = retentionOf(node)
  keep('stream-kept', 'kinesis.ondemand.extended_retention_gb', monthsKept(ledger, kept, day, week))
  keep('stream-kept-long', 'kinesis.ondemand.long_term_retention_gb', monthsKept(ledger, kept, week))
}

/**
 * The mode belongs to the account: what all its streams write and read together is billed, 25 MiB/s each at
 * least. Streams share that minimum by what they carry of each message, so that an idle month and a busy one
 * share it alike; evenly where none carries anything.
 */
function billAdvantage(ledger: Ledger, node: Node): void {
  const { flow, hours } = ledger
  const bytes = flow.bytes(node)
  const streams = ledger.graph.nodes.filter(
    (other) => other.kind.id === node.kind.id && partParam(other, 'mode') === 'advantage',
  )
  const least = (advantageLeast * hours * 3600) / gib
  const commit = (own: (stream: Node) => number): readonly Step[] => {
    const all = streams.reduce((sum, stream) => sum + own(stream), 0)
    const share = all === 0 ? 1 / streams.length : own(node) / all
    return [atLeast(least * share, 'least-gb')]
  }
  const writtenBy = (stream: Node) => flow.eachThrough(stream) * roundedUp(flow.bytes(stream), kib)
  const readFrom = (stream: Node) =>
    ledger.outOf(stream).reduce((sum, link) => sum + flow.eachAlong(link), 0) * flow.bytes(stream)
  ledger.bill(node, 'stream-written', 'kinesis.advantage.ingest_gb', [
    ...gigabytes(flow.through(node), roundedUp(bytes, kib)),
    ...commit(writtenBy),
  ])
  const read = ledger.outOf(node).reduce((sum, link) => sum + flow.along(link), 0)
  ledger.bill(node, 'stream-read', 'kinesis.advantage.retrieval_gb', [
    ...gigabytes(read, bytes),
    ...commit(readFrom),
  ])
  ledger.bill(node, 'stream-kept', 'kinesis.advantage.extended_retention_gb', [
    ...gigabytes(flow.through(node), bytes),
    times(monthsKept(ledger, retentionOf(node), day), 'kept-months'),
  ])
}

/** Each record is rounded up to 5 KB, whether it comes alone, in a batch or out of a stream. */
export function billFirehose(ledger: Ledger, node: Node): void {
  const { flow } = ledger
  const bytes = roundedUp(flow.bytes(node), 5 * kib)
  ledger.bill(node, 'firehose-written', 'firehose.ingest', gigabytes(flow.through(node), bytes))
}
