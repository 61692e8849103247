import { patternLines } from '#content/patterns/lines.ts'
import { questionNames } from '#content/questions/names.ts'
import { knowledgeVersion } from '#content/version.ts'
import { formatDate } from '../../design/format.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import { summary } from '../../design/spoken.ts'
import type { MonthlyCost } from '../../engine/index.ts'
import { wordedQuestion } from '../../engine/worded.ts'
import type { LinkRecord } from '../../formats/link/pack.ts'
import type { ReadLink } from '../../formats/link.ts'
import { billOf } from '../../stores/bill.ts'
import { assessmentOf, candidateOf, designOf } from '../../stores/judgement.ts'
import { recommendationOf } from '../../stores/recommendation.ts'
import { sumOf } from '../cost/bill-sum.ts'
import { answerText } from '../guide/answering.ts'
import { groupsOf } from '../guide/steps.ts'
import { costWords } from '../result/cost-figure.tsx'
import { DiagramPicture } from '../result/diagram-picture.tsx'
import { FigureText, KeyFigures } from '../result/key-figures.tsx'
import { keyNumbers } from '../result/key-numbers.ts'
import { Badge } from '../ui/badge.tsx'
import { useDark } from '../ui/use-dark.ts'
import { coreName } from './core-name.ts'

type Opened = Extract<ReadLink, { ok: true }>

/** A shared design, read only: what it is, what it answers, what Waterline said of it and says today. */
export function SharedDesign({ link }: { readonly link: Opened }) {
  const { document, kind, recorded, dropped } = link
  const design = designOf(document)
  const assessment = assessmentOf(document)
  const candidate = candidateOf(document)
  const bill = billOf(document)
  const dark = useDark()
  const title = document.title || candidate?.name || 'Shared design'
  return (
    <div className="mx-auto w-full max-w-352 px-4 pt-6 pb-10 sm:px-8 xl:px-10">
      <p className="flex flex-wrap gap-2">
        {assessment.fit.total !== null && <Badge tone="water">Fit {assessment.fit.total}</Badge>}
        {document.design !== null && <Badge>Edited diagram</Badge>}
      </p>
      <h1 className="mt-2 text-2xl font-semibold">{title}</h1>
      {candidate !== null && document.design === null && (
        <p className="mt-1.5 text-md text-ink-soft">{patternLines[candidate.pattern]?.line}</p>
      )}
      {dropped.length > 0 && <Dropped sentences={dropped} />}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        tabIndex={0}
        aria-label="Picture of the diagram"
        className="mt-5 overflow-x-auto rounded-panel border border-line bg-canvas p-4"
      >
        <DiagramPicture
          design={design}
          title={title}
          description={summary(design)}
          waterline={document.waterline}
          theme={dark ? 'dark' : 'light'}
          idPrefix="open-"
        />
      </section>
      {kind === 'edit' && (
        <>
          <div className="mt-5 max-w-2xl">
            <KeyFigures
              numbers={keyNumbers(assessment, document.workload, bill === null ? 3 : 2)}
              {...(bill !== null && { first: <SharedCost bill={bill} /> })}
            />
          </div>
          <ThenAndNow document={document} recorded={recorded} />
          <Answers document={document} />
        </>
      )}
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
      <p className="font-semibold">Not everything in the link could be kept:</p>
      <ul className="mt-1 list-disc pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

interface ThenAndNowProps {
  readonly document: WaterlineDocument
  readonly recorded: LinkRecord
}

/** What Waterline recommended when the link was made, beside what it recommends today. */
function ThenAndNow({ document, recorded }: ThenAndNowProps) {
  const { winner } = recommendationOf(document)
  const now = assessmentOf(document).fit.total
  const then = recorded.fits?.total ?? null
  if (recorded.winner === null && winner === null) return null
  const thenName = recorded.winner === null ? 'nothing yet' : coreName(recorded.winner)
  const nowName = winner === null ? 'nothing' : coreName(winner.id)
  const same = thenName === nowName && then === now
  return (
    <section className="mt-6">
      <h2 className="text-md font-semibold">What Waterline says of it</h2>
      {same ? (
        <p className="mt-1.5 text-sm">
          For these answers it recommended {thenName} when the link was made, and does so today.
          {now === null ? '' : ` This diagram fits them to ${now} of 100.`}
        </p>
      ) : (
        <dl className="mt-1.5 grid max-w-2xl gap-3 text-sm sm:grid-cols-2">
          <Said when={`Then, knowledge of ${formatDate(recorded.knowledge)}`} name={thenName} fit={then} />
          <Said when={`Today, knowledge of ${formatDate(knowledgeVersion)}`} name={nowName} fit={now} />
        </dl>
      )}
    </section>
  )
}

interface SaidProps {
  readonly when: string
  readonly name: string
  readonly fit: number | null
}

function Said({ when, name, fit }: SaidProps) {
  return (
    <div className="rounded-card border border-line bg-card px-3.5 py-3">
      <dt className="text-xs text-ink-soft">{when}</dt>
      <dd className="mt-0.5 font-semibold">
        {name}
        {fit !== null && <span className="font-normal text-ink-soft">, fit {fit}</span>}
      </dd>
    </div>
  )
}

/** The answers that were given, group by group. */
function Answers({ document }: { readonly document: WaterlineDocument }) {
  const { workload } = document
  const { applicable } = recommendationOf(document)
  const groups = groupsOf(applicable, workload.answers)
    .map((group) => ({
      ...group,
      questions: group.questions.filter(({ id }) => workload.answers[id] !== undefined),
    }))
    .filter(({ questions }) => questions.length > 0)
  if (groups.length === 0) return null
  return (
    <section className="mt-6">
      <h2 className="text-md font-semibold">The answers</h2>
      <div className="mt-2 gap-x-10 sm:columns-2 xl:columns-3">
        {groups.map(({ id, name, questions }) => (
          <section key={id} className="mb-5 break-inside-avoid">
            <h3 className="pb-1 text-xs text-ink-soft">{name}</h3>
            <dl>
              {questions.map((question) => {
                const answer = workload.answers[question.id]
                return (
                  <div
                    key={question.id}
                    className="flex items-baseline gap-3 border-t border-line py-1.5 text-sm"
                  >
                    <dt className="w-32 shrink-0 text-ink-soft">{questionNames[question.id]}</dt>
                    <dd className="min-w-0 flex-1 font-medium">
                      {answer === undefined ? '' : answerText(wordedQuestion(question.id), answer)}
                    </dd>
                  </div>
                )
              })}
            </dl>
          </section>
        ))}
      </div>
    </section>
  )
}
