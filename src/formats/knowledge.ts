import { axes } from '#content/axes.ts'
import { connections, mechanisms } from '#content/connections/index.ts'
import { mechanismSources, refusalSources } from '#content/connections/prose/citations.ts'
import { pairWords, wordsOfMechanism } from '#content/connections/prose.ts'
import { refusals } from '#content/connections/refusals.ts'
import { mechanismSpecs } from '#content/connections/specs.ts'
import { cores } from '#content/cores/index.ts'
import { facts } from '#content/facts/index.ts'
import { factProse } from '#content/facts/prose/index.ts'
import { readingFacts } from '#content/facts/reading.ts'
import { factChanges } from '#content/history.ts'
import { kinds } from '#content/kinds/index.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import { metrics } from '#content/metrics.ts'
import { patternLines } from '#content/patterns/lines.ts'
import { eipNames, eipSite } from '#content/patterns/words/eip.ts'
import { patternWords } from '#content/patterns/words/index.ts'
import { needs } from '#content/patterns/words/needs.ts'
import { patternTags } from '#content/patterns/words/tags.ts'
import { prices, pricesAsOf } from '#content/prices/index.ts'
import { priceSources } from '#content/prices/sources.ts'
import { priceRegions } from '#content/prices/types.ts'
import { examplesFoundOn, publicExamples } from '#content/public-examples.ts'
import { questions } from '#content/questions/index.ts'
import { regions } from '#content/regions.ts'
import { scenarios } from '#content/scenarios.ts'
import type { Fact, FactProse } from '#content/schema.ts'
import { serviceNames } from '#content/services.ts'
import { sources } from '#content/sources.ts'
import { talkTopics } from '#content/talk.ts'
import { knowledgeVersion } from '#content/version.ts'

/** Raised when something that was there is named or shaped otherwise; additions leave it. */
export const knowledgeFormat = 1

/** Everything Waterline knows, as plain data: what the build writes to knowledge.json. */
export function knowledge() {
  return {
    format: knowledgeFormat,
    /** Day of the newest knowledge. */
    version: knowledgeVersion,
    about:
      'What Waterline knows about AWS messaging. A value may be "unlimited", "not-applicable" or "unknown"; each fact names its source, and either the day on which it was checked or the age of the copy that was read. Durations are seconds, sizes bytes, prices US dollars.',
    axes,
    regions,
    services: serviceNames,
    facts: factsInWords(),
    sources,
    factChanges,
    talk: talkTopics,
    metrics,
    questions,
    scenarios,
    kinds: joined(kinds, kindProse),
    connections: {
      table: connections,
      mechanisms: joined(mechanisms, mechanismSpecs),
      refusals,
      words: { pairs: pairWords, mechanisms: wordsOfMechanism },
      citations: { mechanisms: mechanismSources, refusals: refusalSources },
    },
    cores,
    patterns: patternsInWords(),
    needs,
    prices: { asOf: pricesAsOf, regions: priceRegions, meters: prices, sources: priceSources },
  }
}

interface Described {
  readonly params: Readonly<Record<string, object>>
  readonly attributes?: Readonly<Record<string, unknown>>
}

/** What is judged and what is shown of each, as one: they are apart for the sake of what pages load. */
function joined<J extends Described, S extends Described>(
  judged: Readonly<Record<string, J>>,
  shown: Readonly<Record<string, S>>,
) {
  return Object.fromEntries(
    Object.entries(judged).map(([id, one]) => {
      const other = shown[id]
      const attributes = { ...one.attributes, ...other?.attributes }
      const params = Object.entries({ ...one.params, ...other?.params }).map(([param, spec]) => [
        param,
        { ...one.params[param], ...spec },
      ])
      return [
        id,
        {
          ...one,
          ...other,
          ...(Object.keys(attributes).length > 0 && { attributes }),
          params: Object.fromEntries(params),
        },
      ]
    }),
  )
}

const allFacts: Readonly<Record<string, Fact>> = { ...facts, ...readingFacts }
const allProse: Readonly<Record<string, FactProse>> = factProse

function factsInWords() {
  return Object.fromEntries(Object.entries(allFacts).map(([id, fact]) => [id, { ...allProse[id], ...fact }]))
}

function patternsInWords() {
  return Object.fromEntries(
    Object.entries(patternLines).map(([id, line]) => {
      const { axes: strong = [], needs: own = [], eip = [] } = patternTags[id] ?? {}
      const names = eip.map((name) => ({
        name: eipNames[name].name,
        url: `${eipSite}${eipNames[name].page}.html`,
      }))
      const examples = publicExamples[id] ?? []
      return [
        id,
        { ...line, eip: names, axes: strong, needs: own, ...patternWords[id], examples, examplesFoundOn },
      ]
    }),
  )
}
