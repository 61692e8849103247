import { formatCount, plural } from '../design/format.ts'
import { type Design, emptyDocument, type WaterlineDocument } from '../design/model.ts'
import { normaliseDesign, normaliseErrors } from '../design/normalise.ts'
import { type Checked, checkWorkload } from './check-workload.ts'
import { isRecord, quoted } from './guards.ts'

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
  const dropped: string[] = []
  const workload = checkWorkload(given.workload)
  const design = checkDesign(given.design)
  const document: WaterlineDocument = {
    title: checkText('The title', given.title, MAX_TITLE, dropped),
    workload: workload.value,
    assumptions: checkAssumptions(given.assumptions, dropped),
    chosen: checkChosen(given.chosen, dropped),
    design: design.value,
    accepted: checkAccepted(given.accepted, dropped),
    waterline: given.waterline === true,
  }
  return { document, dropped: [...workload.dropped, ...design.dropped, ...dropped] }
}

/** A design that is too large or no design at all is dropped as a whole. */
function checkDesign(value: unknown): Checked<Design | null> {
  if (value === null || value === undefined) return { value: null, dropped: [] }
  const result = normaliseDesign(value)
  return result.ok
    ? { value: result.design, dropped: result.dropped }
    : { value: null, dropped: [normaliseErrors[result.error]] }
}

function checkAssumptions(value: unknown, dropped: string[]): WaterlineDocument['assumptions'] {
  if (value === undefined || value === null) return emptyDocument.assumptions
  if (!isRecord(value)) {
    dropped.push('The assumptions: they are no list of numbers by name.')
    return emptyDocument.assumptions
  }
  const kept: Record<string, number> = {}
  for (const [id, number] of Object.entries(value)) {
    // Ids of later versions stay: an assumption that this version does not know is passed over by the bill.
    if (!/^[a-z][\w.-]{0,60}$/i.test(id))
      dropped.push(`The assumption ${quoted(id)}: that is no name of one.`)
    else if (typeof number !== 'number' || !Number.isFinite(number))
      dropped.push(`The assumption ${quoted(id)}: it is no number.`)
    else kept[id] = number
  }
  return kept
}

function checkChosen(value: unknown, dropped: string[]): string | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string') return value
  dropped.push('The pattern that was chosen: it is no name of one.')
  return null
}

function checkAccepted(value: unknown, dropped: string[]): WaterlineDocument['accepted'] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    dropped.push('The accepted findings: they are no list.')
    return []
  }
  const over = value.length - MAX_ACCEPTED
  if (over > 0)
    dropped.push(
      `${plural(over, 'accepted finding')}: a document holds ${formatCount(MAX_ACCEPTED)} at most.`,
    )
  return value.slice(0, MAX_ACCEPTED).flatMap((entry: unknown) => {
    const { finding, note } = isRecord(entry) ? entry : {}
    if (typeof finding === 'string' && finding !== '' && [...finding].length <= MAX_TITLE) {
      const what = `The note on the accepted finding ${quoted(finding)}`
      return [{ finding, note: checkText(what, note, MAX_REASON, dropped) }]
    }
    dropped.push('An accepted finding: it does not say which.')
    return []
  })
}

/** Text of no more than so many characters; the rest is cut and said. */
function checkText(what: string, value: unknown, longest: number, dropped: string[]): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') {
    dropped.push(`${what}: it is no text.`)
    return ''
  }
  const characters = [...value]
  if (characters.length <= longest) return value
  dropped.push(`${what}, from its character ${formatCount(longest + 1)} on: it was too long.`)
  return characters.slice(0, longest).join('')
}
