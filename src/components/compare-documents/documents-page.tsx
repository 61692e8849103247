import { useLocation, useNavigate } from '@tanstack/react-router'
import { ArrowLeftRight } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { WaterlineDocument } from '../../design/model.ts'
import { summary } from '../../design/spoken.ts'
import { readLink } from '../../formats/link.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { candidateOf, designOf } from '../../stores/judgement.ts'
import { useLibrary } from '../../stores/library.ts'
import { usePreview } from '../../stores/preview.ts'
import { DiagramPicture } from '../result/diagram-picture.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { Button } from '../ui/button.tsx'
import { Switch } from '../ui/switch.tsx'
import { useDark } from '../ui/use-dark.ts'
import { designRows } from './design-rows.ts'
import { answerRows, settingRows, verdictRows } from './rows.ts'
import { RowsTable } from './rows-table.tsx'
import { type Offer, SideHeader } from './side-header.tsx'
import { mine, readSides, type SideChoice, writeSides } from './sides.ts'

/** Two documents side by side: what each answers, what is recommended for it, and how the diagrams differ. */
export function DocumentsPage() {
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate()
  const [left, right] = useMemo(() => readSides(hash), [hash])
  const [first, second] = [useSide(left), useSide(right)]
  const offers = useOffers()
  usePageTitle('Compare two designs')
  const show = (sides: readonly [SideChoice, SideChoice]) =>
    void navigate({ to: '/compare/designs', hash: writeSides(sides), replace: true })
  return (
    <>
      <div className="mx-auto w-full max-w-352 px-4 pt-6 pb-12 sm:px-8 xl:px-10">
        <h1 className="text-2xl font-semibold max-sm:text-xl">Compare two designs</h1>
        <p className="mt-1.5 max-w-3xl text-base text-ink-soft">
          Answers question by question, the diagrams part by part. Each side is judged by its own answers.
          Nothing here changes either of them.
        </p>
        <div className="mt-5 grid items-start gap-4 sm:grid-cols-2">
          <SideHeader
            key={`left ${left.from}`}
            label="Left"
            choice={left}
            offers={offers}
            title={first.document && nameOf(first.document)}
            fault={first.fault}
            onChoose={(choice) => show([choice, right])}
          />
          <SideHeader
            key={`right ${right.from}`}
            label="Right"
            choice={right}
            offers={offers}
            title={second.document && nameOf(second.document)}
            fault={second.fault}
            onChoose={(choice) => show([left, choice])}
          />
        </div>
        {first.document !== null && second.document !== null && (
          <Comparison left={first.document} right={second.document} onSwap={() => show([right, left])} />
        )}
      </div>
      <div className="mt-auto">
        <SiteFooter />
      </div>
    </>
  )
}

/** What can be chosen by its name. */
function useOffers(): readonly Offer[] {
  const own = useDocument()
  const current = useDocumentStore((state) => state.documentId)
  const file = usePreview((state) => state.file)
  const kept = useLibrary((state) => state.contents)
  useEffect(() => void useLibrary.getState().refresh(), [])
  const others = (kept?.documents ?? []).filter(({ id, trashed }) => id !== current && trashed === null)
  return [
    { choice: mine, name: `Mine: ${nameOf(own)}` },
    ...(file === null ? [] : [{ choice: { from: 'file' } as const, name: file.name }]),
    ...others.map(({ id, document }) => ({ choice: { from: 'saved', id } as const, name: nameOf(document) })),
  ]
}

interface SideDocument {
  readonly document: WaterlineDocument | null
  readonly fault: string | null
}

function useSide(choice: SideChoice): SideDocument {
  const own = useDocument()
  const file = usePreview((state) => state.file)
  const kept = useLibrary((state) => state.contents)
  const fragment = choice.from === 'link' ? choice.fragment : null
  const link = useMemo(() => (fragment === null ? null : readLink(fragment)), [fragment])
  const found = (document: WaterlineDocument | undefined, fault: string): SideDocument =>
    document === undefined ? { document: null, fault } : { document, fault: null }
  switch (choice.from) {
    case 'mine':
      return { document: own, fault: null }
    case 'none':
      return { document: null, fault: null }
    case 'file':
      return found(file?.document, 'The file is no longer open: a reload forgets it. Open it again.')
    case 'saved':
      // Until the list was read nobody knows.
      if (kept === null) return { document: null, fault: null }
      return found(
        kept.documents.find(({ id }) => id === choice.id)?.document,
        'This design is not kept in this browser.',
      )
    case 'link':
      return link?.ok === true
        ? { document: link.document, fault: null }
        : { document: null, fault: link?.reason ?? '' }
  }
}

function nameOf(document: WaterlineDocument): string {
  return document.title || candidateOf(document)?.name || 'Untitled'
}

interface ComparisonProps {
  readonly left: WaterlineDocument
  readonly right: WaterlineDocument
  readonly onSwap: () => void
}

function Comparison({ left, right, onSwap }: ComparisonProps) {
  const [onlyDifferences, setOnlyDifferences] = useState(true)
  const documents = [left, right] as const
  const names = [nameOf(left), nameOf(right)] as const
  const designs = [designOf(left), designOf(right)] as const
  const table = { onlyDifferences, names }
  return (
    <>
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        <SidePicture document={left} idPrefix="left-" />
        <SidePicture document={right} idPrefix="right-" />
      </div>
      <div className="screen-only mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Switch checked={onlyDifferences} onChange={setOnlyDifferences}>
          Only what differs
        </Switch>
        <Button size="small" onClick={onSwap}>
          <ArrowLeftRight />
          Swap sides
        </Button>
      </div>
      <RowsTable title="What Waterline says" rows={verdictRows(documents)} {...table} />
      <RowsTable
        title="Answers"
        rows={answerRows(documents)}
        none="Neither has answered anything."
        {...table}
      />
      <RowsTable title="Weights, assumptions, own quotas" rows={settingRows(documents)} {...table} />
      <RowsTable title="Diagrams" rows={designRows(...designs)} none="Neither has a part." {...table} />
    </>
  )
}

interface SidePictureProps {
  readonly document: WaterlineDocument
  readonly idPrefix: string
}

function SidePicture({ document, idPrefix }: SidePictureProps) {
  const design = designOf(document)
  const dark = useDark()
  const title = nameOf(document)
  return (
    <figure className="min-w-0 rounded-panel border border-line bg-canvas">
      <figcaption className="px-4 pt-3 text-sm font-semibold wrap-anywhere">{title}</figcaption>
      {design.parts.length === 0 ? (
        <p className="p-6 text-center text-sm text-ink-soft">No diagram yet.</p>
      ) : (
        <div className="h-72 p-3 max-sm:h-48">
          <DiagramPicture
            design={design}
            title={title}
            description={summary(design)}
            waterline={document.waterline}
            theme={dark ? 'dark' : 'light'}
            idPrefix={idPrefix}
            fill
          />
        </div>
      )}
    </figure>
  )
}
