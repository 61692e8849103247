/** What somebody who looks for a pattern may need; the gallery filters by it. */
export const needs = [
  { id: 'one-worker', name: 'Hand work to one consumer' },
  { id: 'copies', name: 'A copy for each of several' },
  { id: 'outage', name: 'Ride out an outage' },
  { id: 'order', name: 'Keep order' },
  { id: 'route', name: 'Route by content' },
  { id: 'reread', name: 'Read old messages again' },
  { id: 'protect', name: 'Protect a limited part' },
  { id: 'steps', name: 'Several steps together' },
  { id: 'collect', name: 'Collect answers' },
  { id: 'time', name: 'Start at a later time' },
  { id: 'people', name: 'Tell or ask people' },
  { id: 'land', name: 'Land in storage' },
  { id: 'answer', name: 'Give the caller an answer' },
  { id: 'accounts', name: 'Cross accounts' },
  { id: 'protocol', name: 'Keep a given protocol' },
  { id: 'large', name: 'Carry large bodies' },
] as const

export type NeedId = (typeof needs)[number]['id']
