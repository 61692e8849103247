/** What two changes of answers come to together, where it can be told from what each makes alone. */
import { grade } from '../score.ts'
import type { Field } from './field.ts'
import type { Place, Share } from './measures.ts'
import { meetsSet, restsOf } from './sets.ts'

/**
 * What the changes of a sibling would add to a candidate's standing in a field, as far as they only ask otherwise:
 * null where its design or metrics rest on them, or where both ask otherwise by the same question.
 */
export function gainFrom(field: Field, sibling: Field, place: Place): Share | null {
  if (meetsSet(field.account(place).rests, sibling.changed)) return null
  if ((field.turned() & sibling.turned()) !== 0) return null
  let blocks = 0
  let points = 0
  for (let left = sibling.turned(); left !== 0; left &= left - 1) {
    const question = 31 - Math.clz32(left & -left)
    const before = field.share(place, question)
    blocks -= before.blocks
    points -= before.points
    for (const { atom, weight, metric } of sibling.demands(question)) {
      const traced = field.metricAt(place, metric)
      if (meetsSet(restsOf(traced), sibling.changed)) return null
      const graded = grade(atom, traced.value)
      if (graded.verdict === 'blocked') blocks++
      points += weight * graded.points
    }
  }
  return { blocks, points }
}
