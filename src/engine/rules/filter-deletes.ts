import { filterDeletes } from '#content/rules/filter-deletes.ts'
import { type Link, linkParam } from '../graph.ts'
import { owner, part, parts, set } from './scene.ts'
import type { Check, Fix } from './types.ts'

type Rule = typeof filterDeletes

export const filterDeletesCheck: Check<Rule> = {
  rule: filterDeletes,
  find({ graph }, found) {
    for (const link of graph.links) {
      const { from, to } = link
      if (from.role !== 'queue' || to.part.kind !== 'lambda' || linkParam(link, 'filter') === undefined)
        continue
      const others = from.out.filter((other) => other !== link && other.mechanism?.invocation === 'poll')
      const said = { function: part(to), queue: part(from) }
      const setting = [link, 'filter'] as const
      const rest = { at: link, setting, with: [from, to], fixes: () => fixesFor(link, others.length > 0) }
      if (others.length === 0) found({ ...rest, case: 'alone', said })
      else
        found({ ...rest, case: 'shared', said: { ...said, others: parts(others.map((other) => other.to)) } })
    }
  },
}

function fixesFor(link: Link, shared: boolean): readonly Fix<Rule>[] {
  const mapping = owner(link)
  const clear = set(link, 'filter', undefined)
  const all: Fix<Rule> = { repair: 'clear', said: { mapping, function: part(link.to) }, commands: [clear] }
  const [before] = link.from.in
  const movable =
    !shared &&
    link.from.in.length === 1 &&
    before?.mechanism?.params.filter !== undefined &&
    linkParam(before, 'filter') === undefined
  if (!movable || before === undefined) return [all]
  const filter = link.connection.params.filter
  const commands = [set(before, 'filter', filter), clear]
  return [{ repair: 'before', said: { connection: owner(before), mapping }, commands }, all]
}
