/** What a design costs in simplicity, as sentences. For pages: the judge itself reads no names. */
import { mechanismSpecs } from '#content/connections/specs.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import type { MechanismSpecs, ParamSpec } from '#content/schema.ts'
import { partSpecs } from '../design/connect.ts'
import { formatDate } from '../design/format.ts'
import { type Novelty, perHop, perNovelty, type Simplicity } from './simplicity.ts'

export interface SimplicityItem {
  readonly text: string
  readonly points: number
  readonly facts: readonly string[]
}

const specs: Readonly<Record<string, MechanismSpecs>> = mechanismSpecs

/** What costs points, the parts in a row first; empty where nothing does. */
export function simplicityItems({ hops, young }: Simplicity): readonly SimplicityItem[] {
  const further = hops - 1
  const inRow: SimplicityItem[] =
    further > 0
      ? [
          {
            text: `${hops} managed parts stand in a row, one after the other.`,
            points: perHop * further,
            facts: [],
          },
        ]
      : []
  return [
    ...inRow,
    ...young.map((novelty) => ({ text: youngText(novelty), points: perNovelty, facts: [novelty.fact] })),
  ]
}

function youngText({ month, of }: Novelty): string {
  const since = month === undefined ? '' : `, since ${formatDate(month)}`
  return `${nameOf(of)}: generally available for less than a year${since}.`
}

function nameOf(of: Novelty['of']): string {
  if ('mechanism' in of) return labelOf(specs[of.mechanism]?.params?.[of.param])
  const { name } = kindProse[of.kind]
  return of.param === undefined ? name : `${name}, “${labelOf(partSpecs(of.kind)[of.param])}”`
}

/** Of a choice its young value, else the setting. */
function labelOf(spec: ParamSpec | undefined): string {
  const young = spec?.choices?.find(({ value }) => value === spec.newSince?.value)
  return young?.label ?? spec?.label ?? ''
}
