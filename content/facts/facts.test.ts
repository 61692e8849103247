import { expect, test } from 'vitest'
import { connectionFacts } from '../connections/facts.ts'
import { regions } from '../regions.ts'
import type { Fact, Unit } from '../schema.ts'
import { sources } from '../sources.ts'
import { apiGatewayFacts } from './api-gateway.ts'
import { eventbridgeFacts } from './eventbridge.ts'
import { firehoseFacts } from './firehose.ts'
import { facts } from './index.ts'
import { kinesisFacts } from './kinesis.ts'
import { lambdaFacts } from './lambda.ts'
import { othersFacts } from './others.ts'
import { factProse } from './prose/index.ts'
import { readingFacts } from './reading.ts'
import { snsFacts } from './sns.ts'
import { sqsFacts } from './sqs.ts'
import { stepFunctionsFacts } from './step-functions.ts'
import { factValues } from './values/index.ts'

const modules: Readonly<Record<string, Readonly<Record<string, Fact>>>> = {
  sqs: sqsFacts,
  sns: snsFacts,
  eventbridge: eventbridgeFacts,
  kinesis: kinesisFacts,
  lambda: lambdaFacts,
  'step-functions': stepFunctionsFacts,
  'api-gateway': apiGatewayFacts,
  firehose: firehoseFacts,
  others: othersFacts,
  connections: connectionFacts,
  reading: readingFacts,
}
const all: readonly (readonly [string, Fact])[] = Object.values(modules).flatMap((module) =>
  Object.entries(module),
)

const units: Readonly<Record<Unit, true>> = {
  second: true,
  byte: true,
  'byte-per-second': true,
  'message-per-second': true,
  'request-per-second': true,
  'call-per-second': true,
  message: true,
  count: true,
  factor: true,
  percent: true,
  usd: true,
  'usd-per-million': true,
  'usd-per-gb': true,
  date: true,
  text: true,
  'yes-no': true,
}
const specials = ['unlimited', 'not-applicable', 'unknown']

function offenders(breaks: (fact: Fact, id: string) => boolean): readonly string[] {
  return all.filter(([id, fact]) => breaks(fact, id)).map(([id]) => id)
}

test('every value that is judged is cited', () => {
  for (const [id, value] of Object.entries(factValues))
    expect(facts[id as keyof typeof facts]).toMatchObject(value)
})

test('an id stands in one module only', () => {
  expect(new Set(all.map(([id]) => id)).size).toBe(all.length)
})

test('the index holds every judged fact and no other', () => {
  const judged = Object.entries(modules).flatMap(([name, module]) =>
    name === 'reading' ? [] : Object.keys(module),
  )
  expect(Object.keys(facts).toSorted()).toEqual(judged.toSorted())
})

test('every fact says on which day it was checked or how old the copy was', () => {
  expect(offenders((fact) => (fact.checkedOn === undefined) === (fact.copyDated === undefined))).toEqual([])
  expect(
    offenders((fact) => fact.checkedOn !== undefined && !/^\d{4}-\d\d-\d\d$/.test(fact.checkedOn)),
  ).toEqual([])
  expect(
    offenders(
      (fact) =>
        fact.copyDated !== undefined &&
        !/^(undated|(before )?\d{4}(-\d\d){0,2}(\/\d{4})?)$/.test(fact.copyDated),
    ),
  ).toEqual([])
})

test('every fact cites a source that exists, and every source is cited', () => {
  expect(offenders((fact) => !Object.hasOwn(sources, fact.source))).toEqual([])
  const cited = new Set(all.map(([, fact]) => fact.source))
  expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([])
})

test('a source is a page, and no page has two ids', () => {
  const urls = Object.values(sources).map((source) => source.url)
  expect(urls.filter((url) => !URL.canParse(url) || !url.startsWith('https://'))).toEqual([])
  expect(new Set(urls).size).toBe(urls.length)
})

