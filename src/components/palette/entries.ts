import { axes } from '#content/axes.ts'
import { servicePages } from '#content/comparison/service-pages.ts'
import { patternLines } from '#content/patterns/lines.ts'
import { eipNames } from '#content/patterns/words/eip.ts'
import { patternTags } from '#content/patterns/words/tags.ts'
import { questionNames } from '#content/questions/names.ts'
import { scenarios } from '#content/scenarios.ts'
import { wordedQuestions } from '../../engine/worded.ts'
import { allFacts, defaultRegion, valueWords } from '../sources/fact-book.ts'

export type GroupId = 'page' | 'action' | 'question' | 'service' | 'pattern' | 'fact' | 'scenario'

export type ActionId = 'undo' | 'redo' | 'theme-light' | 'theme-dark' | 'theme-system' | 'print'

/** Something to go to or to do. */
export interface Entry {
  /** Stable: what was used lately is kept under it. */
  readonly id: string
  readonly group: GroupId
  readonly label: string
  /** A few words beside it. */
  readonly hint: string
  /** Words that find it though they are not shown. */
  readonly words: string
  readonly does:
    | { readonly type: 'go'; readonly href: string }
    | { readonly type: 'act'; readonly action: ActionId }
    | { readonly type: 'scenario'; readonly id: string }
}

/** Groups in the order in which they stand while nothing tells them apart. */
export const groups: readonly { readonly id: GroupId; readonly name: string }[] = [
  { id: 'page', name: 'Pages' },
  { id: 'service', name: 'Services' },
  { id: 'pattern', name: 'Patterns' },
  { id: 'question', name: 'Questions' },
  { id: 'fact', name: 'Facts' },
  { id: 'scenario', name: 'Start from a scenario' },
  { id: 'action', name: 'Actions' },
]

const go = (href: string) => ({ type: 'go', href }) as const

const page = (href: string, label: string, hint: string, words = ''): Entry => ({
  id: `page:${href}`,
  group: 'page',
  label,
  hint,
  words,
  does: go(href),
})

const pages: readonly Entry[] = [
  page('/', 'Start', 'What Waterline is', 'home scenarios'),
  page('/guide', 'Guide', 'Describe your workload', 'questions wizard answers'),
  page(
    '/guide/unusual',
    'Unusual needs',
    'Eight questions on one page',
    'does any of this apply checklist screening rare',
  ),
  page('/result', 'Recommendation', 'What fits your answers', 'result fit cost check answers'),
  page(
    '/compare',
    'Compare',
    'Services and variants, axis by axis',
    'table limits quotas differences then now',
  ),
  page(
    '/compare/designs',
    'Compare two designs',
    'Yours, links and files side by side',
    'documents links diff differences',
  ),
  page('/open', 'Open a link or a file', 'Looked at first', 'import json png svg load'),
  page('/patterns', 'Patterns', 'The gallery', 'eip integration'),
  page('/designs/current', 'Editor', 'Your diagram', 'designs canvas draw'),
  page('/sources', 'Sources', 'Every fact and where it is from', 'facts citations'),
  page('/sources/changes', 'What changed since the talk', 'Then and now', 'news differences'),
  page('/cases', 'Cases', 'Published decisions', 'exam test'),
]

const act = (action: ActionId, label: string, hint: string, words = ''): Entry => ({
  id: `action:${action}`,
  group: 'action',
  label,
  hint,
  words,
  does: { type: 'act', action },
})

const actions: readonly Entry[] = [
  act('undo', 'Undo', 'The last change of answers or diagram', 'back revert'),
  act('redo', 'Redo', 'What was undone', 'again repeat'),
  act('theme-light', 'Light theme', '', 'appearance mode colours bright'),
  act('theme-dark', 'Dark theme', '', 'appearance mode colours night'),
  act('theme-system', 'Theme as the device', '', 'appearance mode colours system auto'),
  act('print', 'Print this page', '', 'paper pdf'),
]

const questionEntries: readonly Entry[] = wordedQuestions.map(({ id, title, axis, options }) => ({
  id: `question:${id}`,
  group: 'question',
  label: title,
  hint: axes.find((one) => one.id === axis)?.name ?? '',
  words: `${questionNames[id]} ${options.map(({ label }) => label).join(' ')}`,
  does: go(`/guide/${id}`),
}))

const serviceEntries: readonly Entry[] = Object.values(servicePages).map(({ id, name, variants }) => ({
  id: `service:${id}`,
  group: 'service',
  label: name,
  hint: variants.map((variant) => variant.name).join(', '),
  words: id,
  does: go(`/services/${id}`),
}))

const patternEntries: readonly Entry[] = Object.entries(patternLines).map(([id, { name, line }]) => ({
  id: `pattern:${id}`,
  group: 'pattern',
  label: name,
  hint: line,
  words: (patternTags[id]?.eip ?? []).map((eip) => eipNames[eip].name).join(' '),
  does: go(`/patterns/${id}`),
}))

/** The page of the service that a fact is listed on. */
const serviceOfFact = new Map<string, { readonly id: string; readonly name: string }>(
  Object.values(servicePages).flatMap(({ id, name, groups: own }) =>
    Object.values(own)
      .flat()
      .map((fact) => [fact, { id, name }] as const),
  ),
)

const factEntries: readonly Entry[] = allFacts.map((known) => {
  const service = serviceOfFact.get(known.id)
  const value = valueWords(known, defaultRegion)
  return {
    id: `fact:${known.id}`,
    group: 'fact',
    label: known.prose.label,
    hint: service === undefined ? value : `${service.name}: ${value}`,
    words: known.prose.statement,
    does: go(
      service === undefined ? `/sources#fact-${known.id}` : `/services/${service.id}#fact-${known.id}`,
    ),
  }
})

const scenarioEntries: readonly Entry[] = scenarios.map(({ id, name, line }) => ({
  id: `scenario:${id}`,
  group: 'scenario',
  label: name,
  hint: line,
  words: 'example workload',
  does: { type: 'scenario', id },
}))

/** Everything that can be found. */
export const entries: readonly Entry[] = [
  ...pages,
  ...serviceEntries,
  ...patternEntries,
  ...questionEntries,
  ...factEntries,
  ...scenarioEntries,
  ...actions,
]
