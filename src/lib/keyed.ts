/** Tables whose keys are all known: their keys, and one made key by key, in types that JavaScript's own have not. */

/** In the order they are written in. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(table) as K[]
}

export function keyed<K extends string, V>(
  keys: readonly K[],
  valueFor: (key: K) => V,
): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, valueFor(key)])) as Record<K, V>
}
