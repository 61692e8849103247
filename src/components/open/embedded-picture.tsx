import { useEffect } from 'react'
import type { WaterlineDocument } from '../../design/model.ts'
import { summary } from '../../design/spoken.ts'
import { designOf } from '../../stores/judgement.ts'
import { DiagramPicture } from '../result/diagram-picture.tsx'
import { useDark } from '../ui/use-dark.ts'
import './open.css'

/** The picture alone, for a frame in another page: no header, no questions, nothing kept. */
export function EmbeddedPicture({ document: shared }: { readonly document: WaterlineDocument }) {
  const design = designOf(shared)
  const dark = useDark()
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.chrome = 'none'
    return () => {
      delete dataset.chrome
    }
  }, [])
  const title = shared.title === '' ? 'Shared design' : shared.title
  return (
    <div className="flex grow flex-col items-center justify-center bg-canvas p-3">
      <h1 className="sr-only">{title}</h1>
      <DiagramPicture
        design={design}
        title={title}
        description={summary(design)}
        waterline={shared.waterline}
        theme={dark ? 'dark' : 'light'}
        idPrefix="embed-"
      />
    </div>
  )
}
