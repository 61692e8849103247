/** Judging takes a moment and pages ask often: the last few verdicts are kept, by identity of what was judged. */
const KEPT = 8

export function remember<K, V>(judge: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = judge(key)
    kept.set(key, value)
    const oldest = kept.keys().next()
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value)
    return value
  }
}
