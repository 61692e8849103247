import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { axes } from '#content/axes.ts'
import { servicePages } from '#content/comparison/service-pages.ts'
import type { ServicePage as Page, Topic } from '#content/comparison/service-types.ts'
import type { Says } from '#content/comparison/types.ts'
import { cores } from '#content/cores/index.ts'
import { patternLines } from '#content/patterns/lines.ts'
import { type TalkChange, talkTopics } from '#content/talk.ts'
import { formatDate } from '../../design/format.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { defaultRegion, knownFact, regionOf } from '../sources/fact-book.ts'
import { RegionSelect } from '../sources/region-select.tsx'
import { Sentence } from '../sources/sentence.tsx'
import { useHashTarget } from '../sources/use-hash-target.ts'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { buttonClass } from '../ui/button.tsx'
import { ConnectionList } from './connection-list.tsx'
import { FactGroup } from './fact-group.tsx'

const route = getRouteApi('/services/$id')

const topics: readonly { readonly id: Topic; readonly name: string }[] = [
  ...axes,
  { id: 'operation', name: 'Security and operation' },
]

/** Everything on one service: what it is for, its limits, its neighbours, the patterns that use it. */
export function ServicePage({ page }: { readonly page: Page }) {
  usePageTitle(page.name)
  const region = regionOf(route.useSearch().region)
  const navigate = route.useNavigate()
  const target = useHashTarget('fact-')
  const shown = topics.filter(({ id }) => page.groups[id].length > 0)
  const columns = page.variants.flatMap(({ column }) => column ?? [])
  return (
    <>
      <div className="mx-auto w-full max-w-6xl grow px-4 py-8 sm:px-6">
        <OtherServices current={page.id} />
        <header className="mt-5 flex items-start gap-4">
          <AwsIcon kind={page.icon} size={52} />
          <div>
            <h1 className="text-2xl font-semibold">{page.name}</h1>
            <p className="mt-1 max-w-3xl text-md text-ink-soft">
              <Sentence says={page.is} region={region} about={page.name} />
            </p>
          </div>
        </header>
        <p className="screen-only mt-4 flex flex-wrap items-center gap-3">
          {columns.length > 0 && (
            <Link to="/compare" search={{ columns: columns.join('.') }} className={buttonClass()}>
              Compare its variants
            </Link>
          )}
          <RegionSelect
            value={region}
            onChange={(id) =>
              void navigate({
                search: id === defaultRegion ? {} : { region: id },
                replace: true,
                resetScroll: false,
              })
            }
          />
        </p>

        <OnThisPage page={page} />
        <div className="mt-5 grid gap-4 md:grid-cols-2">
          <Purpose
            title="Good at"
            icon={<Check aria-hidden />}
            lines={page.fits}
            page={page}
            region={region}
            good
          />
          <Purpose
            title="Not made for"
            icon={<Minus aria-hidden />}
            lines={page.less}
            page={page}
            region={region}
          />
        </div>

        <Section id="variants" title={variantsTitle(page)}>
          <ul className="grid gap-3 sm:grid-cols-2">
            {page.variants.map(({ name, line }) => (
              <li key={name} className="rounded-card border border-line bg-card px-4 py-3.5">
                <h3 className="text-base font-semibold">{name}</h3>
                <p className="mt-0.5 text-sm">
                  <Sentence says={line} region={region} about={name} />
                </p>
              </li>
            ))}
          </ul>
        </Section>

        <Section id="limits" title="Limits and behaviours">
          <nav aria-label="Axes" className="screen-only flex flex-wrap gap-x-5 gap-y-1 text-sm">
            {shown.map(({ id, name }) => (
              <a key={id} href={`#axis-${id}`} className="font-medium text-water hover:underline">
                {name}
              </a>
            ))}
          </nav>
          {shown.map(({ id, name }) => (
            <div key={id} className="mt-5">
              <h3 id={`axis-${id}`} className="scroll-mt-4 text-lg font-semibold">
                {name}
              </h3>
              <FactGroup facts={page.groups[id]} region={region} target={target} />
            </div>
          ))}
        </Section>

        <div className="grid gap-x-6 lg:grid-cols-2">
          <Section id="fed-by" title="What may feed it">
            <ConnectionList own={page.kinds} direction="from" />
          </Section>
          <Section id="feeds" title="What it may feed">
            <ConnectionList own={page.kinds} direction="to" />
          </Section>
        </div>

        <Patterns page={page} />
        <Changes page={page} />
      </div>
      <SiteFooter />
    </>
  )
}

