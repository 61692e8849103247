import { kindProse } from '#content/kinds/prose/index.ts'
import type { Invocation, KindId } from '#content/schema.ts'
import { plural } from '../../design/format.ts'
import { SourceLink } from '../sources/fact-meta.tsx'
import { Fold } from '../sources/fold.tsx'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { type Direction, type Neighbour, neighboursOf, type Way } from './connection-model.ts'

const invocationWords: Readonly<Record<Invocation, string>> = {
  sync: 'waits for the answer',
  async: 'does not wait',
  poll: 'fetches',
}

interface ConnectionListProps {
  readonly own: readonly KindId[]
  readonly direction: Direction
}

/** What may feed a service, or what it may feed: how, and what to mind. */
export function ConnectionList({ own, direction }: ConnectionListProps) {
  const neighbours = neighboursOf(own, direction)
  const native = neighbours.filter(({ ways }) => ways.length > 0)
  const refused = neighbours.filter(({ ways }) => ways.length === 0)
  return (
    <>
      <ul className="rounded-card border border-line bg-card">
        {native.map((neighbour) => (
          <NeighbourItem key={neighbour.kind} neighbour={neighbour} own={own} />
        ))}
      </ul>
      {refused.length > 0 && (
        <Fold className="mt-3 text-sm" summary={`Not directly: ${plural(refused.length, 'part')}`}>
          <ul className="mt-2 grid gap-2">
            {refused.map(({ kind, refusals }) => {
              const [first] = refusals
              return (
                <li key={kind} className="flex gap-2.5">
                  <AwsIcon kind={kind} size={20} className="mt-0.5 self-start" />
                  <p>
                    <span className="font-medium">{kindProse[kind].name}.</span>{' '}
                    <span className="text-ink-soft">
                      {first?.why}
                      {first !== undefined &&
                        first.between.length > 0 &&
                        ` Put between: ${first.between.map((each) => kindProse[each].name).join(', then ')}.`}
                    </span>
                    {first?.page !== undefined && (
                      <>
                        {' '}
                        <SourceLink page={first.page} />
                      </>
                    )}
                  </p>
                </li>
              )
            })}
          </ul>
        </Fold>
      )}
    </>
  )
}

interface NeighbourItemProps {
  readonly neighbour: Neighbour
  readonly own: readonly KindId[]
}

function NeighbourItem({ neighbour: { kind, ways, refusals }, own }: NeighbourItemProps) {
  return (
    <li className="flex gap-3 border-b border-line px-4 py-3 text-sm last:border-b-0">
      <AwsIcon kind={kind} size={28} className="mt-0.5 self-start" />
      <div className="min-w-0 grow">
        <h3 className="font-semibold">{kindProse[kind].name}</h3>
        {mergeWays(ways).map(({ way, of }) => (
          <WayWords key={way.own} way={way} of={own.length > 1 ? of : []} />
        ))}
        {ways.length > 0 && refusals.length > 0 && (
          <p className="mt-1 text-ink-soft">
            Not with {refusals.map((refusal) => kindProse[refusal.own].noun).join(', ')}: {refusals[0]?.why}
          </p>
        )}
      </div>
    </li>
  )
}

/** Ways that read alike are said once, for all the kinds of the service that have them. */
function mergeWays(ways: readonly Way[]): readonly { readonly way: Way; readonly of: readonly KindId[] }[] {
  const merged = new Map<string, { way: Way; of: KindId[] }>()
  for (const way of ways) {
    const { own, ...rest } = way
    const key = JSON.stringify(rest)
    const same = merged.get(key)
    if (same === undefined) merged.set(key, { way, of: [own] })
    else same.of.push(own)
  }
  return [...merged.values()]
}

function WayWords({ way, of }: { readonly way: Way; readonly of: readonly KindId[] }) {
  const { name, invocation, needs, onFailure, permission, page, confidence } = way
  return (
    <Fold
      className="mt-1 text-ink-soft"
      summary={
        <span className="font-normal text-ink-soft">
          {of.length > 0 && `${of.map((kind) => kindProse[kind].noun).join(', ')}: `}
          <span className="font-medium text-ink">{name}</span>, {invocationWords[invocation]}
          {confidence !== 'verified' && (confidence === 'likely' ? ', likely' : ', not verified')}
        </span>
      }
    >
      <ul className="mt-1 mb-2 grid list-disc gap-0.5 pl-8">
        {needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
        {onFailure !== undefined && <li>On an error: {onFailure}</li>}
        {permission !== undefined && <li>Allowed by: {permission}</li>}
        {page !== undefined && (
          <li>
            <SourceLink page={page} />
          </li>
        )}
      </ul>
    </Fold>
  )
}
