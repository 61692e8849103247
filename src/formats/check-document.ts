import { type Design, emptyDocument, type WaterlineDocument } from '../design/model.ts'
import { normaliseDesign, normaliseErrors } from '../design/normalise.ts'
import { type Checked, checkWorkload } from './check-workload.ts'
import { isRecord } from './guards.ts'

/** Characters of a title, and of a note why a finding was accepted. */
export const MAX_TITLE = 200
export const MAX_REASON = 2_000
export const MAX_ACCEPTED = 1_000

/**
 * A document from outside (link, file, storage), field by field: what cannot be kept is dropped and
 * said, and whatever was given, a document that can be opened comes out.
 */
export function checkDocument(value: unknown): { document: WaterlineDocument; dropped: readonly string[] } {
  const given = isRecord(value) ? value : {}
  const workload = checkWorkload(given.workload)
  const design = checkDesign(given.design)
  const document: WaterlineDocument = {
    title: text(given.title, MAX_TITLE),
    workload: workload.value,
    assumptions: checkAssumptions(given.assumptions),
    chosen: typeof given.chosen === 'string' && given.chosen !== '' ? given.chosen : null,
    design: design.value,
    accepted: checkAccepted(given.accepted),
    waterline: given.waterline === true,
  }
  return { document, dropped: [...workload.dropped, ...design.dropped] }
}

/** A design that is too large or no design at all is dropped as a whole. */
function checkDesign(value: unknown): Checked<Design | null> {
  if (value === null || value === undefined) return { value: null, dropped: [] }
  const result = normaliseDesign(value)
  return result.ok
    ? { value: result.design, dropped: result.dropped }
    : { value: null, dropped: [normaliseErrors[result.error]] }
}

function checkAssumptions(value: unknown): WaterlineDocument['assumptions'] {
  if (!isRecord(value)) return emptyDocument.assumptions
  const known = Object.entries(value).filter(
    (entry): entry is [string, number] => /^[a-z][\w.-]{0,60}$/i.test(entry[0]) && Number.isFinite(entry[1]),
  )
  return Object.fromEntries(known)
}

function checkAccepted(value: unknown): WaterlineDocument['accepted'] {
  if (!Array.isArray(value)) return []
  return value.slice(0, MAX_ACCEPTED).flatMap((entry: unknown) => {
    const { finding, note } = isRecord(entry) ? entry : {}
    if (typeof finding !== 'string' || finding === '') return []
    return [{ finding: text(finding, MAX_TITLE), note: text(note, MAX_REASON) }]
  })
}

function text(value: unknown, longest: number): string {
  return typeof value === 'string' ? [...value].slice(0, longest).join('') : ''
}
