import { priceProse } from '#content/prices/prose.ts'
import { priceSources } from '#content/prices/sources.ts'
import type { Fact, Source } from '#content/schema.ts'
import { formatFigure } from '../../design/format.ts'
import type { CostLine, MonthlyCost } from '../../engine/index.ts'
import { Badge, type BadgeTone } from '../ui/badge.tsx'
import { OutwardArrow } from '../ui/outward-arrow.tsx'
import { amountWords, sliceWords, stepWords, unitWord } from './bill-lines.ts'
import { ageWords } from './bill-sum.ts'

const pages: Readonly<Record<string, Source>> = priceSources
const prose: Readonly<Record<string, { readonly label: string; readonly rule: string } | undefined>> =
  priceProse

interface LineDetailsProps {
  readonly line: CostLine
  readonly bill: MonthlyCost
}

/** How a line is reckoned, with its numbers; how AWS counts; where and when the price was read. Heavy with words. */
export function LineDetails({ line, bill }: LineDetailsProps) {
  const steps = line.steps.map(stepWords)
  return (
    <div className="grid gap-3 text-sm">
      <div className="overflow-x-auto">
        <table className="border-collapse [&_td]:px-1.5 [&_td]:py-px [&_th]:px-1.5 [&_th]:py-px [&_th]:text-left [&_th]:font-normal">
          <caption className="sr-only">How the amount comes about</caption>
          <tbody>
            {steps.map(({ sign, spoken, value, words }, i) => (
              // Steps have no identity but their place.
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place only
              <tr key={i}>
                <td className="text-center text-ink-soft">
                  <span aria-hidden>{sign}</span>
                  <span className="sr-only">{spoken}</span>
                </td>
                <td className="text-right">{value}</td>
                <th scope="row" className="text-ink-soft">
                  {words}
                </th>
              </tr>
            ))}
            <tr className="border-t border-line-strong font-semibold">
              <td className="text-center">=</td>
              <td className="text-right">{formatFigure(line.quantity)}</td>
              <th scope="row" className="!font-semibold">
                {unitWord(line.unit, line.quantity)}
              </th>
            </tr>
          </tbody>
        </table>
      </div>
      <ul className="grid max-w-130 gap-0.5">
        {line.slices.map((slice, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slice is known by its place only
          <li key={i} className="flex justify-between gap-4">
            <span>{sliceWords(slice, line, bill)}</span>
            <span className="shrink-0">{amountWords((slice.quantity / line.per) * slice.usd)}</span>
          </li>
        ))}
        <li className="flex justify-between gap-4 border-t border-line font-semibold">
          <span>A month</span>
          <span>{amountWords(line.amount)}</span>
        </li>
      </ul>
      <PriceSource line={line} />
    </div>
  )
}

const confidences: Readonly<
  Record<Fact['confidence'], { readonly tone: BadgeTone; readonly words: string }>
> = {
  verified: { tone: 'good', words: 'verified' },
  likely: { tone: 'caution', words: 'likely' },
  unverified: { tone: 'caution', words: 'not verified' },
}

/** How AWS counts, the page with the price, its age and how sure it is. */
function PriceSource({ line }: { readonly line: CostLine }) {
  const page = pages[line.source]
  const words = prose[line.meter]
  const { tone, words: sure } = confidences[line.confidence]
  return (
    <div className="max-w-160 text-xs text-ink-soft">
      {words !== undefined && (
        <p>
          <strong className="font-semibold text-ink">{words.label}.</strong> {words.rule}
        </p>
      )}
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
        <Badge tone={tone}>{sure}</Badge>
        {page !== undefined && (
          <a
            href={page.url}
            target="_blank"
            rel="noreferrer"
            className="font-medium text-water hover:underline"
          >
            {page.title}
            <OutwardArrow />
          </a>
        )}
        {page?.publisher === 'third-party' && <span>not by AWS</span>}
        <span>{ageWords(line.copyDated)}</span>
      </p>
    </div>
  )
}