function OnThisPage({ page }: { readonly page: Page }) {
  const parts = [
    ['variants', variantsTitle(page)],
    ['limits', 'Limits and behaviours'],
    ['fed-by', 'What may feed it'],
    ['feeds', 'What it may feed'],
    ['patterns', 'Patterns that use it'],
    ...(changesOf(page).length > 0 ? [['changed', 'What changed since the talk']] : []),
  ]
  return (
    <nav aria-label="On this page" className="screen-only mt-5 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {parts.map(([id, label]) => (
        <a key={id} href={`#${id}`} className="font-medium text-water hover:underline">
          {label}
        </a>
      ))}
    </nav>
  )
}

function variantsTitle({ background }: Page): string {
  return background ? 'Ways to use it' : 'Variants'
}

function OtherServices({ current }: { readonly current: string }) {
  return (
    <nav aria-label="Services" className="screen-only">
      <ul className="flex flex-wrap gap-1.5">
        {Object.values(servicePages).map(({ id, name, icon }) => (
          <li key={id}>
            <Link
              to="/services/$id"
              params={{ id }}
              aria-current={id === current ? 'page' : undefined}
              className="flex min-h-8.5 items-center gap-2 rounded-control border border-transparent px-2 text-sm text-ink-soft hover:text-ink aria-[current=page]:border-line aria-[current=page]:bg-card aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              <AwsIcon kind={icon} size={20} />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface PurposeProps {
  readonly title: string
  readonly icon: ReactNode
  readonly lines: readonly Says[]
  readonly page: Page
  readonly region: ReturnType<typeof regionOf>
  readonly good?: boolean
}

function Purpose({ title, icon, lines, page, region, good = false }: PurposeProps) {
  return (
    <section className="rounded-card border border-line bg-card px-4 py-3.5">
      <h2 className="text-base font-semibold">{title}</h2>
      <ul className="mt-2 grid gap-2 text-sm">
        {lines.map((says) => (
          <li key={says.says} className="flex gap-2">
            <span className={`mt-0.5 [&_svg]:size-4 ${good ? 'text-good' : 'text-ink-soft'}`}>{icon}</span>
            <p>
              <Sentence says={says} region={region} about={`${page.name}: ${title.toLowerCase()}`} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-10 min-w-0">
      <h2 id={id} className="mb-3 scroll-mt-4 text-xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Patterns({ page }: { readonly page: Page }) {
  const { routesByPath } = useRouter()
  const linked = '/patterns/$id' in routesByPath
  const used = cores.filter(({ parts }) => parts.some(({ kind }) => page.kinds.includes(kind)))
  const ids = [...new Set(used.map(({ pattern }) => pattern))]
  if (ids.length === 0) return null
  return (
    <Section id="patterns" title="Patterns that use it">
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {ids.map((id) => {
          const words = patternLines[id]
          const path: string = `/patterns/${id}`
          return (
            <li key={id} className="rounded-card border border-line bg-card px-4 py-3.5">
              <h3 className="text-base font-semibold">
                {linked ? (
                  <Link to={path} className="text-water hover:underline">
                    {words?.name ?? id}
                  </Link>
                ) : (
                  (words?.name ?? id)
                )}
              </h3>
              <p className="mt-0.5 text-sm text-ink-soft">{words?.line}</p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function changesOf({ groups }: Page): readonly TalkChange[] {
  const own = new Set<string>(Object.values(groups).flat())
  return talkTopics.flatMap(({ changes }) => changes).filter(({ fact }) => own.has(fact))
}

function Changes({ page }: { readonly page: Page }) {
  const changes = changesOf(page)
  if (changes.length === 0) return null
  return (
    <Section id="changed" title="What changed since the talk">
      <ul className="grid gap-2 text-sm">
        {changes.map(({ fact, since }) => (
          <li key={fact}>
            <Link
              to="/sources/changes"
              hash={`change-${fact}`}
              className="font-medium text-water hover:underline"
            >
              {knownFact(fact).prose.label}
            </Link>
            {since !== undefined && <span className="text-ink-soft">, {formatDate(since)}</span>}
            <span>: {knownFact(fact).prose.statement}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
