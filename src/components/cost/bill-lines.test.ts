import { describe, expect, test } from 'vitest'
import { type Design, emptyWorkload, type Workload } from '../../design/model.ts'
import { designOf } from '../../design/testing/design-of.ts'
import { type CostLine, type MonthlyCost, monthlyCost } from '../../engine/index.ts'
import {
  amountWords,
  lineName,
  partAmountWords,
  partBills,
  quantityWords,
  sliceWords,
  stepWords,
  totalWords,
  unitPriceWords,
} from './bill-lines.ts'
import { ageWords, sumNote, sumOf } from './bill-sum.ts'

/** One client, a topic, two queues, two functions. */
const fanOut = designOf(
  ['client:client', 'topic:sns-standard', 'one:sqs-standard', 'two:sqs-standard', 'f:lambda', 'g:lambda'],
  ['client>topic', 'topic>one', 'topic>two', 'one>f', 'two>g'],
)

const asked = (monthly: number, region = 'eu-west-1'): Workload => ({
  ...emptyWorkload,
  answers: { monthly: { options: [], amount: monthly }, region: { options: [region] } },
})

function billed(design: Design, workload: Workload): MonthlyCost {
  const bill = monthlyCost(design, workload)
  if (bill === null) throw new Error('a volume was stated')
  return bill
}

function lineOf(bill: MonthlyCost, partId: string, what: CostLine['what']): CostLine {
  const line = bill.lines.find((one) => one.part === partId && one.what === what)
  if (line === undefined) throw new Error(`no line ${what}`)
  return line
}

describe('lines', () => {
  const bill = billed(fanOut, asked(40_000_000))

  test('parts stand by what they cost, and come to the total together', () => {
    const parts = partBills(bill, fanOut)
    expect(parts.map(({ amount }) => amount)).toEqual(parts.map(({ amount }) => amount).sort((a, b) => b - a))
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(bill.total, 9)
    expect(parts.some((one) => one.part.id === 'client')).toBe(false)
  })

  test('the arithmetic that is shown comes to the quantity', () => {
    const line = lineOf(bill, 'one', 'receive')
    expect(line.steps.map(stepWords)).toEqual([
      { sign: '', spoken: '', value: '40,000,000', words: 'messages a month' },
      { sign: '×', spoken: 'times', value: '1.01', words: 'tries, redeliveries counted' },
      expect.objectContaining({ sign: '÷', words: 'messages a receive' }),
    ])
  })

  test('what is free says whose it is', () => {
    const publish = lineOf(bill, 'topic', 'publish')
    expect(publish.slices.map((slice) => sliceWords(slice, publish, bill))).toEqual([
      '1,000,000 requests of the 1 million that are free each month',
      '39,000,000 requests at $0.50 / million',
    ])
    const receive = lineOf(bill, 'one', 'receive')
    expect(receive.slices.map((slice) => sliceWords(slice, receive, bill))[0]).toMatch(
      /^[\d,.]+ requests: this line’s share of the 1 million that are free each month$/,
    )
  })

  test('a part that is billed twice for the same names the other end', () => {
    const two: Design = {
      ...fanOut,
      connections: [...fanOut.connections, { id: 'more', from: 'client', to: 'one', params: {} }],
    }
    const both = billed(two, asked(1_000_000))
    const names = both.lines
      .filter((line) => line.part === 'one')
      .map((line) => lineName(line, both.lines, two))
    expect(new Set(names).size).toBe(names.length)
    expect(lineName(lineOf(bill, 'one', 'delete'), bill.lines, fanOut)).toBe('Deletes')
  })
})

describe('figures', () => {
  test('quantities and prices as they are read', () => {
    expect(quantityWords(4_040_000, 'request')).toBe('4.04 million requests')
    expect(quantityWords(1, 'stream-hour')).toBe('1 stream-hour')
    expect(quantityWords(505_000, 'GB-s')).toBe('505,000 GB-s')
    expect(quantityWords(0.0004567, 'GB')).toBe('0.000457 GB')
    expect(unitPriceWords(0.4, 1_000_000, 'request')).toBe('$0.40 / million')
    expect(unitPriceWords(0.0000166667, 1, 'GB-s')).toBe('$0.0000166667 / GB-s')
    expect(unitPriceWords(0.025, 1_000, 'state transition')).toBe('$0.025 / 1,000')
  })

  test('amounts go to the cent, and nothing is free', () => {
    expect([0, 0.0036, 0.1, 19, 1_204.5].map(amountWords)).toEqual([
      'free',
      '$0.0036',
      '$0.10',
      '$19.00',
      '$1,204.50',
    ])
  })
})

test('prices say how old their copy is', () => {
  expect(ageWords('2025-06-05')).toBe('as of 5 June 2025')
  expect(ageWords('2026-03')).toBe('as of March 2026')
  expect(ageWords('after 2026-09-24')).toBe('after 24 September 2026')
})

describe('what is not known', () => {
  const exact = billed(fanOut, asked(40_000_000))

  test('a bill whose prices are all known is exact', () => {
    expect(sumOf(exact)).toEqual({ figure: '$69.11', certainty: 'exact' })
    expect(sumNote(exact)).toBeNull()
    expect(totalWords(exact)).toBe('$69.11')
  })

  test('a price of another region makes an estimate, and says which', () => {
    const [line, ...lines] = exact.lines
    if (line === undefined) throw new Error('no line')
    const bill: MonthlyCost = {
      ...exact,
      lines,
      total: exact.total - line.amount,
      unknown: [{ ...line, estimate: { region: 'eu-central-1', line } }],
    }
    expect(sumOf(bill)).toEqual({ figure: `≈ ${sumOf(exact).figure}`, certainty: 'estimated' })
    expect(sumNote(bill)).toBe('1 price is not known in Ireland. Estimated by the price of Frankfurt.')
    const own = partBills(bill, fanOut).find((one) => one.part.id === line.part)
    expect(own && partAmountWords(own)).toMatch(/^≈ /)
  })

  test('without any price it is the least that it can come to', () => {
    const [line, ...lines] = exact.lines
    if (line === undefined) throw new Error('no line')
    const total = exact.total - line.amount
    const bill: MonthlyCost = {
      ...exact,
      lines,
      total,
      estimate: total,
      unknown: [{ ...line, estimate: null }],
    }
    expect(sumOf(bill).certainty).toBe('least')
    expect(totalWords(bill)).toMatch(/^over \$/)
    expect(sumNote(bill)).toContain('nothing is counted')
  })

  test('a part that nobody has a price of is said, too', () => {
    const broker = designOf(['client:client', 'broker:amazon-mq'], ['client>broker'])
    const bill = billed(broker, asked(1_000))
    expect(sumOf(bill)).toEqual({ figure: 'over $0', certainty: 'least' })
    expect(sumNote(bill)).toBe('A part has no price here at all, so this is the least it comes to.')
  })
})
