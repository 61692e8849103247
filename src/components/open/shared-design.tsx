import { lazy, Suspense, useState } from 'react'
import { patternLines } from '#content/patterns/lines.ts'
import { summary } from '../../design/spoken.ts'
import type { MonthlyCost } from '../../engine/index.ts'
import { billOf } from '../../stores/bill.ts'
import { assessmentOf, candidateOf, designOf } from '../../stores/judgement.ts'
import { sumOf } from '../cost/bill-sum.ts'
import { costWords } from '../result/cost-figure.tsx'
import { DiagramPicture } from '../result/diagram-picture.tsx'
import { FigureText, KeyFigures } from '../result/key-figures.tsx'
import { keyNumbers } from '../result/key-numbers.ts'
import { Badge } from '../ui/badge.tsx'
import { classNames } from '../ui/class-names.ts'
import { useDark } from '../ui/use-dark.ts'
import type { Shared } from './shared.ts'
import { SharedAnswers } from './shared-answers.tsx'
import { SharedFindings } from './shared-findings.tsx'
import { ThenAndNow } from './then-and-now.tsx'

// Rules are heavy with words, and come after what is shared.
const SharedRules = lazy(() =>
  import('./shared-rules.tsx').then((module) => ({ default: module.SharedRules })),
)

/** A shared design, read only: what it is, how it fits, what it answers, what Waterline said of it and says today. */
export function SharedDesign({ shared }: { readonly shared: Shared }) {
  // What is shown of a recommendation that has changed since: today's, or that of then.
  const [chosen, setChosen] = useState(shared.document.chosen)
  const document = chosen === shared.document.chosen ? shared.document : { ...shared.document, chosen }
  const design = designOf(document)
  const assessment = assessmentOf(document)
  const candidate = candidateOf(document)
  const bill = billOf(document)
  const dark = useDark()
  // To look at: the whole of it at once, however small the window.
  const fitted = shared.kind === 'view'
  const title = document.title || candidate?.name || 'Shared design'
  return (
    <div className="mx-auto w-full max-w-352 px-4 pt-6 pb-10 sm:px-8 xl:px-10">
      <p className="flex flex-wrap gap-2">
        {assessment.fit.total !== null && <Badge tone="water">Fit {assessment.fit.total}</Badge>}
        {assessment.blocked.length > 0 && <Badge tone="bad">✕ Misses a must</Badge>}
        {document.design !== null && <Badge>Edited diagram</Badge>}
      </p>
      <h1 className="mt-2 text-2xl font-semibold">{title}</h1>
      {candidate !== null && document.design === null && (
        <p className="mt-1.5 text-md text-ink-soft">
          {title !== candidate.name && `${candidate.name}. `}
          {patternLines[candidate.pattern]?.line}
        </p>
      )}
      {shared.dropped.length > 0 && <Dropped sentences={shared.dropped} />}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        tabIndex={0}
        aria-label="Picture of the diagram"
        className={classNames(
          'mt-5 overflow-x-auto rounded-panel border border-line bg-canvas p-4',
          fitted && 'h-[min(34rem,65dvh)]',
        )}
      >
        <DiagramPicture
          design={design}
          title={title}
          description={summary(design)}
          waterline={document.waterline}
          theme={dark ? 'dark' : 'light'}
          idPrefix="open-"
          fill={fitted}
        />
      </section>
      <div className="mt-5 max-w-2xl">
        <KeyFigures
          numbers={keyNumbers(assessment, document.workload, bill === null ? 3 : 2)}
          {...(bill !== null && { first: <SharedCost bill={bill} /> })}
        />
      </div>
      {shared.recorded !== null && (
        <ThenAndNow
          document={document}
          recorded={shared.recorded}
          // Whose pattern was chosen or drawn is not ours to exchange.
          onShow={shared.document.design === null && shared.document.chosen === null ? setChosen : null}
        />
      )}
      <SharedFindings document={document} />
      <Suspense>
        <SharedRules document={document} />
      </Suspense>
      <SharedAnswers document={document} />
    </div>
  )
}

function SharedCost({ bill }: { readonly bill: MonthlyCost }) {
  return (
    <p className="flex flex-col px-3.5 py-3.5 max-sm:px-2.5">
      <FigureText value={sumOf(bill).figure} words={costWords(bill)} />
    </p>
  )
}

function Dropped({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <div className="mt-4 rounded-card bg-caution-soft px-3.5 py-3 text-sm">
      <p className="font-semibold">Not everything in it could be kept:</p>
      <ul className="mt-1 list-disc pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
