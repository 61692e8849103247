import type { WaterlineDocument } from '../../design/model.ts'
import { untitled } from '../../stores/keeping.ts'
import type { Order } from './library-search.ts'

export interface Listed {
  readonly id: string
  readonly created: number
  readonly changed: number
  readonly document: WaterlineDocument
}

export function titleOf({ title }: WaterlineDocument): string {
  return title === '' ? untitled : title
}

/** What has all the words in its title or pattern, in this order. `patternOf` may not know yet: then the title counts. */
export function listed<D extends Listed>(
  designs: readonly D[],
  text: string,
  order: Order,
  patternOf: (document: WaterlineDocument) => string,
): readonly D[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  const found = designs.filter(({ document }) => {
    const known = plain(`${titleOf(document)} ${patternOf(document)}`)
    return words.every((word) => known.includes(word))
  })
  return found.toSorted((a, b) => before(a, b, order))
}

function before(a: Listed, b: Listed, order: Order): number {
  if (order === 'name')
    return (
      titleOf(a.document).localeCompare(titleOf(b.document), 'en', { numeric: true }) || b.changed - a.changed
    )
  return b[order] - a[order] || a.id.localeCompare(b.id)
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
