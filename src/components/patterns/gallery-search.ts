import { axes } from '#content/axes.ts'
import { needs } from '#content/patterns/words/needs.ts'
import { type Filters, partGroups } from './catalogue.ts'

/** The gallery's filters as words of an address: those that are set. */
export type GallerySearch = {
  readonly q?: string
  readonly need?: string
  readonly axis?: string
  readonly with?: string
}

/** Words of an address that are none of ours are left out. */
export function filtersFrom(search: GallerySearch): Filters {
  return {
    text: search.q ?? '',
    need: needs.find(({ id }) => id === search.need)?.id ?? null,
    axis: axes.find(({ id }) => id === search.axis)?.id ?? null,
    part: partGroups.find((id) => id === search.with) ?? null,
  }
}

export function searchFrom({ text, need, axis, part }: Filters): GallerySearch {
  return {
    ...(text.trim() === '' ? {} : { q: text }),
    ...(need === null ? {} : { need }),
    ...(axis === null ? {} : { axis }),
    ...(part === null ? {} : { with: part }),
  }
}
