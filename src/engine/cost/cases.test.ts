import { describe, expect, test } from 'vitest'
import { costCases, costsOutOfScope } from '#content/cases/costs.ts'
import type { CostCase } from '#content/cases/costs-types.ts'
import { prices } from '#content/prices/index.ts'
import { otherPrices } from '#content/prices/others.ts'
import type { Meter } from '#content/prices/types.ts'
import { price } from './price.ts'
import { advantageLeast } from './rules.ts'
import type { UsageLine } from './types.ts'
import { chunks, gib, kib, requestUnit, roundedUp } from './units.ts'

type Inputs = CostCase['inputs']
type Quantities = Readonly<Record<string, number>>

const book: Readonly<Record<string, Meter>> = { ...prices, ...otherPrices }
const mib = kib * kib
const perSecond = (i: Inputs, hours: number) => of(i, 'recordsPerS') * hours * 3600

function of(inputs: Inputs, name: string): number {
  const value = inputs[name]
  if (value === undefined) throw new Error(`The case does not say ${name}`)
  return value
}

/** GB-seconds of so many runs; milliseconds are whole already. */
const gbSeconds = (runs: number, ms: number, mb: number) => ((runs * ms) / 1000) * (mb / 1024)
const running = (i: Inputs) => gbSeconds(of(i, 'requests'), of(i, 'durationMs'), of(i, 'memoryMb'))
const x86 = (i: Inputs): Quantities => ({
  'lambda.requests': of(i, 'requests'),
  'lambda.duration.x86': running(i),
})

/** An on-demand stream: GB written and read in the hours of the case. */
function onDemand(i: Inputs): Quantities {
  const gb = (of(i, 'mibPerS') * of(i, 'hours') * 3600) / 1024
  return {
    'kinesis.ondemand.stream_hour': of(i, 'streams') * of(i, 'hours'),
    'kinesis.ondemand.ingest_gb': gb,
  }
}

