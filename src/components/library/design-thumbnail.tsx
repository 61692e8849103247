import type { WaterlineDocument } from '../../design/model.ts'
import { useDark } from '../ui/use-dark.ts'
import { useSketch } from './sketches.ts'

/** What the design looks like, at a glance. Decorative: its title stands below. */
export function DesignThumbnail({ document }: { readonly document: WaterlineDocument }) {
  const sketch = useSketch(document)
  const dark = useDark()
  if (sketch === undefined) return null
  if (sketch.picture === null) return <p className="text-sm text-ink-soft">Nothing drawn yet</p>
  const src = sketch.picture(dark ? 'dark' : 'light')
  return <img src={src} alt="" className="max-h-full max-w-full" draggable={false} />
}
