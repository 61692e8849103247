import type { Core } from '#content/schema.ts'
import { designToThumbnail } from '../../formats/svg/thumbnail.ts'
import { iconOf } from '../result/diagram-picture.tsx'
import { useDark } from '../ui/use-dark.ts'
import { generalDesign } from './catalogue.ts'

const drawn = new Map<string, string>()

function addressOf(core: Core, theme: 'light' | 'dark'): string {
  const key = `${core.id} ${theme}`
  const known = drawn.get(key)
  if (known !== undefined) return known
  const svg = designToThumbnail(generalDesign(core), { icon: iconOf, title: core.id, theme })
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`
  drawn.set(key, address)
  return address
}

/** What a core looks like, at a glance. Decorative: its name stands beside it. */
export function Thumbnail({ core }: { readonly core: Core }) {
  const theme = useDark() ? 'dark' : 'light'
  return <img src={addressOf(core, theme)} alt="" className="max-h-full max-w-full" draggable={false} />
}
