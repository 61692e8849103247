import { useEffect, useRef } from 'react'
import { icons } from '#content/kinds/icons.ts'
import type { KindId } from '#content/schema.ts'
import type { Design } from '../../design/model.ts'
import { type Icon, parseIcon } from '../../formats/svg/icon.ts'
import { designToSvg } from '../../formats/svg/picture.ts'
import type { ThemeName } from '../../formats/svg/theme.ts'
import { rawIcons } from '../ui/aws-icon-raw.ts'

const parsed = new Map<KindId, Icon | null>()

/** The icon of a kind for pictures; null where AWS has none. */
export function iconOf(kind: KindId): Icon | null {
  const known = parsed.get(kind)
  if (known !== undefined) return known
  const icon = icons[kind]
  const raw = icon === undefined ? undefined : rawIcons[icon]
  const result = raw === undefined ? null : parseIcon(raw)
  parsed.set(kind, result)
  return result
}

/** Share of its drawn size at which its words can still be read. */
const LEGIBLE = 0.7

interface DiagramPictureProps {
  readonly design: Design
  readonly title: string
  readonly description: string
  readonly waterline: boolean
  readonly theme: ThemeName
  readonly idPrefix: string
  /** As large as the place it stands in allows, whole; else no larger than it is drawn. */
  readonly fill?: boolean
}

/** The picture that is exported, on the page. It is parsed as XML and never as HTML: no name on it can act. */
export function DiagramPicture({
  design,
  title,
  description,
  waterline,
  theme,
  idPrefix,
  fill = false,
}: DiagramPictureProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const svg = designToSvg(design, {
      icon: iconOf,
      title,
      description,
      theme,
      background: 'page',
      waterline,
      idPrefix,
    })
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    documentElement.setAttribute(
      'class',
      fill ? 'size-full' : 'mx-auto h-auto max-h-[30rem] w-full max-sm:max-h-none max-sm:min-w-(--least)',
    )
    if (!fill) {
      const width = Number(documentElement.getAttribute('width') ?? 0)
      documentElement.style.maxWidth = `${width}px`
      // On a phone it scrolls sideways rather than that nobody can read it.
      documentElement.style.setProperty('--least', `${LEGIBLE * width}px`)
    }
    place.current?.replaceChildren(document.adoptNode(documentElement))
  }, [design, title, description, waterline, theme, idPrefix, fill])
  return <div ref={place} className={fill ? 'size-full font-sans' : 'font-sans'} />
}
