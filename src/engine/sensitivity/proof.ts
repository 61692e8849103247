/**
 * Every combination of answers to the open questions, without trying each: questions that a design or metric
 * rests on are tried jointly; what remains only adds points, so the best answer for a rival can be taken of
 * each group by itself.
 */
import type { MetricId, QuestionId } from '#content/schema.ts'
import type { Answer } from '../../design/model.ts'
import { compareStandings, type Standing } from '../order.ts'
import { applies, questionOf } from '../requirements.ts'
import { answersOf } from './answers.ts'
import { atomsAt } from './built.ts'
import { type Field, type Place, places, questionPlaces } from './field.ts'
import { placeOf, questionAt } from './inputs.ts'

export interface Proof {
  readonly settled: boolean
  /** False where it was given up. */
  readonly proven: boolean
  /** Questions that give the same to every candidate that can still win. */
  readonly idle: readonly QuestionId[]
}

/** Tries to prove that the winner of a field stands, looking at no more than so many combinations. */
export function prove(field: Field, open: readonly QuestionId[], most: number): Proof {
  const metrics = metricsAsked(field, open)
  const winner = field.winner()
  let left = most
  /** Null where it was given up. */
  const stands = (node: Field, unanswered: readonly QuestionId[]): boolean | null => {
    if (left-- <= 0) return null
    const joint = jointly(node, unanswered, metrics)
    if (joint === undefined) {
      const groups = groupsOf(node, unanswered)
      return places.every((place) => place === winner || !canPass(node, place, winner, groups))
    }
    const rest = unanswered.filter((id) => id !== joint)
    let proven: boolean | null = stands(node, rest)
    for (const answer of answersOf(node, joint, unanswered.length > 1)) {
      if (proven === false) return false
      const child = stands(node.with(new Map([[joint, answer]])), rest)
      if (child !== true) proven = child === false ? false : null
    }
    return proven
  }
  const proven = stands(field, open)
  return { settled: proven === true, proven: proven !== null, idle: idleOf(field, open, metrics) }
}

/** Metrics that are asked for, or would be by an answer to an open question. */
function metricsAsked(field: Field, open: readonly QuestionId[]): readonly MetricId[] {
  const asked = new Set<MetricId>()
  for (const question of questionPlaces) {
    for (const { atom } of field.demands(question)) asked.add(atom.requirement.metric)
  }
  for (const { asks = [], options } of open.map(questionOf)) {
    for (const { metric } of [...asks, ...options.flatMap((option) => option.asks)]) asked.add(metric)
  }
  return [...asked]
}

/** An open question that some design or metric rests on. */
function jointly(
  node: Field,
  unanswered: readonly QuestionId[],
  metrics: readonly MetricId[],
): QuestionId | undefined {
  const read = new Set<number>()
  for (const place of places) {
    const built = node.built(place)
    for (const input of built.read) read.add(input)
    for (const metric of metrics) {
      for (const input of built.value.metric(metric, node.inputs).read) read.add(input)
    }
  }
  return unanswered.find((id) => read.has(placeOf(id)))
}

/** Fields of all joint answers of one group, all of them left open included. */
type Group = readonly Field[]

/** Questions that stand together: parent and child, or one whose demand hangs on the other's number. */
function groupsOf(node: Field, unanswered: readonly QuestionId[]): readonly Group[] {
  const open = unanswered.filter((id) => applies(node.workload, id))
  const members = open.map((id) => new Set([id]))
  for (const question of questionPlaces) {
    const linked = linkedTo(node, question).filter((id) => open.includes(id))
    const [first, ...others] = linked.map((id) => members.findIndex((set) => set.has(id)))
    for (const other of others) {
      if (first === undefined || other === first) continue
      for (const id of members[other] ?? []) members[first]?.add(id)
      members[other] = new Set()
    }
  }
  return members.filter((set) => set.size > 0).map((set) => combinations(node, [...set]))
}

/** Questions that a question's demand reads, whatever its answer. */
function linkedTo(node: Field, question: number): readonly QuestionId[] {
  const id = questionAt(question)
  if (id === undefined) return []
  const answers: readonly (Answer | undefined)[] =
    node.inputs.values[question] === 0 ? answersOf(node, id, false) : [undefined]
  const read = answers.flatMap((answer) => {
    const field = answer === undefined ? node : node.with(new Map([[id, answer]]))
    return atomsAt(question, field.inputs).read
  })
  return [...new Set(read)].flatMap((place) => questionAt(place) ?? [])
}

function combinations(node: Field, ids: readonly QuestionId[]): Group {
  const [id, ...rest] = ids
  if (id === undefined) return [node]
  const fields = [node, ...answersOf(node, id, false).map((answer) => node.with(new Map([[id, answer]])))]
  return fields.flatMap((field) => combinations(field, rest))
}

/** Whether some answers put a candidate ahead of the winner: of each group those that are best for it. */
function canPass(node: Field, place: Place, winner: Place, groups: readonly Group[]): boolean {
  const gap = gapOf(node, place, winner)
  let { blocks, net } = gap
  for (const group of groups) {
    let best: Gap = { blocks: 0, net: 0 }
    for (const field of group) {
      const other = gapOf(field, place, winner)
      const gain = { blocks: other.blocks - gap.blocks, net: other.net - gap.net }
      if (gain.blocks < best.blocks || (gain.blocks === best.blocks && gain.net > best.net)) best = gain
    }
    blocks += best.blocks
    net += best.net
  }
  const [a, b] = [node.standing(place), node.standing(winner)]
  return compareStandings({ ...a, blocks, net }, { ...b, blocks: 0, net: 0 }) < 0
}

type Gap = Pick<Standing, 'blocks' | 'net'>

/** How many musts more a candidate misses than the winner, and how many points it is ahead. */
function gapOf(field: Field, place: Place, winner: Place): Gap {
  const [a, b] = [field.standing(place), field.standing(winner)]
  return { blocks: a.blocks - b.blocks, net: a.net - b.net }
}

/**
 * Questions that cannot matter, as far as that can be told without trying combinations: nothing open is left
 * that a design or metric rests on, no other open question hangs on them, and each of their answers gives
 * every candidate that can still win the same.
 */
function idleOf(
  field: Field,
  open: readonly QuestionId[],
  metrics: readonly MetricId[],
): readonly QuestionId[] {
  if (jointly(field, open, metrics) !== undefined) return []
  const groups = groupsOf(field, open)
  const winner = field.winner()
  const inPlay = places.filter((place) => place !== winner && canPass(field, place, winner, groups))
  return open.filter((id) => {
    if (!alone(field, id, open)) return false
    const fields = answersOf(field, id, false).map((answer) => field.with(new Map([[id, answer]])))
    return fields.every((other) =>
      inPlay.every((place) => {
        const now = gapOf(other, place, winner)
        const before = gapOf(field, place, winner)
        return now.blocks === before.blocks && now.net === before.net
      }),
    )
  })
}

const alone = (field: Field, id: QuestionId, open: readonly QuestionId[]): boolean =>
  questionPlaces.every((question) => {
    const linked = linkedTo(field, question)
    return !linked.includes(id) || linked.every((other) => other === id || !open.includes(other))
  })
