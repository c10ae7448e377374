/** What is kept in memory for one store, by name: gone with the store. */
import type { Store } from '../../store/store.ts'

export function ofStore<T>(kept: WeakMap<Store, Map<string, T>>, store: Store): Map<string, T> {
  let own = kept.get(store)
  if (own === undefined) {
    own = new Map()
    kept.set(store, own)
  }
  return own
}
