import { prices } from '#content/prices/index.ts'
import { pools } from '#content/prices/pools.ts'
import type { Meter } from '#content/prices/types.ts'
import { factorWords, lineWords } from '#content/prices/words.ts'
import {
  formatCount,
  formatFigure,
  formatNumber,
  formatPrice,
  formatUsd,
  pluralNoun,
} from '../../design/format.ts'
import type { Design, Part } from '../../design/model.ts'
import type { CostLine, MonthlyCost, Slice, Step, UnknownLine, UsageLine } from '../../engine/index.ts'
import { type BillSum, sumOf } from './bill-sum.ts'

/** What one part is billed for. */
export interface PartBill {
  readonly part: Part
  /** US dollars a month, estimates included. */
  readonly amount: number
  readonly lines: readonly CostLine[]
  readonly unknown: readonly UnknownLine[]
}

/** Parts that have lines, the dearest first; of equal ones in the order of the design. */
export function partBills(bill: MonthlyCost, design: Design): readonly PartBill[] {
  return design.parts
    .map((part) => {
      const lines = bill.lines.filter((line) => line.part === part.id)
      const unknown = bill.unknown.filter((line) => line.part === part.id)
      const amounts = [...lines, ...unknown.map(({ estimate }) => estimate?.line)]
      return { part, amount: amounts.reduce((sum, line) => sum + (line?.amount ?? 0), 0), lines, unknown }
    })
    .filter(({ lines, unknown }) => lines.length + unknown.length > 0)
    .sort((a, b) => b.amount - a.amount)
}

/** "4.04 million requests". */
export function quantityWords(quantity: number, unit: string): string {
  const count = quantity < 1 ? formatFigure(Number(quantity.toPrecision(3))) : formatCount(quantity)
  return `${count} ${unitWord(unit, count === '1' ? 1 : 2)}`
}

/** Units that begin with a measure stand as they are: GB, GB-s. */
export function unitWord(unit: string, count: number): string {
  return count === 1 || unit.startsWith('GB') ? unit : pluralNoun(unit)
}

/** "$0.40 a million", "$0.036 a GB-month". */
export function unitPriceWords(usd: number, per: number, unit: string): string {
  return per === 1 ? `${formatPrice(usd)} / ${unit}` : `${formatPrice(usd)} / ${perWord(per)}`
}

function perWord(per: number): string {
  const words = formatCount(per)
  return words.startsWith('1 ') ? words.slice(2) : words
}

/** An amount of the bill, cents and all: "$1,204.50"; "$0.0036"; "free". */
export function amountWords(amount: number): string {
  if (amount === 0) return 'free'
  if (amount < 0.1) return formatUsd(amount)
  const [whole = '0', cents = ''] = formatNumber(amount, 2).split('.')
  return `$${whole}.${cents.padEnd(2, '0')}`
}

const marks: Readonly<Record<BillSum['certainty'], string>> = { exact: '', estimated: '≈ ', least: 'over ' }

/** The sum below the lines, to the cent as they are. */
export function totalWords(bill: MonthlyCost): string {
  return `${marks[sumOf(bill).certainty]}${amountWords(bill.estimate)}`
}

/** What a part comes to: "$19.08", "≈ $19.08" with estimated prices, "over $19.08" where a price is missing. */
export function partAmountWords({ amount, unknown }: PartBill): string {
  const certainty = unknown.some(({ estimate }) => estimate === null)
    ? 'least'
    : unknown.length > 0
      ? 'estimated'
      : 'exact'
  return `${marks[certainty]}${amountWords(amount)}`
}

export interface StepWords {
  readonly sign: string
  /** The sign for those who hear it. */
  readonly spoken: string
  readonly value: string
  readonly words: string
}

const signs: Readonly<Record<Step['op'], readonly [sign: string, spoken: string]>> = {
  of: ['', ''],
  times: ['×', 'times'],
  over: ['÷', 'divided by'],
  plus: ['+', 'plus'],
  less: ['−', 'less'],
  atLeast: ['≥', 'but at least'],
}

const stepNames: Readonly<Record<Step['word'], string>> = { ...lineWords, ...factorWords }

/** The arithmetic that a line's quantity comes from, with its numbers. */
export function stepWords({ op, value, word }: Step): StepWords {
  const [sign, spoken] = signs[op]
  const name = stepNames[word]
  return {
    sign,
    spoken,
    value: formatFigure(value),
    words: word in lineWords ? name.charAt(0).toLowerCase() + name.slice(1) : name,
  }
}

/** What a line is for; with the part at the other end, where a part has several lines for the same. */
export function lineName(line: UsageLine, all: readonly UsageLine[], design: Design): string {
  const alike = all.filter(({ part, what }) => part === line.part && what === line.what)
  const connection = design.connections.find(({ id }) => id === line.connection)
  if (alike.length < 2 || connection === undefined) return lineWords[line.what]
  const leaves = connection.from === line.part
  const other = design.parts.find(({ id }) => id === (leaves ? connection.to : connection.from))
  return other === undefined
    ? lineWords[line.what]
    : `${lineWords[line.what]}, ${leaves ? 'to' : 'from'} ${other.name}`
}

const meters: Readonly<Record<string, Meter>> = prices

/** What a slice of a line's quantity costs: "1,000,000 requests of the free 1 million a month". */
export function sliceWords(slice: Slice, line: CostLine, bill: MonthlyCost): string {
  const quantity = `${formatFigure(slice.quantity)} ${unitWord(line.unit, slice.quantity)}`
  if (!slice.free) return `${quantity} at ${unitPriceWords(slice.usd, line.per, line.unit)}`
  const pool = meters[line.meter]?.pool
  if (pool === undefined) return `${quantity} for nothing`
  const shared = bill.lines.some(
    (other) => other !== line && meters[other.meter]?.pool === pool && other.quantity > 0,
  )
  const free = `${formatCount(pools[pool])} that are free each month`
  return shared ? `${quantity}: this line’s share of the ${free}` : `${quantity} of the ${free}`
}