test('a unit is one of the vocabulary, and a value is of its unit', () => {
  expect(offenders((fact) => !Object.hasOwn(units, fact.unit))).toEqual([])
  const values = (fact: Fact) => [fact.value, ...Object.values(fact.byRegion ?? {})]
  const fits = (unit: Unit, value: Fact['value']) => {
    if (typeof value === 'string' && specials.includes(value)) return true
    if (unit === 'yes-no') return typeof value === 'boolean'
    if (unit === 'text' || unit === 'date') return typeof value === 'string'
    return typeof value === 'number' && Number.isFinite(value) && value >= 0
  }
  expect(offenders((fact) => values(fact).some((value) => !fits(fact.unit, value)))).toEqual([])
})

test('values that are words are short and plain', () => {
  expect(
    offenders((fact) => fact.unit === 'text' && !/^[a-z0-9-]+(,[a-z0-9-]+)*$/.test(String(fact.value))),
  ).toEqual([])
})

test('a value by region is of a known region and differs from the general one', () => {
  const known = new Set<string>(regions.map((region) => region.id))
  expect(offenders((fact) => Object.keys(fact.byRegion ?? {}).some((region) => !known.has(region)))).toEqual(
    [],
  )
  expect(offenders((fact) => Object.values(fact.byRegion ?? {}).includes(fact.value))).toEqual([])
})

test('every fact has words, and they are whole sentences', () => {
  expect(Object.keys(factProse).toSorted()).toEqual(all.map(([id]) => id).toSorted())
  const odd = Object.entries(factProse).filter(([, { statement, talk, changedSinceTalk, label }]) => {
    const words = label.split(' ').length
    const labelled = words >= 2 && words <= 8 && !label.endsWith('.')
    return (
      !(labelled && /^[A-Z].*\.$/.test(statement)) ||
      (talk === undefined) !== (changedSinceTalk === undefined)
    )
  })
  expect(odd.map(([id]) => id)).toEqual([])
})

test('tiers agree: what a region has is what the fact of its tier says', () => {
  expect(facts['sns.publish.rate'].byRegion['us-east-1']).toBe(facts['sns.publish.rate.us-east-1'].value)
  expect(facts['sns.publish.rate'].byRegion['eu-west-1']).toBe(facts['sns.publish.rate.us-west-2'].value)
  expect(facts['sns.publish.rate'].byRegion['ap-south-1']).toBe(facts['sns.publish.rate.tier3'].value)
  expect(facts['sns.publish.rate'].value).toBe(facts['sns.publish.rate.other'].value)
  expect(facts['sns.fifo.publish.rate'].byRegion['us-east-1']).toBe(
    facts['sns.fifo.publish.rate.us-east-1'].value,
  )
  expect(facts['sns.fifo.publish.rate'].value).toBe(facts['sns.fifo.publish.rate.other'].value)
  expect(facts['sqs.fifo.ht.tps'].byRegion['eu-west-1']).toBe(facts['sqs.fifo.ht.tps.tier1'].value)
  expect(facts['sqs.fifo.ht.tps'].byRegion['eu-central-1']).toBe(facts['sqs.fifo.ht.tps.tier2'].value)
  expect(facts['sqs.fifo.ht.tps'].byRegion['ap-south-1']).toBe(facts['sqs.fifo.ht.tps.tier3'].value)
  expect(facts['sqs.fifo.ht.tps'].byRegion['sa-east-1']).toBe(facts['sqs.fifo.ht.tps.tier4'].value)
  expect(facts['sqs.fifo.ht.tps'].value).toBe(facts['sqs.fifo.ht.tps.other'].value)
  expect(facts['eb.classic.putevents'].byRegion['us-east-1']).toBe(
    facts['eb.classic.putevents.us-east-1'].value,
  )
  expect(facts['eb.classic.putevents'].byRegion['us-east-2']).toBe(
    facts['eb.classic.putevents.eu-central-1'].value,
  )
  expect(facts['eb.classic.putevents'].byRegion['ap-southeast-1']).toBe(
    facts['eb.classic.putevents.ap-northeast-1'].value,
  )
  expect(facts['eb.classic.putevents'].byRegion['sa-east-1']).toBe(
    facts['eb.classic.putevents.eu-west-3'].value,
  )
  expect(facts['eb.classic.putevents'].value).toBe(facts['eb.classic.putevents.other'].value)
})
