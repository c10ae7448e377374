/** Things by what they belong to, each group in the order they came. */
export function groupBy<T, Key>(
  all: readonly T[],
  keyOf: (each: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>()
  for (const each of all) {
    const group = groups.get(keyOf(each))
    if (group === undefined) groups.set(keyOf(each), [each])
    else group.push(each)
  }
  return groups
}
