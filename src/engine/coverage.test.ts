import { describe, expect, test } from 'vitest'
import { limitedAdapters, peopleAdapters, sinkAdapters, sourceAdapters } from '#content/adapters.ts'
import { cores } from '#content/cores/index.ts'
import type { AnswerData, QuestionId } from '#content/schema.ts'
import type { Workload } from '../design/model.ts'
import { assess } from './assess.ts'
import { monthlyCost } from './cost/index.ts'
import { recommend } from './recommend.ts'
import { way } from './testing/designs.ts'

const pick = (option: string): AnswerData => ({ options: [option] })
const amount = (typed: number, option?: string): AnswerData => ({
  options: option === undefined ? [] : [option],
  amount: typed,
})
type Answers = Partial<Record<QuestionId, AnswerData>>
const below: Answers = { 'caller-waits': pick('accepted') }

/** For every core a workload that it is the answer to. */
const workloads: Readonly<Record<string, Answers>> = {
  queue: { ...below, stream: pick('jobs'), retry: pick('days') },
  'queue-fair': { ...below, stream: pick('jobs'), fairness: pick('tenants'), retry: pick('days') },
  'queue-fifo': { ...below, order: pick('per-key'), duplicates: pick('removed'), retry: pick('days') },
  'queue-delay': { ...below, latency: pick('delayed'), retry: pick('days') },
  'claim-check': { ...below, size: amount(50_000), 'catch-up': pick('day'), retry: pick('days') },
  'request-reply': { 'caller-waits': pick('later') },
  topic: { ...below, readers: amount(50_000, 'own'), latency: pick('instant') },
  'topic-queues': {
    ...below,
    readers: amount(3, 'own'),
    'catch-up': pick('weeks'),
    retry: pick('days'),
    order: pick('none'),
  },
  'topic-queues-fifo': {
    ...below,
    readers: amount(3, 'own'),
    order: pick('per-key'),
    duplicates: pick('removed'),
    retry: pick('days'),
    'catch-up': pick('day'),
  },
  'scatter-gather': { ...below, readers: amount(4, 'own'), gather: pick('whoever') },
  'notify-operators': { source: pick('alarm'), people: pick('operators') },
  'notify-customers': { ...below, people: pick('customers') },
  bus: { ...below, routing: pick('any-content'), readers: amount(3, 'own'), source: pick('aws') },
  'bus-v2': {
    ...below,
    routing: pick('any-content'),
    readers: amount(3, 'own'),
    reread: pick('month'),
    'catch-up': pick('day'),
    retry: pick('day'),
    accounts: pick('own'),
    order: pick('none'),
    'cost-priority': pick('idle'),
  },
  'bus-topic': {
    ...below,
    source: pick('aws'),
    readers: amount(50_000, 'own'),
    routing: pick('any-content'),
  },
  'bus-notify': { source: pick('aws'), people: pick('operators'), routing: pick('any-content') },
  'bus-queues': {
    ...below,
    routing: pick('any-content'),
    limited: amount(50, 'connections'),
    source: pick('saas'),
    'catch-up': pick('weeks'),
    order: pick('none'),
  },
  'bus-v2-queues': {
    ...below,
    routing: pick('any-content'),
    readers: amount(3, 'own'),
    reread: pick('month'),
    'catch-up': pick('weeks'),
    retry: pick('day'),
    order: pick('none'),
    region: pick('us-east-1'),
  },
  'bus-workflow': { source: pick('aws'), steps: pick('several'), routing: pick('any-content') },
  'archive-replay': {
    ...below,
    routing: pick('any-content'),
    reread: pick('month'),
    source: pick('aws'),
    order: pick('none'),
    region: pick('eu-west-3'),
  },
  'cross-account-bus': {
    ...below,
    accounts: pick('own'),
    routing: pick('any-content'),
    readers: amount(3, 'own'),
    order: pick('none'),
    region: pick('eu-west-3'),
  },
  stream: { ...below, stream: pick('across'), order: pick('per-key') },
  'stream-queue': { ...below, stream: pick('jobs'), consumers: pick('container'), source: pick('stream') },
  'stream-landing': { ...below, stream: pick('land'), reread: pick('month'), consumers: pick('function') },
  firehose: { ...below, stream: pick('land'), consumers: pick('storage') },
  'change-data-capture': { source: pick('table'), order: pick('per-key') },
  saga: { ...below, steps: pick('undo') },
  workflow: { ...below, steps: pick('several') },
  'fork-join': { ...below, steps: pick('join') },
  'gather-list': { ...below, readers: amount(4, 'own'), gather: pick('known') },
  'human-approval': { ...below, steps: pick('human') },
  'sync-api': { 'caller-waits': pick('result'), source: pick('http') },
  'async-function': {
    ...below,
    source: pick('own'),
    consumers: pick('function'),
    'cost-priority': pick('idle'),
  },
  'direct-trigger': { ...below, source: pick('s3'), 'cost-priority': pick('idle'), latency: pick('instant') },
  pipe: { ...below, source: pick('queue'), consumers: pick('api') },
  schedule: { source: pick('clock'), consumers: pick('function') },
  'schedule-per-item': { ...below, latency: pick('later'), retry: pick('days'), 'catch-up': pick('day') },
  'connection-pool': {
    'caller-waits': pick('result'),
    limited: amount(50, 'connections'),
    peak: amount(2000),
    source: pick('http'),
  },
  'managed-broker': { ...below, protocol: pick('broker') },
  kafka: { ...below, protocol: pick('kafka') },
  'stream-advantage': { ...below, stream: pick('across'), readers: amount(30, 'own') },
  'stream-provisioned': {
    ...below,
    stream: pick('across'),
    monthly: amount(1_000_000),
    'cost-priority': pick('total'),
  },
  'pipes-and-filters': {
    ...below,
    steps: pick('several'),
    size: amount(500),
    peak: amount(5000),
    'catch-up': pick('weeks'),
    retry: pick('days'),
  },
  'durable-function': {
    ...below,
    steps: pick('several'),
    latency: pick('later'),
    monthly: amount(1_000_000),
    'cost-priority': pick('total'),
  },
}

