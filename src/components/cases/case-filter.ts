import type { DecisionCase } from '#content/cases/decisions/types.ts'
import { type CaseFamily, caseFamilies, leadNames } from '#content/cases/names.ts'
import type { CaseSaid } from '../../stores/cases/protocol.ts'
import { isHit } from './case-words.ts'
import type { CasesSearch } from './cases-search.ts'

export const familyOf = (one: DecisionCase): CaseFamily => leadNames[one.expected.lead].family

/** Whether a case is in view. One that is not judged yet is neither hit nor miss; an unknown service is none. */
export function inView(
  one: DecisionCase,
  { show, service = '' }: CasesSearch,
  said: ReadonlyMap<string, CaseSaid>,
): boolean {
  if (Object.hasOwn(caseFamilies, service) && familyOf(one) !== service) return false
  if (show === undefined) return true
  const result = said.get(one.id)
  return result !== undefined && isHit(result.verdict) === (show === 'hits')
}
