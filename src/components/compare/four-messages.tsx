import { type Channel, channels } from '#content/comparison/messages.ts'
import type { RegionId } from '#content/schema.ts'
import { Sentence } from '../sources/sentence.tsx'
import { ChannelDrawing, LegendToken } from './channel-drawing.tsx'

const captions = [
  ['gets', 'Who gets it'],
  ['order', 'Order'],
  ['failure', 'C fails'],
  ['afterwards', 'Afterwards'],
] as const satisfies readonly (readonly [keyof Channel, string])[]

/** Queue, topic, bus and stream told apart by what they do with the same four messages. */
export function FourMessages({ region }: { readonly region: RegionId }) {
  return (
    <section aria-labelledby="messages" className="mt-12 max-w-7xl">
      <h2 id="messages" className="scroll-mt-4 text-xl font-semibold">
        The same four messages through each
      </h2>
      <p className="mt-1.5 max-w-3xl text-base text-ink-soft">
        A, B, C and D are sent in this order. Somebody cannot work on C at first.
      </p>
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-soft">
        <LegendToken state="failed">fails</LegendToken>
        <LegendToken state="again">comes again</LegendToken>
        <LegendToken state="waits">waits</LegendToken>
      </p>
      <div className="mt-3 grid gap-4 md:grid-cols-2">
        {channels.map((channel) => (
          <article key={channel.id} className="rounded-card border border-line bg-card p-4.5">
            <div className="mx-auto max-w-[23.5rem]">
              <ChannelDrawing channel={channel.id} />
            </div>
            <h3 className="mt-2 text-md font-semibold">
              {channel.title}
              <span className="font-normal text-ink-soft">: {channel.line}</span>
            </h3>
            <dl className="mt-2 grid gap-1.5 text-sm">
              {captions.map(([id, label]) => (
                <div key={id} className="grid grid-cols-[6.5rem_1fr] gap-2">
                  <dt className="text-ink-soft">{label}</dt>
                  <dd>
                    <Sentence says={channel[id]} region={region} about={`${channel.title}: ${label}`} />
                  </dd>
                </div>
              ))}
            </dl>
          </article>
        ))}
      </div>
    </section>
  )
}
