import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo, useRef } from 'react'
import { eipSite } from '#content/patterns/words/eip.ts'
import { patternWords } from '#content/patterns/words/index.ts'
import type { CitedText } from '#content/patterns/words/types.ts'
import { publicExamples } from '#content/public-examples.ts'
import { scenarios } from '#content/scenarios.ts'
import { useDocument } from '../../stores/document.ts'
import { useRecommendation } from '../../stores/recommendation.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { regionOf } from '../sources/fact-book.ts'
import { classNames } from '../ui/class-names.ts'
import { useHeadingFocus } from '../ui/use-heading-focus.ts'
import { catalogueEntry } from './catalogue.ts'
import { type Citations, citationsOf } from './citations.ts'
import { Cited } from './cited.tsx'
import { Evidence } from './evidence.tsx'
import { Examples } from './examples.tsx'
import { fitsOf } from './fit.ts'
import { OutsideLink } from './outside-link.tsx'
import { PatternDiagram } from './pattern-diagram.tsx'
import { PatternFitCard } from './pattern-fit-card.tsx'

/** One pattern: what it is for, what it is not for, and what that rests on. The id is known to exist. */
export function PatternPage({ id }: { readonly id: string }) {
  const entry = catalogueEntry(id)
  const words = patternWords[id]
  if (entry === undefined || words === undefined) throw new Error(`There are no words for the pattern ${id}`)
  usePageTitle(entry.name)
  const heading = useRef<HTMLHeadingElement>(null)
  useHeadingFocus(heading)
  const citations = useMemo(() => citationsOf(words), [words])
  const recommendation = useRecommendation()
  const fit = useMemo(() => fitsOf(recommendation).get(id) ?? null, [recommendation, id])
  const { workload } = useDocument()
  const { region } = workload.answers
  const inRegion = regionOf(region === undefined || region === 'not-sure' ? undefined : region.options[0])
  const examples = publicExamples[id] ?? []
  const { talk } = words
  const situation = scenarios.find((scenario) => scenario.id === talk?.scenario)

  return (
    <>
      <div className="mx-auto w-full max-w-362 grow px-4 pt-6.5 pb-12 sm:px-8 xl:px-10 print:p-0">
        <nav aria-label="Breadcrumb" className="screen-only text-sm text-ink-soft">
          <Link to="/patterns" className="font-medium text-water hover:underline">
            Patterns
          </Link>
          <span aria-hidden> / </span>
          {entry.name}
        </nav>
        <div className="mt-3 grid gap-x-9 gap-y-6 xl:grid-cols-[28.25rem_minmax(0,1fr)] print:block">
          <header className="flex flex-col">
            <h1 ref={heading} tabIndex={-1} className="text-3xl font-semibold outline-none max-sm:text-2xl">
              {entry.name}
            </h1>
            <p className="mt-2 text-md text-pretty text-ink-soft">{entry.line}</p>
            {entry.eip.length > 0 && (
              <p className="mt-3 text-sm text-ink-soft">
                In <cite>Enterprise Integration Patterns</cite>:{' '}
                {entry.eip.map(({ name, page }, i) => (
                  <span key={page}>
                    {i > 0 && ', '}
                    <OutsideLink href={`${eipSite}${page}.html`}>{name}</OutsideLink>
                  </span>
                ))}
              </p>
            )}
            <PatternFitCard fit={fit} />
            {talk !== undefined && (
              <Box title="What the talk said" className="mt-5">
                <p className="text-sm">
                  <Cited text={talk} citations={citations} />
                </p>
                {situation !== undefined && (
                  <p className="mt-2 text-sm text-ink-soft">
                    Its situation: {situation.name}. {situation.line}
                  </p>
                )}
              </Box>
            )}
          </header>
          <PatternDiagram entry={entry} fit={fit} workload={workload} />
        </div>

        <div className="mt-5.5 grid gap-5 lg:grid-cols-2 print:block print:space-y-5">
          <Box title="When">
            <Points texts={words.when} citations={citations} mark="✓" tone="text-good" />
          </Box>
          <Box title="When not">
            <ul className="grid gap-2.5">
              {words.whenNot.map((against) => (
                <Point key={against.text} mark="✕" tone="text-bad">
                  <Cited text={against} citations={citations} />
                  {against.instead !== undefined && <Instead id={against.instead} />}
                </Point>
              ))}
            </ul>
          </Box>
          {words.variants.length > 0 && (
            <Box title="Variants">
              <dl className="grid gap-3">
                {words.variants.map((variant) => (
                  <div key={variant.name}>
                    <dt className="text-sm font-semibold">{variant.name}</dt>
                    <dd className="text-sm text-ink-soft">
                      <Cited text={variant} citations={citations} />
                    </dd>
                  </div>
                ))}
              </dl>
            </Box>
          )}
          <Box title="Traps">
            <Points texts={words.traps} citations={citations} mark="!" tone="text-caution" />
          </Box>
          {words.accepts !== undefined && (
            <Box title="What it takes on">
              <Points texts={words.accepts} citations={citations} mark="△" tone="text-caution" />
            </Box>
          )}
          {examples.length > 0 && (
            <Box title="Public examples">
              <Examples examples={examples} />
            </Box>
          )}
        </div>
        <Box title="What this rests on" className="mt-5">
          <Evidence citations={citations.all} region={inRegion} />
        </Box>
      </div>
      <SiteFooter />
    </>
  )
}

function Instead({ id }: { readonly id: string }) {
  const entry = catalogueEntry(id)
  if (entry === undefined) return null
  return (
    <span className="block">
      <span className="sr-only">Look at </span>
      <Link to="/patterns/$id" params={{ id }} className="font-medium text-water hover:underline">
        {entry.name}
      </Link>
    </span>
  )
}

interface PointsProps {
  readonly texts: readonly CitedText[]
  readonly citations: Citations
  readonly mark: string
  readonly tone: string
}

function Points({ texts, citations, mark, tone }: PointsProps) {
  return (
    <ul className="grid gap-2.5">
      {texts.map((text) => (
        <Point key={text.text} mark={mark} tone={tone}>
          <Cited text={text} citations={citations} />
        </Point>
      ))}
    </ul>
  )
}

interface PointProps {
  readonly mark: string
  readonly tone: string
  readonly children: ReactNode
}

function Point({ mark, tone, children }: PointProps) {
  return (
    <li className="flex gap-2.5 text-sm">
      <span aria-hidden className={classNames('w-3 shrink-0 text-center font-semibold', tone)}>
        {mark}
      </span>
      <span>{children}</span>
    </li>
  )
}

interface BoxProps {
  readonly title: string
  readonly className?: string
  readonly children: ReactNode
}

function Box({ title, className, children }: BoxProps) {
  return (
    <section
      className={classNames('min-w-0 rounded-card border border-line bg-card px-4.5 pt-4 pb-4.5', className)}
    >
      <h2 className="mb-2.5 text-md font-semibold">{title}</h2>
      {children}
    </section>
  )
}