/** What each example uses, reckoned by the rules that designs are billed by. */
const usage: Readonly<Record<string, (i: Inputs) => Quantities>> = {
  'apigateway.aws-http-432m': (i) => ({ 'apigateway.http': of(i, 'httpCalls') }),
  'apigateway.ic-http-1b': (i) => ({ 'apigateway.http': of(i, 'httpCalls') }),
  'eventbridge.api-destinations-2m': (i) => ({ 'eventbridge.api_destinations': of(i, 'events') }),
  'eventbridge.chunk-256kb': (i) => ({
    'eventbridge.custom': of(i, 'events') * chunks(of(i, 'payloadKb') * kib, requestUnit),
  }),
  'eventbridge.partner-5m': (i) => ({
    'eventbridge.partner': of(i, 'events') * chunks(of(i, 'payloadKb') * kib, requestUnit),
  }),
  'eventbridge.scheduler-20m': (i) => ({ 'eventbridge.scheduler': of(i, 'invocations') }),
  'composite.college-serverless': (i) => ({
    'lambda.requests': of(i, 'apiRequests') + of(i, 'workerRequests') + of(i, 'scheduledRequests'),
    'lambda.duration.arm': of(i, 'apiGbS') + of(i, 'workerGbS') + of(i, 'scheduledGbS'),
    'sqs.standard.requests': of(i, 'sqsRequests'),
    'eventbridge.scheduler': of(i, 'schedulerInvocations'),
  }),
  'firehose.calc-full': (i) => {
    const gb = (perSecond(i, of(i, 'hours')) * roundedUp(of(i, 'recordKb') * kib, 5 * kib)) / gib
    return {
      'firehose.ingest': gb,
      'firehose.format_conversion': gb,
      'firehose.dynamic_partitioning_gb': gb,
      'firehose.dynamic_partitioning_object': (gb * 1024) / of(i, 'objectMb'),
      'firehose.jq_hour': of(i, 'jqHours'),
      'firehose.vpc_gb': gb * of(i, 'vpcRatio'),
      'firehose.vpc_az_hour': of(i, 'azs') * of(i, 'hours'),
    }
  },
  'firehose.ic-tiers': (i) => ({ 'firehose.ingest': of(i, 'gb') }),
  'kinesis.blog-min-commitment': (i) => {
    const least = (Math.max(advantageLeast, of(i, 'mibPerS') * mib) * of(i, 'hours') * 3600) / gib
    return { 'kinesis.advantage.ingest_gb': least, 'kinesis.advantage.retrieval_gb': least }
  },
  'kinesis.blog-s1-standard': (i) => {
    const written = onDemand(i)
    const gb = of(written, 'kinesis.ondemand.ingest_gb')
    return { ...written, 'kinesis.ondemand.retrieval_gb': gb * of(i, 'consumers') }
  },
  'kinesis.blog-s2-standard': (i) => {
    const written = onDemand(i)
    const gb = of(written, 'kinesis.ondemand.ingest_gb')
    // A day beyond the first, of a month of thirty days.
    const kept = (gb * (of(i, 'retentionHours') - 24)) / 24 / 30
    return {
      ...written,
      'kinesis.ondemand.retrieval_gb': gb,
      'kinesis.ondemand.extended_retention_gb': kept,
    }
  },
  'kinesis.blog-s3-standard': (i) => {
    const written = onDemand(i)
    const gb = of(written, 'kinesis.ondemand.ingest_gb')
    return { ...written, 'kinesis.ondemand.efo_gb': gb * of(i, 'efoConsumers') }
  },
  'kinesis.calc-ondemand': (i) => {
    const records = perSecond(i, of(i, 'hours'))
    const read = (records * of(i, 'recordKb') * kib) / gib
    return {
      'kinesis.ondemand.stream_hour': of(i, 'hours'),
      'kinesis.ondemand.ingest_gb': (records * roundedUp(of(i, 'recordKb') * kib, kib)) / gib,
      'kinesis.ondemand.retrieval_gb': read * of(i, 'sharedConsumers'),
      'kinesis.ondemand.efo_gb': read * of(i, 'efoConsumers'),
    }
  },
  'kinesis.cfx-168h': (i) => {
    const shardHours = of(i, 'shards') * of(i, 'hours')
    return {
      'kinesis.provisioned.shard_hour': shardHours,
      'kinesis.provisioned.put_payload_unit':
        perSecond(i, of(i, 'hours')) * chunks(of(i, 'recordKb') * kib, 25 * kib),
      'kinesis.provisioned.extended_retention_shard_hour': of(i, 'retentionHours') > 24 ? shardHours : 0,
    }
  },
  'kinesis.ic-provisioned': (i) => ({
    'kinesis.provisioned.shard_hour': of(i, 'shards') * of(i, 'hours'),
    'kinesis.provisioned.put_payload_unit': of(i, 'putUnits'),
    'kinesis.provisioned.extended_retention_shard_hour': of(i, 'extendedRetentionShardHours'),
    'kinesis.provisioned.long_term_retention': of(i, 'longTermGbMonth'),
    'kinesis.provisioned.long_term_retrieval': of(i, 'longTermRetrievalGb'),
    'kinesis.provisioned.efo_gb': of(i, 'efoGb'),
    'kinesis.provisioned.efo_consumer_shard_hour': of(i, 'efoConsumerShardHours'),
  }),
  'kinesis.put-1000ppu': (i) => ({
    'kinesis.provisioned.put_payload_unit': of(i, 'ppuPerS') * of(i, 'days') * 86_400,
  }),
  'lambda.asr-actionlog': (i) => ({
    'lambda.requests': of(i, 'invocations'),
    'lambda.duration.x86': gbSeconds(of(i, 'invocations'), of(i, 'durationMs'), of(i, 'memoryGb') * 1024),
  }),
  'lambda.durable-claims': (i) => {
    // The page reckons in decimal GB and a month of thirty days.
    const kb = of(i, 'invokePayloadKb') + of(i, 'stepPayloads') * of(i, 'stepPayloadKb')
    const written = (of(i, 'executions') * kb) / 1e6
    return {
      'lambda.requests': of(i, 'executions') * of(i, 'invocationsPerExecution'),
      'lambda.duration.arm': of(i, 'executions') * of(i, 'activeSeconds') * of(i, 'memoryGb'),
      'lambda.durable.operation': of(i, 'executions') * of(i, 'operationsPerExecution'),
      'lambda.durable.data_written_gb': written,
      'lambda.durable.data_retained_gb_month': (written * (of(i, 'waitDays') + of(i, 'retentionDays'))) / 30,
    }
  },
  'lambda.esm-kafka-10': (i) => ({
    'lambda.requests': of(i, 'requests'),
    'lambda.duration.x86': of(i, 'gbS'),
    'lambda.esm.kafka_epu_hour': of(i, 'epuHours'),
  }),
  'lambda.ic-tier-arm': (i) => ({ 'lambda.requests': of(i, 'requests'), 'lambda.duration.arm': running(i) }),
  'lambda.ml-tickets': (i) => ({
    ...x86(i),
    'lambda.ephemeral_storage': gbSeconds(
      of(i, 'requests'),
      of(i, 'durationMs'),
      of(i, 'ephemeralMb') - of(i, 'freeEphemeralMb'),
    ),
  }),
  'lambda.old-128mb-30m': x86,
  'lambda.pc-cyber-monday': (i) => ({
    'lambda.requests': of(i, 'requests'),
    'lambda.duration_provisioned.x86': running(i),
    'lambda.provisioned_concurrency.x86':
      of(i, 'pcConcurrency') * of(i, 'pcHours') * 3600 * (of(i, 'memoryMb') / 1024),
  }),
  'lambda.response-streaming': (i) => ({
    ...x86(i),
    'lambda.response_streaming_gb':
      (of(i, 'largeResponses') * (of(i, 'largeMb') - of(i, 'freeMbPerRequest'))) / 1024,
  }),
  'lambda.telemetry': x86,
  'composite.asr-300-messaging': (i) => ({
    'lambda.requests': of(i, 'lambdaRequests'),
    'lambda.duration.x86':
      gbSeconds(of(i, 'lambdaRuns1Count'), of(i, 'lambdaRuns1Ms'), of(i, 'lambdaRuns1Mb')) +
      gbSeconds(of(i, 'lambdaRuns2Count'), of(i, 'lambdaRuns2Ms'), of(i, 'lambdaRuns2Mb')),
    'stepfunctions.standard.transition': of(i, 'transitions'),
    'sqs.standard.requests': of(i, 'sqsRequests'),
    'sns.standard.publish': of(i, 'snsPublishes'),
  }),
  'sqs.lambda-idle-polling': (i) => ({
    'sqs.standard.requests': of(i, 'pollers') * of(i, 'pollsPerMinute') * of(i, 'minutes'),
  }),
  'sns.asr-600': (i) => ({ 'sns.standard.publish': of(i, 'publishes') }),
  'sns.ic-fifo-fanout': (i) => ({
    'sns.fifo.publish': of(i, 'publishes'),
    'sns.fifo.publish_payload': of(i, 'payloadGb'),
    'sns.fifo.delivery': of(i, 'publishes') * of(i, 'subscriptions'),
    'sns.fifo.delivery_payload': of(i, 'payloadGb') * of(i, 'subscriptions'),
  }),
  'sns.ic-publish-128kb': (i) => ({
    'sns.standard.publish': of(i, 'publishes') * chunks(of(i, 'payloadKb') * kib, requestUnit),
  }),
  'sqs.batch-send-single-receive': (i) => ({
    'sqs.standard.requests':
      of(i, 'messages') / of(i, 'sendBatch') +
      of(i, 'messages') / of(i, 'receiveBatch') +
      of(i, 'messages') / of(i, 'deleteBatch'),
  }),
  'sqs.ic-chunk-standard': (i) => ({
    'sqs.standard.requests': of(i, 'requests') * chunks(of(i, 'requestKb') * kib, requestUnit),
  }),
  'sqs.long-polling-year': (i) => ({
    'sqs.standard.requests': of(i, 'consumers') * of(i, 'pollsPerDay') * of(i, 'days'),
  }),
  'stepfunctions.asr-300': (i) => ({
    'stepfunctions.standard.transition': of(i, 'executions') * of(i, 'transitions'),
  }),
  'stepfunctions.asr-30000': (i) => ({
    'stepfunctions.standard.transition': of(i, 'executions') * of(i, 'transitions'),
  }),
  'stepfunctions.ic-express-3tiers': express,
  'stepfunctions.ws-express': express,
}

