/** Repairs: commands that mend what the linter found. */
import type { Command } from '../../design/commands/types.ts'
import { apply } from '../../design/commands.ts'
import type { Design, Workload } from '../../design/model.ts'
import type { Assumptions, Finding } from '../types.ts'
import { checks } from './checks.ts'
import { hitsOf, lint, rank } from './lint.ts'
import { lossWords } from './losses.ts'
import { sceneOf } from './scene.ts'
import { fill } from './words.ts'

/** One undo step that mends a finding. */
export interface Repair {
  /** Unique among the repairs of a design. */
  readonly id: string
  /** All that it changes. */
  readonly label: string
  readonly command: Command
}

/**
 * Repairs of a practice or limit finding, the best first; none where only its maker can decide, or where the design
 * does not have the finding any more. Each was tried: it can be applied, clears the finding, and raises nothing
 * graver, nor an error in place of another.
 */
export function repairsOf(
  finding: Finding,
  design: Design,
  workload: Workload,
  assumptions: Assumptions = {},
): readonly Repair[] {
  const check = checks.find(({ rule }) => rule.id === finding.rule)
  if (check === undefined) return []
  const hit = hitsOf(check, sceneOf(design, workload, assumptions)).get(finding.id)
  if (hit?.fixes === undefined) return []
  const ranksOf = (one: Design) => new Map(lint(one, workload, assumptions).map((f) => [f.id, rank(f)]))
  const before = ranksOf(design)
  return hit.fixes().flatMap(({ repair, said, commands, key }) => {
    const template = check.rule.repairs?.[repair]
    if (template === undefined) throw new Error(`Rule ${check.rule.id} has no repair ${repair}`)
    const bare = fill(template, said, design)
    const outcome = apply(design, { type: 'all', commands, label: bare })
    if (!outcome.ok || outcome.design === design) return []
    const label = bare + lossWords(design, outcome.design, commands)
    const command: Command = { type: 'all', commands, label }
    const after = ranksOf(outcome.design)
    if (after.has(finding.id)) return []
    const worse = [...after].some(
      ([id, weight]) => weight < (before.get(id) ?? graver) && weight < Math.max(1, rank(finding)),
    )
    return worse ? [] : [{ id: [finding.id, repair, key ?? []].flat().join(':'), label, command }]
  })
}

/** More than the rank of any finding. */
const graver = Number.POSITIVE_INFINITY
