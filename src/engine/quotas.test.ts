import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factValues } from '#content/facts/values/index.ts'
import { isAccountQuota } from '#content/quotas.ts'
import type { FactValue } from '#content/schema.ts'
import type { Answer, Quotas, Workload } from '../design/model.ts'
import { assess } from './assess.ts'
import { limitText } from './limit-words.ts'
import { limits } from './limits.ts'
import { recommend } from './recommend.ts'
import { flipsOn } from './sensitivity/sensitivity.ts'
import { workloadsOfAccounts } from './testing/arbitraries.ts'
import { way } from './testing/designs.ts'

const workload = (answers: Readonly<Record<string, Answer>>, quotas?: Quotas): Workload => ({
  answers,
  dealBreakers: {},
  weights: {},
  ...(quotas === undefined ? {} : { quotas }),
})

const topic = way(['client > topic > queue'])

const peak = (amount: number, region: string, quotas?: Quotas): Workload =>
  workload({ peak: { options: [], amount }, region: { options: [region] } }, quotas)

test('the own quota takes the place of the published one, whatever the region', () => {
  const ceiling = (asked: Workload) => assess(topic, asked).metrics.ceiling.value
  expect(ceiling(peak(1000, 'us-east-1'))).toBe(30_000)
  expect(ceiling(peak(1000, 'sa-east-1'))).toBe(300)
  for (const region of ['us-east-1', 'sa-east-1', 'eu-west-3'])
    expect(ceiling(peak(1000, region, { 'sns.publish.rate': 1200 }))).toBe(1200)
})

test('a must is judged by the own quota: met where it suffices, an increase to ask for where it does not', () => {
  const verdict = (quotas?: Quotas) => {
    const asked = { ...peak(1000, 'sa-east-1', quotas), dealBreakers: { peak: true } }
    return assess(topic, asked).findings.find(({ metric }) => metric === 'ceiling')
  }
  expect(verdict()).toMatchObject({ verdict: 'partly', raise: true })
  expect(verdict({ 'sns.publish.rate': 1000 })).toMatchObject({ verdict: 'met' })
  expect(verdict({ 'sns.publish.rate': 999 })).toMatchObject({ verdict: 'partly', raise: true })
})

test('what nobody can raise stays as AWS publishes it', () => {
  const asked = (quotas?: Quotas) => workload({ size: { options: [], amount: 512 } }, quotas)
  const { metrics } = assess(topic, asked())
  expect(assess(topic, asked({ 'sns.message.size.max': 1e9, 'sns.message.size': 1e9 })).metrics).toEqual(
    metrics,
  )
})

test('a share of the own quota says whose figure it is', () => {
  const share = limits(topic, peak(600, 'sa-east-1', { 'sns.publish.rate': 1200 })).find(
    ({ kind, part }) => kind === 'rate' && part === 'topic',
  )
  expect(share).toMatchObject({ quota: 1200, share: 0.5, entered: true, adjustable: 'yes' })
  expect(share && limitText(share, topic)).toBe(
    '50 % of what “topic” takes, at the peak. 600 a second of 1,200 a second, your account’s quota, entered by you.',
  )
})

test('what is kept of one account is not told of another', () => {
  fc.assert(
    fc.property(workloadsOfAccounts, (asked) => {
      const { quotas: _, ...published } = asked
      for (const one of [asked, published, asked]) {
        for (const { design, assessment } of recommend(one).candidates.slice(0, 6)) {
          expect(assess(design, one).metrics).toEqual(assessment.metrics)
        }
      }
    }),
    { numRuns: 3 },
  )
})

test('what would change the recommendation is found with the own quotas', () => {
  const asked = {
    ...workload({
      'caller-waits': { options: ['accepted'] },
      readers: { options: ['own'], amount: 3 },
      peak: { options: [], amount: 20_000 },
      region: { options: ['eu-west-3'] },
    }),
    dealBreakers: { peak: true },
  }
  for (const quotas of [
    { 'sns.publish.rate': 50_000, 'eb.classic.putevents': 50_000 },
    { 'sns.publish.rate': 10 },
  ]) {
    const own: Workload = { ...asked, quotas }
    for (const { question, to, winner } of flipsOn('peak', own)) {
      const changed = { ...own, answers: { ...own.answers, [question]: to } }
      expect(recommend(changed).winner?.id).toBe(winner)
    }
  }
  expect(recommend({ ...asked, quotas: { 'sns.publish.rate': 10 } }).winner?.id).not.toBe(
    recommend({ ...asked, quotas: { 'sns.publish.rate': 50_000 } }).winner?.id,
  )
})

test('every judged figure that can be raised is a quota of the account, or a setting', () => {
  const settings = new Set(['firehose.retry.http', 'kinesis.queue.failing', 'rds.proxy.borrow.timeout'])
  const values: Readonly<Record<string, FactValue>> = factValues
  const raised = Object.keys(values).filter((id) => ['yes', 'unknown'].includes(values[id]?.adjustable ?? ''))
  expect(new Set(raised.filter((id) => !isAccountQuota(id)))).toEqual(settings)
})
