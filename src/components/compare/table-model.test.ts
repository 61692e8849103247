import { expect, test } from 'vitest'
import { columns } from '#content/comparison/columns.ts'
import { rows } from '#content/comparison/rows.ts'
import { buildTable, cellId, cellOf, readColumns, writeColumns } from './table-model.ts'

const whole = { columns: [], region: 'us-east-1', differences: false } as const

function words(row: string, column: string, wishes: Parameters<typeof buildTable>[0] = whole) {
  const cells = buildTable(wishes).groups.flatMap(({ rows: own }) => own.flatMap((each) => each.cells))
  return cells.find(({ id }) => id === cellId(row, column))?.words
}

test('every row has a cell for every column', () => {
  const lacking = rows.flatMap((row) =>
    columns.filter((column) => cellOf(row, column) === undefined).map(({ id }) => cellId(row.id, id)),
  )
  expect(lacking).toEqual([])
  expect(buildTable(whole).groups.flatMap(({ rows: own }) => own)).toHaveLength(rows.length)
})

test('a value of one fact, of several, and none', () => {
  expect(words('kept-longest', 'sqs-standard')).toBe('14 days')
  expect(words('fan-out', 'eventbridge-classic')).toBe('300 rules of 5 targets')
  expect(words('rate-out', 'sns-standard')).toBe('not known')
})

test('figures are those of the region', () => {
  expect(words('rate-in', 'sns-standard')).toBe('30,000 a second')
  expect(words('rate-in', 'sns-standard', { ...whole, region: 'eu-west-3' })).toBe('300 a second')
  expect(words('available', 'eventbridge-custom', { ...whole, region: 'eu-west-3' })).toBe('no')
})

test('differences only leaves out the rows that are alike in the columns shown', () => {
  const queues = { ...whole, columns: ['sqs-standard', 'sqs-fair'], differences: true } as const
  const table = buildTable(queues)
  expect(table.groups.flatMap(({ rows: own }) => own.map(({ row }) => row.id))).toEqual([
    'group-rate',
    'fairness',
    'price',
  ])
  expect(table.same).toBe(rows.length - 3)
})

test('the cell of a link is shown although it is filtered away', () => {
  const target = cellId('kept-longest', 'sqs-fifo')
  const table = buildTable({ ...whole, columns: ['sqs-standard'], differences: true, target })
  expect(table.columns.map(({ id }) => id)).toEqual(['sqs-standard', 'sqs-fifo'])
  expect(table.groups.flatMap(({ rows: own }) => own.map(({ row }) => row.id))).toContain('kept-longest')
})

test('columns are read from an address and written back in their order', () => {
  expect(readColumns('sns-fifo.nonsense.sqs-fair')).toEqual(['sqs-fair', 'sns-fifo'])
  expect(writeColumns(['sns-fifo', 'sqs-fair'])).toBe('sqs-fair.sns-fifo')
  expect(writeColumns(columns.map(({ id }) => id))).toBeUndefined()
  expect(readColumns(undefined)).toEqual([])
})
