import type { ParamId, ParamSpec, ParamValue } from '#content/schema.ts'
import { connectionSpecs, type ParamSpecs, partSpecs } from '../../design/connect.ts'
import { diffDesigns, type Pair } from '../../design/diff.ts'
import { formatValue } from '../../design/format.ts'
import { graphOf } from '../../design/graph.ts'
import type { Connection, Design, Part } from '../../design/model.ts'
import { shortKindName } from '../../design/subtitle.ts'
import type { Row } from './rows.ts'

/** Part by part and connection by connection: what each is, and every setting that is not the same. */
export function designRows(left: Design, right: Design): readonly Row[] {
  const { parts, connections } = diffDesigns(left, right)
  return [
    ...parts.flatMap((pair) => partRows(pair, left, right)),
    ...connections.flatMap((pair) => connectionRows(pair, left, right)),
  ]
}

function partRows(pair: Pair<Part>, left: Design, right: Design): readonly Row[] {
  const { left: mine, right: theirs } = pair
  const id = `part ${mine?.id ?? ''} ${theirs?.id ?? ''}`
  const renamed = mine !== null && theirs !== null && mine.name !== theirs.name
  const words = (part: Part | null) =>
    part === null ? null : renamed ? `${part.name}, ${shortKindName(part.kind)}` : shortKindName(part.kind)
  const specs = { ...specsOfPart(theirs), ...specsOfPart(mine) }
  return [
    { id, label: mine?.name ?? theirs?.name ?? '', left: words(mine), right: words(theirs) },
    ...paramRows(pair, id, mine?.name ?? '', specs, left, right),
  ]
}

function connectionRows(pair: Pair<Connection>, left: Design, right: Design): readonly Row[] {
  const { left: mine, right: theirs } = pair
  const id = `connection ${mine?.id ?? ''} ${theirs?.id ?? ''}`
  const [design, shown] = mine === null ? [right, theirs] : [left, mine]
  if (shown === null) return []
  const { parts } = graphOf(design)
  const [from, to] = [parts.get(shown.from), parts.get(shown.to)]
  if (from === undefined || to === undefined) return []
  const label = `${from.name} → ${to.name}`
  return [
    { id, label, left: mine && 'connected', right: theirs && 'connected' },
    ...paramRows(pair, id, label, connectionSpecs(from.kind, to.kind), left, right),
  ]
}

const specsOfPart = (part: Part | null): ParamSpecs => (part === null ? {} : partSpecs(part.kind))

function paramRows(
  { params }: Pair<Part> | Pair<Connection>,
  id: string,
  label: string,
  specs: ParamSpecs,
  left: Design,
  right: Design,
): readonly Row[] {
  return params.map(({ param, left: mine, right: theirs }) => {
    const spec = specs[param]
    const words = (value: ParamValue | undefined, design: Design) =>
      value === undefined ? asUsual(spec) : valueWords(param, spec, value, design)
    return {
      id: `${id} ${param}`,
      label: `${label}: ${spec?.label.toLowerCase() ?? param}`,
      left: words(mine, left),
      right: words(theirs, right),
    }
  })
}

/** What holds where nothing was set. */
function asUsual(spec: ParamSpec | undefined): string {
  if (spec === undefined || spec.type === 'part' || spec.type === 'text') return 'none'
  return `${settingText(spec, spec.default)} (not set)`
}

function valueWords(param: ParamId, spec: ParamSpec | undefined, value: ParamValue, design: Design): string {
  if (param === 'deadLetter') return graphOf(design).parts.get(String(value))?.name ?? 'none'
  return spec === undefined ? String(value) : settingText(spec, value)
}

function settingText(spec: ParamSpec, value: ParamValue): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  if (typeof value === 'number') return formatValue(value, spec.unit ?? 'count')
  return spec.choices?.find((choice) => choice.value === value)?.label ?? value
}