/** Questions whose demand the visitor made a deal-breaker there. */
const strict: Readonly<Record<string, readonly QuestionId[]>> = { 'durable-function': ['steps'] }

describe('every core is the answer to something', () => {
  test.each(cores.map(({ id }) => id))('%s', (id) => {
    const answers = workloads[id]
    expect(answers, 'a workload for it').toBeDefined()
    const { winner, candidates, allBlocked } = recommend({
      answers: answers ?? {},
      dealBreakers: Object.fromEntries((strict[id] ?? []).map((question) => [question, true])),
      weights: {},
    })
    const top = candidates
      .slice(0, 4)
      .map(
        (c) =>
          `${c.id}${c.blocked ? '!' : ''} ${c.assessment.points - c.assessment.simplicity} [${c.assessment.findings.filter((f) => f.verdict !== 'met').map((f) => `${f.metric}:${f.verdict}=${f.value}`)}]`,
      )
    const mine = candidates.find((c) => c.id === id)
    expect(
      winner?.id,
      `${top.join('\n')}\nmine ${mine?.assessment.points}-${mine?.assessment.simplicity} ${mine?.assessment.findings.filter((f) => f.verdict !== 'met').map((f) => `${f.metric}:${f.verdict}=${f.value}`)}`,
    ).toBe(id)
    expect(allBlocked).toBe(false)
  })
})

test('every source reaches every core or says why not', () => {
  for (const source of Object.keys(sourceAdapters)) {
    const workload: Workload = { answers: { source: pick(source) }, dealBreakers: {}, weights: {} }
    const { winner } = recommend(workload)
    expect(winner?.blocked, source).toBe(false)
  }
})

test('every adapter of a source, a sink, a limit and an audience is drawn in some candidate', () => {
  const drawnFor = (answers: Answers) =>
    recommend({ answers, dealBreakers: {}, weights: {} }).candidates.flatMap(({ design }) =>
      design.parts.map(({ kind }) => kind),
    )
  for (const [option, { kind }] of Object.entries(sourceAdapters))
    expect(drawnFor({ source: pick(option) }), `source ${option}`).toContain(kind)
  for (const [option, { kind }] of Object.entries(sinkAdapters))
    expect(drawnFor({ ...below, consumers: pick(option) }), `consumers ${option}`).toContain(kind)
  for (const [option, { kind }] of Object.entries(peopleAdapters))
    expect(drawnFor({ people: pick(option) }), `people ${option}`).toContain(kind)
  for (const [option, { kind }] of Object.entries(limitedAdapters))
    expect(drawnFor({ ...below, limited: amount(20, option) }), `limited ${option}`).toContain(kind)
})

test('in Paris and São Paulo the Custom Event Bus is never recommended, nor priced', () => {
  for (const region of ['eu-west-3', 'sa-east-1']) {
    for (const answers of Object.values(workloads)) {
      const { winner } = recommend({
        answers: { ...answers, region: pick(region) },
        dealBreakers: {},
        weights: {},
      })
      expect(winner?.design.parts.map(({ kind }) => kind)).not.toContain('eventbridge-bus-v2')
    }
    const workload = {
      answers: { region: pick(region), monthly: amount(1e9) },
      dealBreakers: {},
      weights: {},
    }
    const design = way(['client > bus2 > function'])
    const bill = monthlyCost(design, workload)
    expect([...(bill?.lines ?? []), ...(bill?.unknown ?? [])].filter(({ part }) => part === 'bus2')).toEqual(
      [],
    )
    expect(bill?.notIncluded).toContainEqual({ part: 'bus2', why: 'absent' })
    expect(assess(design, workload).metrics['monthly-cost'].value).toBe('unknown')
  }
})
