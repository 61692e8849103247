import { cores } from '#content/cores/index.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import { patternLines } from '#content/patterns/lines.ts'
import { drawnFor } from '#content/patterns/words/drawn.ts'
import { eipNames } from '#content/patterns/words/eip.ts'
import { type NeedId, needs } from '#content/patterns/words/needs.ts'
import { patternTags } from '#content/patterns/words/tags.ts'
import type { AxisId, Core, KindId, ServiceId } from '#content/schema.ts'
import { serviceNames } from '#content/services.ts'
import { type Design, emptyWorkload } from '../../design/model.ts'
import { buildCandidate } from '../../engine/index.ts'

/** A pattern as the gallery knows it. */
export interface CatalogueEntry {
  readonly id: string
  readonly name: string
  readonly line: string
  /** What it can be built as; the first is drawn. */
  readonly cores: readonly [Core, ...Core[]]
  readonly axes: readonly AxisId[]
  readonly needs: readonly NeedId[]
  readonly eip: readonly { readonly name: string; readonly page: string }[]
  /** Kinds of the recipes' own parts, each once. */
  readonly kinds: readonly KindId[]
  /** What the gallery filters by: the four services, and every other kind by itself. */
  readonly parts: readonly PartGroup[]
}

/** A service with all its kinds, or a kind of no service of its own. */
export type PartGroup = ServiceId | KindId

const groupOf = (kind: KindId): PartGroup => kindProse[kind].service ?? kind

export function groupName(group: PartGroup): string {
  return isService(group) ? serviceNames[group] : kindProse[group].name
}

function isService(group: PartGroup): group is ServiceId {
  return Object.hasOwn(serviceNames, group)
}

/** Every pattern, in the order of its tags: like beside like. */
export const catalogue: readonly CatalogueEntry[] = Object.entries(patternTags).flatMap(([id, tags]) => {
  const [first, ...others] = cores.filter(({ pattern }) => pattern === id)
  const words = patternLines[id]
  if (first === undefined || words === undefined) return []
  const own = new Set(
    [first, ...others].flatMap(({ lead, parts }) => [lead, ...parts.map(({ kind }) => kind)]),
  )
  return [
    {
      id,
      ...words,
      cores: [first, ...others] as const,
      axes: tags.axes,
      needs: tags.needs,
      eip: tags.eip.map((name) => eipNames[name]),
      kinds: [...own],
      parts: [...new Set([...own].map(groupOf))],
    },
  ]
})

const byId: ReadonlyMap<string, CatalogueEntry> = new Map(catalogue.map((entry) => [entry.id, entry]))

export function catalogueEntry(id: string): CatalogueEntry | undefined {
  return byId.get(id)
}

const drawn = new Map<string, Design>()

/** What a core looks like where nobody's own answers are meant. */
export function generalDesign({ id, pattern }: Core): Design {
  const known = drawn.get(id)
  if (known !== undefined) return known
  const design = buildCandidate(id, { ...emptyWorkload, answers: drawnFor[pattern] ?? {} })
  drawn.set(id, design)
  return design
}

/** Name of what a pattern is built as: its variant, or the kind that leads it. */
export function coreLabel({ variant, lead, id }: Core): string {
  if (variant !== undefined) return variant.charAt(0).toUpperCase() + variant.slice(1)
  return ownLabels[id] ?? kindProse[lead].name
}

/** Where kind and variant do not tell the cores of a pattern apart. */
const ownLabels: Readonly<Record<string, string>> = {
  'topic-queues': 'Standard topic and queues',
  'bus-topic': 'To consumers',
  'bus-notify': 'To people',
  'bus-queues': 'Classic bus',
  'bus-v2-queues': 'Custom Event Bus',
}

export interface Filters {
  readonly text: string
  readonly axis: AxisId | null
  readonly need: NeedId | null
  readonly part: PartGroup | null
}

export const noFilters: Filters = { text: '', axis: null, need: null, part: null }

/** What the text of the search is looked for in: names, line, names of the book, parts, needs. */
const texts: ReadonlyMap<string, string> = new Map(
  catalogue.map((entry) => {
    const words = [
      entry.name,
      entry.line,
      ...entry.eip.map(({ name }) => name),
      ...entry.kinds.flatMap((kind) => [kindProse[kind].name, kindProse[kind].noun]),
      ...entry.parts.map(groupName),
      ...needs.filter(({ id }) => entry.needs.includes(id)).map(({ name }) => name),
    ]
    return [entry.id, folded(words.join(' '))]
  }),
)

/** In small letters, with every dash a hyphen, so that "topic-queue" finds "Topic–queue". */
function folded(text: string): string {
  return text.toLowerCase().replace(/[–—]/g, '-')
}

/** Patterns that pass every filter that is set; each word of the text has to be found. */
export function filtered(filters: Filters, entries: readonly CatalogueEntry[] = catalogue) {
  const words = folded(filters.text).split(/\s+/).filter(Boolean)
  return entries.filter(
    ({ id, axes, needs: own, parts }) =>
      (filters.axis === null || axes.includes(filters.axis)) &&
      (filters.need === null || own.includes(filters.need)) &&
      (filters.part === null || parts.includes(filters.part)) &&
      words.every((word) => texts.get(id)?.includes(word)),
  )
}

/** Every group that some pattern has, the four services first, then by name. */
export const partGroups: readonly PartGroup[] = [...new Set(catalogue.flatMap(({ parts }) => parts))].sort(
  (a, b) => Number(isService(b)) - Number(isService(a)) || (groupName(a) < groupName(b) ? -1 : 1),
)

/** How many patterns each choice of one filter would leave, the others as they are. */
export function countsFor<K extends 'axis' | 'need' | 'part'>(
  filters: Filters,
  filter: K,
  choices: readonly NonNullable<Filters[K]>[],
): ReadonlyMap<NonNullable<Filters[K]>, number> {
  return new Map(choices.map((choice) => [choice, filtered({ ...filters, [filter]: choice }).length]))
}
