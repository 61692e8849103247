import type { MetricId } from './schema.ts'

/**
 * Why no fact stands behind a metric that questions ask for: it is read off the design, or its figures are kept
 * elsewhere with their sources. A test holds that every other metric that is asked rests on facts.
 */
export const grounds: Readonly<Partial<Record<MetricId, string>>> = {
  coupling: 'Who waits for whom is read off the diagram.',
  reply: 'Whether an answer comes back is read off the diagram.',
  copies: 'How many get a copy is counted in the diagram.',
  sharing: 'Whether workers share a backlog is read off the diagram.',
  landing: 'Whether code stands before the storage is read off the diagram.',
  'handled-by': 'What handles the messages is read off the diagram.',
  audience: 'Which people are reached is read off the diagram.',
  protocol: 'The protocol comes with the parts that are drawn.',
  'source-accepts':
    'What may feed what is a table with a source for each pair: the page of a service shows it.',
  'sink-reaches':
    'What may feed what is a table with a source for each pair: the page of a service shows it.',
  'monthly-cost': 'Each line of the bill has its price, its source and its date.',
}