function express(i: Inputs): Quantities {
  const runs = of(i, 'executions')
  return {
    'stepfunctions.express.request': runs,
    'stepfunctions.express.duration': gbSeconds(
      runs,
      roundedUp(of(i, 'durationMs'), 100),
      roundedUp(of(i, 'memoryMb'), 64),
    ),
  }
}

/** The price book with the prices that an example states in place of ours. */
function bookOf(example: CostCase): Record<string, Meter> {
  const stated: Record<string, Meter> = {}
  for (const [id, { usd, above = [] }] of Object.entries(example.prices)) {
    const meter = book[id]
    if (meter === undefined) throw new Error(`${example.id} states a price ${id} that is not in the book`)
    const { pool, ...rest } = meter
    // The example says that its allowance of streamed bytes was used up.
    const used = id === 'lambda.response_streaming_gb'
    stated[id] = { ...rest, ...(pool === undefined || used ? {} : { pool }), usd, above }
  }
  return stated
}

const lines = (quantities: Quantities): readonly UsageLine[] =>
  Object.entries(quantities).map(([meter, quantity]) => ({
    part: meter,
    connection: null,
    what: 'send',
    meter,
    quantity,
    steps: [{ op: 'of', value: quantity, word: 'messages' }],
  }))

describe('published bills come to what they say', () => {
  test.each(costCases.filter(({ id }) => !Object.hasOwn(costsOutOfScope, id)))('$id: $title', (example) => {
    const quantities = usage[example.id]?.(example.inputs)
    if (quantities === undefined) throw new Error(`${example.id} is neither reckoned nor out of scope`)
    const bill = price(lines(quantities), bookOf(example), {
      region: example.region ?? 'us-east-1',
      freeTier: example.freeTier,
    })
    expect(bill.unknown).toEqual([])
    expect(Math.abs(bill.total - example.total)).toBeLessThanOrEqual(example.tolerance + 1e-9)
  })

  test('all but those that are out of scope, each with its reason', () => {
    expect(costCases).toHaveLength(39)
    const ids = costCases.map(({ id }) => id)
    for (const [id, why] of Object.entries(costsOutOfScope)) {
      expect(ids).toContain(id)
      expect(why).not.toBe('')
    }
    expect(Object.keys(usage).length + Object.keys(costsOutOfScope).length).toBe(39)
  })
})
