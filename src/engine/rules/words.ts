/** Practice and limit findings, and their repairs, as sentences. For pages: the linter itself reads no names. */
import { kindProse } from '#content/kinds/prose/index.ts'
import { rules } from '#content/rules/index.ts'
import type { KindId } from '#content/schema.ts'
import { checkConnection } from '../../design/connect.ts'
import { formatValue, listOf } from '../../design/format.ts'
import { graphOf } from '../../design/graph.ts'
import type { Design } from '../../design/model.ts'
import type { Finding, Said } from '../types.ts'

/**
 * What is so, with names and numbers: "billing hides a message for 30 s; …". Empty for a finding of no rule: see
 * `findingText` of explain.ts for those. Reason and title are in content/rules, by `finding.rule`.
 */
export function ruleText({ rule, case: which, said = {} }: Finding, design: Design): string {
  const says = rule === undefined || which === undefined ? undefined : rules[rule].cases[which]?.says
  return says === undefined ? '' : fill(says, said, design)
}

/** Puts names and numbers in place of {words in braces}. A name stays as the visitor wrote it, also at the start. */
export function fill(template: string, said: Readonly<Record<string, Said>>, design: Design): string {
  const text = template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const word = said[name]
    return word === undefined ? whole : wordOf(word, design)
  })
  const first = said[/^\{(\w+)\}/.exec(template)?.[1] ?? '']
  const isName = first !== undefined && ('part' in first || 'parts' in first)
  return isName ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

function wordOf(said: Said, design: Design): string {
  const { parts, connections } = graphOf(design)
  const name = (id: string) => parts.get(id)?.name ?? id
  if ('part' in said) return name(said.part)
  if ('parts' in said) return listOf(said.parts.map(name))
  if ('amount' in said) return formatValue(said.amount, said.unit)
  if ('kinds' in said) return listOf(said.kinds.map(aKind))
  if ('text' in said) return said.text
  if ('refused' in said) {
    const check = checkConnection(...said.refused)
    return check.verdict === 'refused' ? check.reason : ''
  }
  const connection = connections.get(said.connection)
  return connection === undefined
    ? said.connection
    : `the connection from ${name(connection.from)} to ${name(connection.to)}`
}

/** "a queue", "an API". */
function aKind(kind: KindId): string {
  const { noun } = kindProse[kind]
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}
