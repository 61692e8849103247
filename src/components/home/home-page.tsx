import { Link } from '@tanstack/react-router'
import { plural } from '../../design/format.ts'
import { useDocument } from '../../stores/document.ts'
import { JudgeButton } from '../judge/judge-button.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { buttonClass } from '../ui/button.tsx'
import { SaveNotice } from '../ui/save-notice.tsx'
import { Iceberg } from './iceberg.tsx'
import { ScenarioCards } from './scenario-cards.tsx'

/** What Waterline is, and where to begin. */
export function HomePage() {
  const { workload, title } = useDocument()
  const answered = Object.keys(workload.answers).length
  usePageTitle()
  return (
    <>
      <SaveNotice changing={false} />
      <div className="mx-auto w-full max-w-308 px-4 pt-8 pb-14 sm:px-8 lg:pt-12">
        <div className="grid items-center gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,35rem)]">
          <div>
            <h1 className="text-3xl font-semibold max-sm:text-2xl">Choose AWS messaging that fits</h1>
            <p className="mt-4 max-w-136 text-md text-pretty text-ink-soft">
              An application is an iceberg. Above the waterline, its API answers at once. Below it, services
              talk by messages. Describe your workload: Waterline scores SQS, SNS, EventBridge and Kinesis on
              six axes, draws the design that fits, and shows the source behind every figure.
            </p>
            <p className="mt-6 flex flex-wrap gap-2.5">
              {answered === 0 ? (
                <Link to="/guide" className={buttonClass('primary')}>
                  Start the guide
                </Link>
              ) : (
                <>
                  <Link to="/guide" className={buttonClass('primary')}>
                    Continue where you left off
                  </Link>
                  <Link to="/result" className={buttonClass()}>
                    See the recommendation
                  </Link>
                </>
              )}
              <JudgeButton />
            </p>
            <p className="mt-3 text-sm text-ink-soft">
              {answered === 0
                ? 'About twenty questions; the first answer already gives a recommendation.'
                : `${plural(answered, 'answer')} kept in this browser${title === '' ? '' : `, started from “${title}”`}.`}
            </p>
          </div>
          <Iceberg />
        </div>
        <section aria-labelledby="scenarios" className="mt-12">
          <h2 id="scenarios" className="text-xl font-semibold">
            Start from a scenario
          </h2>
          <p className="mt-1 mb-5 text-base text-ink-soft">
            Every answer is filled in and can be changed. The pictures are what the engine recommends now.
          </p>
          <ScenarioCards />
        </section>
      </div>
      <div className="mt-auto">
        <SiteFooter />
      </div>
    </>
  )
}
